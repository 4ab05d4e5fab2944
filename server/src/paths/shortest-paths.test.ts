import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LinkMap } from './link-map.js';
import { findShortestPaths } from './shortest-paths.js';

const linked = (pairs: readonly (readonly [string, string])[]): LinkMap => {
  const links = new LinkMap();
  for (const [from, to] of pairs) links.add({ id: `${from}>${to}`, type: 'ATTENDED', from, to });
  return links;
};

const pathsIn = (pairs: readonly (readonly [string, string])[], k = 10, most = 6) =>
  findShortestPaths(linked(pairs), { from: 'a', to: 'z' }, { k, most }).paths.map((path) => path.join(''));

test('paths come shortest first, without loops, whichever way the links point', () => {
  const pairs = [
    ['a', 'b'],
    ['z', 'b'],
    ['a', 'c'],
    ['c', 'd'],
    ['d', 'z'],
    ['b', 'c'],
  ] as const;
  expect(pathsIn(pairs)).toEqual(['abz', 'abcdz', 'acbz', 'acdz'].sort((x, y) => x.length - y.length || 1));
});

test('no more than asked for, and none that is longer than asked for', () => {
  const pairs = ['b', 'c', 'd'].flatMap((middle) => [['a', middle] as const, [middle, 'z'] as const]);
  expect(pathsIn(pairs, 2)).toEqual(['abz', 'acz']);
  expect(pathsIn(pairs, 9, 1)).toEqual([]);
});

test('links between the same two are kept together, each once', () => {
  const links = linked([['a', 'z']]);
  links.add({ id: 'second', type: 'CHAIRED', from: 'z', to: 'a' });
  links.add({ id: 'second', type: 'CHAIRED', from: 'z', to: 'a' });
  expect(links.size).toBe(2);
  expect(links.between('a', 'z').map(({ id }) => id)).toEqual(['a>z', 'second']);
});

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'z');
const anyPairs = fc.uniqueArray(fc.tuple(ids, ids), {
  selector: ([one, other]) => `${one}${other}`,
  maxLength: 16,
});

/** Every way without a loop, found without any cleverness. */
const allWays = (links: LinkMap, path: readonly string[], most: number): string[] => {
  const here = path.at(-1) ?? '';
  if (here === 'z') return [path.join('')];
  if (path.length > most) return [];
  return links
    .neighbours(here)
    .filter((next) => !path.includes(next))
    .flatMap((next) => allWays(links, [...path, next], most));
};

test('all ways are found, and the first k of them by length', () => {
  fc.assert(
    fc.property(anyPairs, fc.integer({ min: 1, max: 6 }), (pairs, k) => {
      const expected = allWays(linked(pairs), ['a'], 4).sort(
        (x, y) => x.length - y.length || (x < y ? -1 : 1),
      );
      expect(pathsIn(pairs, 1000, 4)).toEqual(expected);
      expect(pathsIn(pairs, k, 4)).toEqual(expected.slice(0, k));
    }),
  );
});
