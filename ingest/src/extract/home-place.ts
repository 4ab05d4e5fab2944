import { loadGazetteer } from '../gazetteer/index.js';
import type { CleanDocument } from '../read/clean-document.js';
import { type LevelVotes, type ReportZones, rankLevels } from './home-level.js';
import { findHomeZone } from './home-zone.js';
import { isCalled } from './levels.js';
import type { OrganMention } from './organ-mention.js';
import { ancestorsOf, liesIn, type Place, placeOf } from './place.js';
import type { PlaceSighting } from './place-mentions.js';
import { readRows } from './tables.js';
import type { Quoted } from './text-marks.js';

/** The division whose public life the report is about. */
export interface HomePlace {
  readonly place: Place | null;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface HomeEvidence {
  readonly document: CleanDocument;
  readonly sightings: readonly PlaceSighting[];
  readonly organs: readonly OrganMention[];
  readonly titles: readonly Quoted[];
  readonly levels: LevelVotes;
  readonly zones: ReportZones;
}

/** Outlets whose names do not begin with their place (大众日报). */
const OUTLETS = new Map(readRows('outlets.tsv').map(([outlet = '', code = '']) => [outlet, code]));

/** What is named after a place but lies elsewhere as often (大连工业大学). */
const NAMED_AFTER = /^(?:[\u4e00-\u9fa5]{0,6}(?:大学|学院|银行|集团|公司)|省|路|街)/;
/** A national leader's journey, or a place that is only praised or learnt from. */
const ELSEWHERE = /(?:总书记|总理|主席)[^。；，]{0,8}(?:在|来|到|赴)[^。；，]{0,12}$/;
const OWN_AFFAIRS =
  /^(?:召开|举行|各?项?工作|实践|特色|品牌|篇章|经济社会|高质量|振兴|发展|建设|全市|全区|全县|市情|实际|新)/;
const BEGINS_LEAD = /(?:^|\n|日[，,]|日下午[，,]|日上午[，,]|讯[ 　]?|[）)][ 　]?)$/;

/** Finds the home place. Told facts stand before anything inferred. */
export function findHome(evidence: HomeEvidence): HomePlace {
  const told = toldPlace(evidence.document.told.place);
  if (told !== null) return { place: told, confidence: 1 };
  if (!speaksOfOffice(evidence)) return { place: null, confidence: 0 };
  const scores = addParts(scorePlaces(evidence));
  const levels = rankLevels(evidence.levels);
  const { document, sightings, zones } = evidence;
  const zone = findHomeZone(document.text, zones.titleEnd, sightings);
  if (zone !== null) return { place: zone, confidence: 0.7 };
  const town = townOf(evidence, levels, scores);
  if (town !== null) return town;
  for (const level of levels) {
    const fitting = scores.filter(([place]) => isCalled(place, level));
    const [best] = fitting;
    if (best !== undefined && best[1] >= 1.5)
      return { place: best[0], confidence: confidenceOf(best, scores, true) };
  }
  const [best] = scores;
  if (best === undefined || best[1] < 2) return { place: null, confidence: 0 };
  if (levels.length > 0 && best[1] < 4) return { place: null, confidence: 0 };
  return { place: best[0], confidence: confidenceOf(best, scores, false) };
}

/** Sports and recipes name places too; a report of public life names an organ, or somebody holding a meeting. */
const speaksOfOffice = ({ document }: HomeEvidence): boolean =>
  /(?:召开|举行|会议|调研|座谈|书记|干部|主持|市长|区长|县长|州长|党委|人大)/.test(document.text);

const TOWN_HOLDS =
  /([\u4e00-\u9fa5]{2,5}?(?:镇|乡|街道))(?=召开|举行|党[委工]|组织|开展|政府|人大|部署|安排)/gu;

/** A town's own report names the town where it speaks of its doings; the county must be named somewhere too. */
function townOf(
  { document, zones }: HomeEvidence,
  levels: readonly string[],
  scores: readonly Scored[],
): HomePlace | null {
  if (!levels.some((level) => /^(?:镇|乡|街道)$/.test(level))) return null;
  const gazetteer = loadGazetteer();
  for (const match of document.text.slice(0, Math.max(zones.leadEnd, 200)).matchAll(TOWN_HOLDS)) {
    const name = match[1] ?? '';
    for (const [holder, score] of scores) {
      if (holder.code === null || score < 0.5) continue;
      for (let from = 0; from <= name.length - 3; from++) {
        const town = gazetteer.named(name.slice(from), { within: holder.code, level: 'township' })[0];
        if (town !== undefined) return { place: placeOf(town), confidence: 0.7 };
      }
    }
  }
  return null;
}

function toldPlace(told: string | undefined): Place | null {
  if (told === undefined) return null;
  const gazetteer = loadGazetteer();
  const division = gazetteer.get(told) ?? gazetteer.named(told)[0];
  return division === undefined ? null : placeOf(division);
}

type Scored = readonly [place: Place, score: number];

function scorePlaces(evidence: HomeEvidence): Scored[] {
  const { document, sightings, zones } = evidence;
  const scores = new Map<Place, number>();
  const plain = new Map<Place, number>();
  const add = (places: readonly Place[], points: number) => {
    for (const place of places)
      scores.set(place, (scores.get(place) ?? 0) + points / Math.sqrt(places.length));
  };
  for (const sighting of sightings) {
    const points = pointsOf(document.text, sighting, zones);
    const { candidates } = sighting;
    if (sighting.ambiguousWord && points < 3) continue;
    if (points > 1) add(candidates, sighting.ambiguousWord ? points / 2 : points);
    else
      for (const place of candidates) plain.set(place, (plain.get(place) ?? 0) + points / candidates.length);
  }
  for (const [place, points] of plain) add([place], Math.min(points, 5));
  for (const sighting of sourcePlaces(evidence.document)) add(sighting, 5);
  addOrgans(evidence, add);
  return [...scores].sort((a, b) => b[1] - a[1] || (a[0].name < b[0].name ? -1 : 1));
}

function addOrgans(evidence: HomeEvidence, add: (places: readonly Place[], points: number) => void): void {
  const counts = new Map<Place, number>();
  for (const { scope, start } of evidence.organs) {
    if (scope.by !== 'place') continue;
    const inTitle = evidence.titles.some((title) => title.start <= start && start < title.start + 3);
    const before = counts.get(scope.mention.place) ?? 0;
    counts.set(scope.mention.place, before + (inTitle ? 3 : 1.5));
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
  const holdsMeeting = /^[^，。；]{0,6}(?:召开|举行)/.test(after);
  if (/地\s*点[：:][^。\n]{0,12}$/.test(before)) return 5;
  if (inTitle) return sighting.start === 0 ? 6 : 3;
  if (inLead && holdsMeeting) return 5;
  if (inLead && BEGINS_LEAD.test(before)) return 3;
  if (inLead) return 1.2;
  return OWN_AFFAIRS.test(after) ? 1 : 0.7;
}

/** Places that the publisher's name begins with: 绵阳日报, 颍州区融媒体中心. */
function sourcePlaces(document: CleanDocument): Place[][] {
  const source = document.told.source ?? document.source;
  if (source === null || source === undefined) return [];
  const known = OUTLETS.get(source);
  const publisher = known === undefined ? undefined : loadGazetteer().get(known);
  if (publisher !== undefined) return [[placeOf(publisher)]];
  const [first] = loadGazetteer().match(source);
  return first === undefined || first.start > 2 ? [] : [first.candidates.map(placeOf)];
}

/** Several counties of one prefecture speak for the prefecture, and a division's parts for its namesake that holds them. */
function addParts(scores: readonly Scored[]): Scored[] {
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
    if (known !== undefined) total.set(outer, known + Math.min(points, 2));
    else if (outer.level === 'prefecture' && (parts.get(outer)?.size ?? 0) >= 2) total.set(outer, points);
  }
  for (const [place] of scores) {
    const holder = ancestorsOf(place).find((outer) => total.has(outer));
    if (holder !== undefined) total.set(place, (total.get(place) ?? 0) + 0.5);
  }
  return [...total].sort((a, b) => b[1] - a[1] || (a[0].name < b[0].name ? -1 : 1));
}

function confidenceOf([place, score]: Scored, scores: readonly Scored[], levelAgrees: boolean): number {
  const rival =
    scores.find(([other]) => other !== place && !liesIn(place, other) && !liesIn(other, place))?.[1] ?? 0;
  const margin = score / (score + rival);
  const amount = score / (score + 1.5);
  return Math.round(Math.min(1, margin * amount * (levelAgrees ? 1.2 : 1)) * 100) / 100;
}
