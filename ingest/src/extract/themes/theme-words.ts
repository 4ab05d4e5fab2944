import { themes } from '@zhengtu/graph-schema';
import { listed, readRows } from '../tables.js';

/** Where a theme is spoken of, and how clearly the words say so. */
export interface ThemeHit {
  readonly theme: string;
  readonly start: number;
  readonly end: number;
  /** 1 for the theme's own name and aliases and for words of four characters or more, less for short ones. */
  readonly strength: number;
  /** Read by a pattern that may span the names of bodies (省委…会议精神). */
  readonly byPattern: boolean;
  /** Whether the words are the theme's own name or an alias in the vocabulary. */
  readonly byName: boolean;
}

interface Word {
  readonly theme: string;
  readonly strength: number;
  readonly byName: boolean;
}

/** A tree of words by character code. */
interface Node {
  readonly next: Map<number, Node>;
  readonly words: Word[];
}

const root: Node = { next: new Map(), words: [] };
const patterns: { readonly pattern: RegExp; readonly word: Word }[] = [];

function add(text: string, word: Word): void {
  if (/[.({[]/.test(text)) {
    patterns.push({ pattern: new RegExp(text, 'gu'), word });
    return;
  }
  let node = root;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const next = node.next.get(code) ?? { next: new Map(), words: [] };
    node.next.set(code, next);
    node = next;
  }
  if (!node.words.some((known) => known.theme === word.theme)) node.words.push(word);
}

const strengthOf = (text: string): number => (text.length >= 4 ? 1 : text.length === 3 ? 0.95 : 0.8);

for (const theme of themes) {
  for (const name of [theme.zh, ...theme.aliases])
    add(name, { theme: theme.id, strength: Math.max(0.9, strengthOf(name)), byName: true });
}
/** Row of words that speak of no theme: they keep others from being read inside them (大学 in 大学生). */
const NO_THEME = '-';
/** A word marked with ~ says little alone: its theme needs several sentences, or its place at their head. */
const WEAK = 0.45;

for (const [theme = '', words] of readRows('theme-words.tsv')) {
  for (const word of listed(words)) {
    const text = word.replace(/^~/, '');
    const strength = text === word ? strengthOf(text.replace(/\.\{\d,\d+\}/g, '')) : WEAK;
    add(text, { theme, strength, byName: false });
  }
}

/** Every hit, the longest word at each place for each theme. */
export function findThemeHits(text: string): ThemeHit[] {
  const hits: ThemeHit[] = [];
  for (let start = 0; start < text.length; start++) {
    const longest = new Map<string, ThemeHit>();
    let node = root.next.get(text.charCodeAt(start));
    for (let end = start + 1; node !== undefined; end++) {
      for (const word of node.words) longest.set(word.theme, { ...word, start, end, byPattern: false });
      node = end < text.length ? node.next.get(text.charCodeAt(end)) : undefined;
    }
    hits.push(...longest.values());
  }
  for (const { pattern, word } of patterns) {
    for (const match of text.matchAll(pattern)) {
      hits.push({
        ...word,
        start: match.index,
        end: match.index + match[0].length,
        byPattern: true,
      });
    }
  }
  return withoutInner(hits.sort((a, b) => a.start - b.start || b.end - a.end)).filter(
    (hit) => hit.theme !== NO_THEME,
  );
}

/** No word of the tables is longer. */
const LONGEST = 24;

/**
 * 综合改革 inside 教育综合改革 says nothing of its own, and 职业教育工作 is 职业教育, not 教育工作; but 职业教育改革 is
 * 教育改革 too, for that is a theme's name. Only neighbours in the sorted list can swallow a hit.
 */
function withoutInner(hits: readonly ThemeHit[]): ThemeHit[] {
  return hits.filter((hit, at) => {
    for (let i = at - 1; i >= 0; i--) {
      const other = hits[i];
      if (other === undefined || other.start < hit.start - LONGEST) break;
      if (isSwallowed(hit, other)) return false;
    }
    for (let i = at + 1; i < hits.length; i++) {
      const other = hits[i];
      if (other === undefined || other.start > hit.start) break;
      if (isSwallowed(hit, other)) return false;
    }
    return true;
  });
}

const isSwallowed = (hit: ThemeHit, by: ThemeHit): boolean => {
  if (by.byPattern || by.theme === hit.theme) return false;
  const isInside = by.start <= hit.start && hit.end <= by.end && by.end - by.start > hit.end - hit.start;
  const isBegunBefore =
    !hit.byPattern && !hit.byName && by.start < hit.start && hit.start < by.end && by.end < hit.end;
  return isInside || isBegunBefore;
};
