import { type Division, loadGazetteer, type PlaceMatch } from '../../gazetteer/index.js';
import { ancestorsOf, liesIn, type Place, placeOf } from './place.js';

/** A place name in the text, before it is decided which of its namesakes it is. */
export interface PlaceSighting {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly candidates: readonly Place[];
  readonly ambiguousWord: boolean;
}

export interface PlaceMention {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly place: Place;
}

/**
 * Place names of the text; with a home place, townships in its county or prefecture are found as well.
 * @param visited codes of counties elsewhere whose townships are looked for too
 */
export function sightPlaces(
  text: string,
  home: Place | null,
  year: number | undefined,
  visited: readonly string[] = [],
): PlaceSighting[] {
  const around = home?.level === 'township' || home?.level === 'zone' ? home.within : home?.code;
  const townshipsWithin = [...(around && home?.level !== 'province' ? [around] : []), ...visited];
  const matches = loadGazetteer().match(text, { townshipsWithin, ...(year === undefined ? {} : { year }) });
  const single = matches
    .filter((match) => !isPartOfWord(text, match))
    .map((match) => toSighting(match, year !== undefined));
  const shared = sightShared(text, home);
  const apart = single.filter(
    (one) => !shared.some((other) => other.start < one.end && one.start < other.end),
  );
  return [...apart, ...shared].sort((a, b) => a.start - b.start);
}

function toSighting(match: PlaceMatch, isDated: boolean): PlaceSighting {
  return {
    start: match.start,
    end: match.end,
    surface: match.surface,
    candidates: inForce(match.candidates, isDated).map((division) => placeOf(division)),
    ambiguousWord: match.ambiguousWord,
  };
}

const SHARED_SUFFIX =
  /((?:[\u3400-\u9fff]{2,3}、)+[\u3400-\u9fff]{2,3}?)(?:[两二三四五六七八九十]个?|等(?:[两二三四五六七八九十\d]+个)?)(乡镇|镇街|镇|乡|街道|县|区|市)(?!县|区)/gu;

/** 安海、陈埭、磁灶三镇: each stem takes the level word that stands at the end. */
function sightShared(text: string, home: Place | null): PlaceSighting[] {
  if (home?.code == null) return [];
  const gazetteer = loadGazetteer();
  const within = gazetteer.prefectureOf(home.code)?.code ?? home.code;
  const found: PlaceSighting[] = [];
  for (const match of text.matchAll(SHARED_SUFFIX)) {
    const suffixes = match[2] === '乡镇' || match[2] === '镇街' ? ['镇', '乡', '街道'] : [match[2] ?? ''];
    let at = match.index;
    for (const stem of (match[1] ?? '').split('、')) {
      const candidates = [...Array(stem.length - 1).keys()]
        .flatMap((from) =>
          suffixes.map((suffix) => ({
            from,
            suffix,
            divisions: gazetteer.named(stem.slice(from) + suffix, { within }),
          })),
        )
        .find(({ divisions }) => divisions.length > 0);
      if (candidates !== undefined) {
        const start = at + candidates.from;
        const end = at + stem.length;
        found.push({
          start,
          end,
          surface: stem.slice(candidates.from) + candidates.suffix,
          candidates: candidates.divisions.slice(0, 1).map(placeOf),
          ambiguousWord: false,
        });
      }
      at += stem.length + 1;
    }
  }
  return found;
}

/** Without a year a name is taken for the division that bears it today, else for the last that bore it. */
export function inForce(divisions: readonly Division[], isDated: boolean): readonly Division[] {
  if (isDated) return divisions;
  const today = divisions.filter((division) => division.to === null);
  if (today.length > 0) return today;
  // 海安县 stood under 南通地区 before it stood under 南通市.
  return divisions.filter(
    ({ name, code, to }) =>
      !divisions.some(
        (other) =>
          other.name === name && other.code.slice(0, 2) === code.slice(0, 2) && (other.to ?? 0) > (to ?? 0),
      ),
  );
}

/** 开封 in 开封条, 河东 in 河东西两岸: a bare stem that a direction or an ordinary ending carries on. */
const CARRIED_ON =
  /^(?:安岭|村(?![镇级民庄])|东西|南北|高速|高铁|铁路|大桥|大道|路口|[东南西北中]?路(?![径线由过上])[^ ]|[东西]?里弄|街[^道区头]|古镇|古城|古村|石窟|山(?!区|东|西)|湖(?!北|南|区)|河(?!北|南|道|湖|长)|江(?!苏|西|北|南)|运河|海(?!南|域)|岛|峡|[驿堡庄屯寨沟坪岭塬湾滩](?![上里])|头[口镇乡村]|寺|庙|阁|港(?![澳务商资口股])|塔(?![城河里])|祠|宫|陵园|烈士)/;
/** 陕州大道: a road that is named after a place. */
const ROAD = /^(?:大道|大街|大桥|[东南西北中]?路[^径线由过])/;
const CARRIED_FROM = /(?:建党|建国|百年|周年)$/;
/** 白山 in 长白山: the end of the name of something greater. */
const END_OF_GREATER = /长白山$/;
/** 黑河 in 柔远河、黑河河长, in 黑河流域: among rivers and where it is spoken of as water, it is a river. */
const LIKE_RIVER = /[河江湖]$/;
const RIVER_BEFORE = /[河江湖](?:（[^（）]{1,8}）)?[、和与及]$/;
const RIVER_AFTER =
  /^(?:（[^（）]{1,6}段）)?(?:[、和与][\u3400-\u9fff]{1,4}[河江湖](?![南北西东长])|[河湖]长|[\u3400-\u9fff]{0,6}(?:流域|河段|水系|河道|干流|支流|堤防|段(?:河|堤))|沿岸|两岸|岸线|源头|水质|上游|下游)/;
const isRiver = (text: string, { start, end, surface }: PlaceMatch): boolean =>
  LIKE_RIVER.test(surface) &&
  (RIVER_BEFORE.test(text.slice(Math.max(0, start - 12), start)) ||
    RIVER_AFTER.test(text.slice(end, end + 12)));

/** 安乡 in 乐安乡瓦沟村: a short name that ends like a town's is one only where a word begins. */
const LIKE_TOWN = /^[\u3400-\u9fff]乡$/;
const BEGINS_WORD = /(?:^|[^\u3400-\u9fff]|[省市区县州到赴在和与及从来抵往访驻由为是])$/;

function isPartOfWord(text: string, match: PlaceMatch): boolean {
  if (LIKE_TOWN.test(match.surface) && !BEGINS_WORD.test(text.slice(0, match.start))) return true;
  if (match.surface.length > 2 && /[省市区县州盟旗镇乡道]$/.test(match.surface)) return false;
  if (match.surface.endsWith('州')) return ROAD.test(text.slice(match.end, match.end + 3));
  return (
    isRiver(text, match) ||
    CARRIED_ON.test(text.slice(match.end, match.end + 3)) ||
    CARRIED_FROM.test(text.slice(Math.max(0, match.start - 2), match.start)) ||
    END_OF_GREATER.test(text.slice(Math.max(0, match.start - 1), match.end))
  );
}

/**
 * Decides each sighting: the home place and its line first, then its own parts and neighbours, then what is unambiguous.
 * Ordinary words (和平, 城区) are places only where they lie in the home's prefecture and carry their suffix.
 */
export function resolveSightings(sightings: readonly PlaceSighting[], home: Place | null): PlaceMention[] {
  const line = home === null ? [] : [home, ...ancestorsOf(home)];
  const mentions: PlaceMention[] = [];
  for (const sighting of sightings) {
    const before = mentions.at(-1);
    if (isGeneric(sighting) && before?.end !== sighting.start) continue;
    if (/^(?:[和与及]|会同)/.test(sighting.surface) && !isNearHome(sighting, line)) continue;
    const place = choose(sighting, home, line);
    if (place !== null)
      mentions.push({ start: sighting.start, end: sighting.end, surface: sighting.surface, place });
  }
  return mentions;
}

/** 矿区 and 城区 were divisions once, and are words always. */
const isGeneric = ({ surface, ambiguousWord }: PlaceSighting): boolean =>
  surface.length === 2 && ambiguousWord && /^[城矿郊市老新林垦库山]区$/.test(surface);

/** 中学和县医院 names no 和县, unless the report is from near it. */
const isNearHome = ({ candidates }: PlaceSighting, line: readonly Place[]): boolean =>
  candidates.some((candidate) =>
    line.some((outer) => outer.level !== 'province' && liesIn(candidate, outer)),
  );

function choose(sighting: PlaceSighting, home: Place | null, line: readonly Place[]): Place | null {
  const { candidates, surface } = sighting;
  const onLine =
    candidates.find((candidate) => line.includes(candidate)) ??
    candidates.find((candidate) => line.some((place) => place.name === candidate.name));
  if (onLine !== undefined) return onLine;
  // Nearest first: inside home, then inside each of what holds it.
  for (const outer of line) {
    const inside = candidates.find((candidate) => liesIn(candidate, outer));
    if (inside === undefined) continue;
    const isNear = outer === home || outer.level === 'prefecture';
    if (sighting.ambiguousWord && !(isNear && carriesLevel(surface))) continue;
    return inside;
  }
  if (sighting.ambiguousWord) return null;
  const [first, second] = candidates;
  if (first === undefined) return null;
  if (second === undefined || first.code === second.code) return first;
  return isMoreProminent(first, second, surface) ? first : null;
}

const carriesLevel = (surface: string): boolean => /[省市区县州盟旗镇乡]$|街道$/.test(surface);

/** 吉林 is the province before the city, 衡阳 the city before the county in it; 朝阳 is in three places. */
function isMoreProminent(first: Place, second: Place, surface: string): boolean {
  const rank = ['province', 'prefecture', 'county', 'township'];
  return (
    first.level === 'province' ||
    (rank.indexOf(first.level) < rank.indexOf(second.level) &&
      (carriesLevel(surface) || liesIn(second, first))) ||
    (first.level === 'prefecture' && second.level === 'prefecture')
  );
}
