import { type GraphStore, isNodeValue, isPathValue, isRelationshipValue } from '@zhengtu/graph-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, failureOf, readAll } from './engines.js';
import { heldIn, smallGraph } from './rows.js';

describe.each(engines)('values from $name', ({ open }) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await store.write(smallGraph);
  });
  afterAll(() => store.close());

  test('plain values come back as they are, nulls included', async () => {
    const { rows, columns } = await readAll(
      store,
      `RETURN 1 AS whole, 2.5 AS broken, 'a中' AS text, true AS yes, null AS nothing, [1, 'b', [2]] AS list,
       {a: 1, b: {c: 'd'}} AS map, 9007199254740993 AS large`,
    );
    expect(columns).toEqual(['whole', 'broken', 'text', 'yes', 'nothing', 'list', 'map', 'large']);
    expect(rows).toEqual([
      [1, 2.5, 'a中', true, null, [1, 'b', [2]], { a: 1, b: { c: 'd' } }, '9007199254740993'],
    ]);
  });

  test('dates come back as ISO text', async () => {
    const { rows } = await readAll(store, "RETURN date('2024-11-02') AS day");
    expect(rows).toEqual([['2024-11-02']]);
  });

  test('a node has its own id, sorted labels and typed properties', async () => {
    const { rows } = await readAll(store, "MATCH (c:City {name: '阜新市'}) RETURN c");
    expect(rows).toEqual([
      [
        {
          id: 'place:210900',
          labels: ['City', 'Entity', 'Place'],
          properties: {
            id: 'place:210900',
            name: '阜新市',
            search: '阜新市 阜新 fuxinshi fxs',
            otherNames: ['阜新'],
            code: '210900',
            level: 'prefecture',
            longitude: 121,
            latitude: 42.01,
          },
        },
      ],
    ]);
    expect(isNodeValue(rows[0]?.[0])).toBe(true);
  });

  test('a relationship names its ends by their own ids, even where the query returns neither', async () => {
    const { rows } = await readAll(store, 'MATCH (:Meeting)-[r:HELD_IN]->(:Place) RETURN r');
    const { id, from, to, properties } = heldIn;
    expect(rows).toEqual([[{ id, type: 'HELD_IN', from, to, properties: { ...properties, id } }]]);
    expect(isRelationshipValue(rows[0]?.[0])).toBe(true);
  });

  test('a path is its nodes and relationships in order', async () => {
    const { rows } = await readAll(
      store,
      'MATCH p = (:Document)-[:REPORTS]->(:Meeting)-[:HELD_IN]->(:City) RETURN p',
    );
    const path = rows[0]?.[0];
    if (!isPathValue(path)) throw new Error(`No path: ${JSON.stringify(path)}`);
    expect(path.nodes.map(({ labels }) => labels[0])).toEqual(['Document', 'Entity', 'City']);
    expect(path.relationships.map(({ type }) => type)).toEqual(['REPORTS', 'HELD_IN']);
    expect(path.relationships[0]?.to).toBe(path.relationships[1]?.from);
  });

  test('nodes and relationships are found inside lists and maps', async () => {
    const { rows } = await readAll(
      store,
      'MATCH (m:Meeting)-[r:DISCUSSED]->(t:Theme) RETURN {theme: t, all: [m, r]} AS found',
    );
    const found = rows[0]?.[0] as Record<string, unknown>;
    expect(isNodeValue(found.theme)).toBe(true);
    expect((found.all as unknown[]).map(isRelationshipValue)).toEqual([false, true]);
  });

  test('columns keep the names and the order in which they were written', async () => {
    const { columns } = await readAll(store, 'MATCH (c:City) RETURN c.name, c.code AS 代码, count(*)');
    expect(columns).toEqual(['c.name', '代码', 'count(*)']);
  });

  test('columns are known where no row is found', async () => {
    expect(await readAll(store, "MATCH (c:City {name: '无'}) RETURN c.name, c.code")).toMatchObject({
      columns: ['c.name', 'c.code'],
      rows: [],
      summary: { rows: 0, truncated: false },
    });
  });

  test('a whole number in a float property divides as a float, and a count as an integer', async () => {
    const { rows } = await readAll(
      store,
      "MATCH (c:City {code: '210900'}), (t:Theme {zh: '教育改革'}) RETURN c.longitude / 2 AS half, t.cap / 4 AS quarter",
    );
    expect(rows).toEqual([[60.5, 1]]);
  });

  test('parameters arrive in their types', async () => {
    const { rows } = await readAll(store, 'RETURN $n / 2 AS n, $x / 2 AS x, $list AS list, $map.a AS a', {
      n: 3,
      x: 3.5,
      list: ['甲', '乙'],
      map: { a: null },
    });
    expect(rows).toEqual([[1, 1.75, ['甲', '乙'], null]]);
  });

  test('a parameter finds what a literal finds', async () => {
    const { rows } = await readAll(
      store,
      'MATCH (c:City) WHERE c.name IN $names RETURN c.name ORDER BY c.name',
      {
        names: ['阜新市', '开封市'],
      },
    );
    expect(rows).toEqual([['开封市'], ['阜新市']]);
  });

  test('a parameter without a value is named', async () => {
    const error = await failureOf(readAll(store, 'MATCH (c:City {name: $city}) RETURN c'));
    expect(error.code).toBe('parameter');
    expect(error.message).toContain('city');
  });
});
