import { createRoute, z } from '@hono/zod-openapi';
import { problemSchema } from '../api/index.js';
import type { ServerContext } from '../context.js';
import { exportFormatNames, exportFormats } from '../export/formats.js';
import { inPieces } from '../http/piecewise.js';
import { createRouter } from './router.js';

const exportRoute = createRoute({
  method: 'get',
  path: '/export/{format}',
  summary: 'The whole graph as a file',
  request: { params: z.object({ format: z.enum(exportFormatNames) }) },
  responses: {
    200: {
      description: 'The file, streamed',
      content: Object.fromEntries(
        Object.values(exportFormats).map(({ mediaType }) => [mediaType, { schema: z.string() }]),
      ),
    },
    default: { description: 'A problem', content: { 'application/problem+json': { schema: problemSchema } } },
  },
});

async function* bytesOf(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const piece of inPieces(pieces)) yield encoder.encode(piece);
}

/**
 * `GET export/:format`. The body is made as fast as it is read, ends with the client, and breaks off where the store
 * fails, so that half a file is never taken for a whole one.
 */
export const exportRoutes = ({ store }: ServerContext) =>
  createRouter().openapi(exportRoute, (c) => {
    const { mediaType, extension, pieces } = exportFormats[c.req.valid('param').format];
    return c.body(ReadableStream.from(bytesOf(pieces(store))), 200, {
      'Content-Type': `${mediaType}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="zhengtu.${extension}"`,
    });
  });
