import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText, spreadsheetText, xmlText } from './harmless-text.js';

test.each(['=HYPERLINK("http://x")', '+1', '-1+2', '@SUM(A1)', '|calc', '\t=1', ' =1', '＝1'])(
  'a spreadsheet takes %j for text',
  (text) => expect(spreadsheetText(text)).toMatch(/^'/),
);

test('an ordinary name stays as it is', () => {
  expect(spreadsheetText('开封市 (2024-01-02)')).toBe('开封市 (2024-01-02)');
});

test('marks that turn the direction are taken out', () => {
  expect(plainText('王\u202E某\u2066报告\u2069')).toBe('王某报告');
});

test('no text ends a tag or an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(xmlText(text)).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|apos;)/);
    }),
  );
});
