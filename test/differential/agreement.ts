import { isDeepStrictEqual } from 'node:util';
import type { Row } from '@zhengtu/graph-store';
import type { Answer } from './answers.js';

/** agreed: the same answer; failed: both say that it is no good query; refused: the embedded store does not do this. */
export type Verdict = 'agreed' | 'failed' | 'refused' | 'differed';

/** Whether the last clause orders the rows: then they are compared in their order. */
const isOrdered = (cypher: string): boolean => /ORDER BY(?![\s\S]*\b(?:WITH|RETURN|UNION)\b)/i.test(cypher);
/** Lists whose order Cypher leaves open: what is collected without an order before it, keys, labels, comprehensions. */
const hasOpenLists = (cypher: string): boolean =>
  /\b(?:keys|labels)\(|\[\(|COLLECT \{/i.test(cypher) ||
  (/\bcollect\(/i.test(cypher) && !/ORDER BY[\s\S]*\bcollect\(/i.test(cypher));

/** Sums of floats depend on the order of adding. */
const rounded = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));

/** A value as text that is equal for equal values. */
const textOf = (value: unknown, openLists: boolean): string => {
  if (typeof value === 'number') return String(rounded(value));
  if (Array.isArray(value)) {
    const items = value.map((item) => textOf(item, openLists));
    return `[${(openLists ? items.sort() : items).join(',')}]`;
  }
  if (value !== null && typeof value === 'object')
    return `{${Object.entries(value)
      .map(([key, item]) => `${JSON.stringify(key)}:${textOf(item, openLists)}`)
      .sort()
      .join(',')}}`;
  return JSON.stringify(value) ?? 'undefined';
};

const comparable = (cypher: string, rows: readonly Row[]): string[] => {
  const texts = rows.map((row) => row.map((value) => textOf(value, hasOpenLists(cypher))).join('\t'));
  return isOrdered(cypher) ? texts : texts.sort();
};

/** Compares what the embedded store says with what Neo4j says. */
export const verdictOn = (cypher: string, embedded: Answer, neo4j: Answer): Verdict => {
  if ('code' in embedded) {
    if (embedded.code === 'refused') return 'refused';
    return 'code' in neo4j && neo4j.code === embedded.code ? 'failed' : 'differed';
  }
  if ('code' in neo4j) return 'differed';
  const same =
    isDeepStrictEqual(embedded.columns, neo4j.columns) &&
    isDeepStrictEqual(comparable(cypher, embedded.rows), comparable(cypher, neo4j.rows));
  return same ? 'agreed' : 'differed';
};

const shown = (answer: Answer): string =>
  'code' in answer
    ? `${answer.code}: ${answer.message}`
    : `${answer.columns.join(' | ')}: ${answer.rows.length} rows, ${JSON.stringify(answer.rows.slice(0, 3)).slice(0, 400)}`;

/** Both answers in a few lines, for whoever mends the difference. */
export const difference = (graph: string, cypher: string, embedded: Answer, neo4j: Answer): string =>
  [`on ${graph}: ${cypher}`, `  embedded  ${shown(embedded)}`, `  neo4j     ${shown(neo4j)}`].join('\n');
