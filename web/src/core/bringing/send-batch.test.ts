import type { UploadLine } from '@zhengtu/server/api';
import { afterEach, expect, test, vi } from 'vitest';
import { planBatches } from './plan-batches';
import type { Result } from './rows';
import { sendBatch } from './send-batch';

const limits = { files: 9, bytes: 1000 };
const fileAt = (path: string, number: number, file = new File(['x'], 'x')) => ({ path, number, file });
const summary = { read: 1, known: 0, failed: 1, loaded: 1, versions: 0, withoutMeeting: [] };

/** A server that answers with these lines, and keeps what it was sent. */
const serverTelling = (lines: readonly UploadLine[]): { readonly names: string[] } => {
  const names: string[] = [];
  vi.stubGlobal('fetch', async (_path: string, { body }: { body: FormData }) => {
    for (const file of body.getAll('files')) names.push(file instanceof File ? file.name : '');
    return new Response(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  });
  return { names };
};
afterEach(() => vi.unstubAllGlobals());

const send = async (files: readonly ReturnType<typeof fileAt>[]) => {
  const told: [number, Result][] = [];
  const sent: string[] = [];
  const [batch] = planBatches(files, [], limits);
  if (!batch) throw new Error('There is nothing to send.');
  const listener = {
    onSent: (upload: string) => sent.push(upload),
    onResult: (number: number, result: Result) => told.push([number, result]),
    onLoading: () => {},
  };
  await sendBatch(batch, listener, new AbortController().signal);
  return { told, sent };
};

test('what the server tells comes to the file it is about, under the file’s own name', async () => {
  serverTelling([
    { upload: 'upload:1' },
    { found: { files: 2 } },
    {
      file: { name: '7/甲.zip/in/二.txt', outcome: 'known', document: 'document:0a' },
      done: 1,
      files: 2,
    },
    {
      file: {
        name: '8/空.txt',
        outcome: 'failed',
        code: 'empty-file',
        message: '8/空.txt: the file is empty.',
      },
      done: 2,
      files: 2,
    },
    { summary },
  ]);
  const { told, sent } = await send([fileAt('报告/甲.zip', 7), fileAt('报告/空.txt', 8)]);
  expect(sent).toEqual(['upload:1']);
  expect(told).toMatchObject([
    [7, { part: 'in/二.txt', outcome: 'known' }],
    [8, { part: '', outcome: 'failed', message: '空.txt: the file is empty.' }],
  ]);
});

test('a file that cannot be opened is told of, and the others are sent', async () => {
  const gone = new File(['x'], 'x');
  gone.arrayBuffer = async () => {
    throw new DOMException('gone', 'NotFoundError');
  };
  const { names } = serverTelling([{ summary }]);
  const { told } = await send([fileAt('a.txt', 0, gone), fileAt('b.txt', 1)]);
  expect(names).toEqual(['1/b.txt']);
  expect(told).toMatchObject([[0, { outcome: 'failed', code: 'unreadable-file' }]]);
});

test('an answer that breaks off, or ends in an error, is a failure of what was not told of', async () => {
  serverTelling([{ upload: 'upload:1' }]);
  await expect(send([fileAt('a.txt', 0)])).rejects.toMatchObject({ code: 'network' });
  serverTelling([{ error: { code: 'store-unavailable', message: 'The store is away.' } }]);
  await expect(send([fileAt('a.txt', 0)])).rejects.toMatchObject({
    code: 'store-unavailable',
    message: 'The store is away.',
  });
});
