import { areCommonWords, loadGazetteer } from '../../gazetteer/index.js';
import { ancestorsOf, type Place, placeOf } from './place.js';
import type { PlaceMention } from './place-mentions.js';

/** Villages, and towns that the gazetteer does not list in home: their names are read from the text. */
const WENT_TO =
  /(?:(?<=[镇乡道在到进对、了的])|(?<=来到|走进|深入|前往)|(?<=介绍|走访|[察查]看|参观)(?!了)(?=[\u3400-\u9fff]{2,4}村、)|(?<=[，。](?=[\u3400-\u9fff]{1,3}村、)))([\u3400-\u9fff]{1,4}?(?:村|社区))(?![民镇庄落级集委干医寨居里史村]|社区)/gu;
/** 王岭村支书, 乐乡村村民: somebody of the village speaks. */
const SOMEBODY_OF =
  /(?<=[，。；：、“\s]|[省市县区镇选]派|^)([\u3400-\u9fff]{2,4}?村)(?=村?书记|支书|党支部|党总支|支部书记|村委会|第一书记|村民[\u3400-\u9fff]{2,4}(?:说|告诉|反映|家))/gmu;
const AFTER_TOWN = /[\u3400-\u9fff]{1,5}?(?:村|社区)(?![民镇庄落级集干医寨居里史])/y;
const NEXT_IN_LIST = /(?:、|和|及|以及)([\u3400-\u9fff]{2,5}?(?:村|社区))(?![民镇庄落级集干医寨居里史])/y;
const NO_VILLAGE =
  /^(?:.*(?:各|全|美丽|和美|示范|贫困|行政|自然|每个|城中|农|[小高深大石]山|偏远山|贫困山|重点|试点|薄弱|一个|多个|老旧|智慧|召开|举行|开展|夏季|逐|榜|域跨|名|样板|先进|部分|嘎查|本|该|帮扶|等|驻|进|到|是|在|让|乡|一|两|三|几|个|软弱涣散|后进|空心|产业|移民|搬迁|典型|看|旅游|文明|幸福|街道|涉农|纯农|易迁|(?<!古)镇))(?:村|社区)$|^(?:新农村|乡村|农村|山村|渔村|社区|村社区|镇村|千村|万村|.村社区)$/;
const NO_NAME =
  /[的在和与等到为把对了是将向各及用、她他我]|发挥|做好|抓好|建好|[个名]村|叮嘱|嘱咐|要求|告诉|创建|建设|打造|推进|加快|推动|支持|全国|一批|国家/;
const PREPOSITION =
  /^(?:[\u3400-\u9fff]{0,3}?(?:同意将|[省市县区镇乡](?:派|直)|选派|介绍了?|宣布|听取了?|察看了?|查看了?|参观了?|走访了?|慰问了?|看望了?|调研了?|考察了?|视察了?|检查了?|督导了?|要求|[将把对在到向从由至赴]))(?=[\u3400-\u9fff]{2,4}(?:村|社区|镇|乡|街道)$)/;

const TOWN =
  /(?<=[、，。：；（“ 　]|来到|走进|深入|前往|[到在赴是由和]|\n|^)([\u3400-\u9fff]{2,7}(?:镇|乡|街道|苏木))(?![镇村亲土音愁下情贤镇各两干社口两学]|、村|（)/gmu;
const TOWN_AFTER_COUNTY =
  /[\u3400-\u9fff]{2,6}?(?:镇|乡|街道|苏木)(?![镇村亲土音愁下情贤各两干口企事]|、村|（)/y;
const NO_TOWN =
  /^[一二三四五六七八九十]{1,2}[是要]|[与及等由了]|..和..|.和[镇乡]$|政府|[省市县区]委|^和(?!平|睦|谐|顺|美|兴|龙|静|田|政|乐|县|林|桥|气|安)|^(?:各|有关|相关|部分|我们|他们|你们|咱们)|(?:各|全|城|(?<!^[^各全农乡新古名美渔山])村|小|古|集|名|重|强|乡|市|县|区|等|个|两|三|每|该|本|街|大|圩|域跨|特色|试点|中心|建制|主要|沿线|美丽)镇$|(?:各|全|城|家|老|侨|下|回|返|入|故|水|醉|离|同|还|美|每|该|本|等|个|市|县|镇)乡$|(?:各|全|主要|沿线|背街|商业|辖区|本|该|每|镇|乡|等|个|两)街道$|^(?:的|了|要|以|是|把|让|为|与|及|对|从|将|支持|推动|加快|打造|建设)|召开|举行|开展|之乡$|^(?:委|政府|人大|政协|长|领导|纪委)|书记|苏木生/;
const LONGEST_TOWN = 7;

type Add = (start: number, end: number, place: Place) => void;

/** Hands every village and unlisted town of the text to `add`; the first that names a stretch keeps it. */
export function findVillages(
  text: string,
  places: readonly PlaceMention[],
  home: Place | null,
  add: Add,
): void {
  const free = (start: number, end: number): boolean =>
    !places.some((place) => place.start < end && start < place.end);
  for (const town of townsAfterCounties(text, places, free)) {
    add(town.start, town.end, town.place);
    addVillagesAfter(text, town, add);
  }
  for (const mention of places) if (mention.place.level === 'township') addVillagesAfter(text, mention, add);
  if (home === null) return;
  for (const town of unlistedTowns(text, home, places, free)) {
    add(town.start, town.end, town.place);
    addVillagesAfter(text, town, add);
  }
  for (const pattern of [WENT_TO, SOMEBODY_OF])
    for (const match of text.matchAll(pattern)) {
      const name = (match[1] ?? '').replace(PREPOSITION, '');
      const end = match.index + (match[1] ?? '').length;
      if (!NO_VILLAGE.test(name) && !NO_NAME.test(name) && free(end - name.length, end))
        add(end - name.length, end, villageOf(name, home));
    }
  for (const { 1: stem = '', index } of text.matchAll(MET_IN)) {
    const town = home.code === null || home.level === 'province' ? undefined : townOfStem(stem, home.code);
    if (town !== undefined && free(index, index + stem.length)) add(index, index + stem.length, town);
  }
}

/** Towns of home that the gazetteer does not list, by their form and what stands before them. */
function unlistedTowns(
  text: string,
  home: Place,
  places: readonly PlaceMention[],
  free: (start: number, end: number) => boolean,
): PlaceMention[] {
  return [...text.matchAll(TOWN)].flatMap((match) => {
    const name = (match[1] ?? '').replace(PREPOSITION, '');
    const end = match.index + (match[1] ?? '').length;
    const start = end - name.length;
    const isListed =
      text.charAt(start - 1) === '、' && /^(?:党委|政府)?(?:副)?(?:书记|[镇乡]长)/.test(text.slice(end));
    if (name.length > LONGEST_TOWN - 2 || NO_TOWN.test(name) || !free(start, end)) return [];
    if (isWordsOnly(name) && !isListed) return [];
    // A province has too many towns to tell whose an unknown one is.
    const place = knownTown(name, start, places) ?? (home.level === 'province' ? null : townOf(name, home));
    return place === null ? [] : [{ start, end, surface: name, place }];
  });
}

/** 最后镇 of 最后镇党委书记…: words before a bare level, unless a town somewhere is called so (友谊镇). */
const isWordsOnly = (name: string): boolean =>
  areCommonWords(name.replace(/(?:镇|乡|街道|苏木)$/, ''), NONE) &&
  loadGazetteer().townsNamed(name).length === 0;

const NONE: ReadonlySet<string> = new Set();

/** A town of the county elsewhere that the text named last: 到独山县…影山镇. */
function knownTown(name: string, at: number, places: readonly PlaceMention[]): Place | null {
  const counties = places.filter(({ end, place }) => end <= at && place.level === 'county');
  for (const { place } of counties.reverse()) {
    if (place.code === null) continue;
    const [town] = loadGazetteer().named(name, { within: place.code, level: 'township' });
    if (town !== undefined) return placeOf(town);
  }
  return null;
}

/** 在嘎鲁图召开: the seat of the county without its level word. */
const MET_IN = /(?<=在)([\u3400-\u9fff]{2,4})(?=召开|举行)/gu;

function townOfStem(stem: string, within: string): Place | undefined {
  const [town, ...others] = ['镇', '街道', '乡', '苏木'].flatMap((level) =>
    loadGazetteer().named(stem + level, { within, level: 'township' }),
  );
  return town === undefined || others.length > 0 ? undefined : placeOf(town);
}

/** 建平县叶柏寿镇: what follows a county's name is a town of it. */
function townsAfterCounties(
  text: string,
  places: readonly PlaceMention[],
  free: (start: number, end: number) => boolean,
): PlaceMention[] {
  return places.flatMap(({ end, place, surface }) => {
    if (place.level !== 'county' || !/[市区县旗]$/.test(surface)) return [];
    TOWN_AFTER_COUNTY.lastIndex = end;
    const name = TOWN_AFTER_COUNTY.exec(text)?.[0];
    if (name === undefined || NO_TOWN.test(name) || NO_NAME.test(name) || !free(end, end + name.length))
      return [];
    return [{ start: end, end: end + name.length, surface: name, place: townOf(name, place) }];
  });
}

/** 香湾街道海霞社区和朝阳社区: the villages of a town that are named after it, one or several. */
function addVillagesAfter(text: string, town: PlaceMention, add: Add): void {
  AFTER_TOWN.lastIndex = town.end;
  const first = AFTER_TOWN.exec(text)?.[0];
  if (first === undefined || NO_VILLAGE.test(first) || NO_NAME.test(first)) return;
  let end = town.end + first.length;
  add(town.end, end, villageOf(first, town.place));
  for (;;) {
    NEXT_IN_LIST.lastIndex = end;
    const next = NEXT_IN_LIST.exec(text);
    const name = next?.[1] ?? '';
    if (next === null || NO_VILLAGE.test(name) || NO_NAME.test(name)) return;
    end += next[0].length;
    add(end - name.length, end, villageOf(name, town.place));
  }
}

function villageOf(name: string, holder: Place): Place {
  const village = {
    name,
    short: name,
    names: [],
    code: null,
    within: codeOf(holder),
    level: 'village',
  } as const;
  return holder.level === 'township' ? { ...village, holder } : village;
}

const townOf = (name: string, holder: Place): Place => ({
  name,
  short: name,
  names: [name.replace(/(?:镇|乡|街道|苏木)$/, '')],
  code: null,
  within: codeOf(holder),
  level: 'township',
});

/** Code of the nearest division that has one. */
export function codeOf(place: Place | null): string | null {
  if (place === null) return null;
  return place.code ?? place.within ?? ancestorsOf(place)[0]?.code ?? null;
}
