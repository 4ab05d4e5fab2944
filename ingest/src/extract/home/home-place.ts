import { loadGazetteer } from '../../gazetteer/index.js';
import { liesIn, type Place, placeOf } from '../places/place.js';
import { countLevels, rankLevels } from './home-level.js';
import { type HomeEvidence, type PlaceScores, type Scored, scorePlaces } from './home-scores.js';
import { placeOfSite } from './home-site.js';
import { countyOfTowns, findHomeTown } from './home-towns.js';
import { findHomeZone, zoneOfLeader } from './home-zone.js';
import { isCalled } from './levels.js';

/** The division whose public life the report is about. */
export interface HomePlace {
  readonly place: Place | null;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A place that only one round of visits tells is not sure enough to go unmarked. */
const GUESSED = 0.35;

/** Finds the home place. Told facts stand before anything inferred. */
export function findHome(evidence: HomeEvidence): HomePlace {
  const told = toldPlace(evidence.document.told.place);
  if (told !== null) return { place: told, confidence: 1 };
  if (!speaksOfOffice(evidence)) return NOWHERE;
  const { document, sightings, zones } = evidence;
  const scores = scorePlaces(evidence);
  const votes = countLevels(evidence.levels, zones);
  const top = scores.ranked[0]?.[0];
  const levels = rankLevels(votes, (word) => top !== undefined && isCalled(top, word));
  const isOfDistrict = levels[0] === '区' && !scores.ranked.some(([place]) => isCalled(place, '区'));
  const zone =
    findHomeZone(document.text, zones.titleEnd, sightings) ??
    (isOfDistrict ? zoneOfLeader(document.text, zones.leadEnd, sightings) : null);
  if (zone !== null) return { place: zone, confidence: 0.7 };
  const town = findHomeTown(evidence, levels, scores.ranked);
  if (town !== null) return { place: town, confidence: 0.7 };
  const found =
    answerToLevels(scores, levels, votes) ??
    (levels.length === 0 ? null : countyOfTowns(document.text, levels)) ??
    loneAnswer(scores.ranked, levels, votes) ??
    bestNamed(scores, levels);
  const answer = deniesIt(document.text.slice(0, zones.leadEnd), found.place) ? NOWHERE : found;
  return answer.place === null ? (placeOfSite(document.siteNames, levels) ?? answer) : answer;
}

/** 我区传达衡阳市读书班精神: what calls itself a district is no city. */
function deniesIt(opening: string, place: Place | null): boolean {
  const own = /我([区县旗])(?![\u3400-\u9fff]{0,2}(?:各|区))/.exec(opening)?.[1];
  return own !== undefined && place?.level === 'prefecture' && !isCalled(place, own);
}

const NOWHERE: HomePlace = { place: null, confidence: 0 };

/** A report that speaks of 我区 more than of 省委 is no province's, though no district be named. */
const ANSWERS = 0.7;

/** The likeliest place of the deepest level that the report speaks of. */
function answerToLevels(
  scores: PlaceScores,
  levels: readonly string[],
  votes: ReadonlyMap<string, number>,
): HomePlace | null {
  let unanswered = 0;
  for (const level of levels) {
    const best = scores.ranked.find(([place]) => isCalled(place, level));
    if (best !== undefined && isAboveOutlets(best[0], scores)) continue;
    const said = votes.get(level) ?? 0;
    const [top] = scores.ranked;
    if (best !== undefined && top !== undefined && outweighs(top, best, votes, said))
      return withConfidence(top, scores, null);
    if (best !== undefined && best[1] >= 1.5 && (said >= unanswered * ANSWERS || level === '自治区'))
      return withConfidence(best, scores, level);
    unanswered = Math.max(unanswered, said);
  }
  return null;
}

/** 北海日报 tells of the 自治区党委副书记 who goes to 合浦县: its report is no province's. */
const isAboveOutlets = (place: Place, { outlets }: PlaceScores): boolean =>
  place.level === 'province' &&
  outlets.length > 0 &&
  outlets.every((places) => places.length > 0 && places.every((own) => own !== place && liesIn(own, place)));

const FAR = 3;
const TWICE = 2;

/**
 * Hosts may be spoken of by their level more than the report's own people are: 越城区's delegation is told of the 县 that
 * it came to, 凉山州's secretary of the 县 he went round. The report's own place is named far more.
 */
const outweighs = (
  [top, most]: Scored,
  [best, score]: Scored,
  votes: ReadonlyMap<string, number>,
  said: number,
): boolean =>
  top !== best &&
  score >= 1.5 &&
  (top.level === best.level
    ? most >= score * FAR
    : liesIn(best, top) &&
      most >= score * TWICE &&
      [...votes].some(([word, count]) => count >= said && isCalled(top, word) && top.level !== 'province'));

/** The place that is named most where no level answers; no province, where the report speaks of its parts. */
function bestNamed(scores: PlaceScores, levels: readonly string[]): HomePlace {
  const best = holderOfFirst(scores.ranked) ?? scores.ranked[0];
  const isEnough =
    best !== undefined &&
    best[1] >= (levels.length > 0 ? 4 : 2) &&
    (levels.length === 0 || best[0].level !== 'province');
  return isEnough ? withConfidence(best, scores, null) : NOWHERE;
}

function withConfidence(best: Scored, { ranked, guessed }: PlaceScores, level: string | null): HomePlace {
  const confidence = confidenceOf(best, ranked, level);
  return { place: best[0], confidence: guessed.has(best[0]) ? Math.min(confidence, GUESSED) : confidence };
}

/** Of a prefecture and its county that are named alike the prefecture is meant: both are told for its sake. */
const EVEN = 0.9;
const holderOfFirst = (ranked: readonly Scored[]): Scored | undefined =>
  ranked.find(
    ([place, score], at) =>
      at > 0 &&
      place.level === 'prefecture' &&
      score >= (ranked[0]?.[1] ?? 0) * EVEN &&
      ranked[0] !== undefined &&
      liesIn(ranked[0][0], place),
  );

/** The one place of a level that the report speaks of and names only in passing: a guess, and marked so. */
function loneAnswer(
  ranked: readonly Scored[],
  levels: readonly string[],
  votes: ReadonlyMap<string, number>,
): HomePlace | null {
  const most = Math.max(...votes.values());
  for (const level of levels) {
    if ((votes.get(level) ?? 0) < most * ANSWERS) continue;
    const [best, next] = ranked.filter(([place]) => isCalled(place, level) && place.level !== 'province');
    if (best !== undefined && best[1] >= 0.6 && best[1] >= (next?.[1] ?? 0) * 1.5)
      return { place: best[0], confidence: 0.3 };
  }
  return null;
}

/** Sports and recipes name places too; a report of public life names an organ, or somebody holding a meeting. */
const speaksOfOffice = ({ document }: HomeEvidence): boolean =>
  /(?:召开|举行|会议|调研|座谈|书记|干部|主持|市长|区长|县长|州长|党委|人大|[省市区县州盟旗][委领]|常委|政府)/.test(
    document.text,
  );

function toldPlace(told: string | undefined): Place | null {
  if (told === undefined) return null;
  const gazetteer = loadGazetteer();
  const division = gazetteer.get(told) ?? gazetteer.named(told)[0];
  return division === undefined ? null : placeOf(division);
}

/** How far the best stands out from what it does not lie in or hold, and from others of its own kind. */
function confidenceOf([place, score]: Scored, scores: readonly Scored[], level: string | null): number {
  const isRival = (other: Place): boolean =>
    other !== place &&
    ((!liesIn(place, other) && !liesIn(other, place)) ||
      (level !== null && isCalled(other, level) && other.level !== 'province'));
  const rival = scores.find(([other]) => isRival(other))?.[1] ?? 0;
  const margin = score / (score + rival);
  const amount = score / (score + 1.5);
  return Math.round(Math.min(1, margin * amount * (level === null ? 1 : 1.2)) * 100) / 100;
}
