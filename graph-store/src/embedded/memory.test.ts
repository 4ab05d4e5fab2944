import { expect, test } from 'vitest';
import { MemoryWatch, processesForGuests } from './memory.js';

const gigabyte = 2 ** 30;

test('a query may take so much beyond the graph, however large the graph is', () => {
  let held = 0;
  const watch = new MemoryWatch(100, () => held);
  held = 5_000;
  expect(watch.isTooMuch).toBe(false); // the graph is still being opened
  watch.rest();
  held = 5_099;
  expect(watch.isTooMuch).toBe(false);
  held = 5_100;
  expect(watch.isTooMuch).toBe(true);
  watch.rest(); // the graph has grown
  expect(watch.isTooMuch).toBe(false);
});

test.each([
  [0.2, 24, 4],
  [3, 24, 3],
  [5, 24, 1],
  [0.18, 1, 2],
  [3, 4, 1],
])('graphs of %d GB on a machine of %d GB: %d beside the one that writes', (graph, machine, processes) => {
  expect(processesForGuests(graph * gigabyte, machine * gigabyte)).toBe(processes);
});
