import { liesIn, type Place } from '../places/place.js';
import { placesOfOutlet } from './home-scores.js';
import { isCalled } from './levels.js';

/** A site carries the reports of others too. */
const BY_SITE = 0.45;

/**
 * The place that the page's own furniture tells, for a report that says only 我县: the one division of a level that the
 * report speaks of. Null where the furniture names none, or two.
 * @param levels level words of the report, the likeliest first
 */
export function placeOfSite(
  siteNames: readonly string[],
  levels: readonly string[],
): { readonly place: Place; readonly confidence: number } | null {
  const named = siteNames.map((name) => placesOfOutlet(name).flat());
  for (const level of levels) {
    const fitting = named.map((places) => places.filter((place) => isCalled(place, level)));
    // A name with namesakes (鼓楼区) tells nothing by itself, unless what another names holds one of them.
    const told = fitting.map((places) =>
      places.length < 2
        ? places
        : places.filter((place) => named.flat().some((outer) => liesIn(place, outer))),
    );
    const places = new Set(told.filter(({ length }) => length === 1).flat());
    const [only] = places;
    if (only !== undefined) return places.size === 1 ? { place: only, confidence: BY_SITE } : null;
  }
  return null;
}
