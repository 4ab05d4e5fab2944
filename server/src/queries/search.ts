import type { NodeLabel } from '@zhengtu/graph-schema';
import type { GraphStore } from '@zhengtu/graph-store';
import { Converter } from 'opencc-js/t2cn';
import type { SearchResult } from '../api/index.js';
import { loadSummaries, summaryOf } from './summaries.js';

/** Names are stored in simplified script; what is asked may be in either. */
const simplify = Converter({ from: 't', to: 'cn' });

/** Finds by name or words; best first, each with the line that tells it from others of its name. */
export const findEntities = async (
  store: GraphStore,
  text: string,
  options: { readonly labels: readonly NodeLabel[]; readonly limit: number },
): Promise<SearchResult['hits']> => {
  const asked = simplify(text.trim());
  if (asked === '') return [];
  const { labels, limit } = options;
  const hits = await store.search(asked, { limit, ...(labels.length > 0 ? { labels } : {}) });
  const summaries = await loadSummaries(
    store,
    hits.map((hit) => ({ id: hit.id, labels: [hit.label], name: hit.name })),
  );
  return hits.map((hit) => ({ ...summaryOf(summaries, hit.id), score: hit.score }));
};
