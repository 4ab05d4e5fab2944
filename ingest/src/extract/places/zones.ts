import { resolveLevel } from '../home/levels.js';
import { type Located, occurrences } from '../text/spans.js';
import type { Place } from './place.js';
import type { PlaceMention } from './place-mentions.js';
import { codeOf, findVillages } from './villages.js';

/** Named zones, which no gazetteer lists: their names are read from the text. */
const ZONE_HEAD =
  '(?:国家级)?(?:经济技术开发区|经济开发区|高新技术产业开发区|高新技术开发区|高新区|经开区|开发区|科技城新区|创新区|新区|综合保税区|保税区|保税港区|自贸试验区|自贸区|示范区|合作区|旅游度假区|度假区|管理区|产业园区|工业园区|高科技园区|科技园区|科学城|金融城|新片区|试验区|港区)';
const AFTER_PLACE = new RegExp(`[\\u3400-\\u9fff]{0,6}?${ZONE_HEAD}`, 'y');
const QUOTED_ZONE = new RegExp(`“[\\u3400-\\u9fff]{2,6}”${ZONE_HEAD}`, 'gu');
const KNOWN_ZONE =
  /(?:河北)?(雄安新区)|(?:上海)?(浦东新区)|(两江新区)|(西咸新区)|(贵安新区)|(舟山群岛新区)|(?:湖南)?(湘江新区)|(天府新区)|(赣江新区)|(江北新区)|(滇中新区)|(哈尔滨新区)|(长春新区)|(福州新区)|(金普新区)|(兰州新区)/gu;
const NO_ZONE_WORD =
  /宣布|听取|研究|调研|察看|视察|参观|要求|围绕|结合|助力|依托|聚焦|负责|分管|联系|服务|进驻|落户|入驻|位于|[的在和与等到为把对了是将向各及用、]|创建|建设|打造|推进|加快|推动|支持|全国|一批|国家/;
const UNLISTED_ZONE =
  /(?<=[、，。：；（“]|[到在赴]|走进|深入|前往)([\u3400-\u9fff]{2,3}(?:新区|管理区)|[\u3400-\u9fff]{2,4}(?:经济技术开发区|经济开发区|高新技术产业开发区|高新技术产业园区|高新区|经开区|综合保税区|旅游度假区|高科技园区|工业园区|工业集中区|工业集聚区))(?!委|政府|建设)/gu;

/** 平原示范区党工委, 野三坡景区管委会: whatever a zone is called, it has such organs. */
const GOVERNED_ZONE =
  /(?<=[、，。：；（“\s]|^|[到在赴由])([\u3400-\u9fff]{2,8}?(?:示范区|试验区|实验区|产业集聚区|景区|风景名胜区|生态城|合作区|新城|新区|园区|科技城|港区|旅游区|度假区|保税区|林区|矿区|农场))(?=党工委|管委会|工委|管理委员会)/gmu;

/** 粤桂合作特别试验区, 深汕特别合作区: a zone that two keep together is named by a character of each. */
const SHARED_ZONE =
  /(?<![\u3400-\u9fff]{0,1}[和与])[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔滇藏陕甘青宁新港澳台深汕]{2,3}(?:产业)?(?:合作)?(?:特别)?(?:合作|试验|示范|实验)区/gu;

/** 县经济技术开发区, and after another title only 经济开发区党工委书记: the zone of the division spoken of. */
const LEVELLED_ZONE =
  /(?<![\u3400-\u9fff])(?<level>[省市区县州旗])?(?<zone>经济技术开发区|经济开发区|高新技术产业开发区|高新技术开发区|高新区|经开区|开发区|工业园区|产业园区|产业集聚区)(?=党工委|管委会|工委|管理委员会)/gu;

/** What a zone's own report calls it. */
const OWN_ZONE =
  /(?<![\u3400-\u9fff])(?:经开区|高新区|开发区|保税区|度假区|园区)(?=党工委|管委会|纪工委|工委|[\u3400-\u9fff]{2,6}[局办])/gu;

const OF_HOME =
  /(?<=[、，。；：（\s]|^|[将到在察和与及])([市县区州]?)(经济技术开发区|经济开发区|高新技术产业开发区|高新技术开发区|高新区|经开区)(?=[、，。；）和与及\s]|两个)/gmu;

/** 市高新区, and 经济开发区 in a list, are those of the division that the report is about. */
function zonesOfHome(text: string, home: Place | null): PlaceMention[] {
  if (home === null || !/^(?:county|prefecture)$/.test(home.level)) return [];
  return [...text.matchAll(OF_HOME)].flatMap((match) => {
    const { index: start, 0: surface, 1: word = '', 2: head = '' } = match;
    const end = start + surface.length;
    const isListed = text.charAt(start - 1) === '、' || text.charAt(end) === '、';
    const holder = word === '' ? (isListed ? home : null) : resolveLevel(word, home);
    if (holder === null) return [];
    return [{ start, end, surface, place: ownZone(holder, head) }];
  });
}

/** 荣成市经济开发区, also 荣成经济开发区. */
function ownZone(holder: Place, head: string): Place {
  const stem = holder.short.length > 2 ? holder.short.replace(/[市县区州]$/, '') : holder.short;
  return zoneOf(holder.short + head, holder, [stem + head, holder.name + head]);
}

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
  }
  for (const { index, groups = {}, 0: whole } of home?.level === 'zone' ? [] : text.matchAll(LEVELLED_ZONE)) {
    const holder = resolveLevel(groups.level ?? '', home) ?? home;
    if (holder !== null && !touches(index, whole))
      add(index, index + whole.length, ownZone(holder, groups.zone ?? ''));
  }
  for (const zone of zonesOfHome(text, home))
    if (!touches(zone.start, zone.surface)) add(zone.start, zone.end, zone.place);
  for (const match of text.matchAll(QUOTED_ZONE)) {
    const name = match[0];
    add(match.index, match.index + name.length, zoneOf(name, home, [name.replace(/[“”]/g, '')]));
  }
  for (const { 0: name, index } of text.matchAll(SHARED_ZONE))
    if (name.length >= 5 && !touches(index, name)) add(index, index + name.length, zoneOf(name, home, []));
  findVillages(text, places, home, add);
  for (const match of text.matchAll(UNLISTED_ZONE)) {
    const name = match[1] ?? '';
    if (!NO_ZONE_WORD.test(name) && !touches(match.index, name))
      add(match.index, match.index + name.length, zoneOf(name, home, []));
  }
  for (const { 1: name = '', index } of text.matchAll(GOVERNED_ZONE))
    if (!NO_ZONE_WORD.test(name) && !/^[省市区县州旗]/.test(name) && !touches(index, name))
      add(index, index + name.length, zoneOf(name, home, []));
  for (const { surface, place } of [...found])
    if (surface.length > 2)
      for (const { start, end } of occurrences(text, surface))
        if (!touches(start, surface)) add(start, end, place);
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
