import type { CleanDocument } from '../../read/clean-document.js';
import type { ReportReading } from '../report-reading.js';
import type { Sentence } from '../text/sentences.js';
import type { Calendar } from './calendar.js';
import { type DayMention, findDays, formatDay } from './dates.js';
import type { Meeting, MeetingDraft } from './meeting.js';

export function dateOf(
  { text, document }: ReportReading,
  draft: MeetingDraft,
  days: readonly DayMention[],
  calendar: Calendar,
): string | null {
  const sources =
    draft.kind === 'visit'
      ? draft.sentences
      : [...draft.phrases.map((phrase) => phrase.sentence), ...draft.sentences];
  const sorted = [...new Set(sources)].sort(
    (a, b) => Number(a.kind === 'title') - Number(b.kind === 'title') || a.start - b.start,
  );
  const hasDay = ({ start, end, kind }: Sentence): boolean =>
    kind === 'body' &&
    days.some((day) => day.start >= start && day.start <= start + OPENING && day.end <= end);
  for (const sentence of sorted) {
    const words = text.slice(sentence.start, sentence.end);
    const day = days.find(
      (found) =>
        found.start >= sentence.start && found.end <= sentence.end && !isQuoted(text, sentence, found),
    );
    // 2月22日至23日，甲会议、乙会议先后召开: each is dated where it is told of by itself.
    const isOneOfSeveral = day !== undefined && /^[至到—~-]/.test(text.slice(day.end, day.end + 1));
    if (isOneOfSeveral && sorted.some((other) => other.start > sentence.start && hasDay(other))) continue;
    const relative = RELATIVE_DAY.exec(words.slice(0, openingOf(draft, sentence)));
    const beside =
      relative === null ? undefined : besideRelative(text, sentence.start + relative.index, days);
    if (beside !== undefined) return calendar.dateOf(beside);
    if (day !== undefined && !(relative !== null && sentence.start + relative.index < day.start))
      return calendar.dateOf(day);
    const told = relative === null || !draft.isMain ? null : calendar.beforePublication(daysAgo(relative[0]));
    if (told !== null) return told;
    if (day !== undefined) return calendar.dateOf(day);
  }
  if (!draft.isMain) return null;
  return (
    leadDay(text, sorted[0]?.start ?? 0, days, calendar) ??
    relativeLeadDay(text, sorted[0]?.start ?? 0, calendar) ??
    dayUnderHeadline(document)
  );
}

/** 昨日（1月28日）, 今天下午(12月26日): the day is written beside the word. */
const besideRelative = (text: string, at: number, days: readonly DayMention[]): DayMention | undefined =>
  days.find(
    (day) =>
      day.start > at &&
      day.start - at <= 8 &&
      /^[天日晚]?[上下中]?午?[（(]$/.test(text.slice(at + 1, day.start)),
  );

const daysAgo = (word: string): number => (/^今?昨/.test(word) ? 1 : word.startsWith('前') ? 2 : 0);

const RELATIVE_DAY =
  /今昨两[天日]|昨[天日晚]|前[天日]|今[天日晚](?!年|[\u3400-\u9fff]{1,6}(?:网|报|台|消息))/;
/** Characters at the beginning of a sentence in which 昨天 is the day of what it tells. */
const OPENING = 40;

const openingOf = ({ phrases }: MeetingDraft, sentence: Sentence): number =>
  Math.max(OPENING, (phrases.find((phrase) => phrase.sentence === sentence)?.start ?? 0) - sentence.start);

/** How far from the words that name the meeting its day may stand, in characters. */
const LEAD_REACH = 240;
/** Characters from the beginning of a report in which a day is that of what it tells. */
const LEAD = 120;

/** The day may stand in the sentence before the one that names the meeting. */
function leadDay(text: string, near: number, days: readonly DayMention[], calendar: Calendar): string | null {
  const day = days.find(
    (found) =>
      (Math.abs(found.start - near) < LEAD_REACH || found.start < LEAD) &&
      !/[（(《“][^）)》”]*$/.test(text.slice(Math.max(0, found.start - 30), found.start)),
  );
  return day === undefined ? null : calendar.dateOf(day);
}

/** （2024年4月7日）, (2022年8月25日…第六次会议通过): the day that stands in parentheses below the headline. */
function dayUnderHeadline({ text, paragraphs }: CleanDocument): string | null {
  const [below] = paragraphs
    .filter(({ kind }) => kind === 'title' || kind === 'dateline')
    .flatMap(({ start, end }) => findDays(/^[（(][^（()）]*[)）]$/u.exec(text.slice(start, end))?.[0] ?? ''));
  return below?.year == null || below.month === null ? null : formatDay(below.year, below.month, below.day);
}

/** 昨天 in the sentences around the one that names the meeting. */
function relativeLeadDay(text: string, near: number, calendar: Calendar): string | null {
  const word = /昨[天日晚]|今[天日](?!年)/.exec(text.slice(Math.max(0, near - 120), near + 60))?.[0];
  if (word === undefined) return null;
  return calendar.beforePublication(word.startsWith('昨') ? 1 : 0);
}

/** A day inside quotation marks or of something else (截至10月1日, 11月28日电) is not the meeting's. */
const isQuoted = (text: string, sentence: Sentence, day: DayMention): boolean =>
  /^(?:[电讯]|消息|报道|印发)/.test(text.slice(day.end, day.end + 2)) ||
  /(?:截至|截止|自|从|《[^》]*|“[^”]*)$/.test(
    text.slice(Math.max(sentence.start, day.start - 30), day.start),
  );

const SAME_DAY =
  /^(?:[^，。；]{0,6}(?:仪式|活动)(?:结束)?[前后]|当[天日]|同日|在?随后|会前|会后|会议[前后]|座谈会上|[上下]午，|晚上，|(?:早上|上午|中午|下午|晚上|傍晚|凌晨)\d{1,2}[点时：:])/;
/** 3月12日至14日: which of the days is not told. */
const SEVERAL_DAYS = /日(?:至|到|—|-|~)(?:\d{1,2}月)?\d{1,2}日/;

/** What is held beside the main meeting, with no day of its own, was on that day: 当天下午召开的座谈会, 早上7点的会商会. */
export function sameDay(text: string, meeting: Meeting, meetings: readonly Meeting[]): Meeting {
  const main = meetings.find((other) => other.isMain && other.date !== null);
  if (meeting.date !== null || meeting.isMain || main === undefined) return meeting;
  const told = meeting.zones.some(({ start, end }) =>
    SAME_DAY.test(text.slice(start, Math.min(end, start + 12))),
  );
  return told && !SEVERAL_DAYS.test(text.slice(0, 600)) ? { ...meeting, date: main.date } : meeting;
}
