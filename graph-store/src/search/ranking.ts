import { type NodeLabel, nodeLabels } from '@zhengtu/graph-schema';
import type { SearchHit } from '../store.js';

/** A node that a search may give: its name, the text it was found by, and the engine's own score for that. */
export interface Candidate {
  readonly id: string;
  readonly label: NodeLabel;
  readonly name: string;
  /** 0 to 1: how well it fits within its kind of match. */
  readonly fit: number;
  readonly match: 'name' | 'text';
}

const compact = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');

/** 3: the very name; 2: the name begins so; 1: found by name, other name or pinyin; 0: found in a report's words. */
const tier = ({ name, match }: Candidate, query: string): number => {
  const folded = compact(name);
  if (folded === query) return 3;
  if (folded.startsWith(query)) return 2;
  return match === 'name' ? 1 : 0;
};

/** Han characters and other letters, one by one. */
const lengthOf = (text: string): number => [...text].length;

/** How much of the name the query is: 开封 fits 开封市 better than 开封市教育局. */
export const nameFit = (name: string, query: string): number =>
  Math.min(1, lengthOf(compact(query)) / Math.max(1, lengthOf(compact(name))));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

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
    const { id, label, name, fit } = candidate;
    const score = tier(candidate, query) + Math.min(fit, 0.999);
    if ((best.get(id)?.score ?? -1) < score) best.set(id, { id, label, name, score });
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || lengthOf(a.name) - lengthOf(b.name) || compare(a.id, b.id))
    .slice(0, limit);
};
