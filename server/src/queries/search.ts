import type { NodeLabel } from '@zhengtu/graph-schema';
import type { GraphStore, SearchHit } from '@zhengtu/graph-store';
import { Converter } from 'opencc-js/t2cn';
import type { SearchResult } from '../api/index.js';
import { loadSummaries, summaryOf } from './summaries.js';

/** Names are stored in simplified script; what is asked may be in either. */
const simplify = Converter({ from: 't', to: 'cn' });

/** More than a search looks at: all that it finds is counted. */
const everything = 100_000;

const countsOf = (found: readonly SearchHit[]): SearchResult['counts'] => {
  const counts = new Map<NodeLabel, number>();
  for (const { label, match } of found)
    if (match !== 'likeness') counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].map(([label, count]) => ({ label, count }));
};

/** Finds by name or words; best first, each with the line that tells it from others of its name. */
export const findEntities = async (
  store: GraphStore,
  text: string,
  options: { readonly labels: readonly NodeLabel[]; readonly limit: number },
): Promise<SearchResult> => {
  const asked = simplify(text.trim());
  if (asked === '') return { hits: [], counts: [] };
  const { labels, limit } = options;
  const found = await store.search(asked, { limit: everything, ...(labels.length > 0 ? { labels } : {}) });
  const hits = found.slice(0, limit);
  const summaries = await loadSummaries(
    store,
    hits.map((hit) => ({ id: hit.id, labels: [hit.label], name: hit.name })),
  );
  return {
    hits: hits.map((hit) => ({ ...summaryOf(summaries, hit.id), score: hit.score })),
    counts: countsOf(found),
  };
};
