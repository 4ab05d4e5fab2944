import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../record.js';
import type { Saying } from '../resolve/facts.js';
import { factKept, keptFact, keptSaying, placeInTime, sayingKept } from './kept-fact.js';

const documents = fc.constantFrom('d:1', 'd:2', 'd:3');
const dates = fc.constantFrom(null, '2023', '2023-04', '2023-04-27', '--04-27');
const wordings = fc.record({
  properties: fc.constantFrom({}, { post: '市长' }, { post: '副市长', acting: true }),
  date: dates,
  document: documents,
});
const sayings: fc.Arbitrary<Saying> = fc.record({
  sighting: fc.record(
    {
      document: documents,
      report: documents,
      date: dates,
      spans: fc.array(
        fc.tuple(fc.nat(99), fc.nat(99)).map(([start, end]): Span => [start, end]),
        { maxLength: 2 },
      ),
      confidence: fc.constantFrom(0.5, 0.9),
      status: fc.constant('unverified' as const),
    },
    { requiredKeys: ['document', 'report', 'date', 'spans'] },
  ),
  wordings: fc.array(wordings, { maxLength: 3 }),
});

test('what a report says is kept whole, by way of JSON', () => {
  fc.assert(
    fc.property(sayings, (saying) => {
      expect(sayingKept(JSON.parse(JSON.stringify(keptSaying(saying))))).toEqual(saying);
    }),
  );
});

test('so is a fact, with what few reports say by its place in time', () => {
  const ref = {
    id: 'r',
    type: 'HELD_IN',
    from: 'm',
    to: 'p',
    fromLabel: 'Meeting',
    toLabel: 'Place',
  } as const;
  fc.assert(
    fc.property(fc.option(fc.array(sayings, { maxLength: 4 }), { nil: undefined }), (said) => {
      const few = said && Object.fromEntries(said.map((saying) => [placeInTime(saying), saying]));
      const fact = { ref, count: 3, sure: 2, row: 'hash', few };
      expect(factKept(JSON.parse(JSON.stringify(keptFact(fact))))).toEqual(fact);
    }),
  );
});
