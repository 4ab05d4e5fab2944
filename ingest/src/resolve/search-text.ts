import { pinyin } from 'pinyin-pro';

const options = { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true } as const;

/** Syllables without tones, `ü` as `v`: 池万顷 → chi wan qing. Of a person, 单 is Shan and 仇 is Qiu. */
const syllables = (name: string, isPerson: boolean): string[] =>
  pinyin(name, { ...options, ...(isPerson ? { surname: 'head' } : {}) }).map((syllable) =>
    syllable.toLowerCase(),
  );

/** A person's name in pinyin, syllables apart. */
export const pinyinOf = (name: string): string => lettersOf(name, true).join(' ');

/**
 * What the full-text index reads of a node: its names, each name's pinyin in one word and the initials of its
 * syllables, in lower case, each once.
 */
export function searchText(names: readonly string[], kind: 'person' | 'other' = 'other'): string {
  const words = names.flatMap((name) => {
    const parts = lettersOf(name, kind === 'person');
    return [name.toLowerCase(), parts.join(''), parts.map((part) => part[0]).join('')];
  });
  return [...new Set(words.filter((word) => word !== ''))].join(' ');
}

/** Names are few beside the times that a graph is made from them. */
const mostKept = 200_000;
const kept = new Map<string, readonly string[]>();

function lettersOf(name: string, isPerson: boolean): readonly string[] {
  const key = `${isPerson ? 'p' : 'o'}${name}`;
  const known = kept.get(key) ?? letters(syllables(name, isPerson));
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, known);
  return known;
}

const letters = (parts: readonly string[]): string[] =>
  parts.map((part) => part.replace(/[^\p{Letter}\p{Number}]/gu, '')).filter((part) => part !== '');
