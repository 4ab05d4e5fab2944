import { expect, test } from 'vitest';
import { ChildEnded } from './child-process.js';
import type { Batch } from './protocol.js';
import { type Execution, PulledResult } from './pulled-result.js';

const batchesOf = (numbers: readonly number[]): Batch[] =>
  numbers.map((number, index) => ({ reader: 1, rows: [[number]], done: index === numbers.length - 1 }));

/** A process that holds these batches and ends before it gives the one at `endsAt`. */
const processWith = (numbers: readonly number[], endsAt = Number.POSITIVE_INFINITY): Execution => {
  const batches = batchesOf(numbers);
  let at = 0;
  return {
    batch: batches[0] as Batch,
    engine: {
      request: async () => {
        at += 1;
        if (at >= endsAt) throw new ChildEnded('killed');
        return batches[at] as never;
      },
    },
  };
};

const rowsFrom = async (executions: Execution[]): Promise<unknown[]> => {
  const result = new PulledResult(async () => executions.shift() as Execution);
  await result.open();
  const rows: unknown[] = [];
  for (let batch = await result.take(); batch; batch = await result.take()) rows.push(...batch.rows.flat());
  return rows;
};

test('a result whose process ends goes on where it broke off, however often', async () => {
  const whole = [1, 2, 3, 4];
  expect(await rowsFrom([processWith(whole, 2), processWith(whole, 1), processWith(whole)])).toEqual(whole);
});

test('where the rows before were others, the rest is not given', async () => {
  await expect(rowsFrom([processWith([1, 2, 3], 2), processWith([1, 9, 3])])).rejects.toMatchObject({
    code: 'query-failed',
  });
  await expect(rowsFrom([processWith([1, 2, 3], 2), processWith([1])])).rejects.toMatchObject({
    code: 'query-failed',
  });
});
