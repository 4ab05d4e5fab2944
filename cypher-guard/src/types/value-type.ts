/**
 * What is known of a value before the query runs.
 *
 * `number` is an integer or a float; `property` is any value that a property can hold, where the schema does not
 * say which; `any` is a value of which nothing is known. A type says whether the value can be null, and where
 * it is a constant, which one.
 */
export type ValueType = {
  readonly nullable: boolean;
  /** The value itself, where the query or a parameter gives it. */
  readonly constant?: string | number | bigint | boolean | undefined;
  /** A result that is never below zero, such as `size()`. */
  readonly nonNegative?: boolean;
  /** Whether a float may be NaN, which groups and compares differently. */
  readonly maybeNaN?: boolean;
} & (
  | { readonly kind: ScalarKind | 'null' | 'node' | 'relationship' | 'path' | 'property' | 'any' | 'date' }
  | { readonly kind: 'list'; readonly element: ValueType; readonly items?: readonly ValueType[] | undefined }
  | {
      readonly kind: 'map';
      /** The fields that are known; where `open`, there may be others. */
      readonly fields: Readonly<Record<string, ValueType>>;
      readonly open: boolean;
    }
);

type ScalarKind = 'boolean' | 'integer' | 'float' | 'number' | 'string';
export type ListType = Extract<ValueType, { kind: 'list' }>;
export type MapType = Extract<ValueType, { kind: 'map' }>;
export type SimpleKind = Exclude<ValueType['kind'], 'list' | 'map'>;

export const NULL: ValueType = { kind: 'null', nullable: true };
export const ANY: ValueType = { kind: 'any', nullable: true };
export const PROPERTY: ValueType = { kind: 'property', nullable: true };

/** A value of this kind that is never null. */
export function present(kind: SimpleKind): ValueType {
  return { kind, nullable: false };
}

/** A value of this kind, or null. */
export function perhaps(kind: SimpleKind): ValueType {
  return { kind, nullable: true };
}

export function listOf(element: ValueType, nullable = false): ListType {
  return { kind: 'list', element: withoutConstant(element), nullable };
}

export function mapOf(fields: Readonly<Record<string, ValueType>>, open = false, nullable = false): MapType {
  return { kind: 'map', fields, open, nullable };
}

export function nullableAs(type: ValueType, nullable: boolean): ValueType {
  return type.kind === 'null' || type.nullable === nullable ? type : { ...type, nullable };
}

/** The type of a value that is computed from this one. */
export function withoutConstant(type: ValueType): ValueType {
  const { constant, ...rest } = type;
  if (rest.kind === 'list') return { ...rest, items: undefined };
  return rest;
}

export function isNumber(type: ValueType): boolean {
  return type.kind === 'integer' || type.kind === 'float' || type.kind === 'number';
}

export function isScalar(type: ValueType): boolean {
  return isNumber(type) || type.kind === 'string' || type.kind === 'boolean';
}

export function isEntity(type: ValueType): boolean {
  return type.kind === 'node' || type.kind === 'relationship';
}

/** The empty list literal: its element can be anything. */
export function isEmptyList(type: ValueType): boolean {
  return type.kind === 'list' && type.items?.length === 0;
}

/** The narrowest type that holds both. */
export function join(left: ValueType, right: ValueType): ValueType {
  const nullable = left.nullable || right.nullable;
  if (left.kind === 'null') return withoutConstant(nullableAs(right, true));
  if (right.kind === 'null') return withoutConstant(nullableAs(left, true));
  if (left.kind === 'list' && right.kind === 'list') return joinLists(left, right, nullable);
  if (left.kind === 'map' && right.kind === 'map') return joinMaps(left, right, nullable);
  if (left.kind === 'list' || left.kind === 'map' || right.kind === 'list' || right.kind === 'map') {
    return { kind: 'any', nullable };
  }
  const maybeNaN = Boolean(left.maybeNaN || right.maybeNaN);
  if (left.kind === right.kind) return { kind: left.kind, nullable, maybeNaN };
  if (isNumber(left) && isNumber(right)) return { kind: 'number', nullable, maybeNaN };
  return { kind: 'any', nullable };
}

function joinLists(left: ListType, right: ListType, nullable: boolean): ValueType {
  if (isEmptyList(left)) return { ...right, items: undefined, nullable };
  if (isEmptyList(right)) return { ...left, items: undefined, nullable };
  return listOf(join(left.element, right.element), nullable);
}

function joinMaps(left: MapType, right: MapType, nullable: boolean): ValueType {
  const fields: Record<string, ValueType> = {};
  const keys = Object.keys(left.fields);
  for (const key of keys) {
    const other = right.fields[key];
    const own = left.fields[key];
    if (own && other) fields[key] = join(own, other);
  }
  const alike =
    keys.length === Object.keys(right.fields).length && Object.keys(fields).length === keys.length;
  return mapOf(fields, left.open || right.open || !alike, nullable);
}

/** The narrowest type that holds all of them; null where there are none. */
export function joinAll(types: readonly ValueType[]): ValueType {
  const [first, ...rest] = types;
  return first ? rest.reduce(join, withoutConstant(first)) : NULL;
}

/** A list whose elements are never null and all of one comparable kind, so that engines compare it alike. */
export function isPlainList(type: ValueType): boolean {
  if (type.kind !== 'list') return false;
  if (isEmptyList(type)) return true;
  return !type.element.nullable && (isScalar(type.element) || isPlainList(type.element));
}

/** A type in words, for messages. */
export function describe(type: ValueType): string {
  const words: Readonly<Record<ValueType['kind'], string>> = {
    null: 'null',
    boolean: 'a boolean',
    integer: 'an integer',
    float: 'a float',
    number: 'a number',
    string: 'a text',
    node: 'a node',
    relationship: 'a relationship',
    path: 'a path',
    property: 'a property of unknown type',
    any: 'a value of unknown type',
    date: 'a date',
    list: 'a list',
    map: 'a map',
  };
  return words[type.kind];
}
