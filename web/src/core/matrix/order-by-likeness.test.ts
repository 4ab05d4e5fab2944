import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderByLikeness } from './order-by-likeness';

test('rows that count like things stand side by side', () => {
  const [schools, rivers] = [
    [3, 2, 0, 0],
    [0, 0, 4, 1],
  ];
  const order = orderByLikeness([schools, rivers, schools, rivers, schools].map((row) => [...(row ?? [])]));
  const kinds = order.map((at) => at % 2);
  expect(kinds.filter((kind, at) => at > 0 && kind !== kinds[at - 1])).toHaveLength(1);
});

test('every row is there once, rows without counts included', () => {
  const rows = fc.array(fc.array(fc.nat(5), { minLength: 4, maxLength: 4 }), { maxLength: 14 });
  fc.assert(
    fc.property(rows, (counts) => {
      const order = orderByLikeness(counts);
      expect([...order].sort((a, b) => a - b)).toEqual(counts.map((_, at) => at));
    }),
  );
});
