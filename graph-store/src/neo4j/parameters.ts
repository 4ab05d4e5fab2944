import { type PropertyKey, type PropertyValue, properties } from '@zhengtu/graph-schema';
import neo4j from 'neo4j-driver';
import { StoreError } from '../errors.js';
import type { StatementRow } from '../write-statements.js';

/** A parameter as the driver wants it: it takes every number for a float, and a whole one is meant as an integer. */
const encodeParameter = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(encodeParameter);
  if (typeof value === 'object' && value !== null) {
    if (Object.getPrototypeOf(value) !== Object.prototype)
      throw new StoreError('parameter', `A parameter must be a JSON value, not a ${value.constructor.name}.`);
    return encodeParameters(value as Record<string, unknown>);
  }
  return value;
};

export const encodeParameters = (parameters: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, encodeParameter(value)]));

const encodeProperty = (key: string, value: PropertyValue): unknown =>
  properties[key as PropertyKey]?.type === 'float' ? value : encodeParameter(value);

/** A row of a write, with each property in the type that the graph model gives its key. */
export const encodeRow = ({ properties: row, ...ids }: StatementRow): Record<string, unknown> => ({
  ...ids,
  ...(row && {
    properties: Object.fromEntries(
      Object.entries(row).map(([key, value]) => [key, encodeProperty(key, value)]),
    ),
  }),
});
