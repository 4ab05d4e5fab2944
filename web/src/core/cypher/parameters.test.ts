import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatTexts, parseTexts, valuesOf, withPeriod } from './parameters';

test('what reads as JSON is sent as such, the rest as text, and what is empty not at all', () => {
  const texts = { city: '开封市', most: '12', names: '["甲", "乙"]', digits: '"12"', none: ' ' };
  expect(valuesOf(Object.keys(texts), texts)).toEqual({
    city: '开封市',
    most: 12,
    names: ['甲', '乙'],
    digits: '12',
  });
});

test('parameters that the query does not ask for are neither sent nor kept in the link', () => {
  expect(valuesOf(['city'], { other: '1' })).toEqual({});
  expect(formatTexts(['city'], { other: '1' })).toBeNull();
});

test('the chosen period stands for $from and $to until something else is written for them', () => {
  const texts = withPeriod({ from: ' ', city: '开封市' }, { from: '2023', to: null });
  expect(valuesOf(['from', 'to', 'city'], texts)).toEqual({ from: '2023', city: '开封市' });
  expect(withPeriod({ from: '2020' }, { from: '2023', to: null }).from).toBe('2020');
});

test('texts come back from a link as they went in; a broken link gives none', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('a', 'b', '城市'), fc.string()), (texts) => {
      const kept = Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
      expect(parseTexts(formatTexts(Object.keys(texts), texts))).toEqual(kept);
    }),
  );
  for (const broken of ['{', '[]', '3', null]) expect(parseTexts(broken)).toEqual({});
});
