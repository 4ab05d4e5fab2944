import { LABEL_COUNT } from './label.js';

const START_ROW = LABEL_COUNT;
const SMALLEST = 1e-300;

/** Forward and backward sums over a sentence, from which the probability of any name in it follows. */
export class Marginals {
  readonly #length: number;
  /** exp of emission scores, each character's scaled by its highest. */
  readonly #emissions: Float64Array;
  readonly #transitions: Float64Array;
  readonly #forward: Float64Array;
  readonly #backward: Float64Array;
  /** What each character's forward sums were divided by. */
  readonly #scales: Float64Array;

  /**
   * @param scores from a `LabelScorer`
   * @param transitions from `constrainTransitions`
   */
  constructor(scores: Float32Array, transitions: Float64Array) {
    this.#length = scores.length / LABEL_COUNT;
    this.#transitions = transitions.map(Math.exp);
    this.#emissions = exponentiate(scores);
    this.#scales = new Float64Array(this.#length);
    this.#forward = this.#sumForward();
    this.#backward = this.#sumBackward();
  }

  /** Probability that exactly [start, end) is a name of the kind whose begin label is given. */
  ofName(start: number, end: number, beginLabel: number): number {
    const inside = beginLabel + 1;
    let probability = this.#forward[start * LABEL_COUNT + beginLabel] ?? 0;
    let label = beginLabel;
    for (let index = start + 1; index < end; index += 1) {
      const emission = this.#emissions[index * LABEL_COUNT + inside] ?? 0;
      probability *=
        ((this.#transitions[label * LABEL_COUNT + inside] ?? 0) * emission) / (this.#scales[index] ?? 1);
      label = inside;
    }
    if (end === this.#length) return probability;
    let goesOn = 0;
    for (let next = 0; next < LABEL_COUNT; next += 1)
      if (next !== inside) goesOn += this.#step(end, label, next);
    return (probability * goesOn) / (this.#scales[end] ?? 1);
  }

  /** Weight of going from a label to the next at `index`, and on to the sentence's end. */
  #step(index: number, from: number, to: number): number {
    const cell = index * LABEL_COUNT + to;
    return (
      (this.#transitions[from * LABEL_COUNT + to] ?? 0) *
      (this.#emissions[cell] ?? 0) *
      (this.#backward[cell] ?? 0)
    );
  }

  #sumForward(): Float64Array {
    const forward = new Float64Array(this.#length * LABEL_COUNT);
    for (let index = 0; index < this.#length; index += 1) {
      const here = index * LABEL_COUNT;
      let total = 0;
      for (let label = 0; label < LABEL_COUNT; label += 1) {
        const sum = this.#reach(forward, here - LABEL_COUNT, label) * (this.#emissions[here + label] ?? 0);
        forward[here + label] = sum;
        total += sum;
      }
      this.#scales[index] = total || SMALLEST;
      for (let label = 0; label < LABEL_COUNT; label += 1) {
        forward[here + label] = (forward[here + label] ?? 0) / (this.#scales[index] ?? 1);
      }
    }
    return forward;
  }

  #reach(forward: Float64Array, before: number, label: number): number {
    if (before < 0) return this.#transitions[START_ROW * LABEL_COUNT + label] ?? 0;
    let sum = 0;
    for (let previous = 0; previous < LABEL_COUNT; previous += 1) {
      sum += (forward[before + previous] ?? 0) * (this.#transitions[previous * LABEL_COUNT + label] ?? 0);
    }
    return sum;
  }

  #sumBackward(): Float64Array {
    const backward = new Float64Array(this.#length * LABEL_COUNT).fill(1);
    for (let index = this.#length - 2; index >= 0; index -= 1) {
      for (let label = 0; label < LABEL_COUNT; label += 1) {
        let sum = 0;
        for (let next = 0; next < LABEL_COUNT; next += 1) {
          const cell = (index + 1) * LABEL_COUNT + next;
          const weight = (this.#transitions[label * LABEL_COUNT + next] ?? 0) * (this.#emissions[cell] ?? 0);
          sum += weight * (backward[cell] ?? 0);
        }
        backward[index * LABEL_COUNT + label] = sum / (this.#scales[index + 1] ?? 1);
      }
    }
    return backward;
  }
}

function exponentiate(scores: Float32Array): Float64Array {
  const exponents = new Float64Array(scores.length);
  for (let here = 0; here < scores.length; here += LABEL_COUNT) {
    let highest = -Infinity;
    for (let label = 0; label < LABEL_COUNT; label += 1)
      highest = Math.max(highest, scores[here + label] ?? 0);
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      exponents[here + label] = Math.exp((scores[here + label] ?? 0) - highest);
    }
  }
  return exponents;
}
