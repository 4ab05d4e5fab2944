import { z } from '@hono/zod-openapi';
import { themePlacesSchema, themesSchema } from '../api/index.js';
import type { ServerContext } from '../context.js';
import { loadThemePlaces } from '../queries/theme-places.js';
import { loadThemes } from '../queries/themes.js';
import { getRoute } from './describe.js';
import { periodParameters } from './period.js';
import { createRouter } from './router.js';

/** `themes`, `themes/:id/places`. */
export const themeRoutes = ({ store }: ServerContext) =>
  createRouter()
    .openapi(
      getRoute({
        path: '/themes',
        summary: 'The vocabulary, with how many discussed each',
        response: themesSchema,
      }),
      async (c) => c.json({ themes: await loadThemes(store) }, 200),
    )
    .openapi(
      getRoute({
        path: '/themes/{id}/places',
        summary: 'Which cities discussed a theme, in whose meetings, in which words',
        response: themePlacesSchema,
        params: z.object({ id: z.string().openapi({ example: 'theme:education-reform' }) }),
        query: z.object({
          ...periodParameters,
          place: z.string().optional().openapi({
            description: 'Only this city or county, with what lies in it',
            example: 'place:341200',
          }),
          meetings: z.coerce.number().int().min(0).optional().openapi({
            description:
              'How many meetings are told with their words, the newest of each place first; all by default',
          }),
        }),
      }),
      async (c) => c.json(await loadThemePlaces(store, c.req.valid('param').id, c.req.valid('query')), 200),
    );
