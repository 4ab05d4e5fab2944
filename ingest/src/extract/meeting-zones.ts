import type { Meeting } from './meeting.js';
import type { Located } from './spans.js';

/** The meetings that a sentence belongs to. */
export function meetingsOf(meetings: readonly Meeting[], sentence: Located): Meeting[] {
  const own = meetings.filter((meeting) =>
    meeting.zones.some((zone) => zone.start <= sentence.start && sentence.end <= zone.end),
  );
  if (own.length > 0) return own;
  const main = meetings.filter((meeting) => meeting.isMain);
  const dealt = main.filter((meeting) =>
    meeting.agenda.some((stretch) => stretch.start <= sentence.start && sentence.end <= stretch.end),
  );
  return dealt.length > 0 ? dealt : main;
}
