/** Whether two names can be of one meeting that was held in one place, on one day, and is of one kind. */
import { foldName } from '@zhengtu/graph-schema';

/** Below this share of common character pairs names clearly differ, unless one is within the other. */
const alike = 0.4;

/** Names are compared without the place's: 阜阳市委常委会会议 and 市委常委会会议 are one. */
export function clearlyDiffer(
  a: readonly string[],
  b: readonly string[],
  placeNames: readonly string[],
): boolean {
  const [left, right] = [a, b].map((names) => names.map((name) => withoutPlace(name, placeNames)));
  return !left?.some((x) => right?.some((y) => x.includes(y) || y.includes(x) || likeness(x, y) >= alike));
}

function withoutPlace(name: string, placeNames: readonly string[]): string {
  const longestFirst = [...placeNames].sort((x, y) => y.length - x.length);
  return longestFirst.reduce((rest, place) => rest.replaceAll(foldName(place), ''), foldName(name));
}

/** Dice coefficient of character pairs, 0 to 1. */
function likeness(a: string, b: string): number {
  const [x, y] = [pairs(a), pairs(b)];
  if (x.size + y.size === 0) return a === b ? 1 : 0;
  return (2 * [...x].filter((pair) => y.has(pair)).length) / (x.size + y.size);
}

const pairs = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
