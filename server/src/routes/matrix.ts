import { z } from '@hono/zod-openapi';
import { matrixLevels, matrixSchema } from '../api/index.js';
import type { ServerContext } from '../context.js';
import { loadMatrix } from '../queries/matrix.js';
import { getRoute } from './describe.js';
import { createRouter } from './router.js';

const dateParameter = z
  .string()
  .regex(/^\d{4}(-\d{2}){0,2}$/)
  .optional()
  .openapi({ description: 'A day, month or year, counted in', example: '2024-06-30' });

/** `matrix?rows=place&cols=theme&level=&from=&to=`. */
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
        from: dateParameter,
        to: dateParameter,
      }),
    }),
    async (c) => {
      const { level, from, to } = c.req.valid('query');
      return c.json(await loadMatrix(store, level, { from, to }), 200);
    },
  );
