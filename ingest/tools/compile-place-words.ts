// Compiles data/places/common-words.txt and word-frequencies.tsv from jieba's dictionary; see data/places/README.md.
//   npx tsx ingest/tools/compile-place-words.ts
import { writeFileSync } from 'node:fs';
import { readPlaceRows } from '../src/gazetteer/data-file.js';
import { shortNames } from '../src/gazetteer/short-names.js';
import { type DictionaryWord, readDictionary } from './segmenter-dictionary.js';

/** jieba's tags of names. Its other tags make a county's stem an ordinary word unless an exception says otherwise. */
const NAME_TAGS = new Set(['ns', 'nr', 'nrt', 'nrfg', 'nz', 'nt']);
/** Words rarer than this in jieba's counts decide nothing, by their length. */
const RARE = [0, 0, 30, 50, 10];
/** The count given to a word that is newer than the dictionary. */
const NEWER_WORD = 4096;
/** Tags of idioms: of the longer words that begin with a place, these alone are not named after it (长治久安). */
const IDIOM_TAGS = new Set(['i', 'l']);

interface Surfaces {
  readonly countyStems: Set<string>;
  readonly doubtful: Set<string>;
}

function readSurfaces(): Surfaces {
  const countyStems = new Set<string>();
  const doubtful = new Set<string>();
  for (const [, name = '', level = ''] of readPlaceRows('divisions.tsv')) {
    const rank = level === 'province' || level === 'prefecture' ? level : 'county';
    const { stem } = shortNames(name, rank);
    if (stem !== null && rank === 'county') countyStems.add(stem);
    if (stem !== null && stem.length === 2) doubtful.add(stem);
    if (name.length === 2) doubtful.add(name);
  }
  return { countyStems, doubtful };
}

function commonWords(surfaces: Surfaces, dictionary: readonly DictionaryWord[]): string[] {
  const words = dictionary.filter(
    (entry) => surfaces.countyStems.has(entry.word) && !NAME_TAGS.has(entry.tag),
  );
  const common = new Set(words.map((entry) => entry.word));
  for (const [surface = '', reading] of readPlaceRows('word-exceptions.tsv')) {
    if (reading === 'word') common.add(surface);
    else if (reading === 'place') common.delete(surface);
  }
  return [...common].sort();
}

/** Characters and words with the binary logarithm of their counts, by first character, to split a text around a name. */
function wordFrequencies(surfaces: Surfaces, dictionary: readonly DictionaryWord[]): string[] {
  const lines = new Map<string, string[]>();
  const unlisted = readPlaceRows('word-exceptions.tsv').filter(([, reading]) => reading === 'unlisted');
  const newer = unlisted.map(([word = '']) => ({ word, frequency: NEWER_WORD, tag: 'l' }));
  for (const entry of [...dictionary, ...newer]) {
    if (!decidesBoundaries(entry, surfaces)) continue;
    const weight = Math.floor(Math.log2(Math.max(1, entry.frequency))).toString(36);
    const first = entry.word.charAt(0);
    lines.set(first, [...(lines.get(first) ?? []), entry.word.slice(1) + weight]);
  }
  return [...lines].sort().map(([first, words]) => `${first}\t${words.join(' ')}`);
}

function decidesBoundaries({ word, frequency, tag }: DictionaryWord, { doubtful }: Surfaces): boolean {
  if (!/^[\u4e00-\u9fff]+$/.test(word) || word.length > 4 || frequency < (RARE[word.length] ?? 0))
    return false;
  if (word.length < 3) return true;
  if (doubtful.has(word.slice(0, 2))) return IDIOM_TAGS.has(tag);
  return word.length === 3 || doubtful.has(word.slice(1, 3)) || doubtful.has(word.slice(2));
}

function write(name: string, lines: readonly string[]): void {
  writeFileSync(new URL(`../data/places/${name}`, import.meta.url), `${lines.join('\n')}\n`);
  console.error(`${name}: ${lines.length} lines`);
}

const surfaces = readSurfaces();
const dictionary = readDictionary();
write('common-words.txt', commonWords(surfaces, dictionary));
write('word-frequencies.tsv', ['character\twords', ...wordFrequencies(surfaces, dictionary)]);
