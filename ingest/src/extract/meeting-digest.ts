import type { MeetingDraft } from './meeting.js';
import { draftsOf } from './meeting-drafts.js';
import type { MeetingPhrase } from './meeting-phrases.js';
import type { ReportReading } from './report-reading.js';
import type { Sentence } from './sentences.js';

const ENTRY = /^(?:【[^】\n]{1,16}】|[◇◆●■▲★·•])?\s*(?:\d{1,2}月)?\d{1,2}日/;
/** Under a heading of its own an entry may tell its day later on, or not at all. */
const HEADED = /^【[^】\n]{1,16}】/;

/** A digest of a week: three paragraphs or more that each begin with a day of their own. */
export function digestEntries({ text }: ReportReading, body: readonly Sentence[]): Sentence[][] {
  const paragraphs = new Map<number, Sentence[]>();
  for (const sentence of body) {
    if (sentence.kind !== 'body') continue;
    const known = paragraphs.get(sentence.paragraph);
    if (known === undefined) paragraphs.set(sentence.paragraph, [sentence]);
    else known.push(sentence);
  }
  const entries = [...paragraphs.values()].filter((entry) => startsWith(text, entry, ENTRY));
  if (entries.length < 3 || entries.length * 2 <= paragraphs.size) return [];
  return [...paragraphs.values()].filter(
    (entry) => entries.includes(entry) || startsWith(text, entry, HEADED),
  );
}

/** The meeting or visit that one paragraph of a digest tells of; it has that paragraph for itself. */
export function entryDrafts(
  reading: ReportReading,
  phrases: readonly MeetingPhrase[],
  entry: readonly Sentence[],
): MeetingDraft[] {
  const drafts = draftsOf(
    reading,
    phrases.filter((phrase) => entry.includes(phrase.sentence)),
    entry,
  );
  const zones = entry.map(({ start, end }) => ({ start, end }));
  return drafts.slice(0, 1).map((draft) => ({ ...draft, zones }));
}

function startsWith(text: string, [first]: readonly Sentence[], opening: RegExp): boolean {
  return first !== undefined && opening.test(text.slice(first.start, first.start + 30));
}
