import { nodes, type PropertyKey, type PropertyType, properties, relationships } from '@zhengtu/graph-schema';
import type { Random } from '../bench/corpus/random.js';
import { randomCondition } from './random-condition.js';
import type { Variable } from './random-pattern.js';
import type { KnownValues } from './random-question.js';

/** The properties that a variable may have. Search text and whole reports are left out: they only make rows long. */
export const keysOf = ({ label, type }: Variable): PropertyKey[] => {
  const own: readonly PropertyKey[] =
    label !== undefined
      ? ['id', 'name', ...nodes[label].properties]
      : type
        ? relationships[type].properties
        : [];
  return own.filter((key) => key !== 'text' && key !== 'search');
};

const keyOf = (random: Random, variable: Variable, types: readonly PropertyType[]): PropertyKey => {
  const keys = keysOf(variable).filter((key) => types.includes(properties[key].type));
  return keys.length > 0 ? random.pick(keys) : 'id';
};

/** A value of a variable: a property, or a little computing over one. */
export const randomValue = (
  random: Random,
  known: KnownValues,
  variable: Variable,
  kind: 'text' | 'number' | 'any',
): string => {
  const { name } = variable;
  if (kind === 'number') {
    const texts = `size(${name}.${keyOf(random, variable, ['string'])})`;
    const numbers = keysOf(variable).filter((key) => ['integer', 'float'].includes(properties[key].type));
    const number = numbers.length > 0 && random.chance(0.7) ? `${name}.${random.pick(numbers)}` : texts;
    return random.pick([
      number,
      number,
      `${number} + 1`,
      `${number} * 2`,
      `coalesce(${number}, 0)`,
      `-${number}`,
    ]);
  }
  const text = `${name}.${keyOf(random, variable, ['string'])}`;
  const forms = [
    text,
    text,
    text,
    `left(${text}, ${1 + random.below(4)})`,
    `substring(${text}, ${random.below(3)}, ${1 + random.below(4)})`,
    `coalesce(${text}, '无')`,
    `toUpper(${text})`,
    `${text} + '!'`,
    `replace(${text}, '市', '')`,
    `split(${text}, '-')[0]`,
    `CASE WHEN ${randomCondition(random, known, [variable])} THEN ${text} ELSE 'x' END`,
  ];
  if (kind === 'text') return random.pick(forms);
  const list = keysOf(variable).filter((key) => properties[key].type === 'strings');
  const boolean = keysOf(variable).filter((key) => properties[key].type === 'boolean');
  return random.pick([
    ...forms,
    randomValue(random, known, variable, 'number'),
    `${text} IS NULL`,
    ...list.flatMap((key) => [`${name}.${key}`, `size(${name}.${key})`, `${name}.${key}[0]`]),
    ...boolean.flatMap((key) => [`${name}.${key}`, `NOT ${name}.${key}`]),
    ...(variable.type ? [`type(${name})`] : [`labels(${name})`]),
  ]);
};

/** One to three RETURN items, named c0, c1, …. */
export const columnsOf = (random: Random, known: KnownValues, variables: readonly Variable[]): string[] =>
  Array.from(
    { length: 1 + random.below(3) },
    (_, at) => `${randomValue(random, known, random.pick(variables), 'any')} AS c${at}`,
  );
