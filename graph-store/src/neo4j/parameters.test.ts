import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { encodeParameters, encodeRow } from './parameters.js';

test('whole numbers are integers, however deep, and others floats', () => {
  expect(encodeParameters({ a: 1, b: [2, 2.5], c: { d: 3 }, e: 'x', f: null })).toEqual({
    a: neo4j.int(1),
    b: [neo4j.int(2), 2.5],
    c: { d: neo4j.int(3) },
    e: 'x',
    f: null,
  });
});

test('a property has the type of its key: a longitude of 116 stays a float', () => {
  expect(encodeRow({ id: 'x', properties: { longitude: 116, cap: 6 } })).toEqual({
    id: 'x',
    properties: { longitude: 116, cap: neo4j.int(6) },
  });
});

test('what JSON does not have is no parameter', () => {
  expect(() => encodeParameters({ day: new Date() })).toThrow(/JSON/);
});
