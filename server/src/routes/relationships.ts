import { createRoute, z } from '@hono/zod-openapi';
import {
  joiningRequestSchema,
  joiningSchema,
  problemSchema,
  relationshipsRequestSchema,
  relationshipsSchema,
} from '../api/index.js';
import type { ServerContext } from '../context.js';
import { loadJoining } from '../queries/joining.js';
import { loadRelationships } from '../queries/relationships.js';
import { periodParameters } from './period.js';
import { createRouter } from './router.js';

const problem = {
  description: 'A problem',
  content: { 'application/problem+json': { schema: problemSchema } },
};

const summary = 'Relationships of a drawn graph, each with the words it was read from';

const relationshipsRoute = createRoute({
  method: 'post',
  path: '/relationships',
  summary,
  request: {
    query: z.object(periodParameters),
    body: { required: true, content: { 'application/json': { schema: relationshipsRequestSchema } } },
  },
  responses: {
    200: { description: summary, content: { 'application/json': { schema: relationshipsSchema } } },
    default: problem,
  },
});

const joiningSummary = 'What joins entities that come onto a drawing to each other and to those on it';

const joiningRoute = createRoute({
  method: 'post',
  path: '/relationships/joining',
  summary: joiningSummary,
  request: { body: { required: true, content: { 'application/json': { schema: joiningRequestSchema } } } },
  responses: {
    200: { description: joiningSummary, content: { 'application/json': { schema: joiningSchema } } },
    default: problem,
  },
});

/** `POST relationships` and below: they only read, but a list of entities or edges is too long for an address. */
export const relationshipRoutes = ({ store }: ServerContext) =>
  createRouter()
    .openapi(relationshipsRoute, async (c) => {
      const { relationships } = c.req.valid('json');
      return c.json(
        { relationships: await loadRelationships(store, relationships, c.req.valid('query')) },
        200,
      );
    })
    .openapi(joiningRoute, async (c) =>
      c.json({ edges: await loadJoining(store, c.req.valid('json')) }, 200),
    );
