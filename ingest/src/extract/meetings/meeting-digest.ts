import type { ReportReading } from '../report-reading.js';
import type { Sentence } from '../text/sentences.js';
import type { MeetingDraft } from './meeting.js';
import { draftsOf } from './meeting-drafts.js';
import type { MeetingPhrase } from './meeting-phrases.js';

const ENTRY = /^(?:【[^】\n]{1,16}】|[◇◆●■▲★·•])?\s*(?:\d{1,2}月)?\d{1,2}日/;
/** Under a heading of its own an entry may tell its day later on, or not at all. */
const HEADED = /^【[^】\n]{1,16}】/;

/** Each of several reports on one page has its own wire line. */
const WIRE = /^[^。；]{0,24}?本报讯\s*[（(]/;

/** A digest of a week: three paragraphs or more that each begin with a day of their own; or reports that each begin anew. */
export function digestEntries(
  { text, sentences }: ReportReading,
  phrases: readonly MeetingPhrase[],
  body: readonly Sentence[],
): Sentence[][] {
  const told = body.filter((sentence) => sentence.kind === 'body');
  const opened = openedByWire(text, sentences);
  const wired = splitAt(told, (sentence) => opened.has(sentence));
  if (wired.length >= 2) return wired;
  const paragraphs = splitAt(told, (sentence, before) => sentence.paragraph !== before?.paragraph);
  const dated = splitAt(told, (sentence) => opensMeeting(text, sentence, phrases));
  if (
    dated.length >= 2 &&
    dated.every(([first]) => first !== undefined && opensMeeting(text, first, phrases))
  )
    return dated;
  const entries = paragraphs.filter((entry) => startsWith(text, entry, ENTRY));
  if (entries.length < 3 || entries.length * 2 <= paragraphs.length) return [];
  return paragraphs.filter((entry) => entries.includes(entry) || startsWith(text, entry, HEADED));
}

const OWN_DAY = /^\d{1,2}月\d{1,2}日/;

/** 11月15日，全市…推进会召开: a sentence that begins with a day and a meeting of its own name. */
const opensMeeting = (text: string, sentence: Sentence, phrases: readonly MeetingPhrase[]): boolean =>
  OWN_DAY.test(text.slice(sentence.start, sentence.start + 8)) &&
  phrases.some((phrase) => phrase.held && phrase.sentence === sentence && phrase.end - phrase.start >= 6);

/** Sentences that begin with a wire line, or that one stands right before. */
function openedByWire(text: string, sentences: readonly Sentence[]): Set<Sentence> {
  const opened = new Set<Sentence>();
  let isOpen = false;
  for (const sentence of sentences) {
    const isWire = WIRE.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60)));
    if (isWire || isOpen) opened.add(sentence);
    isOpen = isWire && sentence.kind !== 'body';
  }
  return opened;
}

/** Sentences in stretches that each begin where it is said that they do. */
function splitAt(
  sentences: readonly Sentence[],
  begins: (sentence: Sentence, before: Sentence | undefined) => boolean,
): Sentence[][] {
  const stretches: Sentence[][] = [];
  for (const [at, sentence] of sentences.entries()) {
    const last = stretches.at(-1);
    if (last === undefined || begins(sentence, sentences[at - 1])) stretches.push([sentence]);
    else last.push(sentence);
  }
  return stretches;
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
