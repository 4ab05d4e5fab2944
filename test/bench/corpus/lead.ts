import type { Agenda } from './agenda.js';
import type { Jurisdiction } from './jurisdictions.js';
import type { SeatId } from './officials.js';
import type { Random } from './random.js';
import { phraseStock } from './stock.js';
import type { ReportTruth } from './truth.js';

export type MeetingKind = ReportTruth['kind'];

interface MeetingForm {
  readonly chair: SeatId;
  /** What is called, held or visited: `{u}` is the unit, `{P}` the place, `{t}` the first topic, `{n}` a number. */
  readonly names: readonly string[];
}

export const meetingForms: Readonly<Record<MeetingKind, MeetingForm>> = {
  'standing-committee': { chair: 'secretary', names: ['{u}委常委会会议', '{u}委常委会（扩大）会议'] },
  executive: { chair: 'mayor', names: ['{u}政府常务会议', '{u}政府第{n}次常务会议'] },
  study: { chair: 'secretary', names: ['{u}委理论学习中心组学习会'] },
  'work-conference': { chair: 'mayor', names: ['全{u}{t}工作推进会', '全{u}{t}工作会议'] },
  visit: { chair: 'secretary', names: ['{t}工作'] },
};

export interface LeadFacts {
  readonly random: Random;
  readonly kind: MeetingKind;
  readonly place: Jurisdiction;
  readonly date: Date;
  /** Title and name. */
  readonly chair: string;
  readonly agenda: Agenda;
}

const inWords = (date: Date): string => `${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;

const visitLead = ({ random, date, chair, place, agenda }: LeadFacts, topic: string) => {
  const seen = agenda.items.flatMap(({ project }) => project ?? []);
  const where =
    seen.length > 0
      ? `先后来到${seen.join('、')}，${random.pick(phraseStock.visited)}，并主持召开座谈会`
      : '并主持召开座谈会';
  return {
    title: `${chair}调研${topic}工作`,
    text: `${inWords(date)}，${chair}在${place.name}调研${topic}工作，${where}。`,
  };
};

/** Headline and opening paragraph. The place's name stands in one of them or in the outlet's. */
export const lead = (facts: LeadFacts): { title: string; text: string } => {
  const { random, kind, place, date, chair, agenda } = facts;
  const topics = agenda.items.map(({ topic }) => topic);
  const topic = topics[0] ?? '';
  if (kind === 'visit') return visitLead(facts, topic);
  const meeting = random
    .pick(meetingForms[kind].names)
    .replaceAll('{u}', place.unit)
    .replaceAll('{t}', topic)
    .replaceAll('{n}', String(2 + random.below(80)));
  const full = place.city && random.chance(0.5) ? `${place.city}${place.name}` : place.name;
  const studied = kind === 'work-conference' ? `安排部署下一步工作` : `研究${topics.join('、')}等工作`;
  const day = inWords(date);
  return random.pick([
    {
      title: `${place.name}召开${meeting}`,
      text: `${day}，${full}召开${meeting}，${studied}。${chair}主持会议并讲话。`,
    },
    {
      title: `${place.name}${meeting.replace(/^全?[市县区]/, '')}召开 研究${topic}等工作`,
      text: `${day}下午，${chair}主持召开${meeting}，${studied}。`,
    },
    {
      title: `${chair.replace(/^.*、/, '')}主持召开${meeting}`,
      text: `本报讯 ${day}，${full}召开${meeting}，${studied}。会议由${chair}主持。`,
    },
  ]);
};
