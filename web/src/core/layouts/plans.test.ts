import { type NodeLabel, nodeLabels } from '@zhengtu/graph-schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LayoutJob } from './layout-job';
import { plans } from './plans';

interface Node {
  readonly kind: NodeLabel;
  readonly city?: boolean;
}

const jobOf = (nodes: readonly Node[], edges: readonly (readonly [number, number])[]): LayoutJob => ({
  layout: 'hierarchy',
  sizes: Float32Array.from(nodes, () => 4),
  positions: new Float32Array(2 * nodes.length),
  fixed: new Uint8Array(nodes.length),
  kinds: nodes.map(({ kind }) => kind),
  cities: Uint8Array.from(nodes, ({ city }) => Number(city === true)),
  edges: Uint32Array.from(edges.flat()),
  weights: Float32Array.from(edges, () => 1),
  stage: 800,
  iterations: 1,
});

const placesOf = (positions: Float32Array): (readonly [number, number])[] =>
  Array.from({ length: positions.length / 2 }, (_node, at) => [
    positions[2 * at] ?? Number.NaN,
    positions[2 * at + 1] ?? Number.NaN,
  ]);

const anyJob = fc
  .array(fc.record({ kind: fc.constantFrom(...nodeLabels), city: fc.boolean() }), {
    minLength: 1,
    maxLength: 80,
  })
  .chain((nodes) => {
    const index = fc.nat(nodes.length - 1);
    const ends = fc.array(fc.tuple(index, index), { maxLength: 120 });
    const all = nodes.map(({ kind, city }) => ({ kind, city: city && kind === 'Place' }));
    return ends.map((edges) => jobOf(all, edges));
  });

test.each(Object.entries(plans))('%s gives every node a place of its own', (_name, plan) => {
  fc.assert(
    fc.property(anyJob, (job) => {
      const places = placesOf(plan(job));
      expect(places.flat().every(Number.isFinite)).toBe(true);
      const taken = new Set(places.map(([x, y]) => `${x.toFixed(3)} ${y.toFixed(3)}`));
      expect(taken.size).toBe(places.length);
    }),
  );
});

test('the hierarchy has places above meetings, meetings above people, and themes below all', () => {
  const nodes: Node[] = [{ kind: 'Theme' }, { kind: 'Person' }, { kind: 'Meeting' }, { kind: 'Place' }];
  const [theme, person, meeting, place] = placesOf(
    plans.hierarchy(
      jobOf(nodes, [
        [3, 2],
        [2, 1],
      ]),
    ),
  ).map(([, y]) => y);
  expect([place, meeting, person, theme]).toEqual(
    [place, meeting, person, theme].sort((a = 0, b = 0) => b - a),
  );
  expect(new Set([place, meeting, person, theme]).size).toBe(4);
});

test('a city heads the column of what belongs to it, and themes stand below all columns', () => {
  const nodes: Node[] = [
    { kind: 'Place', city: true },
    { kind: 'Place', city: true },
    { kind: 'Meeting' },
    { kind: 'Meeting' },
    { kind: 'Theme' },
  ];
  const [one, other, ofOne, ofOther, theme] = placesOf(
    plans.columns(
      jobOf(nodes, [
        [2, 0],
        [3, 1],
        [2, 4],
        [3, 4],
      ]),
    ),
  );
  expect(ofOne?.[0]).toBe(one?.[0]);
  expect(ofOther?.[0]).toBe(other?.[0]);
  expect(one?.[0]).not.toBe(other?.[0]);
  expect(one?.[1]).toBeGreaterThan(ofOne?.[1] ?? 0);
  expect(theme?.[1]).toBeLessThan(ofOther?.[1] ?? 0);
});

test('themes alone stand apart in the layout by city', () => {
  const places = placesOf(plans.columns(jobOf([{ kind: 'Theme' }, { kind: 'Theme' }], [])));
  expect(new Set(places.map(([x, y]) => `${x} ${y}`)).size).toBe(2);
});
