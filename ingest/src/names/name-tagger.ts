import { type CharacterHints, readCharacterHints } from './character-hints.js';
import { CueWords } from './cue-words.js';
import { createLabelScorer, type LabelScorer } from './emissions.js';
import { isBegin, kindOf, type NameKind } from './label.js';
import { Marginals } from './marginals.js';
import type { NameModel } from './model-file.js';
import { readSentence } from './sentence.js';
import { splitSentences } from './sentences.js';
import { constrainTransitions, decodeLabels } from './viterbi.js';

/** A name in a text: offsets in UTF-16 code units, end exclusive. */
export interface NameSpan {
  start: number;
  end: number;
  kind: NameKind;
  /** Marginal probability, under the model, that exactly these characters are a name of this kind. */
  probability: number;
}

export interface NameTagger {
  /** Names in a sentence, a paragraph, or a whole report of simplified Chinese, in order. */
  tag(text: string): NameSpan[];
}

/** Tags names with a linear-chain conditional random field over characters. */
export class ModelNameTagger implements NameTagger {
  readonly #scoreLabels: LabelScorer;
  readonly #transitions: Float64Array;
  readonly #hints: CharacterHints = readCharacterHints();
  readonly #cues = CueWords.read();

  constructor(model: NameModel) {
    this.#scoreLabels = createLabelScorer(model);
    this.#transitions = constrainTransitions(model.transitions);
  }

  tag(text: string): NameSpan[] {
    return splitSentences(text).flatMap(({ start, text: sentence }) => this.#tagSentence(sentence, start));
  }

  #tagSentence(text: string, offset: number): NameSpan[] {
    const scores = this.#scoreLabels(readSentence(text, this.#hints, this.#cues));
    const names = readNames(decodeLabels(scores, this.#transitions));
    if (names.length === 0) return [];
    const marginals = new Marginals(scores, this.#transitions);
    return names.map(({ start, end, label }) => ({
      start: offset + start,
      end: offset + end,
      kind: kindOf(label),
      probability: marginals.ofName(start, end, label),
    }));
  }
}

function readNames(labels: Uint8Array): { start: number; end: number; label: number }[] {
  const names: { start: number; end: number; label: number }[] = [];
  for (let start = 0; start < labels.length; ) {
    const label = labels[start] ?? 0;
    let end = start + 1;
    if (isBegin(label)) {
      while (labels[end] === label + 1) end += 1;
      names.push({ start, end, label });
    }
    start = end;
  }
  return names;
}
