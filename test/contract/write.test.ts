import { type ChangeSet, dump, type GraphStore } from '@zhengtu/graph-store';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { engines, failureOf, readAll } from './engines.js';
import {
  changes,
  discussed,
  fuxin,
  heldIn,
  kaifeng,
  manyMeetings,
  meeting,
  node,
  reform,
  relationship,
  smallGraph,
} from './rows.js';

const reversed = (set: ChangeSet): ChangeSet =>
  changes({ nodes: [...set.nodes].reverse(), relationships: [...set.relationships].reverse() });

describe.each(engines)('writing to $name', ({ open }) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());
  beforeEach(() => store.clear());

  test('an empty store has nothing, and a cleared one has nothing again', async () => {
    expect(await dump(store)).toEqual({ nodes: [], relationships: [] });
    await store.write(smallGraph);
    expect(await store.health()).toMatchObject({ ok: true, nodes: 5, relationships: 3 });
    await store.clear();
    expect(await dump(store)).toEqual({ nodes: [], relationships: [] });
    expect(await store.schema()).toEqual({ labels: [], relationshipTypes: [], propertyKeys: [] });
  });

  test('writing again changes nothing', async () => {
    await store.write(smallGraph);
    const once = await dump(store);
    await store.write(smallGraph);
    expect(await dump(store)).toEqual(once);
    expect(once.relationships).toHaveLength(3);
  });

  test('the order within a change set, and of separate ones, does not matter', async () => {
    await store.write(smallGraph);
    const expected = await dump(store);
    await store.clear();
    await store.write(reversed(smallGraph));
    expect(await dump(store)).toEqual(expected);
    await store.clear();
    await store.write(changes({ nodes: [kaifeng, meeting, reform, fuxin] }));
    await store.write(changes({ relationships: [discussed] }));
    await store.write(smallGraph);
    expect(await dump(store)).toEqual(expected);
  });

  test('a row is the whole state: absent properties and labels go, empty lists are not kept', async () => {
    await store.write(smallGraph);
    const county = node('Place', '210900', { name: '阜新县', otherNames: [] }, 'County');
    const bare = { ...heldIn, properties: { documents: 2 } };
    await store.write(changes({ nodes: [county], relationships: [bare] }));
    const { rows } = await readAll(store, 'MATCH (p:Place)<-[r:HELD_IN]-(:Meeting) RETURN p, r');
    expect(rows).toEqual([
      [
        {
          id: 'place:210900',
          labels: ['County', 'Entity', 'Place'],
          properties: { id: 'place:210900', name: '阜新县', search: '阜新县' },
        },
        expect.objectContaining({ id: heldIn.id, properties: { id: heldIn.id, documents: 2 } }),
      ],
    ]);
  });

  test('a node whose searched text stays is the whole state all the same, and is found by it; another text by that', async () => {
    await store.write(smallGraph);
    const { search } = fuxin.properties;
    const sameText = node('Place', '210900', { name: '阜新', search, longitude: 122 }, 'County');
    const otherText = node('Place', '410200', { name: '汴京', search: '汴京', latitude: 34.8 }, 'City');
    const fresh = node('Place', '130100', { name: '石家庄市', search: '石家庄市' }, 'City');
    await store.write(changes({ nodes: [sameText, otherText, fresh] }));
    const { rows } = await readAll(store, 'MATCH (p:Place) RETURN p ORDER BY p.id');
    const stateOf = ({ properties, placeLabel }: typeof fresh) =>
      expect.objectContaining({ labels: [placeLabel, 'Entity', 'Place'].sort(), properties });
    expect(rows).toEqual([[stateOf(fresh)], [stateOf(sameText)], [stateOf(otherText)]]);
    expect((await readAll(store, 'MATCH (p:County) RETURN p.longitude / 4 AS quarter')).rows).toEqual([
      [30.5],
    ]);
    const found = async (text: string) => (await store.search(text)).map(({ id }) => id);
    expect(await found('阜新')).toContain('place:210900');
    expect(await found('汴京')).toContain('place:410200');
    expect(await found('开封')).not.toContain('place:410200');
  });

  test('a removed node takes its relationships along; what is gone is removed without complaint', async () => {
    await store.write(smallGraph);
    const removal = changes({ removedNodes: [{ id: meeting.properties.id, label: 'Meeting' }] });
    await store.write(removal);
    await store.write(removal);
    expect(await store.health()).toMatchObject({ nodes: 4, relationships: 0 });
  });

  test('only the named relationship is removed', async () => {
    await store.write(smallGraph);
    await store.write(changes({ removedRelationships: [heldIn, heldIn] }));
    const { relationships } = await dump(store);
    expect(relationships.map(({ type }) => type)).toEqual(['DISCUSSED', 'REPORTS']);
  });

  test('what is both removed and written stays', async () => {
    await store.write(smallGraph);
    const before = await dump(store);
    await store.write({
      ...smallGraph,
      removedNodes: [{ id: fuxin.properties.id, label: 'Place' }],
      removedRelationships: [heldIn],
    });
    expect(await dump(store)).toEqual(before);
  });

  test('two relationships of one type between the same nodes are two, told apart by their ids', async () => {
    const person = node('Person', '210900:张三');
    const body = node('Body', '210900:市委');
    const posts = ['市委书记', '市委常委'].map((title) => {
      const post = relationship('HOLDS_POST', person, body, { title });
      return { ...post, id: `${post.id}#${title}` };
    });
    await store.write(changes({ nodes: [person, body], relationships: posts }));
    await store.write(changes({ relationships: posts }));
    const { rows } = await readAll(store, 'MATCH (:Person)-[r:HOLDS_POST]->(:Body) RETURN r.title');
    expect(rows.flat().sort()).toEqual(['市委书记', '市委常委'].sort());
  });

  const bad: [string, ChangeSet][] = [
    [
      'an unknown property',
      changes({ nodes: [kaifeng, { ...fuxin, properties: { ...fuxin.properties, mayor: 'x' } }] }),
    ],
    [
      'a value of the wrong type',
      changes({ nodes: [kaifeng, { ...fuxin, properties: { ...fuxin.properties, code: 210900 } }] }),
    ],
    ['an end that is nowhere', changes({ nodes: [kaifeng, meeting], relationships: [heldIn] })],
    [
      'a type that does not join such nodes',
      changes({ nodes: [kaifeng, reform], relationships: [relationship('CHAIRED', kaifeng, reform)] }),
    ],
    [
      'two rows of one id that differ',
      changes({ nodes: [kaifeng, { ...kaifeng, properties: { ...kaifeng.properties, level: 'zone' } }] }),
    ],
  ];
  test.each(bad)('a change set with %s is refused, and nothing of it is applied', async (_, set) => {
    await store.write(changes({ nodes: [reform] }));
    const before = await dump(store);
    expect((await failureOf(store.write(set))).code).toBe('invalid-change');
    expect(await dump(store)).toEqual(before);
    await store.write(smallGraph);
    expect(await store.health()).toMatchObject({ nodes: 5, relationships: 3 });
  });

  test('writes at the same time are all applied', async () => {
    const sets = Array.from({ length: 8 }, (_, index) =>
      changes({
        nodes: [reform, node('Meeting', `w${index}`)],
        relationships: [relationship('DISCUSSED', node('Meeting', `w${index}`), reform)],
      }),
    );
    await Promise.all(sets.map((set) => store.write(set)));
    expect(await store.health()).toMatchObject({ nodes: 9, relationships: 8 });
  });

  test('more rows than one batch holds are written whole', async () => {
    await store.write(manyMeetings(5_001));
    expect(await store.health()).toMatchObject({ nodes: 5_001 });
  });

  test('the schema tells what is there, with counts', async () => {
    await store.write(smallGraph);
    const schema = await store.schema();
    expect(schema.labels).toEqual([
      { name: 'City', count: 2 },
      { name: 'Document', count: 1 },
      { name: 'Entity', count: 5 },
      { name: 'Meeting', count: 1 },
      { name: 'Place', count: 2 },
      { name: 'Theme', count: 1 },
    ]);
    expect(schema.relationshipTypes).toEqual([
      { name: 'DISCUSSED', count: 1 },
      { name: 'HELD_IN', count: 1 },
      { name: 'REPORTS', count: 1 },
    ]);
    expect(schema.propertyKeys).toContain('longitude');
    expect(schema.propertyKeys).not.toContain('pinyin');
  });
});
