import { z } from '@hono/zod-openapi';
import { nodeLabelSchema, relationshipTypeSchema } from '@zhengtu/graph-schema';
import { entitySchema, neighboursSchema, searchResultSchema } from '../api/index.js';
import type { ServerContext } from '../context.js';
import { directions, loadEntity, loadNeighbours } from '../queries/entities.js';
import { findEntities } from '../queries/search.js';
import { cursorParameter, getRoute, limitParameter, listParameter } from './describe.js';
import { createRouter } from './router.js';

const idParameter = z.object({ id: z.string().openapi({ example: 'place:210900' }) });

/** `search`, `entities/:id`, `entities/:id/neighbours`. */
export const entityRoutes = ({ store }: ServerContext) =>
  createRouter()
    .openapi(
      getRoute({
        path: '/search',
        summary: 'Find by name (either script, pinyin, initials) or by words of the reports',
        response: searchResultSchema,
        query: z.object({
          q: z.string().max(200),
          types: listParameter(nodeLabelSchema),
          limit: limitParameter(20, 100),
        }),
      }),
      async (c) => {
        const { q, types, limit } = c.req.valid('query');
        return c.json(await findEntities(store, q, { labels: types, limit }), 200);
      },
    )
    .openapi(
      getRoute({
        path: '/entities/{id}',
        summary: 'One entity',
        response: entitySchema,
        params: idParameter,
      }),
      async (c) => c.json(await loadEntity(store, c.req.valid('param').id), 200),
    )
    .openapi(
      getRoute({
        path: '/entities/{id}/neighbours',
        summary: 'The facts around an entity, each with the words it was read from',
        response: neighboursSchema,
        params: idParameter,
        query: z.object({
          types: listParameter(nodeLabelSchema),
          relationships: listParameter(relationshipTypeSchema),
          direction: z.enum(directions).optional(),
          limit: limitParameter(50, 500),
          cursor: cursorParameter,
        }),
      }),
      async (c) => {
        const { types, relationships, direction = null, limit, cursor } = c.req.valid('query');
        const options = { labels: types, relationships, direction, limit, offset: cursor };
        return c.json(await loadNeighbours(store, c.req.valid('param').id, options), 200);
      },
    );
