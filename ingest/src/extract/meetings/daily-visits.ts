import type { ReportReading } from '../report-reading.js';
import type { Sentence } from '../text/sentences.js';
import type { MeetingDraft } from './meeting.js';
import { tellsVisit } from './visit-phrases.js';

const OPENS_DAY =
  /^(?:\d{4}年)?(?:(\d{1,2})月)?(\d{1,2})日(?:[上下]午|晚上?|一早|清晨)?[，,]?[^，。；]{2,24}?(?:到|来到|赴|深入|前往|走进|在)/u;

interface Opening {
  readonly sentence: Sentence;
  readonly day: string;
  readonly leader: string | null;
  readonly county: string | null;
}

/**
 * Of a round of visits each day that opens a stretch of its own is a visit: 1月23日，周某到…。1月24日，马某到…. So it is
 * only where another leader goes, or to another county.
 */
export function dailyVisits(reading: ReportReading, body: readonly Sentence[]): MeetingDraft[] {
  const openings = body.flatMap((sentence) => openingOf(reading, sentence) ?? []);
  const days = new Set(openings.map(({ day }) => day));
  if (openings.length < 2 || days.size !== openings.length) return [];
  const leaders = new Set(openings.map(({ leader }) => leader));
  const counties = new Set(openings.map(({ county }) => county));
  const isApart = [leaders, counties].some((told) => told.size === openings.length && !told.has(null));
  if (!isApart) return [];
  return openings.map(({ sentence }, index) => {
    const end = openings[index + 1]?.sentence.start ?? body.at(-1)?.end ?? sentence.end;
    return {
      kind: 'visit',
      phrases: [],
      sentences: [sentence],
      zones: [{ start: sentence.start, end }],
      agenda: [],
      isMain: true,
    };
  });
}

function openingOf({ text, groups, places }: ReportReading, sentence: Sentence): Opening | null {
  if (sentence.kind !== 'body') return null;
  const words = text.slice(sentence.start, sentence.end);
  const opening = OPENS_DAY.exec(words);
  if (
    opening === null ||
    !/^[\s　]*$/.test(text.slice(text.lastIndexOf('\n', sentence.start) + 1, sentence.start))
  )
    return null;
  const group = groups.find(({ start, end }) => start >= sentence.start && end <= sentence.end);
  if (
    group === undefined ||
    !(tellsVisit(words) || /到[^，。；]{2,20}(?:县|区|市|旗|镇|乡|街道)/.test(words))
  )
    return null;
  const county = places.find(
    ({ start, end, place }) => start >= sentence.start && end <= sentence.end && place.level === 'county',
  );
  return {
    sentence,
    day: `${opening[1] ?? ''}-${opening[2] ?? ''}`,
    leader: group.members[0]?.name ?? null,
    county: county?.place.name ?? null,
  };
}
