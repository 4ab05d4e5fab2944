import type { ValueType } from '../types/value-type.js';

/** What an argument may be, in the words of the table below. */
type ArgumentKind = ValueType['kind'];

/** A function that the engine computes as Neo4j does, given arguments of these kinds. */
export interface FunctionRule {
  /** The engine's name, where it differs. */
  readonly as?: string;
  /** The kinds that each argument may have; null is always taken. */
  readonly takes: readonly (readonly ArgumentKind[])[];
  /** How many of the last arguments may be left out. */
  readonly optional?: number;
  /** How many arguments Neo4j would take, where the engine takes fewer. */
  readonly takesInNeo4j?: number;
  /** The kind of the result; `argument` is that of the first argument. */
  readonly gives:
    | 'argument'
    | 'boolean'
    | 'integer'
    | 'float'
    | 'string'
    | 'strings'
    | 'node'
    | 'nodes'
    | 'relationships'
    | 'map';
  /** The result may be null though the arguments are not, as of toInteger('x'). */
  readonly partial?: boolean;
  /** Never below zero. */
  readonly nonNegative?: boolean;
  readonly maybeNaN?: boolean;
}

const NUMBER = ['integer', 'float', 'number', 'property'] as const;
const TEXT = ['string', 'property'] as const;
const WHOLE = ['integer', 'property'] as const;

const textToText: FunctionRule = { takes: [TEXT], gives: 'string' };
const trimmed: FunctionRule = { ...textToText, takesInNeo4j: 2 };
const toFloat: FunctionRule = { takes: [NUMBER], gives: 'float' };
const toFloatOrNaN: FunctionRule = { ...toFloat, maybeNaN: true };
const length: FunctionRule = { as: 'size', takes: [TEXT], gives: 'integer', nonNegative: true };

/**
 * The functions that need no rule of their own, by lower-case name.
 * Source: Cypher manual 5, "Functions"; each tried on both engines.
 */
export const FUNCTIONS: Readonly<Record<string, FunctionRule>> = {
  id: { takes: [['node', 'relationship']], gives: 'integer' },
  elementid: { takes: [['node', 'relationship']], gives: 'string' },
  labels: { takes: [['node']], gives: 'strings' },
  type: { takes: [['relationship']], gives: 'string' },
  startnode: { takes: [['relationship']], gives: 'node' },
  endnode: { takes: [['relationship']], gives: 'node' },
  keys: { takes: [['node', 'relationship', 'map']], gives: 'strings' },
  properties: { takes: [['node', 'relationship', 'map']], gives: 'map' },
  length: { takes: [['path']], gives: 'integer', nonNegative: true },
  nodes: { takes: [['path']], gives: 'nodes' },
  relationships: { takes: [['path']], gives: 'relationships' },
  size: { takes: [['list', 'string', 'property']], gives: 'integer', nonNegative: true },
  char_length: length,
  character_length: length,
  tofloat: { takes: [['integer', 'float', 'number', 'string', 'property']], gives: 'float', partial: true },
  tofloatornull: {
    as: 'toFloat',
    takes: [['integer', 'float', 'number', 'string']],
    gives: 'float',
    partial: true,
  },
  toupper: textToText,
  tolower: textToText,
  upper: { ...textToText, as: 'toUpper' },
  lower: { ...textToText, as: 'toLower' },
  trim: trimmed,
  ltrim: trimmed,
  rtrim: trimmed,
  btrim: { ...trimmed, as: 'trim' },
  left: { takes: [TEXT, WHOLE], gives: 'string' },
  right: { takes: [TEXT, WHOLE], gives: 'string' },
  substring: { takes: [TEXT, WHOLE, WHOLE], optional: 1, gives: 'string' },
  replace: { takes: [TEXT, TEXT, TEXT], gives: 'string' },
  abs: { takes: [NUMBER], gives: 'argument' },
  sign: { takes: [NUMBER], gives: 'integer' },
  ceil: toFloat,
  ceiling: { ...toFloat, as: 'ceil' },
  floor: toFloat,
  sqrt: toFloatOrNaN,
  exp: toFloat,
  log: toFloatOrNaN,
  log10: toFloatOrNaN,
  sin: toFloat,
  cos: toFloat,
  tan: toFloat,
  asin: toFloatOrNaN,
  acos: toFloatOrNaN,
  atan: toFloat,
  radians: toFloat,
  degrees: toFloat,
  rand: { takes: [], gives: 'float' },
  pi: { takes: [], gives: 'float' },
  e: { takes: [], gives: 'float' },
};
