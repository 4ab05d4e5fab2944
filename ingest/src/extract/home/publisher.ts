import type { CleanDocument } from '../../read/clean-document.js';
import type { Body, BodyMention } from '../bodies/body.js';
import { ancestorsOf, type Place } from '../places/place.js';
import { resolveSightings, sightPlaces } from '../places/place-mentions.js';
import type { ReportReading } from '../report-reading.js';

/** The outlet that published the report, as a body: an organ where the source names one, else a medium. */
export function findPublisher(
  document: CleanDocument,
  reading: Pick<ReportReading, 'bodies' | 'home' | 'posts'>,
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
  const own = [...reading.bodies, ...reading.posts].find(
    ({ body }) => body !== null && (body.name === source || body.names.includes(source)),
  )?.body;
  if (own != null) return { start, end, body: own };
  // 来源：新绛县古交镇 names a place and no medium.
  if (/[县市区镇乡]$|街道$/.test(source) && !/社区$/.test(source)) return null;
  const body: Body = {
    name: source,
    names: [],
    kind: 'media',
    place: placeOfSource(source, reading.home.place),
    short: null,
  };
  return { start, end, body };
}

/** The place in the publisher's name, where it is home or holds it; a chance likeness (浦江 in Shanghai) tells nothing. */
function placeOfSource(source: string, home: Place | null): Place | null {
  const place = resolveSightings(sightPlaces(source, home, undefined), home)[0]?.place ?? null;
  return place !== null && home !== null && (place === home || ancestorsOf(home).includes(place))
    ? place
    : null;
}
