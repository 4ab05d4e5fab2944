import type { NodeValue, PathValue, RelationshipValue, Value } from '../values.js';

/** Zhengtu's id of a node by the engine's own number. */
export type FindId = (internal: number) => string;

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const isNode = (value: unknown): value is Fields & { _id: number; _labels: string[] } =>
  isFields(value) && typeof value._id === 'number' && Array.isArray(value._labels);

const isRelationship = (
  value: unknown,
): value is Fields & { _id: number; _type: string; _source: number; _target: number } =>
  isFields(value) &&
  typeof value._id === 'number' &&
  typeof value._type === 'string' &&
  typeof value._source === 'number';

/** The engine gives a path as a map of two lists; n nodes, n - 1 relationships, and no other key. */
const isPath = (value: Fields): value is { nodes: unknown[]; edges: unknown[] } =>
  Object.keys(value).length === 2 &&
  Array.isArray(value.nodes) &&
  Array.isArray(value.edges) &&
  value.nodes.length === value.edges.length + 1 &&
  value.nodes.every(isNode) &&
  value.edges.every(isRelationship);

const propertiesOf = (value: Fields, findId: FindId): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith('_'))
      .map(([key, property]) => [key, decode(property, findId)]),
  );

const decodeNode = (value: Fields & { _id: number; _labels: string[] }, findId: FindId): NodeValue => ({
  id: String(value.id ?? value._id),
  labels: [...value._labels].sort(),
  properties: propertiesOf(value, findId),
});

const decodeRelationship = (
  value: Fields & { _id: number; _type: string; _source: number; _target: number },
  findId: FindId,
): RelationshipValue => ({
  id: String(value.id ?? value._id),
  type: value._type,
  from: findId(value._source),
  to: findId(value._target),
  properties: propertiesOf(value, findId),
});

const decodePath = (value: { nodes: unknown[]; edges: unknown[] }, findId: FindId): PathValue => ({
  nodes: value.nodes.filter(isNode).map((node) => decodeNode(node, findId)),
  relationships: value.edges.filter(isRelationship).map((edge) => decodeRelationship(edge, findId)),
});

/**
 * A value of the engine in the plain form. Nodes and relationships come as maps with `_id` and the like, which the
 * guard keeps out of the maps that a query makes.
 */
export const decode = (value: unknown, findId: FindId): Value => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((item) => decode(item, findId));
  if (!isFields(value)) return String(value);
  if (isNode(value)) return decodeNode(value, findId);
  if (isRelationship(value)) return decodeRelationship(value, findId);
  if (isPath(value)) return decodePath(value, findId);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, decode(item, findId)]));
};
