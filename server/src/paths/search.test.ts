import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Link, LinkMap } from './link-map.js';
import { searchPaths } from './search.js';
import { findShortestPaths } from './shortest-paths.js';

const linkOf = (from: string, to: string): Link => ({ id: `${from}>${to}`, type: 'ATTENDED', from, to });
const wishes = { from: 'a', to: 'z', k: 3, maxHops: 4, mostLinks: 1000 };

/** Answers from a list, and counts how often it was asked. */
const graphOf = (all: readonly Link[]) => {
  let asked = 0;
  return {
    rounds: () => asked,
    load: async (ids: readonly string[]) => {
      asked += 1;
      const links = all.filter(({ from, to }) => ids.includes(from) || ids.includes(to));
      return { links, passedOver: [], cut: false };
    },
  };
};

const names = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'z');
const anyLinks = fc.uniqueArray(
  fc.tuple(names, names).map(([from, to]) => linkOf(from, to)),
  { selector: ({ id }) => id, maxLength: 18 },
);

test('the search from both ends finds what a search of the whole graph finds', async () => {
  await fc.assert(
    fc.asyncProperty(anyLinks, async (all) => {
      const links = new LinkMap();
      for (const link of all) links.add(link);
      const whole = findShortestPaths(links, wishes, { k: wishes.k, most: wishes.maxHops });
      const { paths, complete } = await searchPaths(wishes, graphOf(all).load);
      expect(complete).toBe(true);
      expect(paths).toEqual(whole.paths);
    }),
  );
});

test('it stops asking when it has the paths, when one end is exhausted, and when there is no more room', async () => {
  const near = graphOf([linkOf('a', 'z')]);
  await searchPaths({ ...wishes, k: 1 }, near.load);
  expect(near.rounds()).toBe(1);
  const apart = graphOf([linkOf('a', 'b'), linkOf('y', 'z')]);
  expect(await searchPaths(wishes, apart.load)).toMatchObject({ paths: [], complete: true });
  const wide = graphOf([linkOf('a', 'b'), linkOf('a', 'c'), linkOf('b', 'd'), linkOf('d', 'z')]);
  expect(await searchPaths({ ...wishes, mostLinks: 1 }, wide.load)).toMatchObject({ complete: false });
  expect(wide.rounds()).toBeLessThan(4);
});

test('what is cut short is said to be incomplete, with the paths found until then', async () => {
  const cut = async () => ({ links: [linkOf('a', 'z')], passedOver: ['hub'], cut: true });
  const { paths, complete, passedOver } = await searchPaths(wishes, cut);
  expect(paths).toEqual([['a', 'z']]);
  expect(complete).toBe(false);
  expect(passedOver).toEqual(['hub']);
});
