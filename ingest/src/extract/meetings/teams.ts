import type { Body } from '../bodies/body.js';
import type { ReportReading } from '../report-reading.js';
import type { MeetingDraft } from './meeting.js';

/** 市委第一巡察组巡察市委组织部工作动员会: the team that its name begins with holds the meeting. */
export function teamNamed({ bodies, text }: ReportReading, { phrases }: MeetingDraft): Body | null {
  const found = bodies.find(
    ({ start, end, body }) =>
      body.kind === 'group' &&
      /(?:巡[视察]|督[查导察]|检查|调研|考[核察]|工作)组$/.test(text.slice(start, end)) &&
      phrases.some((phrase) => start === phrase.start && end < phrase.headStart),
  );
  return found?.body ?? null;
}
