/** The one plain form of values that every engine's rows come back in. */

export interface NodeValue {
  readonly id: string;
  /** Sorted, `Entity` included. */
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, Value>>;
}

export interface RelationshipValue {
  readonly id: string;
  readonly type: string;
  /** Ids of the start and the end node. */
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, Value>>;
}

export interface PathValue {
  readonly nodes: readonly NodeValue[];
  readonly relationships: readonly RelationshipValue[];
}

/** Integers beyond ±2^53 come as text; dates and times as ISO text. */
export type Value =
  | null
  | boolean
  | number
  | string
  | readonly Value[]
  | NodeValue
  | RelationshipValue
  | PathValue
  | { readonly [key: string]: Value };

/** One row, in the order of the columns. */
export type Row = readonly Value[];

export interface StoreSchema {
  readonly labels: readonly { readonly name: string; readonly count: number }[];
  readonly relationshipTypes: readonly { readonly name: string; readonly count: number }[];
  readonly propertyKeys: readonly string[];
}

const hasKeys = (value: object, keys: readonly string[]): boolean => {
  const own = Object.keys(value);
  return own.length === keys.length && keys.every((key) => own.includes(key));
};
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isNodeValue = (value: unknown): value is NodeValue =>
  isObject(value) && hasKeys(value, ['id', 'labels', 'properties']);
export const isRelationshipValue = (value: unknown): value is RelationshipValue =>
  isObject(value) && hasKeys(value, ['id', 'type', 'from', 'to', 'properties']);
export const isPathValue = (value: unknown): value is PathValue =>
  isObject(value) && hasKeys(value, ['nodes', 'relationships']);
