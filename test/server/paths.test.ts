import type { Paths, Problem } from '@zhengtu/server/api';
import { describe, expect, test } from 'vitest';
import { samplesBehindApi } from './samples-behind-api.js';

const { engines, ask, request, statusOf } = samplesBehindApi();

const [fuyang, datong] = ['place:341200', 'place:140200'];
const between = (from: string, to: string, more = ''): string => `/paths?from=${from}&to=${to}${more}`;

/** What every answer must be: chains whose hops join their nodes, shortest first, no node twice. */
const expectChains = ({ paths }: Paths, from: string, to: string): void => {
  const lengths = paths.map(({ hops }) => hops.length);
  expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
  for (const { nodes, hops } of paths) {
    const ids = nodes.map(({ id }) => id);
    expect([ids[0], ids.at(-1)]).toEqual([from, to]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(hops).toHaveLength(ids.length - 1);
    hops.forEach((relationships, at) => {
      expect(relationships.length).toBeGreaterThan(0);
      for (const { from: start, to: end } of relationships)
        expect([start, end].sort()).toEqual([ids[at], ids[at + 1]].sort());
    });
  }
};

describe.each(engines)('paths on %s', (engine) => {
  test('join two cities through what both discussed, each hop that was read with its words', async () => {
    const found = await ask<Paths>(engine, between(fuyang, datong));
    expectChains(found, fuyang, datong);
    expect(found.paths.length).toBe(5);
    expect(found.complete).toBe(true);
    const themes = found.paths.flatMap(({ nodes }) => nodes.filter(({ label }) => label === 'Theme'));
    expect(themes.length).toBeGreaterThan(0);
    expect(themes.every(({ boilerplate }) => !boilerplate)).toBe(true);
    for (const { type, evidence } of found.paths.flatMap(({ hops }) => hops.flat()))
      if (type === 'DISCUSSED') expect(evidence[0]?.quote.length).toBeGreaterThan(1);
  });

  test('pass through no kind that is excluded, and through stock themes only where asked for', async () => {
    const without = await ask<Paths>(engine, between(fuyang, datong, '&without=Theme,Place&maxHops=4'));
    expectChains(without, fuyang, datong);
    for (const { nodes } of without.paths)
      for (const { label } of nodes.slice(1, -1)) expect(['Theme', 'Place']).not.toContain(label);
    const stock = await ask<Paths>(engine, between(fuyang, datong, '&boilerplate=1&k=20'));
    expect(stock.paths.some(({ nodes }) => nodes.some(({ boilerplate }) => boilerplate))).toBe(true);
  });

  test('keep to the hops and the period asked for', async () => {
    const near = await ask<Paths>(engine, between(fuyang, datong, '&maxHops=2'));
    expectChains(near, fuyang, datong);
    for (const { hops } of near.paths) expect(hops.length).toBeLessThanOrEqual(2);
    const early = await ask<Paths>(engine, between(fuyang, datong, '&since=2020&until=2023&maxHops=4'));
    for (const { nodes } of early.paths)
      for (const { label, date } of nodes) if (label === 'Meeting') expect(date).toMatch(/^202[0-3]/);
  });

  test('of one and the same, of nobody, and asked for wrongly', async () => {
    expect(await ask<Paths>(engine, between(fuyang, fuyang))).toMatchObject({ paths: [] });
    const nobody = await request(engine, between(fuyang, 'person:0:nobody'));
    expect(nobody?.status).toBe(404);
    const problem = (await nobody?.json()) as Problem;
    expect(problem.detail).toContain('person:0:nobody');
    for (const query of ['/paths?from=a', between(fuyang, datong, '&maxHops=30')])
      expect(await statusOf(engine, query)).toBe(400);
  });
});

test.each([
  between(fuyang, datong),
  between(fuyang, datong, '&without=Place'),
  between('theme:education-reform', fuyang, '&k=12'),
])('embedded and neo4j give the same answer to %s', async (path) => {
  expect(await ask('embedded', path)).toEqual(await ask('neo4j', path));
});
