import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../record.js';
import { bySightingDate, chooseEvidence, remainingDoubt, type Sighting } from './evidence.js';

const id = (n: number) => `document:${String(n).padStart(16, '0')}`;
const seen = (n: number, date: string | null, spans: Span[] = [[0, 2]]): Sighting => ({
  document: id(n),
  report: id(n),
  date,
  spans,
});
const day = (n: number) => `2024-01-${String(n).padStart(2, '0')}`;

test('many reports leave the earliest three and the latest three', () => {
  const sightings = Array.from({ length: 20 }, (_, i) => seen(i + 1, day(i + 1)));
  expect(chooseEvidence(sightings).map((ref) => Number(ref.slice(9, 25)))).toEqual([1, 2, 3, 18, 19, 20]);
});

test('few reports give further passages, every report its first one before any second', () => {
  const evidence = chooseEvidence([
    seen(1, day(1), [
      [8, 9],
      [0, 2],
      [4, 6],
      [10, 12],
      [14, 16],
    ]),
    seen(2, day(2), [
      [1, 3],
      [5, 7],
    ]),
  ]);
  expect(evidence).toEqual([
    `${id(1)}#0-2`,
    `${id(1)}#4-6`,
    `${id(1)}#8-9`,
    `${id(1)}#10-12`,
    `${id(2)}#1-3`,
    `${id(2)}#5-7`,
  ]);
});

test('evidence is at most six references, whatever the number of reports and passages', () => {
  const sighting = fc.record({
    n: fc.nat(99),
    d: fc.option(fc.integer({ min: 1, max: 28 })),
    spans: fc.array(fc.tuple(fc.nat(50), fc.nat(50))),
  });
  fc.assert(
    fc.property(fc.uniqueArray(sighting, { selector: ({ n }) => n }), (all) => {
      const sightings = all.map(({ n, d, spans }) => seen(n, d === null ? null : day(d), spans));
      const evidence = chooseEvidence([...sightings].sort(bySightingDate));
      expect(evidence.length).toBeLessThanOrEqual(6);
      expect(evidence).toEqual(chooseEvidence([...sightings].reverse().sort(bySightingDate)));
    }),
  );
});

test('one sure report ends the doubt; among doubting ones the most confident speaks', () => {
  const doubt = { status: 'unverified', confidence: 0.4 } as const;
  expect(remainingDoubt([doubt, {}])).toEqual({});
  expect(remainingDoubt([doubt, { status: 'unverified', confidence: 0.6 }])).toEqual({
    status: 'unverified',
    confidence: 0.6,
  });
});
