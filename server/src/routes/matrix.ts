import { z } from '@hono/zod-openapi';
import { matrixLevels, matrixSchema } from '../api/index.js';
import type { ServerContext } from '../context.js';
import { loadMatrix } from '../queries/matrix.js';
import { getRoute } from './describe.js';
import { periodParameters } from './period.js';
import { createRouter } from './router.js';

/** `matrix?rows=place&cols=theme&level=&from=&to=&yearless=`. */
export const matrixRoutes = ({ store }: ServerContext) =>
  createRouter().openapi(
    getRoute({
      path: '/matrix',
      summary: 'Which places discussed which themes, how often; with a period, meetings dated within it',
      response: matrixSchema,
      query: z.object({
        rows: z.enum(['place']).default('place'),
        cols: z.enum(['theme']).default('theme'),
        level: z.enum(matrixLevels).default('city'),
        ...periodParameters,
      }),
    }),
    async (c) => {
      const { level, from, to, yearless } = c.req.valid('query');
      return c.json(await loadMatrix(store, level, { from, to, yearless }), 200);
    },
  );
