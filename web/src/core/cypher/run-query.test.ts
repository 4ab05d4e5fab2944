import { afterEach, expect, test, vi } from 'vitest';
import { runQuery } from './run-query';

const answerWith = (body: string, init: ResponseInit = {}): void => {
  vi.stubGlobal('fetch', async () => new Response(body, init));
};
const run = () => runQuery('RETURN 1 AS one', { limit: 10, signal: new AbortController().signal });

afterEach(() => {
  vi.unstubAllGlobals();
});

test('columns, rows and summary of the stream make the answer', async () => {
  answerWith(
    '{"columns":["one"]}\n{"row":[1]}\n{"summary":{"rows":1,"ms":2,"truncated":false,"engine":"embedded"}}\n',
  );
  const answer = await run();
  expect(answer.columns).toEqual(['one']);
  expect(answer.rows).toEqual([[1]]);
  expect(answer.summary?.truncated).toBe(false);
});

test('an error under way is thrown with its code and place', async () => {
  answerWith(
    '{"columns":["one"]}\n{"error":{"code":"timeout","message":"too long","position":{"offset":3,"line":1,"column":4}}}\n',
  );
  await expect(run()).rejects.toMatchObject({ code: 'timeout', position: { offset: 3 } });
});

test('a problem answer is thrown with its code', async () => {
  answerWith('{"type":"about:blank","title":"","status":400,"code":"read-only","detail":"CREATE writes"}', {
    status: 400,
  });
  await expect(run()).rejects.toMatchObject({ code: 'read-only', message: 'CREATE writes' });
});

test('an answer that ends without a summary is not taken for whole', async () => {
  answerWith('{"columns":["one"]}\n{"row":[1]}\n');
  await expect(run()).rejects.toMatchObject({ code: 'unreadable' });
});
