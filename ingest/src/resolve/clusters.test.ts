import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cluster, type Link } from './clusters.js';

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

test('links join, also over others', () => {
  expect(
    indexes(
      cluster(
        candidates(4),
        [
          [0, 1],
          [1, 2],
        ],
        [],
      ),
    ),
  ).toEqual([[0, 1, 2], [3]]);
});

test('what was judged not the same never meets, whatever links there are', () => {
  const links = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 20 });
  fc.assert(
    fc.property(links, (all: Link[]) => {
      const clusters = indexes(cluster(candidates(6), all, [judged('not-same', 'e1', 'e4')]));
      expect(clusters.some((members) => members.includes(1) && members.includes(4))).toBe(false);
      expect(clusters.flat().sort()).toEqual([0, 1, 2, 3, 4, 5]);
    }),
  );
});

test('what was judged the same is one against the rules', () => {
  expect(indexes(cluster(candidates(2), [], [judged('same', 'e0', 'e1')], () => true))).toEqual([[0, 1]]);
});
