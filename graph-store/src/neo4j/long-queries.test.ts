import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Cursor, deferred, type ReadLimits } from '../row-stream.js';
import { LongQueries } from './long-queries.js';

const cursor: Cursor = { columns: [], nextBatch: async () => undefined, close: async () => {} };
const limitsFor = (ms: number): ReadLimits => ({
  limit: 1,
  timeoutMs: ms,
  signal: AbortSignal.timeout(ms),
});

/** A query that is answered when it is told to; it ends when it is aborted. */
const query = () => {
  const answer = deferred<Cursor>();
  const started: ReadLimits[] = [];
  const start = (limits: ReadLimits): Promise<Cursor> => {
    started.push(limits);
    const ended = deferred<Cursor>();
    limits.signal.addEventListener('abort', () => ended.reject(limits.signal.reason), { once: true });
    return Promise.race([answer.promise, ended.promise]);
  };
  return { start, started, end: () => answer.resolve(cursor) };
};

test('a short query is answered while a long one runs', async () => {
  const queries = new LongQueries(1);
  const long = query();
  const answered = queries.open(long.start, limitsFor(10_000));
  await sleep(600);
  const short = query();
  short.end();
  expect(await queries.open(short.start, limitsFor(10_000))).toBe(cursor);
  long.end();
  expect(await answered).toBe(cursor);
  expect(long.started).toHaveLength(1);
});

test('a second long query is ended, waits for the first one, and is run again', async () => {
  const queries = new LongQueries(1);
  const [first, second] = [query(), query()];
  const answers = [
    queries.open(first.start, limitsFor(10_000)),
    queries.open(second.start, limitsFor(10_000)),
  ];
  await sleep(700);
  expect(second.started.map(({ signal }) => signal.aborted)).toEqual([true]);
  first.end();
  second.end();
  expect(await Promise.all(answers)).toEqual([cursor, cursor]);
  expect([first.started.length, second.started.length]).toEqual([1, 2]);
});

test('whoever waits is told at its deadline, and leaves the turn to others', async () => {
  const queries = new LongQueries(1);
  const [first, second, third] = [query(), query(), query()];
  const one = queries.open(first.start, limitsFor(10_000));
  const two = queries.open(second.start, limitsFor(800));
  const three = queries.open(third.start, limitsFor(10_000));
  await expect(two).rejects.toMatchObject({ name: 'TimeoutError' });
  first.end();
  third.end();
  expect(await Promise.all([one, three])).toEqual([cursor, cursor]);
});

test('a query that was only slow for once does not wait for those that never end', async () => {
  const queries = new LongQueries(1);
  const endless = query();
  const lost = queries.open(endless.start, limitsFor(6_000));
  const slow = query();
  const answered = queries.open(slow.start, limitsFor(6_000));
  await sleep(700); // it has been ended by now, and rests
  slow.end();
  expect(await answered).toBe(cursor);
  expect(slow.started).toHaveLength(2);
  await expect(lost).rejects.toMatchObject({ name: 'TimeoutError' });
});
