import { createRoute } from '@hono/zod-openapi';
import { problemSchema, relationshipsRequestSchema, relationshipsSchema } from '../api/index.js';
import type { ServerContext } from '../context.js';
import { loadRelationships } from '../queries/relationships.js';
import { createRouter } from './router.js';

const summary = 'Relationships of a drawn graph, each with the words it was read from';

const relationshipsRoute = createRoute({
  method: 'post',
  path: '/relationships',
  summary,
  request: {
    body: { required: true, content: { 'application/json': { schema: relationshipsRequestSchema } } },
  },
  responses: {
    200: { description: summary, content: { 'application/json': { schema: relationshipsSchema } } },
    default: { description: 'A problem', content: { 'application/problem+json': { schema: problemSchema } } },
  },
});

/** `POST relationships`: it only reads, but a list of edges is too long for an address. */
export const relationshipRoutes = ({ store }: ServerContext) =>
  createRouter().openapi(relationshipsRoute, async (c) =>
    c.json({ relationships: await loadRelationships(store, c.req.valid('json').relationships) }, 200),
  );
