import { type Guarded, guard, parse, typeWithoutValue } from '@zhengtu/cypher-guard';
import {
  entityLabel,
  nodeLabels,
  type PropertyType,
  placeLabels,
  properties,
  relationshipTypes,
} from '@zhengtu/graph-schema';
import { asStoreError } from '../guard-errors.js';
import type { Parameters } from '../store.js';

const propertyTypes: Record<string, PropertyType> = Object.fromEntries(
  Object.entries(properties).map(([key, { type }]) => [key, type]),
);

const guardSchema = {
  labels: [entityLabel, ...nodeLabels, ...Object.keys(placeLabels)],
  relationshipTypes,
  properties: propertyTypes,
};

/** The engine makes its whole answer before the first row: it is told how many rows are wanted, where that is safe. */
const withLimit = (query: string, limit: number): string => {
  const { parts } = parse(query);
  const last = parts.length === 1 ? parts[0]?.at(-1) : undefined;
  return last?.kind === 'return' && !last.limit ? `${query} LIMIT ${limit + 1}` : query;
};

const guarded = (cypher: string, parameters: Parameters, limit: number, anyValues: boolean): Guarded => {
  const read = guard(cypher, { params: parameters, schema: guardSchema, anyValues });
  return read.procedure ? read : { ...read, query: withLimit(read.query, limit) };
};

/** Queries whose terms are remembered; the one that was not asked for longest is forgotten first. */
const mostKnown = 500;
const known = new Map<string, Guarded>();

const remember = (key: string, read: Guarded): Guarded => {
  known.delete(key); // and in again, as the last one asked for
  known.set(key, read);
  const [oldest] = known.size > mostKnown ? known.keys() : [];
  if (oldest !== undefined) known.delete(oldest);
  return read;
};

/**
 * Any read in the engine's terms. Reading and rewriting a query takes longer than many an answer, so its terms are
 * remembered where they hold for all parameters of the same types.
 *
 * @throws StoreError `refused`, `syntax`, `read-only`, `forbidden`.
 */
export const guardRead = (cypher: string, parameters: Parameters, limit: number): Guarded => {
  const types = Object.entries(parameters).map(([name, value]) => [name, typeWithoutValue(value)]);
  const key = JSON.stringify([cypher, limit, types]);
  const remembered = known.get(key);
  if (remembered) return remember(key, remembered);
  try {
    return remember(key, guarded(cypher, parameters, limit, true));
  } catch {
    return asStoreError(() => guarded(cypher, parameters, limit, false)); // the values at hand may allow more
  }
};
