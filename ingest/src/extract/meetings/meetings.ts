import { liesIn } from '../places/place.js';
import type { ReportReading } from '../report-reading.js';
import { Cover, holds, type Located } from '../text/spans.js';
import type { Calendar } from './calendar.js';
import { type DayMention, findDays } from './dates.js';
import type { Meeting, MeetingDraft } from './meeting.js';
import { conveners, placeOfMeeting } from './meeting-conveners.js';
import { dateOf, sameDay } from './meeting-dates.js';
import { digestEntries, entryDrafts } from './meeting-digest.js';
import { draftsOf } from './meeting-drafts.js';
import { nameOf } from './meeting-names.js';
import { findMeetingPhrases } from './meeting-phrases.js';

/** The meetings and visits that the report itself is about. */
export function findMeetings(reading: ReportReading, calendar: Calendar): Meeting[] {
  const { text, sentences } = reading;
  const phrases = findMeetingPhrases(text, sentences, reading.home.place?.level === 'province');
  const body = sentences.filter((sentence) => sentence.kind === 'body' || sentence.kind === 'title');
  const inTitles = new Cover(text.length).add(reading.titles.map(({ outer }) => outer));
  // 学习宣传《…》座谈会 holds a title, and is in none.
  const isInTitle = (phrase: Located): boolean =>
    inTitles.touches(phrase) &&
    reading.titles.some(
      ({ outer }) => outer.start < phrase.end && phrase.start < outer.end && !holds(phrase, outer),
    );
  const own = phrases.filter((phrase) => body.includes(phrase.sentence) && !isInTitle(phrase));
  const digest = digestEntries(reading, own, body);
  const drafts =
    digest.length > 0
      ? digest.flatMap((entry) => entryDrafts(reading, own, entry))
      : draftsOf(reading, own, body);
  const told = (start: number) => body.some((sentence) => sentence.start <= start && start < sentence.end);
  const days = findDays(text).filter((day) => told(day.start) && !isToCome(text, day));
  const meetings = drafts.map((draft, index) => finish(reading, draft, `m${index + 1}`, days, calendar));
  return meetings.map((meeting) => whereVisited(sameDay(reading.text, meeting, meetings), meetings, reading));
}

/** 协商定于10月25日召开常委会会议: no day of what the report tells. */
const isToCome = (text: string, { start }: DayMention): boolean =>
  /(?:定于|将于|拟于|计划于)$/.test(text.slice(Math.max(0, start - 3), start));

/** What is held beside a visit to one county is held there. */
function whereVisited(
  meeting: Meeting,
  meetings: readonly Meeting[],
  { home, text, places }: ReportReading,
): Meeting {
  const visit = meetings.find(({ isMain, kind }) => isMain && kind === 'visit');
  const visited = visit?.place ?? null;
  const wentThere = places.some(
    ({ start, end, place }) =>
      place === visited &&
      /[赴到往]$/.test(text.slice(0, start)) &&
      visit?.mentions.some((told) => holds(told, { start, end })) === true,
  );
  const isOurs = visited !== null && home.place !== null && (liesIn(visited, home.place) || wentThere);
  return meeting.isMain || !isOurs ? meeting : { ...meeting, place: visited };
}

function finish(
  reading: ReportReading,
  draft: MeetingDraft,
  id: string,
  days: readonly DayMention[],
  calendar: Calendar,
): Meeting {
  const heldBy = conveners(reading, draft);
  const place = placeOfMeeting(reading, draft, heldBy);
  const { name, names } = nameOf(reading, draft, heldBy, place);
  return {
    id,
    name,
    names,
    kind: draft.kind,
    date: dateOf(reading, draft, days, calendar),
    heldBy,
    place,
    mentions: mentionsOf(draft),
    zones: draft.zones,
    isMain: draft.isMain,
    agenda: draft.agenda,
  };
}

function mentionsOf(draft: MeetingDraft): Located[] {
  const named = draft.phrases.map(({ start, end }) => ({ start, end }));
  return named.length > 0 ? named : draft.sentences.map(({ start, end }) => ({ start, end }));
}
