import { isBegin, LABEL_COUNT, mayFollow, OUTSIDE } from './label.js';

const IMPOSSIBLE = -1e9;
const START_ROW = LABEL_COUNT;

/** Transitions with those that would continue a name never begun made impossible. */
export function constrainTransitions(transitions: Float32Array): Float64Array {
  return Float64Array.from(transitions, (score, index) => {
    const from = Math.floor(index / LABEL_COUNT);
    return mayFollow(from === START_ROW ? OUTSIDE : from, index % LABEL_COUNT) ? score : IMPOSSIBLE;
  });
}

/**
 * The likeliest sequence of labels.
 * @param scores from a `LabelScorer`
 * @param transitions from `constrainTransitions`
 */
export function decodeLabels(scores: Float32Array, transitions: Float64Array): Uint8Array {
  const length = scores.length / LABEL_COUNT;
  const best = new Float64Array(scores.length);
  const cameFrom = new Uint8Array(scores.length);
  for (let label = 0; label < LABEL_COUNT && length > 0; label += 1) {
    best[label] = (scores[label] ?? 0) + (transitions[START_ROW * LABEL_COUNT + label] ?? 0);
  }
  for (let index = 1; index < length; index += 1) {
    const here = index * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      const previous = bestPrevious(best, here - LABEL_COUNT, label, transitions);
      const through =
        (best[here - LABEL_COUNT + previous] ?? 0) + (transitions[previous * LABEL_COUNT + label] ?? 0);
      best[here + label] = through + (scores[here + label] ?? 0);
      cameFrom[here + label] = previous;
    }
  }
  return backtrack(best, cameFrom, length);
}

function bestPrevious(best: Float64Array, before: number, label: number, transitions: Float64Array): number {
  const isInside = label !== OUTSIDE && !isBegin(label);
  const from = isInside ? label - 1 : 0;
  const to = isInside ? label : LABEL_COUNT - 1;
  let winner = from;
  let highest = -Infinity;
  for (let previous = from; previous <= to; previous += 1) {
    const score = (best[before + previous] ?? 0) + (transitions[previous * LABEL_COUNT + label] ?? 0);
    if (score > highest) {
      highest = score;
      winner = previous;
    }
  }
  return winner;
}

function backtrack(best: Float64Array, cameFrom: Uint8Array, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  const last = (length - 1) * LABEL_COUNT;
  let label = 0;
  for (let other = 1; other < LABEL_COUNT && length > 0; other += 1) {
    if ((best[last + other] ?? 0) > (best[last + label] ?? 0)) label = other;
  }
  for (let index = length - 1; index >= 0; index -= 1) {
    labels[index] = label;
    label = cameFrom[index * LABEL_COUNT + label] ?? 0;
  }
  return labels;
}
