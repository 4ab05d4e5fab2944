import { type Body, organOf } from '../bodies/body.js';
import type { Place } from '../places/place.js';
import type { ReportReading } from '../report-reading.js';
import { listed, readRows } from '../tables.js';
import type { MeetingDraft } from './meeting.js';

/** Whose delegates meet, by the words before 代表大会, and what that organ is called for short. */
const HOSTS = readRows('delegates-congresses.tsv').map(([short = '', words]) => ({
  short,
  words: listed(words),
}));
/** How far before the meeting's name its host may be named: 工商业联合会（总商会）第九次会员代表大会. */
const REACH = 24;

/** The association whose congress a meeting is (妇女代表大会, 工商联会员代表大会): it convenes it, whoever comes to speak. */
export function congressHost(reading: ReportReading, draft: MeetingDraft, place: Place): Body | null {
  for (const { sentence, start, end } of draft.phrases) {
    const name = reading.text.slice(Math.max(sentence.start, start - REACH), end);
    const delegates = name.lastIndexOf('代表大会');
    if (delegates < 0) continue;
    const before =
      name
        .slice(0, delegates + 4)
        .split(/[，。；：]/)
        .at(-1) ?? '';
    const host = HOSTS.find(({ words }) => words.some((word) => before.includes(word)));
    if (host === undefined) continue;
    const named = reading.bodies.find(
      ({ body }) =>
        body.place === place && [body.name, ...body.names].some((form) => form.endsWith(host.short)),
    );
    return named?.body ?? organOf(place, host.short, 'association');
  }
  return null;
}
