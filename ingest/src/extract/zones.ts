import { ancestorsOf, type Place } from './place.js';
import type { PlaceMention } from './place-mentions.js';
import { type Located, occurrences } from './spans.js';

/** Named zones and villages, which no gazetteer lists: their names are read from the text. */
const ZONE_HEAD =
  '(?:国家级)?(?:经济技术开发区|经济开发区|高新技术产业开发区|高新技术开发区|高新区|经开区|开发区|科技城新区|创新区|新区|综合保税区|保税区|保税港区|自贸试验区|自贸区|示范区|合作区|旅游度假区|度假区|管理区|产业园区|工业园区|科学城|金融城|新片区|试验区|港区)';
const AFTER_PLACE = new RegExp(`[\\u4e00-\\u9fa5]{0,6}?${ZONE_HEAD}`, 'y');
const QUOTED_ZONE = new RegExp(`“[\\u4e00-\\u9fa5]{2,6}”${ZONE_HEAD}`, 'gu');
const KNOWN_ZONE =
  /(?:河北)?(雄安新区)|(?:上海)?(浦东新区)|(两江新区)|(西咸新区)|(贵安新区)|(舟山群岛新区)|(?:湖南)?(湘江新区)|(天府新区)|(赣江新区)|(江北新区)|(滇中新区)|(哈尔滨新区)|(长春新区)|(福州新区)|(金普新区)|(兰州新区)/gu;
const NO_ZONE_WORD = /[的在和与等到为把对了是将向各及用、]|创建|建设|打造|推进|加快|推动|支持|全国|一批|国家/;
const VILLAGE =
  /(?:(?<=[镇乡道在到进、了])|(?<=来到|走进|深入|前往)|(?<=[，。](?=[\u4e00-\u9fa5]{1,3}村、)))([\u4e00-\u9fa5]{1,4}(?:村|社区))(?![民镇庄落级集委干医寨居里史])/gu;
const VILLAGE_AFTER_TOWN = /[\u4e00-\u9fa5]{1,5}?(?:村|社区)(?![民镇庄落级集干医寨居里史])/y;
const NO_VILLAGE =
  /^(?:.*(?:各|全|美丽|和美|示范|贫困|行政|自然|每个|城中|农|山|重点|试点|薄弱|一个|多个|老旧|智慧|召开|举行|开展|夏季|逐|本|该|帮扶|等|驻|进|到|是|在|让|乡|一|两|三|几|个|镇))(?:村|社区)$|^(?:新农村|乡村|农村|山村|渔村|社区|村社区|镇村|千村|万村|.村社区)$/;

const UNLISTED_TOWN =
  /(?<=[、，。：；（“ 　]|来到|走进|深入|前往|[到在赴是由]|\n|^)([\u4e00-\u9fa5]{2,5}(?:镇|乡|街道))(?![镇村亲土音愁下情贤镇各两干社口两]|、村|（)/gmu;
const NO_TOWN =
  /[和与及等]|(?:各|全|城|村|小|古|集|名|重|强|乡|市|县|区|等|个|两|三|每|该|本|和|特色|试点|中心|建制|主要|沿线|美丽)镇$|(?:各|全|城|家|老|侨|下|回|返|入|故|水|醉|离|同|还|美|每|该|本|等|个|市|县|镇|和)乡$|(?:各|全|主要|沿线|背街|商业|辖区|本|该|每|镇|乡|和|等|个|两)街道$|^(?:的|了|要|以|是|把|让|为|与|及|对|从|将|支持|推动|加快|打造|建设)/;
const UNLISTED_ZONE =
  /(?<=[、，。：；（“]|[到在])([\u4e00-\u9fa5]{2,3}(?:新区|管理区)|[\u4e00-\u9fa5]{2,4}(?:经济技术开发区|经济开发区|高新技术产业开发区|高新技术产业园区|高新区|经开区|综合保税区|旅游度假区))(?!委|政府|建设)/gu;

/** What a zone's own report calls it. */
const OWN_ZONE =
  /(?<![\u4e00-\u9fa5])(?:经开区|高新区|开发区|保税区|度假区|园区)(?=党工委|管委会|纪工委|工委|[\u4e00-\u9fa5]{2,6}[局办])/gu;

/** Zones after a place's name or in quotation marks, and villages after a town or a verb of going. */
export function findZones(text: string, places: readonly PlaceMention[], home: Place | null): PlaceMention[] {
  const found: PlaceMention[] = [];
  const add = (start: number, end: number, place: Place) => {
    if (!found.some((other) => other.start < end && start < other.end))
      found.push({ start, end, surface: text.slice(start, end), place });
  };
  if (home?.level === 'zone') {
    for (const name of [home.name, home.short, ...home.names]) {
      for (const { start, end } of occurrences(text, name)) add(start, end, home);
    }
    for (const match of text.matchAll(OWN_ZONE)) add(match.index, match.index + match[0].length, home);
  }
  for (const match of text.matchAll(KNOWN_ZONE)) {
    const name = match.slice(1).find(Boolean) ?? match[0];
    const start = match.index + match[0].indexOf(name);
    if (!isDivision(places, start, start + name.length))
      add(start, start + name.length, zoneOf(name, provinceOf(match[0], places, start), []));
  }
  for (const mention of places) {
    const zone = zoneAfter(text, mention);
    if (zone !== null)
      add(
        mention.start,
        zone.end,
        zoneOf(text.slice(mention.start, zone.end), mention.place, [text.slice(mention.end, zone.end)]),
      );
    const village = villageAfter(text, mention);
    if (village !== null)
      add(village.start, village.end, villageOf(text.slice(village.start, village.end), mention.place));
  }
  for (const match of text.matchAll(QUOTED_ZONE)) {
    const name = match[0];
    add(match.index, match.index + name.length, zoneOf(name, home, [name.replace(/[“”]/g, '')]));
  }
  for (const match of text.matchAll(VILLAGE)) {
    const name = match[1] ?? '';
    if (
      NO_VILLAGE.test(name) ||
      places.some((p) => p.start < match.index + name.length && match.index < p.end)
    )
      continue;
    if (home !== null) add(match.index, match.index + name.length, villageOf(name, home));
  }
  for (const match of text.matchAll(UNLISTED_TOWN)) {
    const name = match[1] ?? '';
    if (home === null || home.level === 'province' || NO_TOWN.test(name) || touches(match.index, name))
      continue;
    add(match.index, match.index + name.length, {
      ...villageOf(name, home),
      level: 'township',
      names: [name.slice(0, -1)],
    });
  }
  for (const match of text.matchAll(UNLISTED_ZONE)) {
    const name = match[1] ?? '';
    if (!NO_ZONE_WORD.test(name) && !touches(match.index, name))
      add(match.index, match.index + name.length, zoneOf(name, home, []));
  }
  return found;

  function touches(start: number, name: string): boolean {
    return places.some((place) => place.start < start + name.length && start < place.end);
  }
}

const isDivision = (places: readonly PlaceMention[], start: number, end: number): boolean =>
  places.some((place) => place.start === start && place.end === end);

function provinceOf(whole: string, places: readonly PlaceMention[], start: number): Place | null {
  return places.find((place) => place.end === start && whole.length > 4)?.place ?? null;
}

function zoneAfter(text: string, mention: PlaceMention): Located | null {
  if (/(?:镇|乡|街道)$/.test(mention.surface)) return null;
  AFTER_PLACE.lastIndex = mention.end;
  const match = AFTER_PLACE.exec(text);
  if (match === null || NO_ZONE_WORD.test(match[0])) return null;
  return { start: mention.end, end: mention.end + match[0].length };
}

function villageAfter(text: string, mention: PlaceMention): Located | null {
  if (mention.place.level !== 'township') return null;
  VILLAGE_AFTER_TOWN.lastIndex = mention.end;
  const match = VILLAGE_AFTER_TOWN.exec(text);
  if (match === null || NO_VILLAGE.test(match[0]) || NO_ZONE_WORD.test(match[0])) return null;
  return { start: mention.end, end: mention.end + match[0].length };
}

function zoneOf(name: string, holder: Place | null, names: readonly string[]): Place {
  return {
    name,
    short: name,
    names: names.filter((other) => other.length > 3),
    code: null,
    within: codeOf(holder),
    level: 'zone',
  };
}

function villageOf(name: string, holder: Place): Place {
  const village: Place = {
    name,
    short: name,
    names: [],
    code: null,
    within: codeOf(holder),
    level: 'village',
  };
  return holder.level === 'township' ? { ...village, holder } : village;
}

/** Code of the nearest division that has one. */
function codeOf(place: Place | null): string | null {
  if (place === null) return null;
  return place.code ?? place.within ?? ancestorsOf(place)[0]?.code ?? null;
}
