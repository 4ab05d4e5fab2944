import { readFileSync } from 'node:fs';

/** A table in `data/extract`; the same path holds from src/ and from dist/. Lines that begin with # are remarks. */
function readTable(file: string): string[] {
  const text = readFileSync(new URL(`../../data/extract/${file}`, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

/** Words of a table, separated by blanks or lines. */
export function readWords(file: string): string[] {
  return readTable(file).flatMap((line) => line.split(/\s+/).filter(Boolean));
}

/** Rows of a tab-separated table. */
export function readRows(file: string): string[][] {
  return readTable(file).map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** The parts of a cell that lists several words: `a|b`. */
export function listed(cell: string | undefined): string[] {
  return cell ? cell.split('|').filter(Boolean) : [];
}

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A regular-expression alternation in which the longest word is tried first. */
export function anyOf(words: Iterable<string>): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(literal)
    .join('|');
}
