import { createRoute, z } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { stream } from 'hono/streaming';
import { type UploadLine, uploadLineSchema, uploadTermsSchema } from '../api/index.js';
import type { ServerContext } from '../context.js';
import { askCurator, type Curator, toCuratorError, type UploadedFile } from '../curator.js';
import { ApiError } from '../errors.js';
import { uploadName } from '../http/upload-name.js';
import { type RunningUpload, RunningUploads } from '../running-uploads.js';
import { getRoute, problem } from './describe.js';
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

const stopRoute = createRoute({
  method: 'delete',
  path: '/uploads/{id}',
  summary:
    'Read no further file of an upload; what was read goes into the graph, and its answer ends with the summary',
  request: { params: z.object({ id: z.string().openapi({ example: 'upload:0d1c…' }) }) },
  responses: { 204: { description: 'It is told to stop' }, default: problem },
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
  upload: RunningUpload,
): AsyncGenerator<UploadLine> {
  const waiting: UploadLine[] = [{ upload: upload.id }];
  let wake = (): void => {};
  let isOver = false;
  const tell = (line: UploadLine): void => {
    waiting.push(line);
    wake();
  };
  const work = curator
    .addReports(files, tell, upload.signal)
    .catch((error: unknown) => {
      const { code, message } = toCuratorError(error);
      tell({ error: { code, message } });
    })
    .finally(() => {
      isOver = true;
      upload.end();
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

/** `POST documents`, `DELETE documents/:id`, `uploads`, `DELETE uploads/:id`. */
export const uploadRoutes = ({ curator }: ServerContext) => {
  const running = new RunningUploads();
  return createRouter()
    .openapi(
      getRoute({ path: '/uploads', summary: 'What can be sent, and how much', response: uploadTermsSchema }),
      (c) =>
        c.json(
          {
            open: curator !== undefined,
            endings: [...(curator?.endings ?? [])],
            files: mostFiles,
            bytes: largestUpload,
          },
          200,
        ),
    )
    .openapi(uploadRoute, async (c) => {
      const { files } = c.req.valid('form');
      const sent = await uploaded([files].flat());
      const { upload, lines } = await askCurator(curator, async (it) => {
        const begun = running.begin();
        return { upload: begun, lines: linesOf(it, sent, begun) };
      });
      c.req.raw.signal.addEventListener('abort', upload.stop, { once: true });
      c.header('Content-Type', 'application/x-ndjson; charset=utf-8');
      return stream(c, async (out) => {
        out.onAbort(upload.stop);
        for await (const line of lines) await out.write(`${JSON.stringify(line)}\n`);
      }) as never;
    })
    .openapi(stopRoute, (c) => {
      const { id } = c.req.valid('param');
      if (!running.stop(id))
        throw new ApiError('not-found', `No upload ${id} is being read; it may have come to its end.`);
      return c.body(null, 204);
    })
    .openapi(removeRoute, async (c) => {
      const { id } = c.req.valid('param');
      await askCurator(curator, (it) => it.removeReport(id));
      return c.body(null, 204);
    });
};
