import { relationshipTypes } from '@zhengtu/graph-schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeSnapshot, encodeSnapshot } from './encode';
import { parseSnapshot, placesIn, type Snapshot, snapshotOf } from './snapshot';

const id = fc.string({ minLength: 1, unit: 'grapheme' });
const number = fc.integer({ min: -90_000, max: 90_000 }).map((value) => value / 10);
const pair = fc.tuple(number, number);

const anySnapshot: fc.Arbitrary<Snapshot> = fc.record({
  brought: fc.array(id),
  expansions: fc.array(
    fc.record({
      centre: id,
      type: fc.constantFrom(...relationshipTypes),
      direction: fc.constantFrom('in' as const, 'out' as const),
      count: fc.nat(500),
    }),
  ),
  hiddenNodes: fc.array(id),
  pinned: fc.array(id),
  chosen: fc.array(id),
  places: fc.array(fc.tuple(fc.nat(), pair)).map((places) => new Map(places)),
  outlook: fc.option(
    fc.record({
      camera: fc.record({ x: number, y: number, ratio: fc.constantFrom(0.1, 1, 3.5) }),
      box: fc.record({ x: pair, y: pair }),
    }),
    { nil: null },
  ),
});

/** Minus nought is nought to JSON. */
const plain = (snapshot: Snapshot | null) =>
  JSON.parse(JSON.stringify(snapshot && { ...snapshot, places: [...snapshot.places] })) as unknown;

test('a snapshot comes back from a link as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(anySnapshot, async (snapshot) => {
      const text = await encodeSnapshot(snapshot);
      expect(text).toMatch(/^[\w-]+$/);
      expect(plain(await decodeSnapshot(text))).toEqual(plain(snapshot));
    }),
    { numRuns: 60 },
  );
});

test('a link that was cut short or tampered with gives none', async () => {
  expect(await decodeSnapshot('')).toBeNull();
  expect(await decodeSnapshot('no view')).toBeNull();
  const text = await encodeSnapshot({ ...(parseSnapshot({}) as Snapshot), brought: ['person:1:某人'] });
  expect(await decodeSnapshot(text.slice(0, text.length / 2))).toBeNull();
});

test('nodes find their places again, newcomers have none', () => {
  const lens = { selected: null, hidden: [], boilerplate: false };
  const state = {
    base: { nodes: [], edges: [] },
    brought: [],
    expansions: [],
    hiddenNodes: [],
    pinned: [],
    chosen: [],
    lens,
  };
  const snapshot = snapshotOf(state, new Map([['place:341200', [12.34, -5.67]]]), null);
  expect(placesIn(snapshot, ['place:341200', 'place:1'])).toEqual(new Map([['place:341200', [12.3, -5.7]]]));
});
