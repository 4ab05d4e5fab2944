import { readFileSync } from 'node:fs';
import { nameDataFile } from './data-file.js';
import { parseNameModel } from './model-file.js';
import { ModelNameTagger, type NameTagger } from './name-tagger.js';

export type { NameKind } from './label.js';
export type { NameSpan, NameTagger } from './name-tagger.js';
export { isSurname, surnameOf } from './surname.js';
export { type NameVote, voteOnNames } from './vote.js';

let shared: NameTagger | undefined;

/** The tagger of the model in `data/names`, read at the first call and kept. */
export function loadNameTagger(): NameTagger {
  shared ??= new ModelNameTagger(parseNameModel(readFileSync(nameDataFile('names.bin'))));
  return shared;
}
