import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CypherGuardError } from '../error.js';
import { tokenize } from './lexer.js';

/** The texts of a query's tokens. */
function texts(query: string): string[] {
  return tokenize(query).map((token) => token.text);
}

test('words, symbols and numbers are told apart', () => {
  expect(texts('MATCH (n:人{x:1..2,y:.5e3})')).toEqual([
    'MATCH',
    '(',
    'n',
    ':',
    '人',
    '{',
    'x',
    ':',
    '1',
    '..',
    '2',
    ',',
    'y',
    ':',
    '.5e3',
    '}',
    ')',
    '',
  ]);
});

test('comments are blanks, but not inside a text', () => {
  expect(texts("RETURN /* a */ '// b' // c\n, 1")).toEqual(['RETURN', "'// b'", ',', '1', '']);
});

test('escapes stand for their characters', () => {
  const [token] = tokenize(String.raw`'a\'b\n中\\'`);
  expect(token?.value).toBe("a'b\n中\\");
});

test('a name in backticks loses them, a parameter its dollar', () => {
  expect(tokenize('`a``b` $p $`q r` $0').map((token) => token.value)).toEqual(['a`b', 'p', 'q r', '0', '']);
});

test.each([
  ["RETURN 'open", 'The text that starts here is never closed.'],
  ['RETURN `open', 'The name in backticks that starts here is never closed.'],
  ['RETURN 1 /* open', 'The comment that starts here is never closed.'],
  [String.raw`RETURN 'a\q'`, 'is not an escape that Cypher knows.'],
  ['RETURN #', 'The character # has no meaning here.'],
])('%j is explained', (query, explanation) => {
  expect(() => tokenize(query)).toThrow(explanation);
});

test('any text is either tokens that quote it, or an error with a place inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (query) => {
      try {
        for (const { text, start, end } of tokenize(query)) expect(query.slice(start, end)).toBe(text);
      } catch (error) {
        if (!(error instanceof CypherGuardError)) throw error;
        expect(error.position.offset).toBeLessThanOrEqual(query.length);
      }
    }),
  );
});
