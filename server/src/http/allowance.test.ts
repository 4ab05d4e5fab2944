import { expect, test } from 'vitest';
import { RequestRates, Turns } from './allowance.js';

test('a client may ask in a burst, then as fast as tokens come back; others are not touched', () => {
  let now = 0;
  const rates = new RequestRates(3, 2, () => now);
  expect([1, 2, 3].map(() => rates.take('a'))).toEqual([0, 0, 0]);
  expect(rates.take('a')).toBeCloseTo(0.5);
  expect(rates.take('b')).toBe(0);
  now = 500;
  expect(rates.take('a')).toBe(0);
  expect(rates.take('a')).toBeGreaterThan(0);
});

test('turns run up to the limits of all and of each client, wait in order, and beyond are refused', async () => {
  const turns = new Turns({ running: 2, perClient: 1, waiting: 1 });
  const { signal } = new AbortController();
  const a = await turns.take('a', signal);
  const second = turns.take('a', signal); // waits: its client has its one
  expect(await turns.take('a', signal)).toBeUndefined();
  const b = await turns.take('b', signal);
  expect([turns.runningNow, turns.waitingNow]).toEqual([2, 1]);
  b?.();
  expect(turns.waitingNow).toBe(1);
  a?.();
  a?.();
  const ended = await second;
  expect([turns.runningNow, turns.waitingNow]).toEqual([1, 0]);
  ended?.();
  expect(turns.runningNow).toBe(0);
});

test('who goes while waiting leaves the line', async () => {
  const turns = new Turns({ running: 1, perClient: 1, waiting: 5 });
  const gone = new AbortController();
  const first = await turns.take('a', new AbortController().signal);
  const waiting = turns.take('b', gone.signal);
  gone.abort();
  expect(await waiting).toBeUndefined();
  first?.();
  expect([turns.runningNow, turns.waitingNow]).toEqual([0, 0]);
});

test('a client with many requests does not hold up one with a few', async () => {
  const turns = new Turns({ running: 2, perClient: 2, waiting: 10 });
  const { signal } = new AbortController();
  const running = [await turns.take('many', signal), await turns.take('many', signal)];
  const order: string[] = [];
  const later = ['many', 'many', 'few', 'many'].map(async (client) => {
    const end = await turns.take(client, signal);
    order.push(client);
    end?.();
  });
  running[0]?.();
  running[1]?.();
  await Promise.all(later);
  expect(order).toEqual(['few', 'many', 'many', 'many']);
});
