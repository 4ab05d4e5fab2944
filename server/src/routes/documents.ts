import { z } from '@hono/zod-openapi';
import { documentSchema, documentsSchema, soleSupportSchema } from '../api/index.js';
import type { ServerContext } from '../context.js';
import { loadDocument, loadDocuments } from '../queries/documents.js';
import { loadSoleSupport } from '../queries/sole-support.js';
import { cursorParameter, getRoute, limitParameter } from './describe.js';
import { periodParameters } from './period.js';
import { createRouter } from './router.js';

/** `documents`, `documents/:id`, `documents/:id/sole-support`. */
export const documentRoutes = ({ store }: ServerContext) =>
  createRouter()
    .openapi(
      getRoute({
        path: '/documents',
        summary: 'The reports, or those of a period, newest first',
        response: documentsSchema,
        query: z.object({ ...periodParameters, limit: limitParameter(100, 1000), cursor: cursorParameter }),
      }),
      async (c) => {
        const { limit, cursor, ...period } = c.req.valid('query');
        return c.json(await loadDocuments(store, period, { limit, offset: cursor }), 200);
      },
    )
    .openapi(
      getRoute({
        path: '/documents/{id}',
        summary: 'A report to read: its clean text with the span of every mention',
        response: documentSchema,
        params: z.object({ id: z.string().openapi({ example: 'document:8bcc82c7832b0293' }) }),
      }),
      async (c) => c.json(await loadDocument(store, c.req.valid('param').id), 200),
    )
    .openapi(
      getRoute({
        path: '/documents/{id}/sole-support',
        summary: 'What stands in the graph on the word of this report only, and would go with it',
        response: soleSupportSchema,
        params: z.object({ id: z.string().openapi({ example: 'document:8bcc82c7832b0293' }) }),
      }),
      async (c) => c.json(await loadSoleSupport(store, c.req.valid('param').id), 200),
    );
