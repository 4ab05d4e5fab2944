import type { Named } from './annotation.js';

/** Names that differ in width, blanks, marks and case only are one name. */
export const foldName = (name: string | null | undefined): string =>
  (name ?? '')
    .normalize('NFKC')
    .replace(/[\s《》〈〉“”"'‘’「」『』·•・,，。、:：;；()（）]/gu, '')
    .toLowerCase();

/** A project is the same with and without 项目 or 工程 at its end. */
export const foldProject = (name: string | null | undefined): string =>
  foldName(name).replace(/(?:建设)?(?:项目|工程)$/u, '');

type Fold = (name: string) => string;

/** Every form of an entity's name and other names. */
export const formsOf = (entity: Named, fold: Fold): Set<string> =>
  new Set([entity.name, ...(entity.names ?? [])].map(fold).filter((form) => form !== ''));

/** Dice's coefficient over pairs of neighbouring characters, 0 to 1. */
export function likeness(left: string, right: string): number {
  const a = pairsOf(foldName(left));
  const b = pairsOf(foldName(right));
  if (a.size === 0 || b.size === 0) return 0;
  const both = [...a].filter((pair) => b.has(pair)).length;
  return (2 * both) / (a.size + b.size);
}

const pairsOf = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
