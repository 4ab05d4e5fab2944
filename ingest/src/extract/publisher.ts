import type { CleanDocument } from '../read/clean-document.js';
import type { Body, BodyMention } from './body.js';
import type { Place } from './place.js';
import { resolveSightings, sightPlaces } from './place-mentions.js';
import type { ReportReading } from './report-reading.js';

/** The outlet that published the report, as a body: an organ where the source names one, else a medium. */
export function findPublisher(
  document: CleanDocument,
  reading: Pick<ReportReading, 'bodies' | 'home'>,
): BodyMention | null {
  const { source, sourceSpan } = document;
  if (source === null || source.trim() === '') return null;
  const [start, end] = sourceSpan ?? [0, 0];
  const named = reading.bodies.find(
    (mention) => sourceSpan !== null && mention.start <= start && end <= mention.end,
  );
  if (named !== undefined) return named;
  const inside = reading.bodies.find(
    (mention) => sourceSpan !== null && mention.start >= start && mention.end === end,
  );
  if (inside !== undefined && inside.body.kind !== 'party' && inside.body.kind !== 'government')
    return inside;
  const body: Body = {
    name: source,
    names: [],
    kind: 'media',
    place: placeOfSource(source, reading.home.place),
    short: null,
  };
  return { start, end, body };
}

function placeOfSource(source: string, home: Place | null): Place | null {
  return resolveSightings(sightPlaces(source, home, undefined), home)[0]?.place ?? null;
}
