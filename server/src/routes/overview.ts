import { z } from '@hono/zod-openapi';
import { graphSchema, statsSchema, storeSchemaSchema } from '../api/index.js';
import type { ServerContext } from '../context.js';
import { loadGraph } from '../queries/graph.js';
import { loadStats } from '../queries/stats.js';
import { getRoute, limitParameter } from './describe.js';
import { createRouter } from './router.js';

/** What the whole store is: `schema`, `stats`, `graph`. */
export const overviewRoutes = ({ store }: ServerContext) =>
  createRouter()
    .openapi(
      getRoute({
        path: '/schema',
        summary: 'Labels, types and keys in the store',
        response: storeSchemaSchema,
      }),
      async (c) => {
        const { labels, relationshipTypes, propertyKeys } = await store.schema();
        return c.json(
          { labels: [...labels], relationshipTypes: [...relationshipTypes], propertyKeys: [...propertyKeys] },
          200,
        );
      },
    )
    .openapi(
      getRoute({ path: '/stats', summary: 'How much there is of each kind', response: statsSchema }),
      async (c) => c.json(await loadStats(store), 200),
    )
    .openapi(
      getRoute({
        path: '/graph',
        summary:
          'The graph to open with: all of it where it is small, else its best connected part or a summary of it',
        response: graphSchema,
        query: z.object({
          limit: limitParameter(2000, 20_000),
          part: z.enum(['connected', 'summary']).default('connected').openapi({
            description:
              'What is given where all is too much: `summary` is the cities with their main themes',
          }),
        }),
      }),
      async (c) => c.json(await loadGraph(store, c.req.valid('query')), 200),
    );
