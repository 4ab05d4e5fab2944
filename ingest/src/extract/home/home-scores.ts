import { loadGazetteer } from '../../gazetteer/index.js';
import type { CleanDocument } from '../../read/clean-document.js';
import type { OrganMention } from '../bodies/organ-mention.js';
import { ancestorsOf, liesIn, type Place, placeOf } from '../places/place.js';
import { inForce, type PlaceSighting } from '../places/place-mentions.js';
import { readRows } from '../tables.js';
import type { Quoted } from '../text/text-marks.js';
import { datelinePlaces } from './dateline.js';
import type { BareLevel, ReportZones } from './home-level.js';
import { placesOfGuests, rivalPlaces } from './home-rivals.js';
import { placesOfOtherSessions, superiorPlaces } from './home-superiors.js';
import { isGoneToByStrangers, isGoneToFromNamedPlace, type Visited, visitedPlaces } from './home-visits.js';
import { isCalled } from './levels.js';
import { findMasthead } from './masthead.js';

export interface HomeEvidence {
  readonly document: CleanDocument;
  readonly sightings: readonly PlaceSighting[];
  readonly organs: readonly OrganMention[];
  readonly titles: readonly Quoted[];
  readonly levels: readonly BareLevel[];
  readonly zones: ReportZones;
}

/** Outlets whose names do not begin with their place (大众日报). */
const OUTLETS = new Map(readRows('outlets.tsv').map(([outlet = '', code = '']) => [outlet, code]));

/** What is named after a place but lies elsewhere as often (大连工业大学). */
const NAMED_AFTER = /^(?:[\u3400-\u9fff]{0,6}(?:大学|学院|银行|集团|公司|医院|门诊部)|省|路|街)/;
/** A national leader's journey, or a place that is only praised or learnt from. */
const ELSEWHERE = /(?:总书记|总理|主席)[^。；，]{0,8}(?:在|来|到|赴)[^。；，]{0,12}$/;
const OWN_AFFAIRS =
  /^(?:召开|举行|各?项?工作|实践|特色|品牌|篇章|经济社会|高质量|振兴|发展|建设|全市|全区|全县|市情|实际|新)/;
/** 为天长奋力冲刺, 对扬州而言, 结合中旗自身实际: what is said of one's own place. */
const FOR_OWN = /(?:为|对|让|助力|结合|现代化|把)$/;
const OWN_FUTURE = /^(?:奋力|而言|来说|经济社会|自身|实际|冲刺|高质量发展|现代化|建设贡献|建设提供|建设做)/;
const COME_TO_SEE =
  /^(?:开展|进行|就|对|专题|实地)?(?:督[查导察]|调研|考察|检查|视察|指导|巡[视察]|观摩|慰问|验收|暗访)/;
const BEGINS_LEAD = /(?:^|\n|日[，,]|日下午[，,]|日上午[，,]|讯[ 　]?|[）)][ 　]?)$/;

export type Scored = readonly [place: Place, score: number];

export interface PlaceScores {
  /** Places that could be home, the likeliest first. */
  readonly ranked: readonly Scored[];
  /** Of them those that stand only on one round of visits: 泰州市 where its secretary sees 靖江市. */
  readonly guessed: ReadonlySet<Place>;
  /** Places of publisher and masthead; of each, those that its name may mean. */
  readonly outlets: readonly (readonly Place[])[];
}

/** Weighs every place of the report by where and how it is named, against being only gone to or another's. */
export function scorePlaces(evidence: HomeEvidence): PlaceScores {
  const { document, sightings, zones, organs, levels } = evidence;
  const visited = visitedPlaces(document.text, sightings, levels);
  const guests = placesOfGuests(document.text, sightings);
  const rivals = new Set([
    ...rivalPlaces(document.text, organs, sightings, levels),
    ...placesOfOtherSessions(document.text, sightings),
    ...guests,
  ]);
  const scores = new Map<Place, number>();
  const add = (places: readonly Place[], points: number) => {
    for (const place of places)
      scores.set(place, (scores.get(place) ?? 0) + points / Math.sqrt(places.length));
  };
  const outlets = sourcePlaces(document);
  const publishers = outlets.flat();
  addSightings(evidence, visited, publishers, add);
  for (const places of outlets) add(places, 5);
  add(datelinePlaces(document), DATELINE);
  addOrgans(evidence, add);
  for (const [place, points] of againstVisited(visited, zones, publishers))
    if (scores.has(place)) add([place], -points);
  for (const place of rivals) if (scores.has(place)) add([place], -RIVAL);
  for (const place of guests) scores.delete(place);
  for (const place of superiorPlaces(document.text, sightings)) add([place], -SUPERIOR);
  for (const place of holdersOfChained(document.text, sightings)) add([place], 3);
  for (const [place, score] of scores) scores.set(place, score * agreementOf(place, levels));
  const told = new Map([...scores].filter(([, score]) => score > 0));
  const rounds = roundsOf(visited);
  const guessed = new Set<Place>();
  for (const [place, parts] of rounds) {
    if (rivals.has(place)) continue;
    if (!told.has(place) && parts.size < 2) guessed.add(place);
    told.set(place, (told.get(place) ?? 0) + (parts.size < 2 ? 1.6 : 3));
  }
  return { ranked: addParts([...told], rivals), guessed, outlets };
}

/** Words for what holds counties; a district of 上海市 has no 省委 above it, one of 舟山市 has. */
const HOLDERS = ['省', '自治区', '市', '州', '盟'];
const ODD_LEVEL = 0.7;

/** How far a place's line answers the level words that the report uses bare. */
function agreementOf(place: Place, levels: readonly BareLevel[]): number {
  const line = [place, ...ancestorsOf(place)];
  return HOLDERS.filter(
    (word) => levels.some((level) => level.word === word) && !line.some((outer) => isCalled(outer, word)),
  ).reduce((agreement) => agreement * ODD_LEVEL, 1);
}

/** 市委常委、舞阳县委书记: who sits on the committee of what holds the county leads the county. */
function holdersOfChained(text: string, sightings: readonly PlaceSighting[]): Set<Place> {
  const holders = new Set<Place>();
  for (const { start, end, candidates } of sightings) {
    const word = CHAINED.exec(text.slice(Math.max(0, start - 7), start))?.[1];
    if (word === undefined || candidates.length > 1 || !/^委书记/.test(text.slice(end, end + 3))) continue;
    for (const place of candidates)
      for (const outer of ancestorsOf(place)) if (isCalled(outer, word)) holders.add(outer);
  }
  return holders;
}

const CHAINED = /(?<![\u3400-\u9fff])([市州盟])(?:委(?:常委|副书记|委员)|人大常委会副主任|政协副主席)、$/;

/** What being the place that a report is sent from adds: reporters also follow people from elsewhere. */
const DATELINE = 3;

/** What a chief of its own beside the report's takes from a place. */
const RIVAL = 8;
/** What being spoken of as standing above the report's own takes from a place. */
const SUPERIOR = 3;

function addSightings(
  { document, sightings, zones }: HomeEvidence,
  visited: readonly Visited[],
  publishers: readonly Place[],
  add: (places: readonly Place[], points: number) => void,
): void {
  const plain = new Map<Place, number>();
  const visits = new Map(visited.map((visit) => [visit.sighting, visit]));
  for (const sighting of sightings) {
    const visit = visits.get(sighting);
    const points = Math.min(pointsOf(document.text, sighting, zones), visit === undefined ? 6 : 1.2);
    const candidates = sighting.candidates.filter(
      (place) =>
        visit === undefined ||
        !(isGoneToByStrangers(visit, place) || isGoneToFromPublisher(visit, place, publishers)),
    );
    if (sighting.ambiguousWord && points < 3) continue;
    if (points > 1) add(candidates, sighting.ambiguousWord ? points / 2 : points);
    else
      for (const place of candidates)
        plain.set(place, (plain.get(place) ?? 0) + points / sighting.candidates.length);
  }
  for (const [place, points] of plain) add([place], Math.min(points, 5));
}

/** Strangers' going there speaks against a place: the more so in title and lead. */
function againstVisited(
  visited: readonly Visited[],
  zones: ReportZones,
  publishers: readonly Place[],
): Map<Place, number> {
  const against = new Map<Place, number>();
  for (const visit of visited) {
    if (!visit.asSuch) continue;
    for (const place of visit.sighting.candidates)
      if (isGoneToByStrangers(visit, place) || isGoneToFromNamedPlace(visit))
        against.set(place, (against.get(place) ?? 0) + pointsAgainst(visit, zones));
      else if (isGoneToFromPublisher(visit, place, publishers))
        against.set(place, (against.get(place) ?? 0) + 5);
  }
  return against;
}

/** 凉山日报 tells of the 州委副书记 who goes to 布拖县: the report is the prefecture's. */
const isGoneToFromPublisher = ({ visitors }: Visited, place: Place, publishers: readonly Place[]): boolean =>
  visitors.some((word) =>
    publishers.some((outer) => outer !== place && isCalled(outer, word) && liesIn(place, outer)),
  );

function pointsAgainst(visit: Visited, { leadEnd }: ReportZones): number {
  if (visit.sighting.start >= leadEnd) return 3;
  if (isGoneToFromNamedPlace(visit)) return 5;
  return visit.fromElsewhere ? 9 : 6;
}

/** Prefectures whose people go the rounds of their counties, with the counties. */
function roundsOf(visited: readonly Visited[]): Map<Place, Set<string>> {
  const rounds = new Map<Place, Set<string>>();
  for (const { sighting, visitors, fromElsewhere } of visited) {
    const [county, ...others] = sighting.candidates;
    if (fromElsewhere || others.length > 0 || county?.level !== 'county' || sighting.ambiguousWord) continue;
    const [outer] = ancestorsOf(county);
    if (outer !== undefined && visitors.some((word) => word !== '省' && isCalled(outer, word)))
      rounds.set(outer, (rounds.get(outer) ?? new Set()).add(county.name));
  }
  return rounds;
}

const POST = /^(?:副?书记|常委|副?[主部局]|委员|常务|政法)/;

/** Organs named with their place; where the report has spoken of its own bare, full ones with a post are others'. */
function addOrgans(evidence: HomeEvidence, add: (places: readonly Place[], points: number) => void): void {
  const counts = new Map<Place, number>();
  const { text } = evidence.document;
  for (const { scope, start, end, kind } of evidence.organs) {
    if (scope.by !== 'place') continue;
    const { place } = scope.mention;
    const inTitle = evidence.titles.some((title) => title.start <= start && start < title.start + 3);
    const isOthers =
      kind === 'military' ||
      (POST.test(text.slice(end, end + 4)) &&
        evidence.levels.some((level) => level.start < start && isCalled(place, level.word)));
    counts.set(place, (counts.get(place) ?? 0) + (isOthers ? 0.3 : inTitle ? 3 : 1.5));
  }
  for (const [place, points] of counts) add([place], Math.min(points, 6));
  for (const title of evidence.titles) {
    const first = evidence.sightings.find(
      (sighting) => sighting.start >= title.start && sighting.start <= title.start + firstWords(title.text),
    );
    if (first !== undefined && !first.ambiguousWord) add(first.candidates, 1.5);
  }
}

/** 《阜新市人民政府…》, 《关于审定户县…的请示》: how far into a title its own place may begin. */
const firstWords = (title: string): number => (title.startsWith('关于') ? 7 : 2);

function pointsOf(text: string, sighting: PlaceSighting, zones: ReportZones): number {
  const before = text.slice(Math.max(0, sighting.start - 24), sighting.start);
  const after = text.slice(sighting.end, sighting.end + 8);
  if (ELSEWHERE.test(before)) return 0.1;
  if (NAMED_AFTER.test(after)) return 0.3;
  const inTitle = sighting.start < zones.titleEnd;
  const inLead = sighting.start < zones.leadEnd;
  // 在郑州举行 tells only where.
  const holdsMeeting = !before.endsWith('在') && /^[^，。；]{0,6}(?:召开|举行)/.test(after);
  if (/地\s*点[：:][^。\n]{0,12}$/.test(before)) return 5;
  // 督查组来叶集区督查: only the hosts say 来.
  if ((inTitle || inLead) && before.endsWith('来') && COME_TO_SEE.test(after)) return 6;
  if (inTitle) return sighting.start === 0 ? 6 : 3;
  if (inLead && holdsMeeting) return 5;
  if (inLead && BEGINS_LEAD.test(before)) return 3;
  if (inLead) return 1.2;
  if (FOR_OWN.test(before) && (OWN_FUTURE.test(after) || /现代化$/.test(before))) return 1.6;
  return OWN_AFFAIRS.test(after) ? 1 : 0.7;
}

/**
 * Places that the names of publisher and masthead begin with or stand for: 绵阳日报, 颍州区融媒体中心, 闽西日报. 西安晚报 is
 * the city's, though a district elsewhere be called 西安 too, and 吉林日报 the province's.
 */
function sourcePlaces(document: CleanDocument): Place[][] {
  const source = document.told.source ?? document.source;
  const masthead = findMasthead(document)?.body.name;
  return [...new Set([source, masthead])].flatMap((outlet) => (outlet == null ? [] : placesOfOutlet(outlet)));
}

/** Places that the name of an outlet or a site may mean. */
export function placesOfOutlet(outlet: string): Place[][] {
  const known = OUTLETS.get(outlet);
  const publisher = known === undefined ? undefined : loadGazetteer().get(known);
  if (publisher !== undefined) return [[placeOf(publisher)]];
  const [first] = loadGazetteer().match(outlet);
  if (first === undefined || first.start > 2) return [];
  const places = inForce(first.candidates, false).map(placeOf);
  const ofLevel = (wanted: Place['level']) => places.filter(({ level }) => level === wanted);
  const widest = [ofLevel('province'), ofLevel('prefecture')].find(({ length }) => length > 0);
  return [widest ?? places];
}

/** Several counties of one prefecture speak for the prefecture, and a division's parts for its namesake that holds them. */
function addParts(scores: readonly Scored[], rivals: ReadonlySet<Place>): Scored[] {
  const total = new Map<Place, number>(scores);
  const parts = new Map<Place, Set<string>>();
  const support = new Map<Place, number>();
  for (const [place, score] of scores) {
    for (const outer of ancestorsOf(place)) {
      support.set(outer, (support.get(outer) ?? 0) + Math.min(score, 3) * 0.25);
      parts.set(outer, (parts.get(outer) ?? new Set()).add(place.name));
    }
  }
  for (const [outer, points] of support) {
    const known = total.get(outer);
    const isManifold = outer.level === 'prefecture' && (parts.get(outer)?.size ?? 0) >= 3;
    if (known !== undefined) total.set(outer, known + Math.min(points, 2) + (isManifold ? 1.5 : 0));
    else if (outer.level === 'prefecture' && !rivals.has(outer) && (parts.get(outer)?.size ?? 0) >= 2)
      total.set(outer, points);
  }
  for (const [place] of scores) {
    const holder = ancestorsOf(place).find((outer) => total.has(outer));
    if (holder !== undefined) total.set(place, (total.get(place) ?? 0) + 0.5);
  }
  return [...total].sort((a, b) => b[1] - a[1] || (a[0].name < b[0].name ? -1 : 1));
}
