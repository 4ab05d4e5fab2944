import { type Division, isValidIn } from './division.js';
import { isPartOfAnother } from './longer-name.js';
import type { Surface, SurfaceIndex } from './surface-index.js';
import type { WordBoundary } from './word-boundary.js';

/** A place name found in a text: offsets in UTF-16 code units. */
export interface PlaceMatch {
  start: number;
  end: number;
  surface: string;
  /** Every division that the surface could be: in force before ended, higher levels first. */
  candidates: readonly Division[];
  /** The surface is an ordinary word as well (合作, 城区): a place only where something else says so. */
  ambiguousWord: boolean;
}

/** What matching needs to know; `indexes` are consulted together at each offset. */
export interface MatchContext {
  readonly indexes: readonly SurfaceIndex[];
  readonly boundary: WordBoundary;
  readonly year: number | undefined;
  readonly isWithin: (code: string, ancestor: string) => boolean;
}

/** Surfaces that stand at one offset of the text, longest first. */
interface Hit {
  readonly at: number;
  readonly surfaces: readonly Surface[];
}

/**
 * Finds place names: first those that are nothing else, then, in what remains, those that are words too,
 * so that 和平 in 中和平原县 does not hide 平原县.
 */
export function matchPlaces(text: string, context: MatchContext): PlaceMatch[] {
  const hits = collectHits(text, context.indexes);
  const certain = choose(text, hits, 0, text.length, false, context);
  const words: PlaceMatch[] = [];
  let from = 0;
  for (const match of [...certain, undefined]) {
    const to = match?.start ?? text.length;
    words.push(...choose(text, hits, from, to, true, context));
    from = match?.end ?? to;
  }
  return narrowByNeighbours(
    [...certain, ...words].sort((a, b) => a.start - b.start),
    context,
  );
}

function collectHits(text: string, indexes: readonly SurfaceIndex[]): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < text.length - 1; at += 1) {
    const surfaces: Surface[] = [];
    for (const index of indexes) index.collectAt(text, at, surfaces);
    if (surfaces.length > 1) surfaces.sort((a, b) => b.text.length - a.text.length);
    if (surfaces.length > 0) hits.push({ at, surfaces });
  }
  return hits;
}

function choose(
  text: string,
  hits: readonly Hit[],
  from: number,
  to: number,
  isWord: boolean,
  context: MatchContext,
): PlaceMatch[] {
  const matches: PlaceMatch[] = [];
  const starts = new Set(hits.map((hit) => hit.at));
  let last = from;
  for (const { at, surfaces } of hits) {
    if (at < last || at >= to) continue;
    const found = surfaces.find(
      (surface) =>
        surface.isWord === isWord &&
        at + surface.text.length <= to &&
        !isPartOfAnother(
          { text, start: at, after: last, startsPlace: (end) => starts.has(end) },
          surface,
          context.boundary,
        ),
    );
    if (found === undefined) continue;
    last = at + found.text.length;
    const candidates = candidatesIn(found.divisions, context.year);
    matches.push({ start: at, end: last, surface: found.text, candidates, ambiguousWord: isWord });
  }
  return matches;
}

/** Divisions of the year if there are any, each code once (its best name, as `divisions` are in order). */
function candidatesIn(divisions: readonly Division[], year: number | undefined): readonly Division[] {
  const valid = year === undefined ? divisions : divisions.filter((division) => isValidIn(division, year));
  const codes = new Set<string>();
  return (valid.length > 0 ? valid : divisions).filter(({ code }) => !codes.has(code) && codes.add(code));
}

/** In 河南省开封市鼓楼区 each part stands for what lies in the part before it. */
function narrowByNeighbours(matches: PlaceMatch[], context: MatchContext): PlaceMatch[] {
  for (const [index, match] of matches.entries()) {
    const before = matches[index - 1];
    if (before === undefined || before.end !== match.start) continue;
    const fits = (inner: Division, outer: Division) =>
      inner.code !== outer.code && context.isWithin(inner.code, outer.code);
    const inside = match.candidates.filter((inner) => before.candidates.some((outer) => fits(inner, outer)));
    if (inside.length === 0) continue;
    before.candidates = before.candidates.filter((outer) => inside.some((inner) => fits(inner, outer)));
    match.candidates = inside;
    match.ambiguousWord = false;
  }
  return matches;
}
