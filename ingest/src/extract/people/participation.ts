import type { Meeting } from '../meetings/meeting.js';
import { isDigest } from '../meetings/meeting-zones.js';
import { type Part, partsOf, type Told } from '../meetings/told-parts.js';
import type { ReportReading } from '../report-reading.js';
import { type Sentence, sentenceAt } from '../text/sentences.js';
import { holds, type Located } from '../text/spans.js';
import { addressedPeople } from './addressed-people.js';
import { isNationalLeader, type Person } from './people.js';
import type { PersonGroup, PersonMention } from './person-group.js';
import { runsOn } from './running-lists.js';

/** What a person did at a meeting, with the words that say so. */
export interface Participation {
  readonly part: Part;
  readonly person: string;
  readonly meeting: Meeting;
  readonly asTitle: string | null;
  readonly evidence: Located;
}

/** Reads who chaired, spoke at and attended each meeting. */
export function findParticipation(reading: ReportReading, meetings: readonly Meeting[]): Participation[] {
  const people = new Map(reading.people.map((person) => [person.name, person]));
  const found: Participation[] = [];
  const addressed = addressedPeople(reading.text, reading.sentences, reading.people);
  const groups = [...reading.groups, ...addressed].sort((a, b) => a.start - b.start);
  for (const [index, group] of groups.entries()) {
    // A list that goes on over a semicolon does what its last sentence says.
    const sentence = sentenceAt(reading.sentences, group.end - 1);
    if (sentence === undefined || sentence.kind === 'byline' || sentence.kind === 'dateline') continue;
    if (reading.titles.some((title) => holds(title, group))) continue;
    const next = groups[index + 1];
    const end = next !== undefined && next.start < sentence.end ? next.start : sentence.end;
    const told = partsOf(reading.text, sentence, group, end);
    const shared = told.parts.length === 0 ? sharedParts(reading, groups, group, index) : [];
    if (shared.length > 0) told.parts.push(...shared);
    if (told.parts.length === 0) continue;
    for (const meeting of meetingsAt(reading, meetings, sentence, group)) {
      const own = {
        ...told,
        parts: told.parts.filter((part) => isDoneAt(part, meeting, meetings, sentence)),
      };
      for (const member of group.members) {
        const where = visitToTheirs(meetings, meeting, people.get(member.name));
        found.push(...takePart(people, own, member, where, sentence));
      }
    }
  }
  found.push(...byPronoun(reading, meetings, people));
  return settle(found);
}

const PRONOUN = /^(?:——)?[“]?(?:他|她)(?:说|表示|指出|强调|要求|认为|希望|建议|提出|介绍|坦言|对|还|充分|就)/;

/** 他强调，… is said by the one person of the group named last in the paragraph. */
function byPronoun(
  reading: ReportReading,
  meetings: readonly Meeting[],
  people: ReadonlyMap<string, Person>,
): Participation[] {
  return reading.sentences.flatMap((sentence) => {
    if (sentence.kind !== 'body' || !PRONOUN.test(reading.text.slice(sentence.start, sentence.start + 12)))
      return [];
    const group = reading.groups.findLast((g) => g.end <= sentence.start && sentence.start - g.end < 300);
    const [member] = group?.members ?? [];
    if (group === undefined || member === undefined || group.members.length !== 1) return [];
    const told: Told = { parts: ['SPOKE_AT'], end: sentence.end };
    return meetingsAt(reading, meetings, sentence, group).flatMap((meeting) =>
      takePart(people, told, member, meeting, sentence),
    );
  });
}

/** 甲，市直单位负责人，集团总经理乙参加会见: who is listed with others does what they do; the chair is nobody else's. */
function sharedParts(
  reading: ReportReading,
  groups: readonly PersonGroup[],
  group: PersonGroup,
  index: number,
): readonly Part[] {
  let last = group;
  for (let at = index + 1; ; at++) {
    const next = groups[at];
    if (next === undefined || !runsOn(reading.text.slice(last.end, next.start))) return [];
    const sentence = sentenceAt(reading.sentences, next.end - 1);
    if (sentence === undefined) return [];
    const after = groups[at + 1];
    const end = after !== undefined && after.start < sentence.end ? after.start : sentence.end;
    const own = partsOf(reading.text, sentence, next, end).parts;
    if (own.length > 0) {
      const isJoined = /^(?:[、和与及]|以及)/.test(reading.text.slice(group.end, next.start));
      return isJoined ? own : own.filter((part) => part !== 'CHAIRED');
    }
    last = next;
  }
}

function takePart(
  people: ReadonlyMap<string, Person>,
  told: Told,
  member: PersonMention,
  meeting: Meeting,
  sentence: Sentence,
): Participation[] {
  const person = people.get(member.name);
  if (person === undefined || isNationalLeader(person)) return [];
  const asTitle = member.posts[0]?.title ?? null;
  const evidence = { start: sentence.start, end: sentence.end };
  const parts = meeting.kind === 'visit' ? visitParts(told.parts, person) : told.parts;
  return parts.map((part) => ({ part, person: member.name, meeting, asTitle, evidence }));
}

/** On a visit those with posts take part, whatever they say there; others only if they are said to (市领导…参加调研). */
const visitParts = (parts: readonly Part[], person: Person): readonly Part[] =>
  parts.includes('ATTENDED') || (parts.length > 0 && person.posts.length > 0) ? ['ATTENDED'] : [];

/** 甲县委书记某、乙县委书记某分别陪同: of a round of visits to several counties each goes along in the own one. */
function visitToTheirs(meetings: readonly Meeting[], meeting: Meeting, person: Person | undefined): Meeting {
  if (meeting.kind !== 'visit' || person === undefined) return meeting;
  const theirs = meetings.filter(
    ({ kind, place }) =>
      kind === 'visit' &&
      place?.level === 'county' &&
      person.posts.some((post) => post.body?.place === place),
  );
  return theirs.length === 1 && theirs[0] !== undefined ? theirs[0] : meeting;
}

/** The meeting whose stretch the sentence lies in; else the main ones. */
function meetingsAt(
  reading: ReportReading,
  meetings: readonly Meeting[],
  sentence: Sentence,
  group: PersonGroup,
): Meeting[] {
  const own = meetings.filter((meeting) =>
    meeting.zones.some((zone) => zone.start <= sentence.start && sentence.end <= zone.end),
  );
  if (own.length > 0) return own;
  if (isDigest(meetings)) return [];
  const main = meetings.filter((meeting) => meeting.isMain);
  const named = main.filter((meeting) => namesMeeting(reading.text, meeting, sentence, group));
  return named.length === 1 && main.length > 1 && named[0] !== undefined ? named : main;
}

/**
 * Where the text tells of one of several meetings, who chairs or speaks does so there. A list of those who attended is
 * of all where nothing is told of another after it.
 */
function isDoneAt(part: Part, meeting: Meeting, meetings: readonly Meeting[], sentence: Sentence): boolean {
  if (!meeting.isMain) return true;
  const told = meetings.filter((other) => other.isMain && other.agenda.some((span) => holds(span, sentence)));
  if (told.length === 0 || told.includes(meeting)) return true;
  return part === 'ATTENDED' && !meeting.agenda.some((span) => span.start > sentence.end);
}

/** 常务会议由甲主持, where the report has two meetings. */
function namesMeeting(text: string, meeting: Meeting, sentence: Sentence, group: PersonGroup): boolean {
  const words = text.slice(sentence.start, sentence.end);
  if (sentence.start < group.start - 80) return false;
  const head = /(常务会议|党组(?:（扩大）|扩大)?会议|学习会|主任会议|主席会议)/.exec(meeting.name)?.[0];
  const others = /(常务会议|党组(?:（扩大）|扩大)?会议)/gu;
  return head !== undefined && words.includes(head) && [...words.matchAll(others)].length === 1;
}

/** Who chaired or spoke also attended; attendance is told only of the others. */
function settle(found: readonly Participation[]): Participation[] {
  const kept = new Map<string, Participation>();
  for (const participation of found) {
    const key = `${participation.part} ${participation.person} ${participation.meeting.id}`;
    if (!kept.has(key)) kept.set(key, participation);
  }
  return [...kept.values()].filter(
    ({ part, person, meeting }) =>
      part !== 'ATTENDED' ||
      !(kept.has(`CHAIRED ${person} ${meeting.id}`) || kept.has(`SPOKE_AT ${person} ${meeting.id}`)),
  );
}
