import { mix, rowOf } from './feature-hash.js';
import { COMPILED_TEMPLATES } from './feature-templates.js';
import { LABEL_COUNT } from './label.js';
import { type NameModel, SLOT_WIDTH } from './model-file.js';
import { addPositionFeatures } from './position-features.js';
import { cellOf, type Sentence } from './sentence.js';

/** Scores each label at each character: label k of character i at `i * 7 + k`. */
export function scoreLabels(sentence: Sentence, model: NameModel): Float32Array {
  const scores = new Float32Array(sentence.length * LABEL_COUNT);
  const sums = new Int32Array(SLOT_WIDTH);
  const addFeature = (hash: number) => addWeights(model, rowOf(hash), sums);
  for (let index = 0; index < sentence.length; index += 1) {
    sums.fill(0);
    addTemplates(sentence.cells, cellOf(index), model, sums);
    addPositionFeatures(sentence, index, addFeature);
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      scores[index * LABEL_COUNT + label] = (sums[label] as number) * model.quantum;
    }
  }
  return scores;
}

// The indexes below are within bounds by construction, and a default for each would cost a fifth of the speed.
function addTemplates(cells: Uint16Array, here: number, model: NameModel, sums: Int32Array): void {
  const templates = COMPILED_TEMPLATES;
  for (let at = 0; at < templates.length; ) {
    let hash = templates[at] as number;
    const end = at + 2 + (templates[at + 1] as number);
    for (at += 2; at < end; at += 1) hash = mix(hash, cells[here + (templates[at] as number)] as number);
    addWeights(model, rowOf(hash), sums);
  }
}

function addWeights({ presence, keys, weights }: NameModel, row: number, sums: Int32Array): void {
  if ((((presence[row >>> 5] as number) >>> (row & 31)) & 1) === 0) return;
  const last = keys.length - 1;
  let slot = row & last;
  while (keys[slot] !== row) slot = (slot + 1) & last;
  const from = slot * SLOT_WIDTH;
  for (let label = 0; label < LABEL_COUNT; label += 1)
    sums[label] = (sums[label] as number) + (weights[from + label] as number);
}
