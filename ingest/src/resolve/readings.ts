import { createHash } from 'node:crypto';
import { byCodeUnits } from '@zhengtu/graph-schema';
import type { RecordMeeting, ReportRecord, Span } from '../record.js';
import { betterKnown, type PartialDate } from './dates.js';
import type { Sighting } from './evidence.js';
import { type PlaceRef, placesOf, type RecordPlaces } from './places.js';

/** Where a claim stands, as far as resolving asks. */
export interface Source {
  /** Id of the document. */
  readonly document: string;
  /** Id of the document that this is a version of; its own where it is the report itself. */
  readonly report: string;
  /** The report's 16 hex digits: the scope of what cannot be told from its namesakes elsewhere. */
  readonly scope: string;
  /** The place that the report is about. */
  readonly home: PlaceRef | undefined;
}

/** One record with what is looked up in it again and again. */
export interface Reading extends Source {
  readonly record: ReportRecord;
  readonly places: RecordPlaces;
  /** Day of the report, else of its first meeting. */
  readonly date: PartialDate | null;
}

/** Records as readings, in the order of their documents' ids; of one document the last record in that order. */
export function readingsOf(records: Iterable<ReportRecord>): Reading[] {
  const byDocument = new Map<string, ReportRecord>();
  for (const record of records) {
    const { id } = record.document;
    const other = byDocument.get(id);
    const isLast = !other || byCodeUnits(canonicalRecord(other), canonicalRecord(record)) < 0;
    if (isLast) byDocument.set(id, record);
  }
  return [...byDocument.values()].sort((a, b) => byCodeUnits(a.document.id, b.document.id)).map(readingOf);
}

/** One record by itself: a version of nothing but itself. */
export function readingOf(record: ReportRecord): Reading {
  const places = placesOf(record);
  return {
    record,
    document: record.document.id,
    report: record.document.id,
    scope: record.document.id.slice('document:'.length),
    places,
    home: record.place === null ? undefined : places.get(record.place),
    date: betterKnown(record.document.date, mainMeetings(record)[0]?.date ?? null),
  };
}

/** The meetings that the report itself is about, without those it cites as background. */
export const mainMeetings = (record: ReportRecord): RecordMeeting[] =>
  record.meetings.filter(({ optional }) => !optional);

interface Doubted {
  readonly confidence?: number | undefined;
  readonly status?: 'unverified' | undefined;
}

/** What this reading says, with its passages, dated by the meeting where it is about one. */
export const sighting = (
  reading: Reading,
  spans: readonly Span[],
  doubt: Doubted = {},
  meeting?: RecordMeeting,
): Sighting => ({
  document: reading.document,
  report: reading.report,
  date: meeting ? betterKnown(meeting.date, reading.record.document.date) : reading.date,
  spans,
  confidence: doubt.confidence,
  status: doubt.status,
});

/** The record as text that is the same for equal records: keys in order, no spaces. */
const canonicalRecord = (record: ReportRecord): string =>
  JSON.stringify(record, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => byCodeUnits(a, b)))
      : value,
  );

/** Goes up when the rules of resolving change, so that every store is set right by its next load. */
const rulesVersion = 3;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const hashes = new WeakMap<ReportRecord, string>();

/** SHA-256, in hex, of the canonical record alone; made once a record, which nothing changes. */
export function contentHash(record: ReportRecord): string {
  const known = hashes.get(record) ?? sha256(canonicalRecord(record));
  hashes.set(record, known);
  return known;
}

/** The record is known to have this hash. */
export const rememberContent = (record: ReportRecord, hash: string): void => void hashes.set(record, hash);

/** Tells which reading of a report, resolved by which rules, a store holds. */
export const loadedAs = (content: string): string => sha256(`${rulesVersion} ${content}`);
