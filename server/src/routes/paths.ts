import { z } from '@hono/zod-openapi';
import { nodeLabelSchema } from '@zhengtu/graph-schema';
import { pathsSchema } from '../api/index.js';
import type { ServerContext } from '../context.js';
import { loadPaths } from '../queries/paths.js';
import { getRoute, limitParameter, listParameter } from './describe.js';
import { flagParameter, periodParameters } from './period.js';
import { createRouter } from './router.js';

/** `paths?from=&to=&k=&maxHops=&without=&boilerplate=&since=&until=&yearless=`. */
export const pathRoutes = ({ store }: ServerContext) =>
  createRouter().openapi(
    getRoute({
      path: '/paths',
      summary: 'The shortest paths between two entities, each hop with the words it was read from',
      response: pathsSchema,
      query: z.object({
        from: z.string().min(1).openapi({ example: 'place:341200' }),
        to: z.string().min(1).openapi({ example: 'place:140200' }),
        k: limitParameter(5, 20),
        maxHops: limitParameter(6, 8),
        without: listParameter(nodeLabelSchema),
        boilerplate: flagParameter('1: paths may pass through themes that stand in nearly every report'),
        since: periodParameters.from,
        until: periodParameters.to,
        yearless: periodParameters.yearless,
      }),
    }),
    async (c) => {
      const { from, to, since, until, yearless, ...options } = c.req.valid('query');
      const period = { from: since, to: until, yearless };
      return c.json(await loadPaths(store, { from, to }, { ...options, period }), 200);
    },
  );
