import { isDeepStrictEqual } from 'node:util';
import {
  entityLabel,
  nodeLabels,
  nodePropertiesSchema,
  type PropertyValue,
  type RelationshipDefinition,
  relationshipPropertiesSchema,
  relationships as relationshipTable,
  relationshipTypes,
} from '@zhengtu/graph-schema';
import type { z } from 'zod';
import { StoreError } from './errors.js';
import type { ChangeSet, NodeRow, RelationshipRef, RelationshipRow } from './store.js';

const nodeSchemas = new Map(nodeLabels.map((label) => [label, nodePropertiesSchema(label)]));
const relationshipSchemas = new Map(
  relationshipTypes.map((type) => [type, relationshipPropertiesSchema(type)]),
);

const invalid = (message: string): StoreError => new StoreError('invalid-change', message);

const check = (what: string, schema: z.ZodType | undefined, properties: unknown): void => {
  const problem = schema?.safeParse(properties).error?.issues[0];
  if (!schema) throw invalid(`${what}: the graph model has no such kind.`);
  if (problem) throw invalid(`${what}: ${problem.path.join('.')} ${problem.message}`.trim());
};

/** Without what no store keeps alike: nulls and empty lists say nothing. */
const meaningful = (properties: Readonly<Record<string, PropertyValue>>): Record<string, PropertyValue> =>
  Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** One row an id. @throws StoreError `invalid-change` where two rows of one id differ: which would win? */
const byId = <T extends { readonly id: string }>(rows: readonly T[]): Map<string, T> => {
  const found = new Map<string, T>();
  for (const row of rows) {
    const other = found.get(row.id);
    if (other && !isDeepStrictEqual(other, row)) throw invalid(`${row.id} is written twice, differently.`);
    found.set(row.id, row);
  }
  return found;
};

const cleanNode = (row: NodeRow): NodeRow & { id: string } => {
  const properties = { ...meaningful(row.properties), id: row.properties.id };
  check(`Node ${row.properties.id} (${row.label})`, nodeSchemas.get(row.label), properties);
  if (row.placeLabel && row.label !== 'Place')
    throw invalid(`Node ${row.properties.id}: only a Place has a place label, not a ${row.label}.`);
  return { ...row, id: properties.id, properties };
};

const joins = ({ type, fromLabel, toLabel }: RelationshipRow): boolean => {
  const definition: RelationshipDefinition | undefined = relationshipTable[type];
  return Boolean(
    definition?.from.includes(fromLabel) &&
      (definition.to.includes(toLabel) || definition.to.includes(entityLabel)),
  );
};

const cleanRelationship = (row: RelationshipRow): RelationshipRow => {
  if (!joins(row))
    throw invalid(`Relationship ${row.id}: no ${row.type} goes from a ${row.fromLabel} to a ${row.toLabel}.`);
  const properties = meaningful(row.properties);
  check(`Relationship ${row.id} (${row.type})`, relationshipSchemas.get(row.type), properties);
  return { ...row, properties };
};

/** A change set that can be applied: every row as the graph model says, one row an id, nothing both ways. */
export interface CheckedChanges {
  readonly nodes: readonly (NodeRow & { readonly id: string })[];
  readonly relationships: readonly RelationshipRow[];
  readonly removedNodes: ChangeSet['removedNodes'];
  readonly removedRelationships: readonly RelationshipRef[];
}

/** @throws StoreError `invalid-change` that names the row. */
export const checkChanges = (changes: ChangeSet): CheckedChanges => {
  const nodes = byId(changes.nodes.map(cleanNode));
  const relationships = byId(changes.relationships.map(cleanRelationship));
  return {
    nodes: [...nodes.values()],
    relationships: [...relationships.values()],
    removedNodes: changes.removedNodes.filter(({ id }) => !nodes.has(id)),
    removedRelationships: changes.removedRelationships.filter(({ id }) => !relationships.has(id)),
  };
};
