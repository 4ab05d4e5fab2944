import { z } from '@hono/zod-openapi';
import { healthSchema } from '../api/index.js';
import type { ServerContext } from '../context.js';
import { getRoute } from './describe.js';
import { createRouter } from './router.js';

const liveSchema = z.object({ ok: z.boolean() }).openapi('Live');

/** `health/live`: the process answers. `health`, `health/ready`: and its store does, and it is not about to stop. */
export const healthRoutes = ({ store, version, isStopping = () => false }: ServerContext) => {
  const ready = async () => {
    const { engine, ok, detail } = await store.health();
    return isStopping()
      ? { ok: false, engine, detail: 'The server is about to stop.', version }
      : { ok, engine, detail, version };
  };
  return createRouter()
    .openapi(
      getRoute({ path: '/health/live', summary: 'Does the server answer?', response: liveSchema }),
      async (c) => c.json({ ok: true }, 200),
    )
    .openapi(
      getRoute({
        path: '/health/ready',
        summary: 'Does the store answer, and may requests be sent here? 503 if not',
        response: healthSchema,
      }),
      async (c) => {
        const health = await ready();
        return c.json(health, health.ok ? 200 : (503 as 200));
      },
    )
    .openapi(
      getRoute({ path: '/health', summary: 'Does the store answer? 503 if not', response: healthSchema }),
      async (c) => {
        const health = await ready();
        return c.json(health, health.ok ? 200 : (503 as 200));
      },
    );
};
