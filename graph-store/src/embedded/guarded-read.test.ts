import { expect, test } from 'vitest';
import { guardRead } from './guarded-read.js';

const named = 'MATCH (c:City {name: $name}) RETURN c.id AS id';

test('a query with other values of the same types has the same terms', () => {
  expect(guardRead(named, { name: '阜新市' }, 10)).toBe(guardRead(named, { name: '开封市' }, 10));
});

test('another limit, or another type, has terms of its own', () => {
  const terms = guardRead(named, { name: '阜新市' }, 10);
  expect(guardRead(named, { name: '阜新市' }, 20)).not.toBe(terms);
  expect(guardRead(named, { name: null }, 10)).not.toBe(terms);
});

test('what is allowed only for the values at hand is decided for each of them', () => {
  const compared = 'RETURN $value = 1 AS same';
  expect(guardRead(compared, { value: 1 }, 10).columns).toEqual(['same']);
  expect(() => guardRead('RETURN $1 AS x', { 1: {} }, 10)).toThrow();
  expect(guardRead('RETURN $1 AS x', { 1: 'a' }, 10).query).toContain("'a'");
  expect(guardRead('RETURN $1 AS x', { 1: 'b' }, 10).query).toContain("'b'");
});
