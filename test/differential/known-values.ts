import { properties } from '@zhengtu/graph-schema';
import type { GraphStore } from '@zhengtu/graph-store';
import { readAll } from '../contract/engines.js';
import type { KnownValues } from './random-question.js';

/** Up to 40 values a property key that stand in the graph, in an order that is the same on every store. */
export const knownValues = async (store: GraphStore): Promise<KnownValues> => {
  const known: Record<string, unknown[]> = {};
  for (const [key, { type }] of Object.entries(properties)) {
    if (key === 'text' || key === 'search') continue;
    const each = type === 'strings' ? `UNWIND x.${key} AS v` : `WITH x.${key} AS v`;
    const ask = async (pattern: string): Promise<unknown[]> => {
      const { rows } = await readAll(
        store,
        `MATCH ${pattern} WHERE x.${key} IS NOT NULL ${each} RETURN DISTINCT v AS v ORDER BY v LIMIT 40`,
      );
      return rows.flat();
    };
    known[key] = [...(await ask('(x:Entity)')), ...(await ask('()-[x]->()'))];
  }
  return known;
};
