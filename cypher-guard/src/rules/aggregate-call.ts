import { float, integer, call as makeCall } from '../syntax/build.js';
import {
  describe,
  isEntity,
  isPlainList,
  listOf,
  nullableAs,
  perhaps,
  present,
  type ValueType,
  withoutConstant,
} from '../types/value-type.js';
import { type CheckedCall, checkArity, checkKind } from './call.js';
import type { Typed } from './context.js';
import { isRandom } from './randomness.js';

type Rule = (call: CheckedCall) => Typed;

const NUMBERS = ['integer', 'float', 'number', 'property'] as const;

/** Aggregates, each with what the engine does otherwise over nothing, over nodes and over mixed types. */
export const AGGREGATE_RULES: Readonly<Record<string, Rule>> = {
  count,
  sum: (checked) => overNumbers(checked, integer(checked.call, 0)),
  stdev: (checked) => overNumbers(checked, float(checked.call, 0)),
  stdevp: (checked) => overNumbers(checked, float(checked.call, 0)),
  avg: (checked) => {
    only(checked, NUMBERS);
    return { expression: checked.call, type: perhaps('float') };
  },
  min: extreme,
  max: extreme,
  collect,
  percentilecont: percentile,
  percentiledisc: percentile,
};

function only(checked: CheckedCall, kinds: readonly (typeof NUMBERS)[number][] | null): Typed {
  checkArity(checked, 1, 1);
  const [argument] = checked.args;
  if (!argument) throw checked.context.mistake(checked.call, `${checked.call.name}() takes an argument.`);
  if (isRandom(argument.expression)) throw checked.context.refuse(checked.call, 'randomAggregate');
  if (kinds) checkKind(checked, argument, kinds);
  return argument;
}

/** The engine counts distinct nodes by their properties' place, not by what they are: count their ids. */
function count(checked: CheckedCall): Typed {
  const { call, context } = checked;
  const type = { ...present('integer'), nonNegative: true };
  if (call.star) return { expression: call, type };
  const argument = only(checked, null);
  if (!call.distinct) return { expression: call, type };
  if (isEntity(argument.type)) {
    return { expression: { ...call, args: [makeCall(call, 'id', argument.expression)] }, type };
  }
  if (argument.type.maybeNaN) throw context.refuse(call, 'groupingNaN');
  if (isUncountable(argument.type)) {
    throw context.refuse(call, 'distinctMixed', 'count', describe(argument.type));
  }
  return { expression: call, type };
}

/** Of these the engine does not tell one from another as Neo4j does. */
function isUncountable(type: ValueType): boolean {
  return ['any', 'path', 'map'].includes(type.kind) || (type.kind === 'list' && !isPlainList(type));
}

/** Over nothing Neo4j gives zero, the engine null. */
function overNumbers(checked: CheckedCall, zero: Typed['expression']): Typed {
  const argument = only(checked, NUMBERS);
  const isWhole = argument.type.kind === 'integer' && zero.kind === 'integer';
  const type = present(isWhole ? 'integer' : zero.kind === 'float' ? 'float' : 'number');
  return { expression: makeCall(checked.call, 'coalesce', checked.call, zero), type };
}

function extreme(checked: CheckedCall): Typed {
  const { type } = only(checked, null);
  const mixed = ['any', 'list', 'map', 'path', 'node', 'relationship'].includes(type.kind);
  if (mixed) throw checked.context.refuse(checked.call, 'mixedExtremes', checked.call.name, describe(type));
  return { expression: checked.call, type: withoutConstant(nullableAs(type, true)) };
}

function collect(checked: CheckedCall): Typed {
  const { type } = only(checked, null);
  if (checked.call.distinct && type.maybeNaN) throw checked.context.refuse(checked.call, 'groupingNaN');
  if (checked.call.distinct && isUncountable(type)) {
    throw checked.context.refuse(checked.call, 'distinctMixed', 'collect', describe(type));
  }
  return { expression: checked.call, type: listOf(nullableAs(withoutConstant(type), false)) };
}

/** percentileDisc picks another element in the engine, except for the ends. */
function percentile(checked: CheckedCall): Typed {
  const { call, context, args } = checked;
  checkArity(checked, 2, 2);
  const [values, at] = args;
  if (!values || !at) throw context.mistake(call, `${call.name}() takes 2 arguments.`);
  checkKind(checked, values, NUMBERS);
  const rank = at.type.kind === 'integer' || at.type.kind === 'float' ? Number(at.type.constant) : Number.NaN;
  if (!(rank >= 0 && rank <= 1)) throw context.refuse(call, 'percentileBound', call.name);
  const isEnd = rank === 0 || rank === 1;
  if (call.name.toLowerCase() === 'percentiledisc' && !isEnd) throw context.refuse(call, 'percentileRank');
  return { expression: { ...call, args: [values.expression, float(call, rank)] }, type: perhaps('number') };
}
