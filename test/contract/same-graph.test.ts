import { nodeLabels, nodes, type PropertyKey, type PropertyValue, properties } from '@zhengtu/graph-schema';
import {
  type ChangeSet,
  dump,
  type GraphStore,
  type NodeRow,
  type RelationshipRow,
} from '@zhengtu/graph-store';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmbedded, openNeo4j } from './engines.js';
import { changes, node, relationship } from './rows.js';

/** Text as reports have it and as they do not: Han of all planes, marks, quotes, control characters, long ones. */
const text = fc.oneof(
  fc.constantFrom(
    '阜新市',
    'it\'s "quoted" \\ back',
    '𠮷野家',
    'a\nb\tc',
    '{}',
    '$x',
    '2024-11-02',
    'null',
    ' ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const values: Record<(typeof properties)[PropertyKey]['type'], fc.Arbitrary<PropertyValue>> = {
  string: text,
  integer: fc.oneof(fc.integer(), fc.maxSafeInteger()),
  float: fc.oneof(
    fc.integer({ min: -180, max: 180 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => (Object.is(x, -0) ? 0 : x)),
  ),
  boolean: fc.boolean(),
  strings: fc.array(text, { maxLength: 4 }),
};

const arbitraryState = (keys: readonly PropertyKey[]) =>
  fc
    .record(Object.fromEntries(keys.map((key) => [key, values[properties[key].type]])), { requiredKeys: [] })
    .map(
      (state): Record<string, PropertyValue> =>
        Object.fromEntries(
          Object.entries(state).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
        ),
    );

/** Few ids, so that change sets meet. */
const key = fc.constantFrom('甲', '乙', 'c');
const arbitraryNode: fc.Arbitrary<NodeRow> = fc
  .constantFrom(...nodeLabels)
  .chain((label) =>
    fc
      .tuple(key, arbitraryState(nodes[label].properties), fc.constantFrom('City', 'County', undefined))
      .map(([id, state, placeLabel]) =>
        node(label, id, { ...state, name: id }, label === 'Place' ? placeLabel : undefined),
      ),
  );

const kinds = [
  ['HELD_IN', 'Meeting', 'Place', ['evidence', 'documents', 'firstSeen', 'confidence']],
  ['DISCUSSED', 'Meeting', 'Theme', ['weight', 'direct', 'meetings']],
  ['LOCATED_IN', 'Place', 'Place', ['status']],
  ['MENTIONS', 'Document', 'Person', ['spans']],
] as const;
const arbitraryRelationship: fc.Arbitrary<RelationshipRow> = fc
  .constantFrom(...kinds)
  .chain(([type, from, to, keys]) =>
    fc
      .tuple(key, key, arbitraryState(keys))
      .map(([a, b, state]) => relationship(type, node(from, a), node(to, b), state)),
  );

const unique = <T>(rows: readonly T[], idOf: (row: T) => string): T[] => [
  ...new Map(rows.map((row) => [idOf(row), row])).values(),
];

const arbitraryChanges: fc.Arbitrary<ChangeSet> = fc
  .record({
    nodes: fc.array(arbitraryNode, { maxLength: 12 }),
    relationships: fc.array(arbitraryRelationship, { maxLength: 10 }),
    removedNodes: fc.array(arbitraryNode, { maxLength: 2 }),
    removedRelationships: fc.array(arbitraryRelationship, { maxLength: 3 }),
  })
  .map((set) => ({
    nodes: unique(set.nodes, ({ properties: { id } }) => id),
    relationships: unique(set.relationships, ({ id }) => id),
    removedNodes: set.removedNodes.map(({ label, properties: { id } }) => ({ label, id })),
    removedRelationships: set.removedRelationships,
  }));

/** The change set without relationships whose ends are nowhere; `present` becomes what is there after it. */
const applicable = (set: ChangeSet, present: Set<string>): ChangeSet => {
  const written = new Set(set.nodes.map(({ properties: { id } }) => id));
  for (const { id } of set.removedNodes) if (!written.has(id)) present.delete(id);
  for (const id of written) present.add(id);
  return {
    ...set,
    relationships: set.relationships.filter(({ from, to }) => present.has(from) && present.has(to)),
  };
};

let embedded: GraphStore;
let neo4j: GraphStore;
beforeAll(async () => {
  embedded = await openEmbedded();
  neo4j = await openNeo4j();
});
afterAll(() => Promise.all([embedded.close(), neo4j.close()]));

test('the same change sets give the same graph on both engines, to the last property', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(arbitraryChanges, { minLength: 1, maxLength: 3 }), async (sets) => {
      await Promise.all([embedded.clear(), neo4j.clear()]);
      const present = new Set<string>();
      for (const set of sets) {
        const change = applicable(set, present);
        await Promise.all([embedded.write(change), neo4j.write(change)]);
      }
      const graph = await dump(neo4j);
      expect(await dump(embedded)).toEqual(graph);
      expect(graph.nodes.map(({ id }) => id)).toEqual([...present].sort());
      expect(await embedded.schema()).toEqual(await neo4j.schema());
    }),
    { numRuns: 8 },
  );
}, 240_000);

test('what is in a change set is what is read back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(arbitraryNode, { minLength: 1, maxLength: 20 }), async (rows) => {
      const nodesWritten = unique(rows, ({ properties: { id } }) => id);
      await embedded.clear();
      await embedded.write(changes({ nodes: nodesWritten }));
      const kept = nodesWritten.map(({ properties: state }) =>
        Object.fromEntries(
          Object.entries(state).filter(([, value]) => !(Array.isArray(value) && !value.length)),
        ),
      );
      const { nodes: found } = await dump(embedded);
      expect(new Set(found.map(({ properties: state }) => state))).toEqual(new Set(kept));
    }),
    { numRuns: 5 },
  );
}, 120_000);
