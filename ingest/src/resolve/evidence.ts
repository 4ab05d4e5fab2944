/**
 * Which passages stand for a fact. A national leader or 高质量发展 is in every report, so a relationship keeps a
 * bounded choice that depends on the set of reports alone: the earliest three and the latest three of them.
 */
import { byCodeUnits, evidenceRef } from '@zhengtu/graph-schema';
import type { Span } from '../record.js';
import { compareDates, type PartialDate } from './dates.js';

/** One report's word for one fact. */
export interface Sighting {
  readonly document: string;
  /** The document that it is a version of, or itself. */
  readonly report: string;
  readonly date: PartialDate | null;
  readonly spans: readonly Span[];
  readonly confidence?: number | undefined;
  readonly status?: 'unverified' | undefined;
}

/** Documents kept at each end, and passages kept in all. */
export const documentsAtEachEnd = 3;
const passagesInAll = 6;

/** Earliest first; reports of one day by their id. */
export const bySightingDate = (
  a: Pick<Sighting, 'date' | 'document'>,
  b: Pick<Sighting, 'date' | 'document'>,
): number => compareDates(a.date, b.date) || byCodeUnits(a.document, b.document);

/** At most six references, every chosen report's first passage before any second one; in order of time and text. */
export function chooseEvidence(inOrder: readonly Sighting[]): string[] {
  const chosen =
    inOrder.length <= 2 * documentsAtEachEnd
      ? inOrder
      : [...inOrder.slice(0, documentsAtEachEnd), ...inOrder.slice(-documentsAtEachEnd)];
  const ordered = chosen.map(({ document, spans }) => ({ document, spans: inTextOrder(spans) }));
  const kept = ordered.map(() => 0);
  let left = passagesInAll;
  for (let round = 0; left > 0 && ordered.some(({ spans }) => spans.length > round); round++)
    for (const [i, { spans }] of ordered.entries())
      if (left > 0 && spans.length > round) {
        kept[i] = round + 1;
        left--;
      }
  return ordered.flatMap(({ document, spans }, i) =>
    spans.slice(0, kept[i]).map(([start, end]) => evidenceRef(document, start, end)),
  );
}

/** Spans in order, each once. */
export function inTextOrder(spans: readonly Span[]): Span[] {
  const byPosition = new Map(spans.map((span) => [span.join('-'), span]));
  return [...byPosition.values()].sort(([a, aEnd], [b, bEnd]) => a - b || aEnd - bEnd);
}

/** What remains of doubt when several reports say it: none, as soon as one is sure. */
export function remainingDoubt(sightings: readonly Pick<Sighting, 'confidence' | 'status'>[]): {
  confidence?: number;
  status?: 'unverified';
} {
  if (sightings.length === 0 || sightings.some(({ status }) => status === undefined)) return {};
  const confidences = sightings.flatMap(({ confidence }) => confidence ?? []);
  return {
    status: 'unverified',
    ...(confidences.length > 0 ? { confidence: Math.max(...confidences) } : {}),
  };
}
