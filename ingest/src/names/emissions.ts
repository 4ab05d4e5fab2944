import { mix, rowOf } from './feature-hash.js';
import { COMPILED_TEMPLATES } from './feature-templates.js';
import { LABEL_COUNT } from './label.js';
import { type NameModel, placeOfRow, ROW_WIDTH } from './model-file.js';
import { addPositionFeatures } from './position-features.js';
import { cellOf, type Sentence } from './sentence.js';

/** Scores each label at each character of a sentence: label k of character i at `i * 7 + k`. */
export type LabelScorer = (sentence: Sentence) => Float32Array;

/**
 * Makes a scorer of the model. Reading a report spends most of its time here, on some forty features a
 * character: so the tables are held by closures, and indexes, within bounds by construction, have no defaults.
 */
export function createLabelScorer(model: NameModel): LabelScorer {
  const { presence, rowsBefore, weights, quantum } = model;
  const sums = new Int32Array(LABEL_COUNT);

  const addFeature = (hash: number): void => {
    const row = rowOf(hash);
    const bits = presence[row >>> 5] as number;
    if (((bits >>> (row & 31)) & 1) === 0) return;
    const from = placeOfRow(bits, rowsBefore[row >>> 5] as number, row) * ROW_WIDTH;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      sums[label] = (sums[label] as number) + (weights[from + label] as number);
    }
  };

  const addTemplates = (cells: Uint16Array, here: number): void => {
    const templates = COMPILED_TEMPLATES;
    for (let at = 0; at < templates.length; ) {
      let hash = templates[at] as number;
      const end = at + 2 + (templates[at + 1] as number);
      for (at += 2; at < end; at += 1) hash = mix(hash, cells[here + (templates[at] as number)] as number);
      addFeature(hash);
    }
  };

  return (sentence) => {
    const scores = new Float32Array(sentence.length * LABEL_COUNT);
    for (let index = 0; index < sentence.length; index += 1) {
      sums.fill(0);
      addTemplates(sentence.cells, cellOf(index));
      addPositionFeatures(sentence, index, addFeature);
      for (let label = 0; label < LABEL_COUNT; label += 1) {
        scores[index * LABEL_COUNT + label] = (sums[label] as number) * quantum;
      }
    }
    return scores;
  };
}
