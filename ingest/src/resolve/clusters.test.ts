import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cluster, type Link } from './clusters.js';
import type { Judgements } from './judgements.js';

const candidates = (n: number) => Array.from({ length: n }, (_, i) => ({ i, answersTo: [`e${i}`] }));
const indexes = (clusters: { i: number }[][]) => clusters.map((members) => members.map(({ i }) => i));
const judged = (verdict: 'same' | 'not-same', left: string, right: string) => ({
  verdict,
  left,
  right,
  by: '',
  at: '',
  why: '',
});

const linked = (pairs: [number, number][]): Link[] => pairs.map(([a, b]) => [a, b, 'same-name']);
const clusterOf = (n: number, links: Link[], judgements: Judgements, whyApart?: () => 'names-differ') =>
  indexes(cluster({ candidates: candidates(n), links, judgements, whyApart }));

test('links join, also over others', () => {
  const links = linked([
    [0, 1],
    [1, 2],
  ]);
  expect(clusterOf(4, links, [])).toEqual([[0, 1, 2], [3]]);
});

test('what was judged not the same never meets, whatever links there are', () => {
  const links = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 20 });
  fc.assert(
    fc.property(links, (all) => {
      const clusters = clusterOf(6, linked(all), [judged('not-same', 'e1', 'e4')]);
      expect(clusters.some((members) => members.includes(1) && members.includes(4))).toBe(false);
      expect(clusters.flat().sort()).toEqual([0, 1, 2, 3, 4, 5]);
    }),
  );
});

test('what was judged the same is one against the rules', () => {
  expect(clusterOf(2, [], [judged('same', 'e0', 'e1')], () => 'names-differ')).toEqual([[0, 1]]);
});

test('every joining and every link left out is told, with its reason', () => {
  const told: unknown[] = [];
  cluster({
    candidates: candidates(3),
    links: linked([
      [0, 1],
      [1, 2],
    ]),
    judgements: [judged('not-same', 'e0', 'e2')],
    decide: ({ verdict, left, right, because }) => told.push([verdict, left.i, right.i, because]),
  });
  expect(told).toEqual([
    ['joined', 0, 1, 'same-name'],
    ['apart', 0, 2, judged('not-same', 'e0', 'e2')],
  ]);
});
