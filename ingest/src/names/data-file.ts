import { readFileSync } from 'node:fs';

/** Where a file of `data/names` is; the same path holds from src/ and from dist/. */
export function nameDataFile(file: string): URL {
  return new URL(`../../data/names/${file}`, import.meta.url);
}

/** The words of a list in `data/names`, separated by blanks or line ends. */
export function readWords(file: string): string[] {
  return readFileSync(nameDataFile(file), 'utf8').split(/\s+/).filter(Boolean);
}
