import { expect, test } from 'vitest';
import { findWritingOperator } from './operators.js';

test('a plan that only reads has no writing operator', () => {
  expect(
    findWritingOperator('Return (a)\n  Filter (a.id Eq "x") [label-first]\n    NodeScan (a:Place)\n'),
  ).toBe(undefined);
});

test('the operator that writes is named, however deep it is', () => {
  expect(findWritingOperator('Return ()\n  Merge (n)\n    Unwind (x)\n      Empty\n')).toBe('Merge');
});

test('an operator that is not known counts as writing', () => {
  expect(findWritingOperator('Return (a)\n  LoadData (row)\n')).toBe('LoadData');
});
