import {
  entityLabel,
  type FullTextIndex,
  fullTextIndexes,
  type NodeLabel,
  nodeLabels,
} from '@zhengtu/graph-schema';
import type { SearchHit, SearchOptions } from '../store.js';
import type { Row } from '../values.js';
import { type Candidate, nameFit, rankHits } from './ranking.js';
import { hasTerm, isIndexed, isLatin, searchTerms } from './terms.js';

interface FullTextHit {
  readonly id: string;
  readonly score: number;
}

/** What a search needs of an engine. */
export interface SearchEngine {
  /** Nodes whose indexed text has pairs of characters of these terms, all of the pairs or `any`; best first. */
  fullText(
    index: FullTextIndex,
    terms: readonly string[],
    words: 'all' | 'any',
    most: number,
  ): Promise<readonly FullTextHit[]>;
  /** All rows of one of our own queries. */
  rows(cypher: string, parameters: Record<string, unknown>): Promise<readonly Row[]>;
}

/** Hits that are looked at; where an index has more than these, every node is read instead. */
const mostHits = 2_000;
const mostScanned = 5_000;

const [names, texts] = fullTextIndexes;

const isNodeLabel = (label: unknown): label is NodeLabel => nodeLabels.some((known) => known === label);

interface Named {
  readonly id: string;
  readonly label: NodeLabel;
  readonly name: string;
  readonly search: string;
}

const named = (rows: readonly Row[]): Named[] =>
  rows.flatMap(([id, labels, name, search]) => {
    const label = Array.isArray(labels) ? labels.find(isNodeLabel) : undefined;
    if (!label) return [];
    return [{ id: String(id), label, name: String(name ?? ''), search: String(search ?? '').toLowerCase() }];
  });

const namedColumns = 'n.id AS id, labels(n) AS labels, n.name AS name, n.search AS search';

const nodesById = async (engine: SearchEngine, hits: readonly FullTextHit[]): Promise<Named[]> =>
  named(
    await engine.rows(`UNWIND $ids AS id MATCH (n:${entityLabel} {id: id}) RETURN ${namedColumns}`, {
      ids: hits.map(({ id }) => id),
    }),
  );

const containsAll = (property: string, terms: readonly string[]): string =>
  terms.map((_, index) => `toLower(n.${property}) CONTAINS $t${index}`).join(' AND ');
const asParameters = (terms: readonly string[]): Record<string, string> =>
  Object.fromEntries(terms.map((term, index) => [`t${index}`, term]));

/** A single character and the beginning of a pinyin word are in no index of pairs: every node is read. */
const scanNames = async (engine: SearchEngine, terms: readonly string[]): Promise<Named[]> =>
  named(
    await engine.rows(
      `MATCH (n:${entityLabel}) WHERE ${containsAll('search', terms)} RETURN ${namedColumns} LIMIT ${mostScanned}`,
      asParameters(terms),
    ),
  );

const findNamed = async (engine: SearchEngine, terms: readonly string[]): Promise<Named[]> => {
  const indexed = terms.filter(isIndexed);
  const hits = names && indexed.length ? await engine.fullText(names, indexed, 'all', mostHits) : undefined;
  const nodes =
    hits && hits.length < mostHits ? await nodesById(engine, hits) : await scanNames(engine, terms);
  return nodes.filter(({ search }) => terms.every((term) => hasTerm(search, term)));
};

const findInTexts = async (engine: SearchEngine, terms: readonly string[]): Promise<Candidate[]> => {
  const indexed = terms.filter(isIndexed);
  if (!texts || terms.every(isLatin)) return [];
  const hits = indexed.length ? await engine.fullText(texts, indexed, 'all', mostHits) : [];
  const scores = new Map(hits.map(({ id, score }) => [id, score]));
  const byIndex = hits.length > 0 && hits.length < mostHits;
  if (indexed.length && !hits.length) return [];
  const start = byIndex ? 'UNWIND $ids AS id MATCH (n:Document {id: id})' : 'MATCH (n:Document)';
  const rows = await engine.rows(
    `${start} WHERE ${containsAll('text', terms)} RETURN n.id AS id, n.name AS name LIMIT ${mostScanned}`,
    { ...asParameters(terms), ...(byIndex ? { ids: [...scores.keys()] } : {}) },
  );
  return rows.map(([id, name]) => {
    const score = scores.get(String(id)) ?? 0;
    return { id: String(id), label: 'Document', name: String(name), fit: score / (1 + score), match: 'text' };
  });
};

const pairsOf = (term: string): string[] =>
  [...term].slice(1).map((character, index) => `${[...term][index]}${character}`);

/** Where nothing has all of the words: whatever shares pairs of characters with them, the more the better. */
const findSimilar = async (engine: SearchEngine, terms: readonly string[]): Promise<Candidate[]> => {
  const indexed = terms.filter(isIndexed);
  if (!names || indexed.length === 0) return [];
  const pairs = [...new Set(indexed.flatMap(pairsOf))];
  const nodes = await nodesById(engine, await engine.fullText(names, indexed, 'any', mostHits));
  return nodes.flatMap(({ id, label, name, search }) => {
    const shared = pairs.filter((pair) => search.includes(pair)).length;
    return shared ? [{ id, label, name, fit: shared / pairs.length, match: 'likeness' as const }] : [];
  });
};

/** The search of every engine: terms, candidates, rank. */
export const searchWith = async (
  engine: SearchEngine,
  text: string,
  options: SearchOptions = {},
): Promise<readonly SearchHit[]> => {
  const terms = searchTerms(text);
  if (terms.length === 0) return [];
  const [found, inTexts] = await Promise.all([findNamed(engine, terms), findInTexts(engine, terms)]);
  const byName = found.map(
    ({ id, label, name, search }): Candidate => ({
      id,
      label,
      name,
      fit: nameFit(name, search, text),
      match: 'name',
    }),
  );
  const candidates = [...byName, ...inTexts];
  return rankHits(candidates.length ? candidates : await findSimilar(engine, terms), text, options);
};
