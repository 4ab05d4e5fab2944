import { loadGazetteer } from '../gazetteer/index.js';
import { countLevels, rankLevels } from './home-level.js';
import { type HomeEvidence, type Scored, scorePlaces } from './home-scores.js';
import { findHomeZone } from './home-zone.js';
import { isCalled } from './levels.js';
import { liesIn, type Place, placeOf } from './place.js';

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
  const { ranked, guessed } = scorePlaces(evidence);
  const votes = countLevels(evidence.levels, zones);
  const top = ranked[0]?.[0];
  const levels = rankLevels(votes, (word) => top !== undefined && isCalled(top, word));
  const zone = findHomeZone(document.text, zones.titleEnd, sightings);
  if (zone !== null) return { place: zone, confidence: 0.7 };
  const town = townOf(evidence, levels, ranked);
  if (town !== null) return town;
  const found = (best: Scored, level: string | null): HomePlace => {
    const confidence = confidenceOf(best, ranked, level);
    return { place: best[0], confidence: guessed.has(best[0]) ? Math.min(confidence, GUESSED) : confidence };
  };
  let unanswered = 0;
  for (const level of levels) {
    const best = ranked.find(([place]) => isCalled(place, level));
    const said = votes.get(level) ?? 0;
    if (best !== undefined && best[1] >= 1.5 && (said >= unanswered * ANSWERS || level === '自治区'))
      return found(best, level);
    unanswered = Math.max(unanswered, said);
  }
  const [best] = ranked;
  return best === undefined ||
    best[1] < (levels.length > 0 ? 4 : 2) ||
    (unanswered > 0 && best[0].level === 'province')
    ? NOWHERE
    : found(best, null);
}

const NOWHERE: HomePlace = { place: null, confidence: 0 };

/** A report that speaks of 我区 more than of 省委 is no province's, though no district be named. */
const ANSWERS = 0.7;

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
