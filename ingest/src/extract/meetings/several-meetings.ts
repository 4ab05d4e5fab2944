import type { MeetingKind } from '@zhengtu/graph-schema';
import type { ReportReading } from '../report-reading.js';
import type { Sentence } from '../text/sentences.js';
import { INSTITUTIONAL, type MeetingDraft } from './meeting.js';
import type { MeetingPhrase } from './meeting-phrases.js';

/** One report may tell of several meetings: which of its words name which, and what each dealt with. */

const NUMBERED = /第[一二三四五六七八九十百\d]+次/;
const ONE_AFTER_ANOTHER = /先后|分别|接连|相继|依次/;
const LINKED = /^(?:、|和|及|以及|与)$/;

/**
 * Two that are named side by side, and are said to be two (先后召开党组会议、调度会), each have a number, or are an organ's
 * meeting and a conference with a name of its own.
 */
export function isBesideIt(text: string, { kind, phrases }: MeetingDraft, phrase: MeetingPhrase): boolean {
  const before = phrases.findLast((other) => other.sentence === phrase.sentence && other.end < phrase.start);
  if (before === undefined) return false;
  const between = text.slice(before.end, phrase.start);
  if (LINKED.test(between)) {
    if (NUMBERED.test(before.name) && NUMBERED.test(phrase.name)) return true;
    if (INSTITUTIONAL.has(kind) && kind !== phrase.kind && hasOwnName(phrase)) return true;
  }
  const words = text.slice(phrase.sentence.start, phrase.sentence.end);
  return ONE_AFTER_ANOTHER.test(words) && !/[，。；：]/.test(between) && headOf(before) !== '会议';
}

const hasOwnName = (phrase: MeetingPhrase): boolean => phrase.name.length - headOf(phrase).length >= 4;

const headOf = ({ name, headStart, start }: MeetingPhrase): string => name.slice(headStart - start);

/** The meeting that was named in the same words before: 22日下午，市委农村工作会议召开. */
export const draftNamed = (
  drafts: readonly MeetingDraft[],
  phrase: MeetingPhrase,
): MeetingDraft | undefined => {
  const isSame = (other: MeetingPhrase): boolean =>
    other.name.length >= 5 && (other.name.endsWith(phrase.name) || phrase.name.endsWith(other.name));
  const named = drafts.filter((draft) => draft.phrases.some(isSame));
  return named.length === 1 ? named[0] : undefined;
};

const ANOTHER =
  /^(?:在?[^，。；]{0,6}(?:会议|活动|仪式)[前后](?:召开|举行)|同[日天]|当[天日]|次日|随后|另悉|又讯|会后|(?:会议|活动)结束后|(?:当[天日]|同日|\d{1,2}日)?[上下]午)/;

/**
 * Held phrases that open a meeting of their own later in the report: 下午，市委理论学习中心组举行集体学习. Each has the text
 * from its sentence on.
 */
export function addLaterMeetings(
  { text }: ReportReading,
  drafts: MeetingDraft[],
  held: readonly MeetingPhrase[],
  body: readonly Sentence[],
): void {
  const main = drafts.filter((draft) => draft.isMain && draft.kind !== 'visit');
  const [first] = main;
  if (first === undefined || main.length > 1) return;
  const told = first.phrases.find(({ sentence }) => sentence.kind === 'body');
  if (told === undefined) return;
  const later = held.find((phrase) => {
    if (phrase.sentence.kind !== 'body' || phrase.sentence.start <= told.sentence.start) return false;
    const opening = text.slice(phrase.sentence.start, phrase.sentence.start + 16);
    const known = first.phrases.filter((other) => other.sentence.start < phrase.sentence.start);
    return ANOTHER.test(opening) && isNamed(phrase) && !known.some((other) => isAlike(other, phrase));
  });
  if (later === undefined) return;
  first.phrases = first.phrases.filter(({ sentence }) => sentence.start < later.sentence.start);
  drafts.push({
    kind: later.kind,
    phrases: [later],
    sentences: [],
    zones: body
      .filter(({ start }) => start >= later.sentence.start)
      .map(({ start, end }) => ({ start, end })),
    agenda: [],
    isMain: false,
  });
}

/** 大会 and 会议 alone are the one that was named before. */
const isNamed = (phrase: MeetingPhrase): boolean =>
  phrase.organ !== null || !/^(?:大会|会议|全会|例会)$/.test(phrase.name);

const isAlike = (one: MeetingPhrase, other: MeetingPhrase): boolean =>
  one.name.endsWith(other.name) ||
  other.name.endsWith(one.name) ||
  (headOf(one) === headOf(other) && !(hasOwnName(one) && hasOwnName(other)));

const OPENING = 18;

/** Where a report has two main meetings, a sentence that begins with one's name opens what that one dealt with. */
export function shareAgenda(
  { text, zones }: ReportReading,
  drafts: readonly MeetingDraft[],
  body: readonly Sentence[],
): void {
  const main = drafts.filter((draft) => draft.isMain);
  if (main.length < 2) return;
  let current: MeetingDraft | undefined;
  for (const sentence of body) {
    const opening = text.slice(sentence.start, Math.min(sentence.end, sentence.start + OPENING));
    const named = main.filter((draft) => isNamedIn(opening, draft, main));
    const isLead = /召开|主持/.test(opening) && !main.every((draft) => draft.kind === main[0]?.kind);
    if (sentence.start > zones.titleEnd && named.length === 1 && !isLead) current = named[0];
    current?.agenda.push({ start: sentence.start, end: sentence.end });
  }
}

const AGENDA_HEADS: Readonly<Partial<Record<MeetingKind, RegExp>>> = {
  executive: /常务会议/,
  'party-group': /党组[^，。]{0,6}会/,
  'standing-committee': /常委[^，。]{0,6}会/,
  study: /学习(?:会|研讨)|中心组/,
  congress: /主任会议|人大常委会/,
  cppcc: /主席会议|政协/,
};

/** By the words of its kind, or by its own name where others are of the same kind. */
function isNamedIn(opening: string, draft: MeetingDraft, main: readonly MeetingDraft[]): boolean {
  const isAlone = main.every((other) => other === draft || other.kind !== draft.kind);
  if (isAlone && AGENDA_HEADS[draft.kind]?.test(opening) === true) return true;
  return draft.phrases.some((phrase) => {
    const own = isAlone ? headOf(phrase) : ownEnd(phrase, main);
    return own.length >= 3 && own !== '会议' && opening.includes(own);
  });
}

/** The shortest end of its name that no other meeting's name ends in: 农村工作会议 beside 经济工作会议. */
function ownEnd(phrase: MeetingPhrase, main: readonly MeetingDraft[]): string {
  const others = main.flatMap((draft) =>
    draft.phrases.filter((other) => !draft.phrases.includes(phrase) && other !== phrase),
  );
  for (let length = headOf(phrase).length; length <= phrase.name.length; length++) {
    const end = phrase.name.slice(-length);
    if (!others.some((other) => other.name.endsWith(end))) return end;
  }
  return phrase.name;
}
