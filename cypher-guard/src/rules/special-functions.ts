import type { Expression } from '../syntax/ast.js';
import { binary, cases, float, integer, call as makeCall, nothing } from '../syntax/build.js';
import {
  describe,
  isNumber,
  joinAll,
  listOf,
  NULL,
  nullableAs,
  PROPERTY,
  perhaps,
  present,
  type ValueType,
  withoutConstant,
} from '../types/value-type.js';
import { type CheckedCall, checkArity, checkKind } from './call.js';
import { compare } from './comparison.js';
import type { Typed } from './context.js';
import { isRandom } from './randomness.js';

type Rule = (call: CheckedCall) => Typed;

const NUMBERS = ['integer', 'float', 'number', 'property'] as const;

/** Functions that are written otherwise for the engine, or whose result needs more than a table to tell. */
export const SPECIAL_FUNCTIONS: Readonly<Record<string, Rule>> = {
  coalesce,
  head: elementOf,
  last: elementOf,
  tail: sameList,
  reverse: sameList,
  range,
  tostring: toText,
  tostringornull: toText,
  tointeger: toInteger,
  tointegerornull: toInteger,
  round,
  split,
  toboolean: toBoolean,
  exists,
  isempty: isEmpty,
  nullif: nullIf,
  isnan: isNotANumber,
};

/** The first argument, the arity already checked. */
function only(checked: CheckedCall): Typed {
  checkArity(checked, 1, 1);
  const [argument] = checked.args;
  if (!argument) throw checked.context.mistake(checked.call, `${checked.call.name}() takes an argument.`);
  return argument;
}

function coalesce(checked: CheckedCall): Typed {
  checkArity(checked, 1, Number.POSITIVE_INFINITY);
  const types = checked.args.map(({ type }) => type);
  const nullable = types.every((type) => type.nullable);
  return { expression: checked.call, type: nullableAs(withoutConstant(joinAll(types)), nullable) };
}

function elementOf(checked: CheckedCall): Typed {
  const argument = only(checked);
  checkKind(checked, argument, ['list', 'property']);
  const { type } = argument;
  if (type.kind === 'property') return { expression: checked.call, type: PROPERTY };
  return {
    expression: checked.call,
    type: type.kind === 'list' ? withoutConstant(nullableAs(type.element, true)) : NULL,
  };
}

function sameList(checked: CheckedCall): Typed {
  const argument = only(checked);
  const takesText = checked.call.name.toLowerCase() === 'reverse';
  checkKind(checked, argument, takesText ? ['list', 'string', 'property'] : ['list', 'property']);
  const { type } = argument;
  const result = type.kind === 'property' && !takesText ? listOf(PROPERTY, true) : withoutConstant(type);
  return { expression: checked.call, type: result };
}

function range(checked: CheckedCall): Typed {
  checkArity(checked, 2, 3);
  for (const argument of checked.args) checkKind(checked, argument, ['integer']);
  const step = checked.args[2]?.type;
  const isZero = step?.constant === 0n || step?.constant === 0;
  if (step && (step.constant === undefined || isZero))
    throw checked.context.refuse(checked.call, 'rangeStep');
  const nullable = checked.args.some(({ type }) => type.nullable);
  const nonNegative = checked.args.every(({ type }) => type.nonNegative);
  return { expression: checked.call, type: listOf({ ...present('integer'), nonNegative }, nullable) };
}

function toText(checked: CheckedCall): Typed {
  const argument = only(checked);
  const { kind } = argument.type;
  if (kind === 'float' || kind === 'number') throw checked.context.refuse(checked.call, 'textOfFloat');
  checkKind(checked, argument, ['integer', 'string', 'boolean', 'property']);
  return {
    expression: { ...checked.call, name: 'toString' },
    type: { kind: 'string', nullable: argument.type.nullable },
  };
}

/** The engine gives null for toInteger('2.9'), which Neo4j reads as 2. */
function toInteger(checked: CheckedCall): Typed {
  const argument = only(checked);
  checkKind(checked, argument, ['integer', 'float', 'number', 'string', 'property']);
  const direct = makeCall(checked.call, 'toInteger', argument.expression);
  if (isNumber(argument.type))
    return { expression: direct, type: { kind: 'integer', nullable: argument.type.nullable } };
  const byFloat = makeCall(checked.call, 'toInteger', makeCall(checked.call, 'toFloat', argument.expression));
  return { expression: makeCall(checked.call, 'coalesce', direct, byFloat), type: perhaps('integer') };
}

/** Neo4j rounds halves up, the engine away from zero: floor(x + 0.5) is what Neo4j means. */
function round(checked: CheckedCall): Typed {
  if (checked.args.length > 1) throw checked.context.refuse(checked.call, 'roundPrecision');
  const argument = only(checked);
  checkKind(checked, argument, NUMBERS);
  const { type, expression } = argument;
  const half = binary(checked.call, '+', expression, float(checked.call, 0.5));
  const rounded =
    type.kind === 'integer'
      ? makeCall(checked.call, 'toFloat', expression)
      : makeCall(checked.call, 'floor', half);
  return {
    expression: rounded,
    type: { kind: 'float', nullable: type.nullable, maybeNaN: Boolean(type.maybeNaN) },
  };
}

/** The engine splits at an empty delimiter otherwise than Neo4j. */
function split(checked: CheckedCall): Typed {
  checkArity(checked, 2, 2);
  for (const argument of checked.args) checkKind(checked, argument, ['string', 'property']);
  const delimiter = checked.args[1]?.type.constant;
  if (typeof delimiter !== 'string' || delimiter === '')
    throw checked.context.refuse(checked.call, 'splitDelimiter');
  const nullable = checked.args.some(({ type }) => type.nullable);
  return { expression: checked.call, type: listOf(present('string'), nullable) };
}

/** The engine knows no toBoolean() of integers, of which all but 0 are true. */
function toBoolean(checked: CheckedCall): Typed {
  const argument = only(checked);
  checkKind(checked, argument, ['boolean', 'string', 'integer']);
  const { type, expression } = argument;
  if (type.kind !== 'integer') return { expression: checked.call, type: perhaps('boolean') };
  const isSet = binary(checked.call, '<>', expression, integer(checked.call, 0));
  return { expression: isSet, type: { kind: 'boolean', nullable: type.nullable } };
}

/** `exists((a)-->(b))` is the pattern itself. */
function exists(checked: CheckedCall): Typed {
  const argument = only(checked);
  const isPattern =
    argument.expression.kind === 'patternPredicate' || argument.expression.kind === 'subquery';
  if (isPattern) return argument;
  throw checked.context.mistake(
    checked.call,
    'exists() takes a pattern; for a property write n.key IS NOT NULL.',
  );
}

function isEmpty(checked: CheckedCall): Typed {
  const argument = only(checked);
  checkKind(checked, argument, ['list', 'string']);
  const size = makeCall(checked.call, 'size', argument.expression);
  const type: ValueType = { kind: 'boolean', nullable: argument.type.nullable };
  return { expression: binary(checked.call, '=', size, integer(checked.call, 0)), type };
}

/** nullIf(a, b): null where both are equal, else a. */
function nullIf(checked: CheckedCall): Typed {
  checkArity(checked, 2, 2);
  const [value, other] = checked.args;
  if (!value || !other) throw checked.context.mistake(checked.call, 'nullIf() takes 2 arguments.');
  if (isRandom(value.expression))
    throw checked.context.refuse(checked.call, 'functionOf', 'nullIf', 'a random value');
  const equal: Expression = compare(checked.call, '=', value, other, checked.context).expression;
  const expression = cases(checked.call, [[equal, nothing(checked.call)]], value.expression);
  return { expression, type: withoutConstant(nullableAs(value.type, true)) };
}

/** Only NaN differs from itself. */
function isNotANumber(checked: CheckedCall): Typed {
  const argument = only(checked);
  if (argument.type.kind === 'property') {
    throw checked.context.refuse(checked.call, 'functionOf', 'isNaN', describe(argument.type));
  }
  checkKind(checked, argument, NUMBERS);
  if (isRandom(argument.expression))
    throw checked.context.refuse(checked.call, 'functionOf', 'isNaN', 'a random value');
  const differs = binary(checked.call, '<>', argument.expression, argument.expression);
  return { expression: differs, type: { kind: 'boolean', nullable: argument.type.nullable } };
}
