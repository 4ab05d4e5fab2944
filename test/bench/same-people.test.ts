import { expect, test } from 'vitest';
import { samePeopleF1 } from './same-people.js';

test('people resolved as they are score 1, whatever the entities are called', () => {
  expect(
    samePeopleF1([
      { found: 'a', wanted: '1' },
      { found: 'a', wanted: '1' },
      { found: 'b', wanted: '2' },
    ]),
  ).toBe(1);
});

test('two namesakes joined cost precision only', () => {
  expect(
    samePeopleF1([
      { found: 'a', wanted: '1' },
      { found: 'a', wanted: '2' },
    ]),
  ).toBeCloseTo(2 / 3);
});

test('one official told apart costs recall only', () => {
  expect(
    samePeopleF1([
      { found: 'a', wanted: '1' },
      { found: 'b', wanted: '1' },
    ]),
  ).toBeCloseTo(2 / 3);
});
