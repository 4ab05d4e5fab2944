import neo4j, { type Node, type Path, type Relationship } from 'neo4j-driver';
import type { NodeValue, PathValue, RelationshipValue, Value } from '../values.js';

/** Zhengtu's id of a node by the database's own id: a relationship knows its ends by that only. */
export type FindId = (elementId: string) => string;

const decodeProperties = (properties: Record<string, unknown>, findId: FindId): Record<string, Value> =>
  Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, decode(value, findId)]));

const decodeNode = (node: Node, findId: FindId): NodeValue => ({
  id: String(node.properties.id ?? node.elementId),
  labels: [...node.labels].sort(),
  properties: decodeProperties(node.properties, findId),
});

const decodeRelationship = (relationship: Relationship, findId: FindId): RelationshipValue => ({
  id: String(relationship.properties.id ?? relationship.elementId),
  type: relationship.type,
  from: findId(relationship.startNodeElementId),
  to: findId(relationship.endNodeElementId),
  properties: decodeProperties(relationship.properties, findId),
});

const decodePath = (path: Path, findId: FindId): PathValue => ({
  nodes: [path.start, ...path.segments.map(({ end }) => end)].map((node) => decodeNode(node, findId)),
  relationships: path.segments.map(({ relationship }) => decodeRelationship(relationship, findId)),
});

/** A value of the driver in the plain form. Dates, times, durations and points come as text. */
export const decode = (value: unknown, findId: FindId): Value => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return value;
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  if (Array.isArray(value)) return value.map((item) => decode(item, findId));
  if (neo4j.isNode(value)) return decodeNode(value, findId);
  if (neo4j.isRelationship(value)) return decodeRelationship(value, findId);
  if (neo4j.isPath(value)) return decodePath(value, findId);
  if (Object.getPrototypeOf(value) === Object.prototype)
    return decodeProperties(value as Record<string, unknown>, findId);
  return String(value);
};

/** Calls `found` for each node and `needed` for each end of a relationship, however deep in the value they are. */
const visit = (value: unknown, found: (node: Node) => void, needed: (elementId: string) => void): void => {
  if (typeof value !== 'object' || value === null || neo4j.isInt(value)) return;
  if (neo4j.isNode(value)) found(value);
  else if (neo4j.isRelationship(value)) {
    needed(value.startNodeElementId);
    needed(value.endNodeElementId);
  } else if (neo4j.isPath(value))
    for (const node of [value.start, ...value.segments.map(({ end }) => end)]) found(node);
  else for (const item of Object.values(value)) visit(item, found, needed);
};

/**
 * Adds the ids of the nodes in these values to `known`.
 *
 * @returns the database's own ids of relationship ends that are not known yet.
 */
export const collectIds = (values: readonly unknown[], known: Map<string, string>): string[] => {
  const needed = new Set<string>();
  for (const value of values)
    visit(
      value,
      ({ elementId, properties }) => known.set(elementId, String(properties.id ?? elementId)),
      (elementId) => needed.add(elementId),
    );
  return [...needed].filter((elementId) => !known.has(elementId));
};
