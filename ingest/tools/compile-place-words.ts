// Compiles data/places/common-words.txt and word-endings.tsv from jieba's dictionary; see data/places/README.md.
//   npx tsx ingest/tools/compile-place-words.ts
import { writeFileSync } from 'node:fs';
import { readPlaceRows } from '../src/gazetteer/data-file.js';
import { shortNames } from '../src/gazetteer/short-names.js';
import { type DictionaryWord, readDictionary } from './segmenter-dictionary.js';

/** jieba's tags of names. Its other tags make a county's stem an ordinary word unless an exception says otherwise. */
const NAME_TAGS = new Set(['ns', 'nr', 'nrt', 'nrfg', 'nz', 'nt']);
/** Words rarer than this in jieba's counts are not worth a rule. */
const RARE = 10;
/** Words that begin with one of these are as often that preposition before a place: 以南 in 以南阳为例. */
const PREPOSITIONS = '在到从赴对以为和与及由向是了的至于把被给让将经往跟同比即如各该本我';

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
    else common.delete(surface);
  }
  return [...common].sort();
}

/** For each first character of a short place name, the beginnings that make it the end of another word (黄 of 黄河南岸). */
function wordEndings(surfaces: Surfaces, dictionary: readonly DictionaryWord[]): string[] {
  const firsts = new Set([...surfaces.doubtful].map((surface) => surface.charAt(0)));
  const endings = new Map([...firsts].map((first) => [first, new Set<string>()]));
  for (const length of [2, 3]) {
    for (const { word, frequency } of dictionary) {
      const beginning = word.slice(0, -1);
      const known = endings.get(word.slice(-1));
      if (word.length !== length || known === undefined || frequency < RARE) continue;
      if (!/^\p{Script=Han}+$/u.test(word) || PREPOSITIONS.includes(word.charAt(0))) continue;
      if (length === 2 || !known.has(beginning.slice(-1))) known.add(beginning);
    }
  }
  return [...endings]
    .sort()
    .filter(([, known]) => known.size > 0)
    .map(([first, known]) => `${first}\t${[...known].join(' ')}`);
}

function write(name: string, lines: readonly string[]): void {
  writeFileSync(new URL(`../data/places/${name}`, import.meta.url), `${lines.join('\n')}\n`);
  console.error(`${name}: ${lines.length} lines`);
}

const surfaces = readSurfaces();
const dictionary = readDictionary();
write('common-words.txt', commonWords(surfaces, dictionary));
write('word-endings.tsv', ['character\tbeginnings', ...wordEndings(surfaces, dictionary)]);
