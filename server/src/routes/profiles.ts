import { z } from '@hono/zod-openapi';
import { placeProfileSchema, themeProfileSchema } from '../api/index.js';
import type { ServerContext } from '../context.js';
import { loadPlaceProfile, loadThemeProfile } from '../queries/profiles.js';
import { getRoute } from './describe.js';
import { periodParameters } from './period.js';
import { createRouter } from './router.js';

/** `themes/:id/profile`, `places/:id/profile`. */
export const profileRoutes = ({ store }: ServerContext) =>
  createRouter()
    .openapi(
      getRoute({
        path: '/themes/{id}/profile',
        summary: 'When a theme was discussed, in whose meetings, with which projects and policies',
        response: themeProfileSchema,
        params: z.object({ id: z.string().openapi({ example: 'theme:education-reform' }) }),
        query: z.object(periodParameters),
      }),
      async (c) => c.json(await loadThemeProfile(store, c.req.valid('param').id, c.req.valid('query')), 200),
    )
    .openapi(
      getRoute({
        path: '/places/{id}/profile',
        summary: 'The meetings of a place and of all within it: themes, people, who sat with whom',
        response: placeProfileSchema,
        params: z.object({ id: z.string().openapi({ example: 'place:341200' }) }),
        query: z.object(periodParameters),
      }),
      async (c) => c.json(await loadPlaceProfile(store, c.req.valid('param').id, c.req.valid('query')), 200),
    );
