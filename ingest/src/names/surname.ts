import { readWords } from './data-file.js';

const surnames: ReadonlySet<string> = new Set(readWords('surnames.txt'));

/** Whether a string is a Chinese surname, single or compound, rare ones included (simplified). */
export function isSurname(name: string): boolean {
  return surnames.has(name);
}

/**
 * The surname of a full name; a compound one where a given name is left over after it. Null where none is known.
 * @example surnameOf('欧阳明') // '欧阳'
 */
export function surnameOf(name: string): string | null {
  const compound = name.slice(0, 2);
  if (name.length > 2 && surnames.has(compound)) return compound;
  const single = name.slice(0, 1);
  return name.length > 1 && surnames.has(single) ? single : null;
}
