import { expect, test } from 'vitest';
import { Checkpoints } from './checkpoints.js';
import type { Supervisor } from './supervisor.js';

/** Checkpoints over a graph with so many relationships, and what the engine was asked for. */
const openOver = (relationships: number) => {
  const asked: string[] = [];
  const counts = { nodes: 0, relationships, labels: [], relationshipTypes: [] };
  const request = (async (operation: string) => {
    asked.push(operation);
    return operation === 'counts' ? counts : null;
  }) as Supervisor['request'];
  const checkpoints = new Checkpoints({ request }, (work) => work());
  return { checkpoints, written: () => asked.filter((operation) => operation === 'checkpoint').length };
};

test('a large graph that was there before is not written again for a few changes', async () => {
  const { checkpoints, written } = openOver(100_000);
  await checkpoints.afterWrite(6_000);
  expect(written()).toBe(0);
  await checkpoints.afterWrite(14_000);
  expect(written()).toBe(1);
  checkpoints.stop();
});

test('a small graph is written once a few thousand rows have changed', async () => {
  const { checkpoints, written } = openOver(10_000);
  await checkpoints.afterWrite(4_999);
  expect(written()).toBe(0);
  await checkpoints.afterWrite(1);
  expect(written()).toBe(1);
  checkpoints.stop();
});
