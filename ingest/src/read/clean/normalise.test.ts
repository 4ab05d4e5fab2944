import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromSource } from '../text-with-offsets.js';
import { normalise } from './normalise.js';

const clean = (text: string) => normalise(fromSource(text)).text;

test('full-width letters and digits become half-width, Chinese punctuation stays', () => {
  expect(clean('２０２４年（第３次），Ｇ６０：“好”；１２％')).toBe('2024年（第3次），G60：“好”；12%');
});

test('line ends, spaces and invisible characters are written one way', () => {
  expect(clean('甲\r\n乙\r丙\u3000\u3000丁\u00a0戊\u200b己\ufeff')).toBe('甲\n乙\n丙 丁 戊己');
});

test('compatibility forms from PDFs become the ordinary characters', () => {
  expect(clean('⼯作樂')).toBe('工作樂');
});

test('normalising twice is normalising once', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(clean(clean(text))).toBe(clean(text));
    }),
  );
});
