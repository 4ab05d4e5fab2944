import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBegin, LABEL_COUNT, mayFollow, OUTSIDE } from './label.js';
import { Marginals } from './marginals.js';
import { constrainTransitions, decodeLabels } from './viterbi.js';

const LENGTH = 3;
const weight = fc.float({ min: -4, max: 4, noNaN: true });
const model = fc.record({
  scores: fc.array(weight, { minLength: LENGTH * LABEL_COUNT, maxLength: LENGTH * LABEL_COUNT }),
  transitions: fc.array(weight, { minLength: 8 * LABEL_COUNT, maxLength: 8 * LABEL_COUNT }),
});

function* allSequences(length: number): Generator<number[]> {
  if (length === 0) return yield [];
  for (const rest of allSequences(length - 1)) {
    for (let label = 0; label < LABEL_COUNT; label += 1) yield [...rest, label];
  }
}

function scoreOf(sequence: readonly number[], scores: Float32Array, transitions: Float64Array): number {
  return sequence.reduce((sum, label, index) => {
    const from = sequence[index - 1] ?? LABEL_COUNT;
    return sum + (scores[index * LABEL_COUNT + label] ?? 0) + (transitions[from * LABEL_COUNT + label] ?? 0);
  }, 0);
}

test('decoding finds the best of all sequences, and no name goes on that did not begin', () => {
  fc.assert(
    fc.property(model, (drawn) => {
      const scores = Float32Array.from(drawn.scores);
      const transitions = constrainTransitions(Float32Array.from(drawn.transitions));
      const labels = [...decodeLabels(scores, transitions)];
      const best = Math.max(
        ...Array.from(allSequences(LENGTH), (other) => scoreOf(other, scores, transitions)),
      );
      expect(scoreOf(labels, scores, transitions)).toBeCloseTo(best, 6);
      for (const [index, label] of labels.entries())
        expect(mayFollow(labels[index - 1] ?? OUTSIDE, label)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('the probability of a name is the share of all sequences that have it', () => {
  fc.assert(
    fc.property(
      model,
      fc.constantFrom([0, 1], [0, 2], [1, 3], [0, 3], [2, 3]),
      fc.constantFrom(1, 3, 5),
      (drawn, span, begin) => {
        const [start = 0, end = 1] = span;
        const scores = Float32Array.from(drawn.scores);
        const transitions = constrainTransitions(Float32Array.from(drawn.transitions));
        let all = 0;
        let having = 0;
        for (const sequence of allSequences(LENGTH)) {
          const mass = Math.exp(scoreOf(sequence, scores, transitions));
          const isName = sequence
            .slice(start, end)
            .every((label, at) => label === (at === 0 ? begin : begin + 1));
          all += mass;
          if (isName && sequence[end] !== begin + 1) having += mass;
        }
        expect(new Marginals(scores, transitions).ofName(start, end, begin)).toBeCloseTo(having / all, 6);
      },
    ),
    { numRuns: 60 },
  );
});

test('a sentence without characters has no labels', () => {
  expect(decodeLabels(new Float32Array(0), constrainTransitions(new Float32Array(56)))).toHaveLength(0);
});

test('labels pair a begin with its inside', () => {
  expect([0, 1, 2, 3, 4, 5, 6].filter(isBegin)).toEqual([1, 3, 5]);
});
