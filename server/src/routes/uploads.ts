import { createRoute, z } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { stream } from 'hono/streaming';
import { type UploadLine, uploadLineSchema } from '../api/index.js';
import type { ServerContext } from '../context.js';
import { askCurator, type Curator, toCuratorError, type UploadedFile } from '../curator.js';
import { ApiError } from '../errors.js';
import { uploadName } from '../http/upload-name.js';
import { problem } from './describe.js';
import { createRouter } from './router.js';

/** Of one request: more comes in several. In bytes, and in files. */
export const largestUpload = 64 * 1024 * 1024;
export const mostFiles = 500;

const fileSchema = z.instanceof(File).openapi({ type: 'string', format: 'binary' });
const uploadSchema = z.object({ files: z.union([fileSchema, z.array(fileSchema)]) }).openapi('Upload');

const uploadRoute = createRoute({
  method: 'post',
  path: '/documents',
  summary: 'Read reports into the graph; progress streams as NDJSON',
  description: `Fields \`files\`, as a browser's FormData sends them: at most ${mostFiles} files and ${largestUpload / 1024 / 1024} MB a request. A name tells the format and labels the answer; with folders in it (\`webkitRelativePath\`), a \`zhengtu.json\` speaks for its folder.`,
  middleware: [
    bodyLimit({
      maxSize: largestUpload,
      onError: () => {
        throw new ApiError(
          'too-large',
          `An upload is ${largestUpload / 1024 / 1024} MB at most. Send fewer files at once.`,
        );
      },
    }),
  ] as const,
  request: { body: { required: true, content: { 'multipart/form-data': { schema: uploadSchema } } } },
  responses: {
    200: {
      description: 'How many files there are, a line a report, last a summary (or an error, if broken off)',
      content: { 'application/x-ndjson': { schema: uploadLineSchema } },
    },
    default: problem,
  },
});

const removeRoute = createRoute({
  method: 'delete',
  path: '/documents/{id}',
  summary: 'Take a report out, and with it exactly what only it supported',
  request: { params: z.object({ id: z.string().openapi({ example: 'document:8bcc82c7832b0293' }) }) },
  responses: { 204: { description: 'It is out' }, default: problem },
});

const uploaded = async (files: readonly File[]): Promise<UploadedFile[]> => {
  if (files.length > mostFiles)
    throw new ApiError('too-large', `An upload is ${mostFiles} files at most, not ${files.length}.`);
  return Promise.all(
    files.map(async (file) => ({
      name: uploadName(file.name),
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
};

/** The curator's lines as they come; a failure under way is the last line. */
async function* linesOf(
  curator: Curator,
  files: readonly UploadedFile[],
  signal: AbortSignal,
): AsyncGenerator<UploadLine> {
  const waiting: UploadLine[] = [];
  let wake = (): void => {};
  let isOver = false;
  const tell = (line: UploadLine): void => {
    waiting.push(line);
    wake();
  };
  const work = curator
    .addReports(files, tell, signal)
    .catch((error: unknown) => {
      const { code, message } = toCuratorError(error);
      tell({ error: { code, message } });
    })
    .finally(() => {
      isOver = true;
      wake();
    });
  while (!isOver || waiting.length > 0) {
    const line = waiting.shift();
    if (line) yield line;
    else
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  }
  await work;
}

/** `POST documents`, `DELETE documents/:id`. */
export const uploadRoutes = ({ curator }: ServerContext) =>
  createRouter()
    .openapi(uploadRoute, async (c) => {
      const { files } = c.req.valid('form');
      const sent = await uploaded([files].flat());
      const gone = new AbortController();
      c.req.raw.signal.addEventListener('abort', () => gone.abort(), { once: true });
      const lines = await askCurator(curator, async (it) => linesOf(it, sent, gone.signal));
      c.header('Content-Type', 'application/x-ndjson; charset=utf-8');
      return stream(c, async (out) => {
        out.onAbort(() => gone.abort());
        for await (const line of lines) await out.write(`${JSON.stringify(line)}\n`);
      }) as never;
    })
    .openapi(removeRoute, async (c) => {
      const { id } = c.req.valid('param');
      await askCurator(curator, (it) => it.removeReport(id));
      return c.body(null, 204);
    });
