import type { Value } from '@zhengtu/graph-store';
import { expect, test } from 'vitest';
import { verdictOn } from './agreement.js';
import type { Answer } from './answers.js';

const rows = (...values: Value[]): Answer => ({ columns: ['v'], rows: values.map((value) => [value]) });
const failed = (code: 'refused' | 'syntax' | 'query-failed'): Answer => ({ code, message: code });
const anyOrder = 'MATCH (n:Theme) RETURN n.zh AS v';
const inOrder = `${anyOrder} ORDER BY v`;

test('rows agree in any order, unless the question orders them', () => {
  expect(verdictOn(anyOrder, rows('a', 'b'), rows('b', 'a'))).toBe('agreed');
  expect(verdictOn(inOrder, rows('a', 'b'), rows('b', 'a'))).toBe('differed');
  expect(verdictOn(inOrder, rows('a', 'b'), rows('a', 'b'))).toBe('agreed');
});

test('a row more, another type, another column name and a null differ', () => {
  expect(verdictOn(anyOrder, rows('a', 'a'), rows('a'))).toBe('differed');
  expect(verdictOn(anyOrder, rows('1'), rows(1))).toBe('differed');
  expect(verdictOn(anyOrder, rows(null), rows())).toBe('differed');
  expect(verdictOn(anyOrder, { columns: ['w'], rows: [['a']] }, rows('a'))).toBe('differed');
});

test('a collected list agrees in any order, unless an order stands before it', () => {
  const collected = 'MATCH (n:Theme) RETURN collect(n.zh) AS v';
  const sorted = 'MATCH (n:Theme) WITH n ORDER BY n.zh RETURN collect(n.zh) AS v';
  expect(verdictOn(collected, rows(['a', 'b']), rows(['b', 'a']))).toBe('agreed');
  expect(verdictOn(sorted, rows(['a', 'b']), rows(['b', 'a']))).toBe('differed');
});

test('only a refusal by the embedded store, or the same failure on both, is no difference', () => {
  expect(verdictOn(anyOrder, failed('refused'), rows('a'))).toBe('refused');
  expect(verdictOn(anyOrder, failed('syntax'), failed('syntax'))).toBe('failed');
  expect(verdictOn(anyOrder, failed('query-failed'), rows('a'))).toBe('differed');
  expect(verdictOn(anyOrder, rows('a'), failed('syntax'))).toBe('differed');
});
