import { type Guarded, guard, parse } from '@zhengtu/cypher-guard';
import {
  entityLabel,
  nodeLabels,
  type PropertyType,
  placeLabels,
  properties,
  relationshipTypes,
} from '@zhengtu/graph-schema';
import { asStoreError } from '../guard-errors.js';
import type { Cursor, ReadLimits } from '../row-stream.js';
import type { Parameters } from '../store.js';
import { ChildEnded } from './child-process.js';
import type { Batch } from './protocol.js';
import { type Execution, PulledResult } from './pulled-result.js';
import type { Supervisor } from './supervisor.js';

const propertyTypes: Record<string, PropertyType> = Object.fromEntries(
  Object.entries(properties).map(([key, { type }]) => [key, type]),
);

const guardSchema = {
  labels: [entityLabel, ...nodeLabels, ...Object.keys(placeLabels)],
  relationshipTypes,
  properties: propertyTypes,
};

/** Others' queries may be ended several times while one runs; its own deadline bounds it. */
const mostAttempts = 10;
/** A query that nobody waits for any more may end by itself for so long, in ms: ending its process disturbs others. */
const graceMs = 250;

/** The engine makes its whole answer before the first row: it is told how many rows are wanted, where that is safe. */
const withLimit = (query: string, limit: number): string => {
  const { parts } = parse(query);
  const last = parts.length === 1 ? parts[0]?.at(-1) : undefined;
  return last?.kind === 'return' && !last.limit ? `${query} LIMIT ${limit + 1}` : query;
};

/** Runs the query in the engine; ends the engine's process when `limits.signal` aborts before it answers. */
const execute = async (
  supervisor: Supervisor,
  body: { query: string; columns: readonly string[]; parameters: Parameters },
  limits: ReadLimits,
): Promise<Execution> => {
  for (let attempt = 1; ; attempt += 1) {
    limits.signal.throwIfAborted();
    const engine = await supervisor.process();
    let ending: NodeJS.Timeout | undefined;
    const stop = () => {
      supervisor.expectRestart();
      ending = setTimeout(() => void supervisor.replace(engine), graceMs);
    };
    limits.signal.throwIfAborted();
    limits.signal.addEventListener('abort', stop, { once: true });
    try {
      return { engine, batch: await engine.request('read', body) };
    } catch (error) {
      if (!(error instanceof ChildEnded)) throw error;
      limits.signal.throwIfAborted();
      supervisor.ensureEnoughMemory(engine);
      if (attempt >= mostAttempts) throw supervisor.describeEnd(error);
    } finally {
      clearTimeout(ending);
      limits.signal.removeEventListener('abort', stop);
    }
  }
};

/** Any read in the engine's terms. @throws StoreError `refused`, `syntax`, `read-only`, `forbidden`. */
export const guardRead = (cypher: string, parameters: Parameters, limit: number): Guarded => {
  const guarded = asStoreError(() => guard(cypher, { params: { ...parameters }, schema: guardSchema }));
  return guarded.procedure ? guarded : { ...guarded, query: withLimit(guarded.query, limit) };
};

/** The answer to a query in the engine's own terms, which must give its columns in this order. */
export const openTrusted = async (
  supervisor: Supervisor,
  body: { query: string; columns: readonly string[]; parameters: Parameters },
  limits: ReadLimits,
): Promise<Cursor> => {
  const result = new PulledResult(() => execute(supervisor, body, limits));
  await result.open();
  let next: Promise<Batch | undefined> = result.take();
  return {
    columns: body.columns,
    async nextBatch() {
      const batch = await next;
      if (!batch || batch.rows.length === 0) return undefined;
      next = result.take();
      next.catch(() => {});
      return batch.rows;
    },
    close: () => result.drop(),
  };
};
