import type { MeetingKind } from '@zhengtu/graph-schema';
import { type Body, organOf } from './body.js';
import type { Calendar, DayMention } from './dates.js';
import { findDays } from './dates.js';
import { findMeetingPhrases, type MeetingPhrase } from './meeting-phrases.js';
import type { Place } from './place.js';
import type { ReportReading } from './report-reading.js';
import type { Sentence } from './sentences.js';
import type { Located } from './spans.js';
import { isReception, isVisitTitle, tellsVisit, tellsVisitBeside } from './visit-phrases.js';

/** A meeting or visit that the report tells of. */
export interface Meeting {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: MeetingKind;
  readonly date: string | null;
  readonly heldBy: readonly Body[];
  readonly place: Place | null;
  readonly mentions: readonly Located[];
  /** Stretches of the text that tell of this meeting; a main meeting has all that no other has. */
  readonly zones: readonly Located[];
  readonly isMain: boolean;
  /** Of several main meetings: the stretches that tell what this one dealt with. */
  readonly agenda: readonly Located[];
}

interface Draft {
  kind: MeetingKind;
  phrases: MeetingPhrase[];
  /** For visits: the sentences that tell of them. */
  sentences: Sentence[];
  zones: Located[];
  agenda: Located[];
  isMain: boolean;
}

/** Kinds that an organ's rules know; two of them in one breath are two meetings. */
const INSTITUTIONAL = new Set<MeetingKind>([
  'standing-committee',
  'executive',
  'party-group',
  'congress',
  'cppcc',
  'study',
]);

/** The meetings and visits that the report itself is about. */
export function findMeetings(reading: ReportReading, calendar: Calendar): Meeting[] {
  const { text, sentences } = reading;
  const phrases = findMeetingPhrases(text, sentences, reading.home.place?.level === 'province');
  const body = sentences.filter((sentence) => sentence.kind === 'body' || sentence.kind === 'title');
  const own = phrases.filter((phrase) => body.includes(phrase.sentence));
  const digest = digestEntries(reading, body);
  const drafts =
    digest.length > 0
      ? digest.flatMap((entry) => entryDrafts(reading, own, entry))
      : draftsOf(reading, own, body);
  const told = (start: number) => body.some((sentence) => sentence.start <= start && start < sentence.end);
  const days = findDays(text).filter((day) => told(day.start));
  const meetings = drafts.map((draft, index) => finish(reading, draft, `m${index + 1}`, days, calendar));
  return meetings.map((meeting) => sameDay(reading.text, meeting, meetings));
}

const ENTRY = /^[◇◆●■▲★·•]?\s*(?:\d{1,2}月)?\d{1,2}日/;

/** A digest of a week: three paragraphs or more that each begin with a day of their own. */
function digestEntries({ text }: ReportReading, body: readonly Sentence[]): Sentence[][] {
  const paragraphs = new Map<number, Sentence[]>();
  for (const sentence of body) {
    if (sentence.kind === 'body') paragraphs.set(sentence.paragraph, [...(paragraphs.get(sentence.paragraph) ?? []), sentence]);
  }
  const entries = [...paragraphs.values()].filter(([first]) => first !== undefined && ENTRY.test(text.slice(first.start, first.start + 12)));
  return entries.length >= 3 && entries.length * 2 > paragraphs.size ? entries : [];
}

/** The meeting or visit that one paragraph of a digest tells of; it has that paragraph for itself. */
function entryDrafts(reading: ReportReading, phrases: readonly MeetingPhrase[], entry: readonly Sentence[]): Draft[] {
  const drafts = draftsOf(reading, phrases.filter((phrase) => entry.includes(phrase.sentence)), entry);
  const zones = entry.map(({ start, end }) => ({ start, end }));
  return drafts.slice(0, 1).map((draft) => ({ ...draft, zones }));
}

function draftsOf(
  reading: ReportReading,
  phrases: readonly MeetingPhrase[],
  body: readonly Sentence[],
): Draft[] {
  const { text } = reading;
  const title = body.find((sentence) => sentence.kind === 'title');
  const lead = body.filter((sentence) => sentence.kind === 'body').slice(0, 3);
  const titleWords = title === undefined ? '' : text.slice(title.start, title.end);
  const held = phrases.filter((phrase) => phrase.held);
  const early = held.filter((phrase) => phrase.sentence === title || lead.includes(phrase.sentence));
  const inTitle = held.some((phrase) => phrase.sentence === title);
  const mainVisit = isMainVisit(reading, titleWords, lead, early, inTitle);
  const drafts: Draft[] = [];
  if (mainVisit)
    drafts.push({
      kind: isReception(titleWords) ? 'other' : 'visit',
      phrases: [],
      sentences: [...(title === undefined ? [] : [title]), ...lead.slice(0, 1)],
      zones: [],
      agenda: [],
      isMain: true,
    });
  for (const phrase of mainVisit ? held.filter((p) => p.sentence !== title) : pickMain(early, held))
    addPhrase(drafts, phrase, !mainVisit);
  if (mainVisit) addSideMeetings(reading, drafts, body);
  else addSideVisits(text, drafts, body);
  if (drafts.length === 0) drafts.push(...fallback(reading, phrases, body));
  const joined = joinedByJi(drafts, text);
  shareAgenda(reading, joined, body);
  return joined;
}

function isMainVisit(
  { text, people }: ReportReading,
  title: string,
  lead: readonly Sentence[],
  early: readonly MeetingPhrase[],
  meetingInTitle: boolean,
): boolean {
  if (people.length === 0 || meetingInTitle) return false;
  if (isReception(title)) return true;
  const first = lead[0];
  if (isVisitTitle(title) && early.length === 0) return true;
  const leadVisit = lead.slice(0, 2).some((sentence) => tellsVisit(text.slice(sentence.start, sentence.end)));
  if (
    isVisitTitle(title) &&
    leadVisit &&
    !early.some((phrase) => phrase.sentence === first && INSTITUTIONAL.has(phrase.kind))
  )
    return true;
  return (
    early.length === 0 && leadVisit && first !== undefined && tellsVisit(text.slice(first.start, first.end))
  );
}

/** 当天下午召开的座谈会 was on the main meeting's day. */
function sameDay(text: string, meeting: Meeting, meetings: readonly Meeting[]): Meeting {
  const main = meetings.find((other) => other.isMain && other.date !== null);
  if (meeting.date !== null || meeting.isMain || main === undefined) return meeting;
  const told = meeting.zones.some(({ start, end }) => /^(?:当[天日]|同日)/.test(text.slice(start, Math.min(end, start + 4))));
  return told ? { ...meeting, date: main.date } : meeting;
}

/** What the title and the lead hold; else the first that the report holds at all. */
function pickMain(early: readonly MeetingPhrase[], held: readonly MeetingPhrase[]): MeetingPhrase[] {
  if (early.length > 0)
    return [...early, ...held.filter((phrase) => !early.includes(phrase) && sameKind(early, phrase))];
  return held.slice(0, 1);
}

const sameKind = (early: readonly MeetingPhrase[], phrase: MeetingPhrase): boolean =>
  early.some((other) => other.kind === phrase.kind);

/** A phrase of a kind already there is the same meeting, named again. A bare 会议 says nothing new. */
function addPhrase(drafts: Draft[], phrase: MeetingPhrase, isMain: boolean): void {
  const same = drafts.find((draft) => draft.kind === phrase.kind);
  if (same !== undefined) {
    same.phrases.push(phrase);
    if (!same.isMain) same.zones.push(rest(phrase));
    return;
  }
  const isWeak = phrase.kind === 'work-conference' || phrase.kind === 'other';
  const strong = drafts.find((draft) => draft.kind !== 'visit');
  if (
    isWeak &&
    strong !== undefined &&
    (phrase.sentence !== strong.phrases[0]?.sentence || INSTITUTIONAL.has(strong.kind))
  ) {
    strong.phrases.push(phrase);
    return;
  }
  drafts.push({
    kind: phrase.kind,
    phrases: [phrase],
    sentences: [],
    zones: isMain ? [] : [rest(phrase)],
    agenda: [],
    isMain,
  });
}

const rest = (phrase: MeetingPhrase): Located => ({ start: phrase.sentence.start, end: phrase.sentence.end });

const SIDE_MEETING =
  /^(?:[^，。；]{0,12}?)((?:现场办公|座谈|调度|汇报|反馈|推进|现场推进|专题|见面|交流)会)(?:议)?上/;
const BACK_TO_VISIT =
  /(?:还|又|随后|先后|当天|次日|日[上下]午)[^。]{0,12}(?:到|来到|前往|走进|深入)|(?:参加|参与|陪同|一同|随同)(?:调研|督导|检查|考察|活动|慰问|走访)/;

/** In a visit's report: 座谈会上，… is a meeting of its own, and goes on until they are on their way again. */
function addSideMeetings({ text }: ReportReading, drafts: Draft[], body: readonly Sentence[]): void {
  const visit = drafts[0];
  if (visit === undefined) return;
  let current: Draft | undefined;
  for (const sentence of body) {
    const words = text.slice(sentence.start, sentence.end);
    const head = SIDE_MEETING.exec(words)?.[1];
    if (head !== undefined)
      current = sideMeeting(drafts, head, sentence, /督导|督查|检查/.test(text.slice(0, 60)));
    else if (BACK_TO_VISIT.test(words)) current = undefined;
    const known: Draft | undefined = drafts.find(
      (draft) => draft !== visit && draft.phrases.some((phrase) => phrase.sentence === sentence),
    );
    if (
      current === undefined &&
      known !== undefined &&
      !BACK_TO_VISIT.test(words) &&
      !/^.{0,40}并在/.test(words)
    )
      current = known;
    if (current !== undefined && current !== visit)
      current.zones.push({ start: sentence.start, end: sentence.end });
  }
  for (const draft of drafts.slice(1))
    if (draft.phrases.length > 0) draft.zones = draft.zones.filter((zone) => !isMixed(text, zone));
}

/** A sentence that tells of the visit and the meeting at once stays the visit's. */
const isMixed = (text: string, zone: Located): boolean =>
  /并(?:在|召开|主持召开)/.test(text.slice(zone.start, zone.end));

function sideMeeting(drafts: Draft[], head: string, sentence: Sentence, isSupervision: boolean): Draft {
  const isTalk = /座谈|见面|交流/.test(head);
  const kind: MeetingKind = isTalk && !isSupervision ? 'other' : 'work-conference';
  const known = drafts.find((draft) => draft.kind !== 'visit');
  if (known !== undefined) return known;
  const phrase: MeetingPhrase = {
    start: sentence.start,
    headStart: sentence.start,
    end: sentence.start + head.length,
    name: head,
    kind,
    organ: null,
    sentence,
    held: true,
  };
  const draft: Draft = { kind, phrases: [phrase], sentences: [], zones: [], agenda: [], isMain: false };
  drafts.push(draft);
  return draft;
}

/** In a meeting's report: 会前，… is a visit of its own. */
function addSideVisits(text: string, drafts: Draft[], body: readonly Sentence[]): void {
  if (drafts.length === 0) return;
  const told = body.filter((sentence) => sentence.kind === 'body' && tellsVisitBeside(text, sentence));
  if (told.length === 0) return;
  const zones = told.map(({ start, end }) => ({ start, end }));
  drafts.push({ kind: 'visit', phrases: [], sentences: told, zones, agenda: [], isMain: false });
}

const SPOKEN_OF_AS_HELD = /(?:主持|出席|参加|列席)(?:了)?(?:会议|[^，。；]{0,16}会)|^(?:会议|会上)[^，。]{0,6}(?:指出|强调|要求|听取|审议|研究|传达|认为|决定)/;

/** No meeting is said to be held, but 会议指出 or 主持会议: there was one, named if at all where it is attended. */
function fallback(
  { text, people }: ReportReading,
  phrases: readonly MeetingPhrase[],
  body: readonly Sentence[],
): Draft[] {
  const told = body.filter((s) => s.kind === 'body' && SPOKEN_OF_AS_HELD.test(text.slice(s.start, s.end)));
  if (told.length === 0 || (told.length < 2 && people.length < 2)) return [];
  const attended = phrases.filter(
    (phrase) => told.includes(phrase.sentence) && /(?:出席|参加|列席|主持)[^，。；]{0,8}$/.test(text.slice(phrase.sentence.start, phrase.start)),
  );
  const kind = attended[0]?.kind ?? 'work-conference';
  return [{ kind, phrases: attended.slice(0, 1), sentences: told.slice(0, 1), zones: [], agenda: [], isMain: true }];
}

/** Where a report has two main meetings, a sentence that begins with one's name opens what that one dealt with. */
function shareAgenda({ text, zones }: ReportReading, drafts: readonly Draft[], body: readonly Sentence[]): void {
  const main = drafts.filter((draft) => draft.isMain);
  if (main.length < 2) return;
  let current: Draft | undefined;
  for (const sentence of body) {
    const opening = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 16));
    const named = main.filter((draft) => AGENDA_HEADS[draft.kind]?.test(opening));
    if (sentence.start > zones.titleEnd && named.length === 1 && !/(?:召开|主持)/.test(opening)) current = named[0];
    current?.agenda.push({ start: sentence.start, end: sentence.end });
  }
}

const AGENDA_HEADS: Readonly<Partial<Record<MeetingKind, RegExp>>> = {
  executive: /常务会议/,
  'party-group': /党组[^，。]{0,6}会/,
  'standing-committee': /常委[^，。]{0,6}会/,
  study: /学习(?:会|研讨)|中心组/,
  congress: /主任会议|人大常委会/,
  cppcc: /主席会议|政协/,
};

/** 推进会暨动员会 is one meeting; 党组会议和常务会议 are two. */
function joinedByJi(drafts: Draft[], text: string): Draft[] {
  const [first, second] = drafts;
  if (first === undefined || second === undefined || first.kind === 'visit' || second.kind === 'visit')
    return drafts;
  if (INSTITUTIONAL.has(first.kind) && INSTITUTIONAL.has(second.kind)) return drafts;
  const between = (a: Draft, b: Draft): boolean =>
    a.phrases.some((p) =>
      b.phrases.some(
        (q) => text.slice(p.end, q.start) === '暨' || text.slice(p.end, q.headStart).startsWith('暨'),
      ),
    );
  if (!between(first, second) && !between(second, first)) return drafts;
  const kept: Draft = {
    ...first,
    kind: INSTITUTIONAL.has(second.kind) ? second.kind : first.kind,
    phrases: [...first.phrases, ...second.phrases],
  };
  return [kept, ...drafts.slice(2)];
}

function finish(
  reading: ReportReading,
  draft: Draft,
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

function mentionsOf(draft: Draft): Located[] {
  const named = draft.phrases.map(({ start, end }) => ({ start, end }));
  return named.length > 0 ? named : draft.sentences.map(({ start, end }) => ({ start, end }));
}

/** The organ that a meeting's kind belongs to, of the division whose organ stands in or before its name; else who is said to hold it. */
function conveners(reading: ReportReading, draft: Draft): Body[] {
  const home = reading.home.place;
  const [phrase] = draft.phrases;
  if (draft.kind === 'visit') return draft.isMain ? visitingBodies(reading, draft) : [];
  if (!draft.isMain) return sideConveners(reading);
  const organ = draft.phrases.find((p) => p.organ !== null)?.organ ?? null;
  const place = draft.phrases.map((p) => placeBefore(reading, p)).find((found) => found !== null) ?? home;
  if (place === null) return [];
  if (organ !== null) return [organByWord(place, organ, reading, draft)];
  if (phrase === undefined) return [partyOf(place)];
  const named = draft.phrases.flatMap((p) => bodiesBefore(reading, p));
  if (named.length > 0) return [...new Set(named)].slice(0, 2);
  return [leaderBody(reading, place)];
}

/** What is held on a visit is held by the visitors. */
function sideConveners(reading: ReportReading): Body[] {
  const lead = reading.sentences.filter((sentence) => sentence.kind === 'body').slice(0, 2);
  return visitingBodies(reading, { kind: 'visit', phrases: [], sentences: lead, zones: [], agenda: [], isMain: true }).slice(0, 1);
}

function organByWord(place: Place, organ: string, reading: ReportReading, draft: Draft): Body {
  if (organ === '党组') {
    const isCongress = draft.phrases.some((p) => /人大/.test(reading.text.slice(p.start - 6, p.end)));
    const isConference = draft.phrases.some((p) => /政协/.test(reading.text.slice(p.start - 6, p.end)));
    return organOf(place, isCongress ? '人大常委会党组' : isConference ? '政协党组' : '政府党组', 'party');
  }
  if (organ === '中心组') {
    const isGovernment = draft.phrases.some((p) =>
      /政府|党组/.test(reading.text.slice(Math.max(0, p.start - 8), p.headStart + 3)),
    );
    return isGovernment ? organOf(place, '政府党组', 'party') : organOf(place, '委理论学习中心组', 'group');
  }
  if (organ === '党委') return organOf(place, place.level === 'township' ? '党委' : '委', 'party');
  const kinds: Readonly<Record<string, Body['kind']>> = {
    人大常委会: 'congress',
    人大: 'congress',
    政协: 'cppcc',
    政府: 'government',
  };
  return organOf(place, organ, kinds[organ] ?? 'party');
}

const partyOf = (place: Place): Body => organOf(place, '委', 'party');

/** The division whose organ or name stands at the beginning of the meeting's name or just before it. */
function placeBefore({ text, organs, places }: ReportReading, phrase: MeetingPhrase): Place | null {
  const from = Math.max(phrase.sentence.start, phrase.start - 30);
  const organ = organs.findLast(
    (found) => found.start >= from && found.start <= phrase.headStart && found.place !== null,
  );
  if (organ?.place != null) return organ.place;
  const place = places.findLast(
    (found) => found.start >= from && found.end <= phrase.headStart + 1 && isGoverned(found.place) &&
      !/[到在赴入往][^，。；]{0,8}$/.test(text.slice(phrase.sentence.start, found.start)),
  );
  return place?.place ?? null;
}

/** A town is the place that meets only where the report is the town's own; elsewhere it is where they met. */
const isGoverned = (place: Place): boolean =>
  place.level !== 'village' && place.level !== 'zone' && place.level !== 'region' && place.level !== 'township';

/** Bodies that are said to hold the meeting: 宝塔区委、宝塔区政府召开…, 县委农村工作会议, 市安委会全体会议. */
function bodiesBefore({ text, organs }: ReportReading, phrase: MeetingPhrase): Body[] {
  const found: Body[] = [];
  for (const organ of organs) {
    if (organ.body === null || organ.end > phrase.end || organ.start < phrase.sentence.start) continue;
    const inName = organ.start >= phrase.start && organ.end <= phrase.headStart + 1;
    const gap = text.slice(organ.end, phrase.start);
    const holds =
      organ.end <= phrase.start &&
      /^(?:[、和][^，。；、]{2,10})?(?:联合|共同|组织|主持)?(?:召开|举行|举办)[^，。；]{0,12}$/.test(gap);
    const isWhere = /[在到赴]$/.test(text.slice(0, organ.start));
    if ((inName || holds) && !isWhere) found.push(organ.body);
  }
  return found;
}

/** Who convenes what a place holds: the party committee, but the government where only its leaders take part. */
function leaderBody(reading: ReportReading, place: Place): Body {
  const titles = reading.people.flatMap((person) =>
    person.posts.filter((post) => post.body?.place === place).map((post) => post.title),
  );
  const hasSecretary = titles.some((title) => /委书记$/.test(title) && !/[纪法工]委/.test(title));
  const isPartyAffair = reading.people.some((person) => person.posts.some((post) => /组织部|[省市]委(?:常委|书记)$/.test(post.title)));
  const hasMayor = titles.some((title) => /[市县区州旗盟省镇乡]长$/.test(title));
  return !hasSecretary && !isPartyAffair && hasMayor ? organOf(place, '政府', 'government') : partyOf(place);
}

/** A visit is made by the body of its leader's chief post; of the first two where secretary and mayor go together. */
function visitingBodies(reading: ReportReading, draft: Draft): Body[] {
  const group = reading.groups.find((found) =>
    draft.sentences.some((s) => s.kind === 'body' && s.start <= found.start && found.end <= s.end),
  );
  const [leader, second] = group?.members ?? [];
  if (leader === undefined) return [];
  const first = chiefBody(reading, leader.name);
  const other = second === undefined ? null : chiefBody(reading, second.name);
  const together = first !== null && other !== null && first.place === other.place && first.kind === 'party' && other.kind === 'government';
  return [...(first === null ? [] : [first]), ...(together && other !== null ? [other] : [])];
}

function chiefBody(reading: ReportReading, name: string): Body | null {
  const posts = reading.people.find((person) => person.name === name)?.posts ?? [];
  const team = posts.find((post) => /组长$/.test(post.title) && post.body?.kind === 'group');
  const chief =
    posts.find((post) => /委书记$|(?<!副)[市县区州旗盟省镇乡]长$|主席$|主任$/.test(post.title) && !/副/.test(post.title)) ??
    posts.find((post) => /副?[市县区州旗盟省镇乡]长$/.test(post.title));
  return (team ?? chief ?? posts[0])?.body ?? null;
}

function placeOfMeeting(
  { home, places, text }: ReportReading,
  draft: Draft,
  heldBy: readonly Body[],
): Place | null {
  if (draft.kind !== 'visit') return heldBy[0]?.place ?? home.place;
  if (!draft.isMain) return home.place;
  const visited = places.filter(
    ({ start, end, place }) =>
      place.level === 'county' &&
      draft.sentences.some((s) => s.start <= start && end <= s.end) &&
      !/^(?:委|政府|人大|政协|区?长|[县市区]长)/.test(text.slice(end, end + 2)),
  );
  const distinct = new Set(visited.map(({ place }) => place));
  const [only] = distinct;
  return distinct.size === 1 && only !== undefined ? only : home.place;
}

function dateOf(
  { text }: ReportReading,
  draft: Draft,
  days: readonly DayMention[],
  calendar: Calendar,
): string | null {
  const told =
    draft.kind === 'visit'
      ? draft.sentences
      : [...draft.phrases.map((phrase) => phrase.sentence), ...draft.sentences];
  const sorted = [...new Set(told)].sort(
    (a, b) => Number(a.kind === 'title') - Number(b.kind === 'title') || a.start - b.start,
  );
  for (const sentence of sorted) {
    const words = text.slice(sentence.start, sentence.end);
    const day = days.find(
      (found) =>
        found.start >= sentence.start && found.end <= sentence.end && !isQuoted(text, sentence, found),
    );
    const relative = /(昨[天日晚]|前[天日]|今[天日晚](?![年]))/.exec(words.slice(0, 40));
    if (day !== undefined && !(relative !== null && sentence.start + relative.index < day.start))
      return calendar.dateOf(day);
    if (relative !== null && draft.isMain)
      return calendar.beforePublication(/昨/.test(relative[0]) ? 1 : /前/.test(relative[0]) ? 2 : 0);
  }
  if (!draft.isMain) return null;
  return leadDay(text, sorted[0]?.start ?? 0, days, calendar) ?? relativeLeadDay(text, sorted[0]?.start ?? 0, calendar);
}

/** The day may stand in the sentence before the one that names the meeting. */
function leadDay(text: string, near: number, days: readonly DayMention[], calendar: Calendar): string | null {
  const day = days.find(
    (found) =>
      Math.abs(found.start - near) < 160 &&
      !/[（(《“][^）)》”]*$/.test(text.slice(Math.max(0, found.start - 30), found.start)),
  );
  return day === undefined ? null : calendar.dateOf(day);
}

/** 昨天 in the sentences around the one that names the meeting. */
function relativeLeadDay(text: string, near: number, calendar: Calendar): string | null {
  const word = /昨[天日晚]|今[天日](?!年)/.exec(text.slice(Math.max(0, near - 120), near + 60))?.[0];
  if (word === undefined) return null;
  return calendar.beforePublication(word.startsWith('昨') ? 1 : 0);
}

/** A day inside quotation marks or of something else (截至10月1日, 6月底前) is not the meeting's. */
const isQuoted = (text: string, sentence: Sentence, day: DayMention): boolean =>
  /(?:截至|截止|自|从|《[^》]*|“[^”]*)$/.test(
    text.slice(Math.max(sentence.start, day.start - 30), day.start),
  );

function nameOf(
  reading: ReportReading,
  draft: Draft,
  heldBy: readonly Body[],
  place: Place | null,
): { name: string; names: string[] } {
  const { text } = reading;
  if (draft.kind === 'visit' || draft.phrases.length === 0) {
    const title = draft.sentences.find((sentence) => sentence.kind === 'title');
    const own =
      draft.isMain && title !== undefined
        ? text.slice(title.start, title.end)
        : firstClause(text, draft.sentences[0]);
    return { name: own, names: [] };
  }
  const [body] = heldBy;
  const longest = [...draft.phrases].sort((a, b) => b.name.length - a.name.length)[0];
  const plain = longest?.name.replace(/^[\s，。：、“”]+/, '').replace(/(?:近日|今天|昨日|日前)?(?:召开|举行)(?:了)?/, '') ?? '会议';
  const short = place?.short ?? '';
  const own = withoutPlace(reading, plain, place);
  const organ = draft.phrases.find((phrase) => phrase.organ !== null);
  if (organ !== undefined && body !== undefined && !/委|政府|人大|人民代表|政协|党组|中心组/.test(own)) {
    return { name: joinOverlap(body.name, text.slice(organ.headStart, organ.end)), names: [plain] };
  }
  if (short !== '' && (own.includes(short) || own.includes(place?.name ?? short))) return { name: own, names: [plain].filter((name) => name !== own) };
  return { name: short + own, names: [own, plain].filter((name, at, all) => name !== '' && name !== short + own && all.indexOf(name) === at) };
}

/** 瀍河区科技教育推进会, 全市经济工作会议, 市委常委会会议 without the words that name or stand for the place. */
function withoutPlace(reading: ReportReading, name: string, place: Place | null): string {
  if (place === null) return name;
  const bare = name.replace(/^(?:全|我)[市县区州省旗盟]|^中共/, '');
  const named = [place.name, place.short, ...place.names].filter((form) => bare.startsWith(form)).sort((a, b) => b.length - a.length)[0];
  const rest = named === undefined ? bare : bare.slice(named.length);
  const level = /^[市县区州省旗盟镇乡](?=委|政府|人大|政协|纪委|党|[一二三四五六七八九十]+届)/;
  return reading.home.place === place ? rest.replace(level, '') : rest;
}

function firstClause(text: string, sentence: Sentence | undefined): string {
  if (sentence === undefined) return '调研';
  const words = text.slice(sentence.start, sentence.end).replace(/^(?:会前|会后|会议期间)[，,]?/, '');
  return (words.split(/[，。；]/)[0] ?? words).slice(0, 40);
}

/** 开封市委常委会 + 委常委会会议 = 开封市委常委会会议. */
function joinOverlap(left: string, right: string): string {
  for (let length = Math.min(left.length, right.length); length > 0; length--) {
    if (left.endsWith(right.slice(0, length))) return left + right.slice(length);
  }
  return left + right;
}
