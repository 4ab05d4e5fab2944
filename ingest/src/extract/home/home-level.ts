import type { OrganMention } from '../bodies/organ-mention.js';
import type { PlaceMention, PlaceSighting } from '../places/place-mentions.js';
import { placedBefore } from '../places/placed-before.js';
import { isBareLevel } from './bare-level.js';

/** How often the report speaks of a division by its level alone (市委, 市长, 全市), by level word. */
export type LevelVotes = ReadonlyMap<string, number>;

const LEVEL = '自治区|自治州|自治县|省|市|区|县|州|盟|旗|镇|乡|街道';
const SAID_OF_LEVEL = new RegExp(
  `(?:(?<who>全|我)(?<level1>${LEVEL})(?![场民区直州])|(?:常务副|副|代理|代)?(?<level2>省|市|区|县|州|盟|旗|镇|乡)长(?!途|期|远|效|江|三|沙)|(?<level3>${LEVEL})(?:领导(?!小组)|党政(?:代表团|考察团|班子|领导)|考察团|(?:党政)?代表团|直(?=[各机单部有属])|级领导|政府|四大班子|四套班子|四家班子))`,
  'gu',
);
/** Depth of level words; where several are spoken of, the deepest that is spoken of enough is home's. */
const DEPTH: Readonly<Record<string, number>> = {
  省: 1,
  自治区: 1,
  市: 2,
  州: 2,
  自治州: 2,
  盟: 2,
  区: 3,
  县: 3,
  自治县: 3,
  旗: 3,
  镇: 4,
  乡: 4,
  街道: 4,
};

export interface ReportZones {
  /** End of the title, 0 where there is none. */
  readonly titleEnd: number;
  /** End of the first two sentences of the body. */
  readonly leadEnd: number;
}

/** A level word that stands for a division by itself. */
export interface BareLevel {
  readonly word: string;
  readonly start: number;
  /** How much it tells: an organ 1, an official 1.5. */
  readonly weight: number;
}

/** Every bare level word of the text in order: 市 of 市委, 我市, 副市长, 市领导. */
export function bareLevels(
  text: string,
  organs: readonly OrganMention[],
  sightings: readonly PlaceSighting[],
  places: readonly PlaceMention[],
): BareLevel[] {
  const found: BareLevel[] = [];
  for (const { scope, start } of organs)
    if (scope.by === 'level' && placedBefore(text, start, scope.word, places) === null)
      found.push({ word: scope.word, start, weight: 1 });
  const placeEnds = new Set(sightings.map((sighting) => sighting.end));
  for (const match of text.matchAll(SAID_OF_LEVEL)) {
    const word = match.groups?.level1 ?? match.groups?.level2 ?? match.groups?.level3 ?? '';
    const start = match.index + match[0].indexOf(word);
    const isOfficial = match.groups?.level2 !== undefined;
    if (placeEnds.has(start + word.length) || placeEnds.has(match.index)) continue;
    if (match.groups?.who === undefined && !isBareLevel(text, start, start + word.length)) continue;
    if (
      isOfficial &&
      (/[各、县市区州]/.test(text.charAt(match.index - 1)) ||
        followsPlacedOfficial(text, match.index, placeEnds))
    )
      continue;
    found.push({ word, start: match.index, weight: isOfficial ? 1.5 : 1.2 });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Counts bare level words; the title and the lead count for more. */
export function countLevels(levels: readonly BareLevel[], zones: ReportZones): LevelVotes {
  const votes = new Map<string, number>();
  for (const { word, start, weight } of levels) {
    const zone = start < zones.titleEnd ? 4 : start < zones.leadEnd ? 2.5 : 1;
    votes.set(word, (votes.get(word) ?? 0) + weight * zone);
  }
  return votes;
}

/** In 夷陵区委书记屈望山、区长谭若溪 the second is of the same district, not of the report's own. */
function followsPlacedOfficial(text: string, at: number, placeEnds: ReadonlySet<number>): boolean {
  for (let i = at - 1; i > at - 14 && i > 0; i--) {
    if (/[。；\n]/.test(text.charAt(i))) return false;
    if (placeEnds.has(i)) return true;
  }
  return false;
}

/**
 * Level words by how much they are home's: the deepest with a fair share of the votes first.
 * @param likeliest words that the best place by name is called by: of them two votes are enough
 */
export function rankLevels(votes: LevelVotes, likeliest: (word: string) => boolean): string[] {
  const most = Math.max(0, ...votes.values());
  const fair = [...votes].filter(([word, count]) => count >= 2 && (count >= most * 0.35 || likeliest(word)));
  return fair.sort((a, b) => (DEPTH[b[0]] ?? 0) - (DEPTH[a[0]] ?? 0) || b[1] - a[1]).map(([word]) => word);
}
