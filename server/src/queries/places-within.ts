import type { GraphStore } from '@zhengtu/graph-store';
import { ApiError } from '../errors.js';
import { rowsOf, textOf } from './rows.js';
import { type Named, namedOf } from './summaries.js';

/** A place by its id. @throws ApiError `not-found` */
export const loadPlace = async (store: GraphStore, id: string): Promise<Named> => {
  const [row] = await rowsOf(
    store,
    'MATCH (p:Place {id: $id}) RETURN p.id AS id, labels(p) AS labels, p.name AS name',
    { id },
  );
  if (!row) throw new ApiError('not-found', `There is no place “${id}” in this graph.`);
  return namedOf(row);
};

/** Ids of a place and of all that lies in it: what a city's villages discuss counts for the city. */
export const loadPlacesWithin = async (store: GraphStore, id: string): Promise<string[]> => {
  const rows = await rowsOf(
    store,
    'MATCH (c:Place {id: $id})<-[:LOCATED_IN*1..4]-(p:Place) RETURN DISTINCT p.id AS id ORDER BY id',
    { id },
  );
  return [id, ...rows.map((row) => textOf(row.id))];
};
