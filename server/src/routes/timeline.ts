import { z } from '@hono/zod-openapi';
import { timelineSchema } from '../api/index.js';
import type { ServerContext } from '../context.js';
import { loadTimeline } from '../queries/timeline.js';
import { cursorParameter, getRoute, limitParameter } from './describe.js';
import { periodParameters } from './period.js';
import { createRouter } from './router.js';

/** `timeline?theme=&place=&from=&to=&yearless=`. */
export const timelineRoutes = ({ store }: ServerContext) =>
  createRouter().openapi(
    getRoute({
      path: '/timeline',
      summary: 'Meetings by date, partial dates as they are told; those of a period one by one',
      response: timelineSchema,
      query: z.object({
        theme: z.string().optional().openapi({ example: 'theme:education-reform' }),
        place: z.string().optional().openapi({ description: 'With all that lies in it' }),
        ...periodParameters,
        limit: limitParameter(50, 500),
        cursor: cursorParameter,
      }),
    }),
    async (c) => {
      const { theme, place, limit, cursor, ...period } = c.req.valid('query');
      const page = { limit, offset: cursor };
      return c.json(await loadTimeline(store, { theme, place }, period, page), 200);
    },
  );
