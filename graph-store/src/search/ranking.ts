import { byCodeUnits, type NodeLabel, nodeLabels } from '@zhengtu/graph-schema';
import type { SearchHit } from '../store.js';

/** A node that a search may give: its name, the text it was found by, and the engine's own score for that. */
export interface Candidate {
  readonly id: string;
  readonly label: NodeLabel;
  readonly name: string;
  /** 0 to 1: how well it fits within its kind of match. */
  readonly fit: number;
  readonly match: SearchHit['match'];
}

const compact = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');

/** 3: the very name; 2: the name begins so; 1: found by name, other name or pinyin; 0: found in a report's words. */
const tier = ({ name, match }: Candidate, query: string): number => {
  const folded = compact(name);
  if (folded === query) return 3;
  if (folded.startsWith(query)) return 2;
  return match === 'text' ? 0 : 1;
};

/** Han characters and other letters, one by one. */
const lengthOf = (text: string): number => [...text].length;

/**
 * How well a name fits a query, 0 to 1: all but fully where the query is one of the other names, or the whole pinyin
 * or initials; else as much of the name as the query is (开封 fits 开封市 better than 开封市教育局), and half of that
 * where the name itself does not have it.
 *
 * @param search the node's search text: names and pinyin with spaces between.
 */
export const nameFit = (name: string, search: string, query: string): number => {
  const wanted = compact(query);
  if (search.split(/\s+/u).includes(wanted)) return 0.95;
  const share = Math.min(0.9, lengthOf(wanted) / Math.max(1, lengthOf(compact(name))));
  return compact(name).includes(wanted) ? share : share / 2;
};

/** The best first, each node once; the same order on every engine for the same candidates. */
export const rankHits = (
  candidates: readonly Candidate[],
  text: string,
  { labels = nodeLabels, limit = 20 }: { labels?: readonly NodeLabel[]; limit?: number },
): SearchHit[] => {
  const query = compact(text);
  const best = new Map<string, SearchHit>();
  for (const candidate of candidates) {
    if (!labels.includes(candidate.label)) continue;
    const { id, label, name, fit, match } = candidate;
    const score = tier(candidate, query) + Math.min(fit, 0.999);
    if ((best.get(id)?.score ?? -1) < score) best.set(id, { id, label, name, score, match });
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || lengthOf(a.name) - lengthOf(b.name) || byCodeUnits(a.id, b.id))
    .slice(0, limit);
};
