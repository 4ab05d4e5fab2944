/** The server's endpoints that the explorer reads, by their names. */

import type { NodeLabel, RelationshipType } from '@zhengtu/graph-schema';
import type {
  Document,
  Entity,
  Graph,
  Joining,
  JoiningRequest,
  Neighbours,
  SearchResult,
  Stats,
  StoreSchema,
  Themes,
} from '@zhengtu/server/api';
import { postJson, queryString, requestJson } from './http';

const id = encodeURIComponent;

export const loadSchema = () => requestJson<StoreSchema>('schema');
export const loadStats = () => requestJson<Stats>('stats');
export const loadGraph = (part: 'summary' | 'connected') =>
  requestJson<Graph>(`graph${queryString({ part })}`);
export const loadEntity = (entity: string) => requestJson<Entity>(`entities/${id(entity)}`);
export const loadThemes = () => requestJson<Themes>('themes');
export const loadDocument = (document: string) => requestJson<Document>(`documents/${id(document)}`);

export const findEntities = (q: string, kinds: readonly NodeLabel[], signal: AbortSignal, limit = 24) =>
  requestJson<SearchResult>(
    `search${queryString({ q, limit, types: kinds.length > 0 ? kinds.join(',') : undefined })}`,
    signal,
  );

export const loadNeighbours = (
  entity: string,
  options: {
    relationships?: readonly RelationshipType[];
    direction?: 'out' | 'in';
    limit?: number;
    cursor?: string | null;
  } = {},
) =>
  requestJson<Neighbours>(
    `entities/${id(entity)}/neighbours${queryString({
      relationships: options.relationships?.join(','),
      direction: options.direction,
      limit: options.limit,
      cursor: options.cursor,
    })}`,
  );

/** What joins entities that come onto a canvas to each other and to those that are on it; at most 1000 at once. */
export const loadJoining = (request: JoiningRequest) => postJson<Joining>('relationships/joining', request);
