import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainJson, plainLine, plainText } from './plain-text.js';

const harmful = /[^\P{Cc}\t\n]|\p{Bidi_Control}/u;
const anyText = fc.string({ unit: 'binary' });

test('signs that steer a terminal or turn the direction of a text go, the words stay', () => {
  expect(plainText('\u001b[2J\u009b31m王\u202e磊\u2066\u200f\u007f\r')).toBe('[2J31m王磊');
  expect(plainText('第一行\n\t第二行')).toBe('第一行\n\t第二行');
});

test('no text steers the terminal, in words or as JSON', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(plainText(text)).not.toMatch(harmful);
      expect(plainJson({ text })).not.toMatch(harmful);
    }),
  );
});

test('what must be one line is one line', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(plainLine(text)).not.toMatch(/[\t\n\r\u2028\u2029]/);
    }),
  );
  expect(plainLine('a.txt\n3 reports read')).toBe('a.txt 3 reports read');
});

test('JSON is read back as it was', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(JSON.parse(plainJson([text]))).toEqual([text]);
    }),
  );
});
