import { liesIn, type Place } from '../places/place.js';
import type { ReportReading } from '../report-reading.js';
import { holds, type Located } from '../text/spans.js';
import type { Meeting } from './meeting.js';

/** A city, county or zone that a round of visits went to, with the words that say so. */
export interface VisitedPlace {
  readonly place: Place;
  readonly evidence: Located;
}

const GOING = /(?:到|赴|深入|前往|来到|走进|(?:^|[，。；\s])在)$/u;
const IN_LIST = /[、和及与]$/u;
const OFFICE = /^(?:委|党工?委|政府|人大|政协|纪委|管委会|领导|[县区市旗]?长|工信|财政|教育|发改)/u;

/**
 * The parts of a city or province that a visit of its leaders went to, two or more: 先后到玉山县、信州区督导. One alone is where the
 * visit is held, and told there.
 * @param sites where the works lie that were seen
 */
export function visitedPlaces(
  { text, places, home, zones }: ReportReading,
  meeting: Meeting,
  sites: readonly VisitedPlace[],
): VisitedPlace[] {
  const whole = home.place;
  if (meeting.kind !== 'visit' || whole === null || meeting.place !== whole) return [];
  if (whole.level !== 'prefecture' && whole.level !== 'province') return [];
  const found = new Map<string, VisitedPlace>();
  let last = -1;
  for (const { start, end, place } of places) {
    if (meeting.zones.length > 0 && !meeting.zones.some((zone) => holds(zone, { start, end }))) continue;
    if (start < zones.titleEnd || !isPart(place, whole) || OFFICE.test(text.slice(end, end + 3))) continue;
    const before = text.slice(Math.max(0, start - 4), start);
    // 到通化、白山; 到白山市抚松县.
    const goesOn = start === last || (IN_LIST.test(before) && start - last <= 1);
    if (!GOING.test(before) && !goesOn) continue;
    last = end;
    if (!found.has(place.name)) found.set(place.name, { place, evidence: { start, end } });
  }
  for (const site of sites)
    if (isPart(site.place, whole) && !found.has(site.place.name)) found.set(site.place.name, site);
  return found.size < 2 ? [] : [...found.values()];
}

const isPart = (place: Place, whole: Place): boolean =>
  (place.level === 'county' || place.level === 'zone' || place.level === 'prefecture') &&
  place !== whole &&
  liesIn(place, whole);
