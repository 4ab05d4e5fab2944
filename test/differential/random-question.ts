/**
 * Questions by chance, as an analyst might put them together: one to three hops, conditions, an optional hop,
 * groups, subqueries, unions. Every one is Cypher that Neo4j takes; the same seed always gives the same question.
 */
import { type Random, randomOf } from '../bench/corpus/random.js';
import type { Question } from './catalogue.js';
import { randomCondition } from './random-condition.js';
import { randomPattern, type Variable } from './random-pattern.js';
import { columnsOf, randomValue } from './random-value.js';

/** Values that stand in a graph, by property key: conditions ask for these, so that they find something. */
export type KnownValues = Readonly<Record<string, readonly unknown[]>>;

const where = (random: Random, known: KnownValues, variables: readonly Variable[], likely: number): string =>
  random.chance(likely) ? ` WHERE ${randomCondition(random, known, variables)}` : '';

/** A total order: by every column, so that equal rows are all that may change places. */
const order = (random: Random, columns: readonly string[]): string => {
  if (!random.chance(0.4)) return '';
  const keys = random
    .sample(columns, columns.length)
    .map((key) => (random.chance(0.3) ? `${key} DESC` : key));
  const skip = random.chance(0.2) ? ` SKIP ${random.below(4)}` : '';
  return ` ORDER BY ${keys.join(', ')}${skip}${random.chance(0.5) ? ` LIMIT ${random.below(12)}` : ''}`;
};

const plain = (random: Random, known: KnownValues): string => {
  const { text, variables } = randomPattern(random, 'a');
  const items = columnsOf(random, known, variables);
  const distinct = random.chance(0.3) ? 'DISTINCT ' : '';
  return `MATCH ${text}${where(random, known, variables, 0.8)} RETURN ${distinct}${items.join(', ')}${order(
    random,
    items.map((_, at) => `c${at}`),
  )}`;
};

const aggregate = (random: Random, known: KnownValues, variables: readonly Variable[]): string => {
  const variable = random.pick(variables);
  const number = randomValue(random, known, variable, 'number');
  const text = randomValue(random, known, variable, 'text');
  return random.pick([
    'count(*)',
    `count(DISTINCT ${variable.name})`,
    `count(${text})`,
    `min(${text})`,
    `max(${number})`,
    `sum(${number})`,
    `avg(${number})`,
    `size(collect(DISTINCT ${text}))`,
    `count(CASE WHEN ${randomCondition(random, known, [variable])} THEN 1 END)`,
  ]);
};

const grouped = (random: Random, known: KnownValues): string => {
  const { text, variables } = randomPattern(random, 'a');
  const key = randomValue(random, known, random.pick(variables), 'text');
  const having = random.chance(0.3) ? ' WHERE n1 >= 1 OR n0 IS NULL' : '';
  const found = `MATCH ${text}${where(random, known, variables, 0.6)}`;
  const groups = `WITH ${key} AS k, ${aggregate(random, known, variables)} AS n0, count(*) AS n1${having}`;
  return `${found} ${groups} RETURN k, n0, n1${order(random, ['k', 'n0', 'n1'])}`;
};

const optional = (random: Random, known: KnownValues): string => {
  const first = randomPattern(random, 'a', 1);
  const from = random.pick(first.variables.filter(({ label }) => label !== undefined));
  const second = randomPattern(random, 'b', random.chance(0.7) ? 1 : 2, from);
  const own = second.variables.filter(({ name }) => name !== from.name);
  const items = columnsOf(random, known, [...first.variables, ...own]);
  const condition = random.chance(0.4) ? ` WHERE ${randomCondition(random, known, own)}` : '';
  const matched = `MATCH ${first.text}${where(random, known, first.variables, 0.6)} OPTIONAL MATCH ${second.text}${condition}`;
  return random.chance(0.4)
    ? `${matched} WITH ${from.name}, count(${own[0]?.name ?? '*'}) AS n RETURN ${from.name}.id AS c0, n AS c1${order(random, ['c0', 'c1'])}`
    : `${matched} RETURN ${items.join(', ')}${order(
        random,
        items.map((_, at) => `c${at}`),
      )}`;
};

const subquery = (random: Random, known: KnownValues): string => {
  const first = randomPattern(random, 'a', 1);
  const from = random.pick(first.variables.filter(({ label }) => label !== undefined));
  const inner = randomPattern(random, 'b', 1, from);
  const own = inner.variables.filter(({ name }) => name !== from.name);
  const condition = random.chance(0.5) ? ` WHERE ${randomCondition(random, known, own)}` : '';
  const found = `MATCH ${first.text}${where(random, known, first.variables, 0.4)}`;
  const asked = random.pick([
    `RETURN DISTINCT ${from.name}.id AS c0, COUNT { MATCH ${inner.text}${condition} } AS c1`,
    `WHERE ${random.pick(['', 'NOT '])}EXISTS { MATCH ${inner.text}${condition} } RETURN ${from.name}.id AS c0, 1 AS c1`,
    `CALL { WITH ${from.name} MATCH ${inner.text}${condition} RETURN count(*) AS n } RETURN ${from.name}.id AS c0, n AS c1`,
  ]);
  const whole = asked.startsWith('WHERE') ? `MATCH ${first.text} ${asked}` : `${found} ${asked}`;
  return `${whole}${order(random, ['c0', 'c1'])}`;
};

const united = (random: Random, known: KnownValues): string => {
  const part = (name: string): string => {
    const { text, variables } = randomPattern(random, name, 1);
    const value = randomValue(random, known, random.pick(variables), 'text');
    return `MATCH ${text}${where(random, known, variables, 0.7)} RETURN ${value} AS c0`;
  };
  return `${part('a')} UNION ${random.pick(['', 'ALL '])}${part('b')}`;
};

const unwound = (random: Random, known: KnownValues): string => {
  const { text, variables } = randomPattern(random, 'a', 1);
  const variable = random.pick(variables);
  const value = randomValue(random, known, variable, 'text');
  const found = `MATCH ${text}${where(random, known, variables, 0.5)} WITH collect(${random.pick(['', 'DISTINCT '])}${value}) AS l`;
  return random.pick([
    `${found} UNWIND l AS v RETURN v AS c0, count(*) AS c1 ORDER BY c0, c1`,
    `${found} RETURN size(l) AS c0, size([v IN l WHERE size(v) > ${random.below(5)}]) AS c1`,
    `${found} RETURN any(v IN l WHERE v CONTAINS '市') AS c0, all(v IN l WHERE size(v) > 0) AS c1`,
  ]);
};

const forms = [plain, plain, grouped, grouped, optional, subquery, united, unwound];

/** The question of a number. @param known values of the graph that it will be asked on */
export const randomQuestion = (seed: number, number: number, known: KnownValues): Question => {
  const random = randomOf('question', seed, number);
  return { kind: 'random', cypher: random.pick(forms)(random, known), parameters: {} };
};
