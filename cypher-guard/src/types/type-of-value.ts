import type { PropertyType } from '../schema.js';
import {
  ANY,
  joinAll,
  listOf,
  mapOf,
  NULL,
  perhaps,
  present,
  type ValueType,
  withoutConstant,
} from './value-type.js';

/** The type of a parameter's value. Whole numbers are integers, as the adapters send them. */
export function typeOfValue(value: unknown): ValueType {
  if (value === null || value === undefined) return NULL;
  switch (typeof value) {
    case 'boolean':
      return { ...present('boolean'), constant: value };
    case 'string':
      return { ...present('string'), constant: value };
    case 'bigint':
      return { ...present('integer'), constant: value };
    case 'number':
      return {
        ...present(Number.isInteger(value) ? 'integer' : 'float'),
        constant: value,
        maybeNaN: Number.isNaN(value),
      };
    case 'object':
      return Array.isArray(value) ? typeOfList(value) : typeOfMap(value as Record<string, unknown>);
    default:
      return ANY;
  }
}

/** The type alone, as it is of every such value. */
export function typeWithoutValue(value: unknown): ValueType {
  const type = withoutConstant(typeOfValue(value));
  if (type.kind !== 'map') return type;
  const fields = Object.entries(value as Record<string, unknown>);
  return mapOf(Object.fromEntries(fields.map(([key, field]) => [key, typeWithoutValue(field)])));
}

function typeOfList(values: readonly unknown[]): ValueType {
  const items = values.map(typeOfValue);
  return { ...listOf(joinAll(items)), items };
}

function typeOfMap(value: Readonly<Record<string, unknown>>): ValueType {
  return mapOf(Object.fromEntries(Object.entries(value).map(([key, field]) => [key, typeOfValue(field)])));
}

const PROPERTY_TYPES: Readonly<Record<PropertyType, ValueType>> = {
  string: perhaps('string'),
  integer: perhaps('integer'),
  float: perhaps('float'),
  boolean: perhaps('boolean'),
  strings: listOf(present('string'), true),
};

/** The type of a property that the schema declares; any entity may lack it. */
export function typeOfProperty(type: PropertyType): ValueType {
  return PROPERTY_TYPES[type];
}
