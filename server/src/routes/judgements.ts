import { createRoute, z } from '@hono/zod-openapi';
import { explanationSchema, judgedSchema, judgementRequestSchema, judgementsSchema } from '../api/index.js';
import type { ServerContext } from '../context.js';
import { askCurator } from '../curator.js';
import { getRoute, problem } from './describe.js';
import { createRouter } from './router.js';

const judgeRoute = createRoute({
  method: 'post',
  path: '/judgements',
  summary: 'Judge that two are the same or not, or what one is called; the graph follows before the answer',
  request: {
    body: { required: true, content: { 'application/json': { schema: judgementRequestSchema } } },
  },
  responses: {
    200: { description: 'The judgement as kept', content: { 'application/json': { schema: judgedSchema } } },
    default: problem,
  },
});

const undoRoute = createRoute({
  method: 'delete',
  path: '/judgements/{id}',
  summary: 'Take a judgement back, and with it what it did',
  request: { params: z.object({ id: z.string().openapi({ example: 'judgement:1f0c3a5e' }) }) },
  responses: {
    200: { description: 'The judgement undone', content: { 'application/json': { schema: judgedSchema } } },
    default: problem,
  },
});

/** `judgements`, `judgements/:id`, `entities/:id/explanation`. */
export const judgementRoutes = ({ curator }: ServerContext) =>
  createRouter()
    .openapi(
      getRoute({
        path: '/judgements',
        summary: 'What people judged, in order of time',
        response: judgementsSchema,
      }),
      async (c) => c.json({ judgements: await askCurator(curator, (it) => it.judgements()) }, 200),
    )
    .openapi(judgeRoute, async (c) => {
      const request = c.req.valid('json');
      return c.json(await askCurator(curator, (it) => it.judge(request)), 200);
    })
    .openapi(undoRoute, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await askCurator(curator, (it) => it.undoJudgement(id)), 200);
    })
    .openapi(
      getRoute({
        path: '/entities/{id}/explanation',
        summary: 'Why the words of several reports are one entity, and what nearly joined it but did not',
        response: explanationSchema,
        params: z.object({ id: z.string().openapi({ example: 'person:210900:池万顷' }) }),
      }),
      async (c) => {
        const { id } = c.req.valid('param');
        return c.json(await askCurator(curator, (it) => it.explain(id)), 200);
      },
    );
