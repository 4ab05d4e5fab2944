import { type PropertyKey, properties } from '@zhengtu/graph-schema';
import type { Random } from '../bench/corpus/random.js';
import type { Variable } from './random-pattern.js';
import type { KnownValues } from './random-question.js';
import { keysOf } from './random-value.js';

const literal = (value: unknown): string =>
  typeof value === 'string' ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'` : String(value);

const partOf = (random: Random, text: string): string => {
  const from = random.below(Math.max(1, text.length - 1));
  return text.slice(from, from + 1 + random.below(3));
};

const aboutText = (random: Random, value: string, known: readonly unknown[]): string => {
  const some = () => String(known.length > 0 ? random.pick(known) : '市');
  return random.pick([
    () => `${value} = ${literal(some())}`,
    () => `${value} <> ${literal(some())}`,
    () => `${value} ${random.pick(['<', '<=', '>', '>='])} ${literal(some())}`,
    () => `${value} IN [${[some(), some(), some()].map(literal).join(', ')}]`,
    () =>
      `${value} ${random.pick(['CONTAINS', 'STARTS WITH', 'ENDS WITH'])} ${literal(partOf(random, some()))}`,
    () => `size(${value}) ${random.pick(['<', '>', '='])} ${random.below(12)}`,
    () => `${value} IS ${random.pick(['', 'NOT '])}NULL`,
    () => `coalesce(${value}, '') <> ${literal(some())}`,
  ])();
};

const aboutNumber = (random: Random, value: string, known: readonly unknown[]): string => {
  const some = String(known.length > 0 ? random.pick(known) : random.below(10));
  return random.pick([
    `${value} ${random.pick(['<', '<=', '>', '>=', '=', '<>'])} ${some}`,
    `${value} * 2 > ${some}`,
    `${value} IN [1, 2, ${some}]`,
    `${value} IS ${random.pick(['', 'NOT '])}NULL`,
  ]);
};

const aboutList = (random: Random, value: string, known: readonly unknown[]): string => {
  const item = literal(known.length > 0 ? random.pick(known) : '市');
  return random.pick([
    `${item} IN ${value}`,
    `NOT ${item} IN ${value}`,
    `size(${value}) > ${random.below(3)}`,
    `any(v IN ${value} WHERE v STARTS WITH ${literal(item.slice(1, 3).replaceAll("'", ''))})`,
    `${value} IS NULL`,
  ]);
};

const aboutKey = (random: Random, known: KnownValues, name: string, key: PropertyKey): string => {
  const value = `${name}.${key}`;
  const values = known[key] ?? [];
  switch (properties[key].type) {
    case 'string':
      return aboutText(random, value, values);
    case 'strings':
      return aboutList(random, value, values);
    case 'boolean':
      return random.pick([value, `NOT ${value}`, `${value} = true`, `${value} <> true`, `${value} IS NULL`]);
    default:
      return aboutNumber(random, value, values);
  }
};

/** A condition on some of the variables; up to three parts joined by AND, OR, XOR and NOT. */
export const randomCondition = (
  random: Random,
  known: KnownValues,
  variables: readonly Variable[],
): string => {
  const asked = variables.filter((variable) => keysOf(variable).length > 0);
  if (asked.length === 0) return 'true';
  const one = (): string => {
    const variable = random.pick(asked);
    return aboutKey(random, known, variable.name, random.pick(keysOf(variable)));
  };
  let condition = one();
  while (random.chance(0.35)) condition = `${condition} ${random.pick(['AND', 'AND', 'OR', 'XOR'])} ${one()}`;
  return random.chance(0.15) ? `NOT (${condition})` : condition;
};
