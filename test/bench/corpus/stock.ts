/** Reads the sentence stock (`data/`) once. */
import { readFileSync } from 'node:fs';

export interface ThemeStock {
  /** Id in the vocabulary. */
  readonly id: string;
  readonly topic: string;
  readonly states: readonly string[];
  readonly demands: readonly string[];
  readonly policies: readonly string[];
  readonly projects: readonly string[];
  readonly department: string;
  /** The first year in which meetings speak of it, and the one in which most do. */
  readonly first: number;
  readonly peak: number;
}

export interface NameStock {
  /** From frequent to rare, one character each. */
  readonly surnames: string;
  readonly compound: readonly string[];
  readonly given: string;
  /** Whole names that several officials bear. */
  readonly shared: readonly string[];
  readonly tibetan: readonly string[];
  readonly uyghur: readonly string[];
}

export interface PhraseStock {
  readonly spoke: readonly string[];
  readonly tails: readonly string[];
  readonly fonts: readonly string[];
  readonly closings: readonly string[];
  readonly proper: readonly string[];
  /** Sentences that stand in reports of every kind; their themes are neither asked for nor wrong. */
  readonly background: readonly { readonly text: string; readonly themes: readonly string[] }[];
  readonly outlets: readonly string[];
  readonly visited: readonly string[];
}

const textOf = (file: string): string => readFileSync(new URL(`data/${file}`, import.meta.url), 'utf8');

const readThemes = (): readonly ThemeStock[] => {
  const parts = new Map<string, Map<string, string[]>>();
  for (const line of textOf('themes.tsv').trimEnd().split('\n')) {
    const [id = '', part = '', text = ''] = line.split('\t');
    const own = parts.get(id) ?? new Map<string, string[]>();
    parts.set(id, own.set(part, [...(own.get(part) ?? []), text]));
  }
  return [...parts].map(([id, own]) => {
    const all = (part: string): string[] => own.get(part) ?? [];
    const [first = 0, peak = 0] = (all('years')[0] ?? '').split(' ').map(Number);
    return {
      id,
      topic: all('topic')[0] ?? '',
      states: all('state'),
      demands: all('demand'),
      policies: all('policy'),
      projects: all('project'),
      department: all('department')[0] ?? '',
      first,
      peak,
    };
  });
};

export const themeStock = readThemes();
export const nameStock = JSON.parse(textOf('names.json')) as NameStock;
export const phraseStock = JSON.parse(textOf('phrases.json')) as PhraseStock;
