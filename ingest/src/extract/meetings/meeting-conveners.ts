import { type Body, organOf } from '../bodies/body.js';
import { isCalled, resolveLevel } from '../home/levels.js';
import { ancestorsOf, type Place } from '../places/place.js';
import type { PlaceMention } from '../places/place-mentions.js';
import type { ReportReading } from '../report-reading.js';
import { holds, type Located } from '../text/spans.js';
import { congressHost } from './delegates-congresses.js';
import type { MeetingDraft } from './meeting.js';
import type { MeetingPhrase } from './meeting-phrases.js';
import { isSigning } from './signings.js';
import { teamNamed } from './teams.js';
import { VISIT_WORDS } from './visit-phrases.js';

/** The organ that a meeting's kind belongs to, of the division whose organ stands in or before its name; else who is said to hold it. */
export function conveners(reading: ReportReading, draft: MeetingDraft): Body[] {
  const home = reading.home.place;
  const [phrase] = draft.phrases;
  if (draft.kind === 'visit') return draft.isMain ? organisersOf(reading, draft) : [];
  if (!draft.isMain) return sideConveners(reading, draft);
  const convened = draft.phrases.find((p) => p.organ !== null);
  const organ = convened?.organ ?? null;
  const ordered = convened === undefined ? draft.phrases : [convened, ...draft.phrases];
  const place =
    ordered.map((p) => placeBefore(reading, p)).find((found) => found !== null) ??
    (ordered.some((p) => resolveLevel(levelOf(reading, p), home) === null) ? null : home);
  if (place === null) return [];
  const team = teamNamed(reading, draft);
  if (team !== null) return [team];
  const host = congressHost(reading, draft, place);
  if (host !== null) return [host];
  // A zone has no 委 of its own: its 全体会议 is its 党工委's or its council's.
  if (organ !== null && !(place.level === 'zone' && organ.startsWith('委')))
    return [organByWord(place, organ, reading, draft)];
  if (phrase === undefined)
    return [isSigning(reading.text, draft) ? organOf(place, '政府', 'government') : partyOf(place)];
  const named = draft.phrases.flatMap((p) => bodiesBefore(reading, p));
  if (named.length > 0) return [...new Set(named)].slice(0, 2);
  if (isSigning(reading.text, draft) && place.level !== 'zone') return [organOf(place, '政府', 'government')];
  return [leaderBody(reading, place, draft.zones)];
}

/** What is held on a visit is held by whom its name says, else by the visitors. */
function sideConveners(reading: ReportReading, draft: MeetingDraft): Body[] {
  const named = draft.phrases.flatMap((phrase) => bodiesBefore(reading, phrase));
  if (named.length > 0) return [...new Set(named)].slice(0, 2);
  const body = reading.sentences.filter((sentence) => sentence.kind === 'body');
  const visit = (sentences: MeetingDraft['sentences']): Body[] =>
    visitingBodies(reading, { kind: 'visit', phrases: [], sentences, zones: [], agenda: [], isMain: true });
  // A meeting of its own later in the report is held by those of whom its own sentences tell.
  const leaders = visit(draft.sentences.length > 0 ? draft.sentences : body.slice(0, 2));
  return (leaders.length > 0 ? leaders : visit(body)).slice(0, 1);
}

function organByWord(place: Place, organ: string, reading: ReportReading, draft: MeetingDraft): Body {
  if (organ === '党组') {
    const isCongress = draft.phrases.some((p) =>
      /人大/.test(reading.text.slice(Math.max(0, p.start - 6), p.end)),
    );
    const isConference = draft.phrases.some((p) =>
      /政协/.test(reading.text.slice(Math.max(0, p.start - 6), p.end)),
    );
    return organOf(place, isCongress ? '人大常委会党组' : isConference ? '政协党组' : '政府党组', 'party');
  }
  if (organ === '中心组') {
    const around = draft.phrases
      .map((p) => reading.text.slice(Math.max(0, p.start - 8), p.headStart + 3))
      .join('\n');
    if (/人大/.test(around)) return organOf(place, '人大常委会党组', 'party');
    if (/政协/.test(around)) return organOf(place, '政协党组', 'party');
    return /政府|党组/.test(around)
      ? organOf(place, '政府党组', 'party')
      : organOf(place, '委理论学习中心组', 'group');
  }
  if (organ === '党委')
    return organOf(
      place,
      place.level === 'township' && !place.name.endsWith('街道') ? '党委' : '委',
      'party',
    );
  const kinds: Readonly<Record<string, Body['kind']>> = {
    人大常委会: 'congress',
    人大: 'congress',
    政协: 'cppcc',
    政府: 'government',
    纪委: 'discipline',
    纪委常委会: 'discipline',
  };
  return organOf(place, organ, kinds[organ] ?? 'party');
}

const partyOf = (place: Place): Body =>
  organOf(place, place.level === 'zone' || place.name.endsWith('街道') ? '党工委' : '委', 'party');

/** The division whose organ or name stands at the beginning of the meeting's name or just before it. */
function placeBefore(reading: ReportReading, phrase: MeetingPhrase): Place | null {
  const { text, organs, places } = reading;
  const level = levelOf(reading, phrase);
  const from = Math.max(phrase.sentence.start, phrase.start - 30);
  const organ = organs.findLast(
    (found) =>
      found.start >= from &&
      found.start <= phrase.headStart &&
      found.place !== null &&
      isCalled(found.place, level),
  );
  if (organ?.place != null) return organ.place;
  const place = places.findLast(
    (found) =>
      found.start >= from &&
      found.end <= phrase.headStart + 1 &&
      isGoverned(found.place) &&
      !isInOrganisation(reading, found) &&
      !places.some((zone) => isZoneAround(zone, found) || isTownAfter(reading, found, zone)) &&
      !/[到在赴入往][^，。；]{0,8}$/.test(text.slice(phrase.sentence.start, found.start)),
  );
  return place?.place ?? null;
}

/** 海南 in 儿童医学中心海南医院 tells where a hospital stands, and not who meets. */
const isInOrganisation = ({ bodies, organs }: ReportReading, inner: PlaceMention): boolean =>
  bodies.some(
    (body) =>
      /^(?:company|school|other)$/.test(body.body.kind) &&
      holds(body, inner) &&
      !organs.some((organ) => organ.start === body.start),
  );

/** 萍乡 in 萍乡经济技术开发区 is not who meets. */
const isZoneAround = (zone: PlaceMention, inner: PlaceMention): boolean =>
  zone.place.level === 'zone' && zone.start <= inner.start && zone.end > inner.end;

/** 新县周河乡召开…: it is the town's meeting, and not the county's. */
const isTownAfter = ({ home, text }: ReportReading, outer: PlaceMention, town: PlaceMention): boolean =>
  home.place?.level === 'township' &&
  town.place.name === home.place.name &&
  town.start >= outer.end &&
  /^(?:[\u3400-\u9fff]{1,8}[市县区旗])?$/u.test(text.slice(outer.end, town.start));

/** 区 of 区委常委会: whose meeting it is must be called so. Empty where the name of the meeting tells no level. */
function levelOf({ text }: ReportReading, { organ, headStart }: MeetingPhrase): string {
  const word = text.charAt(headStart - 1);
  return organ !== null && /[省市区县州盟旗]/.test(word) ? word : '';
}

/** A town is the place that meets only where the report is the town's own; elsewhere it is where they met. */
const isGoverned = (place: Place): boolean =>
  place.level !== 'village' &&
  place.level !== 'zone' &&
  place.level !== 'region' &&
  place.level !== 'township';

/** Bodies that are said to hold the meeting: 宝塔区委、宝塔区政府召开…, 县委农村工作会议, 市安委会全体会议. */
function bodiesBefore({ text, organs }: ReportReading, phrase: MeetingPhrase): Body[] {
  const found: Body[] = [];
  for (const organ of organs) {
    if (organ.body === null || organ.end > phrase.end || organ.start < phrase.sentence.start) continue;
    const isCommittee = /(?:委员会|领导小组|安委会|指挥部)$/.test(text.slice(organ.start, organ.end));
    // The name of 市防治“非典”工作领导小组第八次会议 may have been read from its quotation mark on.
    const inName = isCommittee
      ? organ.end > phrase.start && organ.end <= phrase.end - 2
      : organ.start >= phrase.start && organ.end <= phrase.headStart + 1;
    const gap = text.slice(organ.end, phrase.start);
    const holds =
      organ.end <= phrase.start &&
      /^(?:（[^（）]{2,20}）)?(?:[、和][^，。；、]{2,10})?(?:联合|共同|组织|主持)?(?:召开|举行|举办)[^，。；]{0,12}$/.test(
        gap,
      );
    const isWhere = /[在到赴]$/.test(text.slice(0, organ.start));
    if ((inName || holds) && !isWhere) found.push(organ.body);
  }
  return found;
}

/** The last of the titles of the first who has one there: of 党工委副书记、管委会主任 the second is the office. */
const chiefTitle = ({ people }: ReportReading, place: Place): string =>
  people
    .map((person) => person.posts.filter((post) => post.body?.place?.name === place.name).at(-1)?.title ?? '')
    .find((title) => title !== '') ?? '';

/** Who convenes what a place holds: the party committee, but the government where only its leaders take part. */
function leaderBody(reading: ReportReading, place: Place, zones: readonly Located[]): Body {
  if (place.level === 'zone' && /管委会/.test(chiefTitle(reading, place)))
    return organOf(place, '管委会', 'government');
  // In a digest only those count whom its entry names.
  const people = reading.people.filter(
    ({ mentions }) =>
      zones.length === 0 || mentions.some((mention) => zones.some((zone) => holds(zone, mention))),
  );
  const titles = people.flatMap((person) =>
    person.posts.filter((post) => post.body?.place === place).map((post) => post.title),
  );
  const hasSecretary = titles.some((title) => /委书记$/.test(title) && !/[纪法工]委/.test(title));
  const isPartyAffair = people.some((person) =>
    person.posts.some((post) => /组织部|[省市]委(?:常委|书记)$/.test(post.title)),
  );
  const hasMayor = titles.some((title) => /[市县区州旗盟省镇乡]长$/.test(title));
  return !hasSecretary && !isPartyAffair && hasMayor ? organOf(place, '政府', 'government') : partyOf(place);
}

/** 州人大常委会组织部分代表视察…, 督导组督导…: the body that has the visit made; what a leader sees is no body's. */
function organisersOf(reading: ReportReading, draft: MeetingDraft): Body[] {
  const { text, organs, posts, titles } = reading;
  const organiser = organs.find(
    ({ start, end, body }) =>
      body !== null &&
      !posts.some((post) => post.start <= start && end < post.end) &&
      !titles.some(({ outer }) => outer.start < start && end < outer.end) &&
      (body.kind === 'group' || isOwnOrNext(body.place, reading.home.place)) &&
      draft.sentences.some((sentence) => sentence.start <= start && end <= sentence.end) &&
      ORGANISES.test(text.slice(end, end + 40)),
  );
  if (organiser?.body != null) return [organiser.body];
  return visitingBodies(reading, draft).filter(
    ({ place, kind }) => kind === 'group' || isOwnOrNext(place, reading.home.place),
  );
}

/** Home, or the prefecture that holds it: who comes from the province is a guest. */
const isOwnOrNext = (place: Place | null, home: Place | null): boolean =>
  place !== null &&
  home !== null &&
  (place === home || (place === ancestorsOf(home)[0] && place.level !== 'province'));

const ORGANISES = new RegExp(
  `^(?:组织(?!部(?!分)|[^，。；]{0,4}调研组)|开展|(?:先后|深入|赴|到|来到|分赴|围绕|就|对)?[^，。；、]{0,14}${VISIT_WORDS})`,
  'u',
);

/** A visit is made by the body of its leader's chief post; of the first two where secretary and mayor go together. */
function visitingBodies(reading: ReportReading, draft: MeetingDraft): Body[] {
  const group = reading.groups.find((found) =>
    draft.sentences.some((s) => s.kind === 'body' && s.start <= found.start && found.end <= s.end),
  );
  const [leader, second] = group?.members ?? [];
  if (leader === undefined) return [];
  const first = chiefBody(reading, leader.name);
  const other = second === undefined ? null : chiefBody(reading, second.name);
  const together =
    first !== null &&
    other !== null &&
    first.place === other.place &&
    first.kind === 'party' &&
    other.kind === 'government';
  return [...(first === null ? [] : [first]), ...(together && other !== null ? [other] : [])];
}

function chiefBody(reading: ReportReading, name: string): Body | null {
  const posts = reading.people.find((person) => person.name === name)?.posts ?? [];
  const team = posts.find((post) => /组长$/.test(post.title) && post.body?.kind === 'group');
  const chief =
    posts.find(
      (post) =>
        /委书记$|(?<!副)[市县区州旗盟省镇乡]长$|主席$|主任$/.test(post.title) && !/副/.test(post.title),
    ) ?? posts.find((post) => /副?[市县区州旗盟省镇乡]长$/.test(post.title));
  return (team ?? chief ?? posts[0])?.body ?? null;
}

export function placeOfMeeting(
  { home, places, text }: ReportReading,
  draft: MeetingDraft,
  heldBy: readonly Body[],
): Place | null {
  if (!draft.isMain) return home.place;
  if (draft.kind !== 'visit') return heldBy[0]?.place ?? home.place;
  const visited = places.filter(
    ({ start, end, place }) =>
      place.level === (home.place?.level === 'province' ? 'prefecture' : 'county') &&
      place !== home.place &&
      draft.sentences.some((s) => s.start <= start && end <= s.end) &&
      !/^(?:[市区县旗]?委|政府|人大|政协|领导|区?长|[县市区]长|党政(?:代|考)|代表团|考察团)/.test(
        text.slice(end, end + 3),
      ),
  );
  const distinct = new Set(visited.map(({ place }) => place));
  const [only] = distinct;
  return distinct.size === 1 && only !== undefined ? only : home.place;
}
