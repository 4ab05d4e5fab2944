import { expect, test } from 'vitest';
import { cypherExamples } from '../../core/cypher/examples';
import { findMistake } from './check-cypher';

test('no example has a mistake, nor has an empty editor', () => {
  for (const { query } of cypherExamples) expect(findMistake(query), query).toBeNull();
  expect(findMistake(' \n')).toBeNull();
});

test('a query that writes or breaks off is marked at its place', () => {
  expect(findMistake('MATCH (n:City)\nDELETE n')).toMatchObject({
    code: 'write',
    position: { line: 2, column: 1 },
  });
  expect(findMistake('MATCH (n:City) RETURN n.name AS')).toMatchObject({ code: 'syntax' });
});
