import type { Located } from '../text/spans.js';
import type { Meeting } from './meeting.js';

/** The meetings that a sentence belongs to. */
export function meetingsOf(meetings: readonly Meeting[], sentence: Located): Meeting[] {
  const own = meetings.filter((meeting) =>
    meeting.zones.some((zone) => zone.start <= sentence.start && sentence.end <= zone.end),
  );
  if (own.length > 0) return own;
  if (isDigest(meetings)) return [];
  const main = meetings.filter((meeting) => meeting.isMain);
  const dealt = main.filter((meeting) =>
    meeting.agenda.some((stretch) => stretch.start <= sentence.start && sentence.end <= stretch.end),
  );
  return dealt.length > 0 ? dealt : main;
}

/** In a digest every main meeting has a stretch of its own, and what stands elsewhere is none of theirs. */
export const isDigest = (meetings: readonly Meeting[]): boolean =>
  meetings.length > 1 && meetings.every((meeting) => meeting.isMain && meeting.zones.length > 0);
