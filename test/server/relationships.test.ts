import type {
  Entity,
  Graph,
  Joining,
  Neighbours,
  Relationships,
  RelationshipsRequest,
} from '@zhengtu/server/api';
import { describe, expect, test } from 'vitest';
import { samplesBehindApi } from './samples-behind-api.js';

const { engines, ask, request } = samplesBehindApi();

const post = (engine: string, body: unknown, period = '') =>
  request(engine, `/relationships${period}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

const told = async (engine: string, relationships: RelationshipsRequest['relationships'], period = '') => {
  const answer = await post(engine, { relationships }, period);
  expect(answer?.status).toBe(200);
  return (await answer?.json()) as Relationships;
};

describe.each(engines)('relationships of a drawing on %s', (engine) => {
  test('come in the order asked for, those that were read with their words', async () => {
    const { edges } = await ask<Graph>(engine, '/graph');
    const asked = edges.filter((edge) => edge.type === 'CHAIRED' || edge.type === 'LOCATED_IN').slice(0, 60);
    const { relationships } = await told(engine, asked);
    expect(relationships.map(({ id }) => id)).toEqual(asked.map(({ id }) => id));
    for (const { id, evidence } of relationships)
      if (id.startsWith('CHAIRED'))
        for (const { quote, sentence, start, sentenceStart } of evidence)
          expect(sentence.slice(start - sentenceStart, start - sentenceStart + quote.length)).toBe(quote);
    const chaired = relationships.filter(({ id }) => id.startsWith('CHAIRED'));
    expect(chaired.length).toBeGreaterThan(5);
    expect(chaired.every(({ evidence }) => evidence.length > 0)).toBe(true);
  });

  test('of a place to a theme have words of the meetings that they are derived from', async () => {
    const { edges } = await ask<Graph>(engine, '/graph?part=summary&limit=20');
    const asked = edges.filter(({ from }) => from === 'place:341200');
    const { relationships } = await told(engine, asked);
    expect(relationships).toHaveLength(asked.length);
    for (const { id, evidence, properties } of relationships) {
      expect(evidence.length, id).toBeGreaterThan(0);
      expect(evidence.length, id).toBeLessThanOrEqual(Number(properties.meetings));
      for (const { quote } of evidence) expect(quote.length, id).toBeGreaterThan(0);
    }
    const { relationships: ofThen } = await told(engine, asked, '?from=1990&to=1990');
    expect(ofThen.map(({ evidence }) => evidence)).toEqual(asked.map(() => []));
  });

  test('that are not in the graph are left out', async () => {
    const nobody = { id: 'CHAIRED:person:0:无>meeting:0', type: 'CHAIRED', from: 'person:0:无' } as const;
    expect(await told(engine, [nobody])).toEqual({ relationships: [] });
  });

  test('are refused in words when none or too many are asked for', async () => {
    const one = { id: 'x', type: 'CHAIRED', from: 'y' };
    for (const relationships of [[], Array.from({ length: 501 }, () => one)])
      expect((await post(engine, { relationships }))?.status).toBe(400);
  });

  test('that join newcomers to each other and to what is drawn are told, and no others', async () => {
    const { nodes, edges } = await ask<Graph>(engine, '/graph');
    const ids = nodes.map(({ id }) => id).sort();
    const [newcomers, present] = [ids.filter((_, at) => at % 3 === 0), ids.filter((_, at) => at % 3 === 1)];
    const answer = await request(engine, '/relationships/joining', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ newcomers, present }),
    });
    expect(answer?.status).toBe(200);
    const joining = (await answer?.json()) as Joining;
    const isNew = new Set(newcomers);
    const isDrawn = new Set([...newcomers, ...present]);
    const expected = edges.filter(
      ({ from, to }) => (isNew.has(from) || isNew.has(to)) && isDrawn.has(from) && isDrawn.has(to),
    );
    expect(expected.length).toBeGreaterThan(50);
    expect(joining.edges.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
  });

  test('of one direction only are given where it is asked for, as many as the entity counts', async () => {
    const { nodes } = await ask<Graph>(engine, '/graph');
    const city = nodes.find((node) => node.name === '阜阳市')?.id ?? '';
    const path = `/entities/${encodeURIComponent(city)}`;
    const { counts } = await ask<Entity>(engine, path);
    const within = counts.filter(({ type }) => type === 'LOCATED_IN');
    expect(within.map(({ direction }) => direction).sort()).toEqual(['in', 'out']);
    for (const { type, direction, count } of within) {
      const { facts, total } = await ask<Neighbours>(
        engine,
        `${path}/neighbours?relationships=${type}&direction=${direction}&limit=500`,
      );
      expect(total).toBe(count);
      for (const fact of facts) expect(fact.relationship.direction).toBe(direction);
    }
  });
});
