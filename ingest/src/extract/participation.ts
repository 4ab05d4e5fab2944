import type { Meeting } from './meeting.js';
import { isDigest } from './meeting-zones.js';
import { isNationalLeader, type Person } from './people.js';
import type { PersonGroup, PersonMention } from './person-group.js';
import type { ReportReading } from './report-reading.js';
import { type Sentence, sentenceAt } from './sentences.js';
import type { Located } from './spans.js';
import { anyOf, readRows } from './tables.js';

export type Part = 'CHAIRED' | 'SPOKE_AT' | 'ATTENDED';

/** What a person did at a meeting, with the words that say so. */
export interface Participation {
  readonly part: Part;
  readonly person: string;
  readonly meeting: Meeting;
  readonly asTitle: string | null;
  readonly evidence: Located;
}

const VERBS = readRows('participation-verbs.tsv').map(([verb = '', part = '']) => ({
  verb,
  part: part as Part,
}));
const verbsOf = (part: Part): string =>
  VERBS.filter((row) => row.part === part)
    .map((row) => row.verb)
    .join('|');
const CHAIRED = new RegExp(`(?:${verbsOf('CHAIRED')})`, 'u');
const SPOKE = new RegExp(`(?:${verbsOf('SPOKE_AT')})`, 'u');
const ATTENDED = new RegExp(`(?:${verbsOf('ATTENDED')})`, 'u');
/** 主持市政府工作 is a post, 主持词 a paper, 由甲主持 further on is another's. */
const NOT_CHAIRED = /主持(?:[^，。；]{0,6}(?:全面)?工作(?!会|推进|部署|调度|例会)|词|人)/;
/** What the clause's subject is once it is not the people any more. */
const OTHER_SUBJECT = /^(?:会议|会上|与会|大家|全[市县区州省]|各|有关|要|一是|二是|三是|当天|会前|会后|随后)/;
/** How a later clause says that the same people did more; 传达…, 听取… without it are the meeting's doings. */
const GOES_ON =
  /^(?:他(?:对|说|表示|要求|强调|指出)|她(?:对|说|表示|要求|强调|指出)|并|强调|指出|要求|讲话|作|做|表示|提出|还|同时|就|对|代表|致辞|发表|分别|出席|列席|参加|陪同|一同|主持|随同|应邀|共同|也|带队|率队|先后|到|赴|深入|前往|来到|走进|实地|调研|检查|督导|看望|慰问|在[^，]{2,24}(?:发言|讲话|说|主持)|【|“|围绕|结合)/;
/** 市政协副主席甲，有关区和市直部门负责同志列席会议: the list goes on over words of class. */
const LIST_GOES_ON =
  /^(?:等[^，。；]{0,16})?(?:[，、和及]|以及)*(?:[，、]?(?:有关|各|部分|相关|[市区县州省]直|[市区县州省]级|[^，。；]{0,30}(?:负责人|负责同志|领导同志|班子成员|领导班子|领导成员|领导|常委|干部|代表|人员|主任|主席|检察长|院长))[^，。；]{0,40}){1,5}?(?:分别)?(?:出席|列席|参加|参会|陪同|随同|一同)/u;
/** Said of those who are quoted, appointed, or only named as the ones to do it. */
const QUOTED_BEFORE = new RegExp(
  `(?:${anyOf(['学习', '传达', '贯彻', '落实', '按照', '根据', '受', '代表', '感谢', '关于', '围绕', '向', '慰问', '看望', '会见', '任命', '免去', '决定', '增补', '指派', '委托', '由副'])})(?:了)?(?:[^，。；]{0,8})$`,
  'u',
);
const QUOTED_AFTER =
  /^(?:同志)?(?:的)?(?:在[^，。；]{0,30})?(?:重要|近期|系列)?(?:讲话|指示|批示|论述|回信|贺信|文章|要求|考察|重要)[^，。；]{0,12}(?:精神|要求|指示|批示)|^(?:委托|为[^，。]{1,24}(?:长|主任|委员|员)(?:[，。；、]|$))/;

/** Reads who chaired, spoke at and attended each meeting. */
export function findParticipation(reading: ReportReading, meetings: readonly Meeting[]): Participation[] {
  const people = new Map(reading.people.map((person) => [person.name, person]));
  const found: Participation[] = [];
  for (const [index, group] of reading.groups.entries()) {
    const sentence = sentenceAt(reading.sentences, group.start);
    if (sentence === undefined || sentence.kind === 'byline' || sentence.kind === 'dateline') continue;
    const next = reading.groups[index + 1];
    const end = next !== undefined && next.start < sentence.end ? next.start : sentence.end;
    const told = partsOf(reading.text, sentence, group, end);
    const shared =
      told.parts.length === 0 && next !== undefined ? sharedParts(reading, sentence, group, next, index) : [];
    if (shared.length > 0) told.parts.push(...shared);
    if (told.parts.length === 0) continue;
    for (const meeting of meetingsAt(reading, meetings, sentence, group)) {
      for (const member of group.members) found.push(...takePart(people, told, member, meeting, sentence));
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

/** 甲和三家企业负责人乙、丙签约并致辞: what the next group does is done together, where only words of class stand between. */
function sharedParts(
  reading: ReportReading,
  sentence: Sentence,
  group: PersonGroup,
  next: PersonGroup,
  index: number,
): readonly Part[] {
  const between = reading.text.slice(group.end, next.start).replace(/[（(][^（）()]{1,20}[）)]/g, '');
  if (next.start >= sentence.end || !LISTED_ON.test(between)) return [];
  if (CHAIRED.test(between) || SPOKE.test(between) || ATTENDED.test(between)) return [];
  const after = reading.groups[index + 2];
  const end = after !== undefined && after.start < sentence.end ? after.start : sentence.end;
  const own = partsOf(reading.text, sentence, next, end).parts;
  return own.length > 0 || after === undefined ? own : sharedParts(reading, sentence, next, after, index + 1);
}

/** Words of class, or a name or two that were not made out, in a list that goes on. */
const LISTED_ON = /^(?:[、，]?(?:和|与|及|以及)|[、，](?:[^，、。；]{2,4}、)?)[^，。；]{0,14}$/;

/** 因公请假, 未能出席. */
const ABSENT = /^[^，。；]{0,16}(?:请假|缺席|未(?:能)?(?:出席|参加))/;

/** In minutes a field tells the part: 主持人：甲, 出席：乙 丙. */
const FIELD =
  /(主\s*持(?:人)?|出席(?:人员|领导|会议人员)?|出\s+席|参加(?:人员|会议人员)?|参会(?:人员|领导)?|列席(?:人员)?|列\s+席)[：:][^：:\n]*$/;

interface Told {
  readonly parts: Part[];
  readonly end: number;
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

/** The parts that the words after a group give it: its own clause, and those that go on without another subject. */
function partsOf(text: string, sentence: Sentence, group: PersonGroup, end: number): Told {
  const before = text.slice(sentence.start, group.start);
  const tail = text.slice(group.end, end);
  const field = FIELD.exec(before)?.[1];
  if (field !== undefined) return { parts: [/主\s*持/.test(field) ? 'CHAIRED' : 'ATTENDED'], end };
  if (isTalkedAbout(before, tail) || ABSENT.test(tail)) return { parts: [], end };
  const parts = new Set<Part>();
  if (LIST_GOES_ON.test(tail)) return { parts: ['ATTENDED'], end };
  const clauses = tail.split(/(?<=[，,：:])/u);
  for (const [index, clause] of clauses.entries()) {
    const words = index === 0 ? clause : clause.trimStart();
    if (index > 0 && OTHER_SUBJECT.test(words)) break;
    if (index > 0 && !GOES_ON.test(words)) continue;
    if (index > 3) break;
    readClause(words, index, parts);
    if (parts.size > 0 && index > 0 && !/^(?:并|还|同时|也)/.test(words) && parts.has('CHAIRED') === false)
      break;
  }
  if (/由[^，。；]{0,12}$/.test(before) && CHAIRED.test(tail.slice(0, 12))) parts.add('CHAIRED');
  const listed =
    /(?:出席|参加|列席|同行|随行|陪同)[^。；]{0,20}(?:的)?(?:领导|人员|嘉宾)?(?:还)?(?:有|：)[^。]*$/.test(
      before,
    );
  if (parts.size === 0 && listed) parts.add('ATTENDED');
  if (
    parts.size === 0 &&
    /(?:听取|汇报|发言)[^。；，]{0,6}$/.test(before) &&
    /的(?:[^，。]{0,20})?(?:汇报|报告|发言|介绍)/.test(tail)
  )
    parts.add('SPOKE_AT');
  return { parts: [...parts], end };
}

function isTalkedAbout(before: string, tail: string): boolean {
  if (QUOTED_AFTER.test(tail)) return true;
  const near = before.slice(-14);
  if (/听取(?:了)?[^，。；]*$/.test(near)) return false;
  return (
    QUOTED_BEFORE.test(near) &&
    !/(?:主持|出席|代表[^，。]{0,10}(?:讲话|致辞|汇报|发言))/.test(tail.slice(0, 20))
  );
}

function readClause(words: string, index: number, parts: Set<Part>): void {
  const chaired = CHAIRED.exec(words);
  if (
    chaired !== null &&
    chaired.index < (index === 0 ? 26 : 10) &&
    !NOT_CHAIRED.test(words.slice(chaired.index))
  )
    parts.add('CHAIRED');
  const spoke = SPOKE.exec(words);
  if (spoke !== null && spoke.index < (index === 0 ? 44 : 26)) parts.add('SPOKE_AT');
  const attended = ATTENDED.exec(words);
  if (attended !== null && attended.index < 26) parts.add('ATTENDED');
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
