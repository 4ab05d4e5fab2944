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
  const opensAnother = ({ start }: Sentence): boolean => ANOTHER.test(text.slice(start, start + 16));
  const told =
    first.phrases.find(({ sentence }) => sentence.kind === 'body' && !opensAnother(sentence))?.sentence ??
    body.find(({ kind }) => kind === 'body');
  if (told === undefined) return;
  const later: MeetingPhrase[] = [];
  for (const phrase of held) {
    const { kind, start } = phrase.sentence;
    if (kind !== 'body' || start <= told.start || !opensAnother(phrase.sentence) || !isNamed(phrase))
      continue;
    const known = [
      ...first.phrases.filter((other) => other.sentence.start < start && !later.includes(other)),
      ...later,
    ];
    if (known.length > 0 && !known.some((other) => isAlike(other, phrase))) later.push(phrase);
  }
  const [next] = later;
  if (next === undefined) return;
  first.phrases = first.phrases.filter(({ sentence }) => sentence.start < next.sentence.start);
  for (const [index, phrase] of later.entries()) {
    const end = later[index + 1]?.sentence.start ?? Number.POSITIVE_INFINITY;
    drafts.push({
      kind: phrase.kind,
      phrases: [phrase],
      sentences: body.filter(({ start }) => start >= phrase.sentence.start && start < end).slice(0, 2),
      zones: body
        .filter(({ start }) => start >= phrase.sentence.start && start < end)
        .map((sentence) => ({ start: sentence.start, end: sentence.end })),
      agenda: [],
      isMain: false,
    });
  }
}

/** 大会 and 会议 alone are the one that was named before. */
const isNamed = (phrase: MeetingPhrase): boolean =>
  phrase.organ !== null || !/^(?:大会|会议|全会|例会)$/.test(phrase.name);

const isAlike = (one: MeetingPhrase, other: MeetingPhrase): boolean =>
  one.name.endsWith(other.name) ||
  other.name.endsWith(one.name) ||
  (headOf(one) === headOf(other) && !(hasOwnName(one) && hasOwnName(other)));

const OPENING = 18;
/** Characters in which a sentence says that a meeting was held: whose titles may stand before the verb. */
const LEAD = 60;

/** 预备会议结束后，… tells of the next. */
const AFTER_ANOTHER = /^[^，。；]{0,24}(?:结束后|之后|会后)[，,]/u;

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
    if (sentence.start > zones.titleEnd) current = openedBy(text, sentence, main) ?? current;
    current?.agenda.push({ start: sentence.start, end: sentence.end });
  }
}

/** The one meeting that a sentence begins to tell of: by its first words, or where it says that it was held, by all. */
function openedBy(text: string, sentence: Sentence, main: readonly MeetingDraft[]): MeetingDraft | undefined {
  const skipped = AFTER_ANOTHER.exec(text.slice(sentence.start, sentence.end))?.[0].length ?? 0;
  const start = sentence.start + skipped;
  const opening = text.slice(start, Math.min(sentence.end, start + OPENING));
  const isLead =
    skipped > 0 || /召开|主持|举行/.test(text.slice(start, Math.min(sentence.end, start + LEAD)));
  const held = isLead ? main.filter((draft) => isHeldIn(sentence, start, draft)) : [];
  if (held.length === 1) return held[0];
  if (isLead && !main.every((draft) => draft.kind === main[0]?.kind)) return undefined;
  const named = main.filter((draft) => isNamedIn(opening, draft, main));
  return named.length === 1 ? named[0] : undefined;
}

/** Whether a sentence says from an offset on that the meeting was held; a bare 大会 may be any. */
const isHeldIn = (sentence: Sentence, from: number, { kind, phrases }: MeetingDraft): boolean =>
  phrases.some(
    (phrase) =>
      phrase.sentence === sentence &&
      phrase.start >= from &&
      isNamed(phrase) &&
      (phrase.kind === kind ||
        phrases.some((other) => other.kind === kind && other.name.endsWith(phrase.name))),
  );

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
  if (isSessionNamed(opening, draft, main)) return true;
  const ofItsKind = draft.phrases.filter(({ kind }) => kind === draft.kind);
  return ofItsKind.some((phrase) => {
    const own = isAlone ? headOf(phrase) : ownEnd(phrase, main);
    return own.length >= 3 && own !== '会议' && opening.includes(own);
  });
}

const SESSION = /(预备会议)$|(主席团)(?:召开|举行)?第?([一二三四五六七八九十\d]+)次(?:全体)?会议$/u;

/** Which of a congress's sessions a name tells: 预备会议, 主席团第二次会议; null for any other meeting, and for lists of them. */
const sessionOf = ({ name }: MeetingPhrase): string | null => {
  const told = name.includes('、') ? null : SESSION.exec(name);
  return told === null ? null : (told[1] ?? `第${told[3] ?? ''}次会议`);
};

const sessionsOf = ({ phrases }: MeetingDraft): Set<string> =>
  new Set(phrases.flatMap((phrase) => sessionOf(phrase) ?? []));

/** 主席团第三次会议 beside 主席团第二次会议 or a 预备会议: a congress's sessions are meetings of their own. */
export function isOtherSession(draft: MeetingDraft, phrase: MeetingPhrase): boolean {
  const own = sessionOf(phrase);
  const known = sessionsOf(draft);
  return own !== null && known.size > 0 && !known.has(own);
}

/** 第二次会议听取了…: the session by its number alone. */
const isSessionNamed = (opening: string, draft: MeetingDraft, main: readonly MeetingDraft[]): boolean =>
  [...sessionsOf(draft)].some(
    (session) =>
      opening.startsWith(session) &&
      main.every((other) => other === draft || !sessionsOf(other).has(session)),
  );

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
