import { readFileSync } from 'node:fs';

/** Lines of a table in `data/places`, without blank ones; the same path holds from src/ and from dist/. */
export function readPlaceLines(file: string): string[] {
  const text = readFileSync(new URL(`../../data/places/${file}`, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '');
}

/** Rows of a tab-separated table in `data/places`, without its heading. */
export function readPlaceRows(file: string): string[][] {
  return readPlaceLines(file)
    .slice(1)
    .map((line) => line.split('\t'));
}
