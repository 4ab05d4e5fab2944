import type { Body } from './bodies/body.js';
import { ancestorsOf, type Place } from './places/place.js';
import type { ReportReading } from './report-reading.js';

/** What the record says of something that the extractor doubts; nothing where it does not. */
export interface Doubt {
  readonly confidence?: number;
  readonly status?: 'unverified';
}

/** Below this confidence the home place, and all that was resolved by it, is marked unverified. */
const SURE_HOME = 0.4;
/** Readings of names that score less than this are marked unverified. */
const SURE_NAME = 4;

const doubtful = (confidence: number): Doubt => ({
  confidence: Math.round(confidence * 100) / 100,
  status: 'unverified',
});

/** How sure the reading of a person's name is. */
export const doubtAboutName = (score: number): Doubt => (score < SURE_NAME ? doubtful(score / 5) : {});

/** How sure the home place is, and with it whatever only home tells. */
export const doubtAboutHome = ({ home }: ReportReading): Doubt =>
  home.place !== null && home.confidence < SURE_HOME ? doubtful(home.confidence) : {};

/** An organ of home or of what holds it is as sure as home, unless the text names it in full (靖江市委, not 市委). */
export function doubtAboutBody(reading: ReportReading, body: Body | null): Doubt {
  const doubt = doubtAboutHome(reading);
  if (doubt.status === undefined || body === null || !isOnLine(body.place, reading.home.place)) return {};
  const isNamed = [body.name, ...body.names].some((name) => reading.text.includes(name));
  return isNamed ? {} : doubt;
}

/** A place that is told by home alone, of a meeting, a project, or in the record. */
export const doubtAboutPlace = (reading: ReportReading, place: Place | null): Doubt =>
  isOnLine(place, reading.home.place) ? doubtAboutHome(reading) : {};

const isOnLine = (place: Place | null, home: Place | null): boolean =>
  place !== null && home !== null && (place === home || ancestorsOf(home).includes(place));
