import { expect, test } from 'vitest';
import { describeEngineError } from './engine-errors.js';

test.each([
  [
    'Query error: GRAFEO-Q001: syntax error: [Cypher] Expected RParen\n --> query:1:14',
    'syntax',
    'Expected RParen',
  ],
  ["Query error: GRAFEO-Q002: semantic error: Undefined variable 'b'", 'syntax', 'Undefined variable'],
  ['Query error: GRAFEO-Q002: semantic error: Missing parameter: $city', 'parameter', 'city'],
  [
    'GRAFEO-X001: Internal error: database file cannot be locked for reading: /x',
    'locked',
    'another process',
  ],
  ['panicked: index <= Self::MAX_CAPACITY', 'query-failed', 'Label every node'],
  ['Permission denied (os error 13)', 'storage', 'permission'],
  ['write failed: No space left on device (os error 28)', 'storage', 'disk is full'],
  ['write failed: File too large (os error 27)', 'storage', 'ulimit'],
  ['GRAFEO-S002: the file /x/graph.db is damaged at byte 98304', 'damaged', 'damaged'],
  ['something else\nand more', 'query-failed', 'something else'],
])('%s', (message, code, words) => {
  const failure = describeEngineError(new Error(message));
  expect(failure.code).toBe(code);
  expect(failure.message).toContain(words);
  expect(failure.detail).toBe(message);
});
