import type { BodyKind } from '@zhengtu/graph-schema';
import { isBareLevel } from '../home/bare-level.js';
import { ancestorsOf, type Place } from '../places/place.js';
import type { PlaceSighting } from '../places/place-mentions.js';
import { anyOf, listed, readRows, readWords } from '../tables.js';
import type { Located } from '../text/spans.js';

/** A named organisation that is no organ of a division: a school, company, medium, association, central body. */
export interface OrganisationMention extends Located {
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: BodyKind;
  /** The place in its name, which need not be where it is. */
  readonly namedAfter: PlaceSighting | null;
}

const SUFFIX_KINDS = new Map(
  readRows('organisation-suffixes.tsv').map(([suffix = '', kind = '']) => [suffix, kind as BodyKind]),
);
const SUFFIX = new RegExp(
  `(?:${anyOf(SUFFIX_KINDS.keys())})(?!学|习|长|化|全会|全体会|园(?!长)|生(?![产物态活]))`,
  'gu',
);
const CENTRAL = readRows('central-bodies.tsv').map(([name = '', kind = '', forms]) => ({
  name,
  kind: kind as BodyKind,
  names: listed(forms),
}));
const CENTRAL_OF = new Map(
  CENTRAL.flatMap((body) => [body.name, ...body.names].map((form) => [form, body] as const)),
);
const CENTRAL_FORMS = new RegExp(anyOf(CENTRAL_OF.keys()), 'gu');
const CENTRAL_GROUP =
  /中央第[一二三四五六七八九十]+(?:生态环境保护|环境保护|环保|巡视|督导)?(?:督察组|督导组|巡视组)/gu;

/** 公安部禁毒局: an office of a central body, where somebody's title or name follows. */
const PART_OF_CENTRAL =
  /^(?![的等和与、])[\u3400-\u9fff]{2,7}?(?:局|室)(?=[局长主副]|[\u3400-\u9fff]{0,2}(?:级|处长|的褒奖)|[、，。])(?!长会)/;

/** Bodies of the centre by the forms of the table, and numbered central inspection teams. */
export function findCentralBodies(text: string): OrganisationMention[] {
  const found: OrganisationMention[] = [...findNamesAroundOrgans(text)];
  for (const match of text.matchAll(CENTRAL_FORMS)) {
    const body = CENTRAL_OF.get(match[0]);
    const end = match.index + match[0].length;
    if (body === undefined || isInsideLocalName(text, match.index, match[0])) continue;
    const part = PART_OF_CENTRAL.exec(text.slice(end, end + 14))?.[0] ?? '';
    found.push({
      start: match.index,
      end: end + part.length,
      name: (part === '' ? body.name : match[0]) + part,
      names: part === '' ? body.names : [body.name + part],
      kind: body.kind,
      namedAfter: null,
    });
  }
  for (const match of text.matchAll(CENTRAL_GROUP))
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      name: match[0],
      names: [],
      kind: 'group',
      namedAfter: null,
    });
  return found;
}

const LOCAL_PARTY =
  /(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)[\u3400-\u9fff]{0,8}?[省市区县州](?:委会|委员会|委)(?![副秘书])(?:[\u3400-\u9fff]{0,6}(?:支部|总支|支社|基层委员会|小组)(?:委员会)?)?|(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)[\u3400-\u9fff]{1,6}?(?:支部|总支|支社|基层委员会)/gu;
const ARMED_POLICE = /武警(?:[\u3400-\u9fff]{2,7}?)(?:总队|支队|大队|中队)/gu;
const STATE_GRID = /国网[\u3400-\u9fff]{2,8}?(?:供电公司|电力公司|供电分公司)/gu;
const YOUTH_LEAGUE = /共青团[\u3400-\u9fff]{2,6}?[省市区县州](?:委员会|委)/gu;
const POSTED_GROUP = /(?<=[、，。；：和与\s]|^)驻(?!市?各)[\u3400-\u9fff]{2,14}?(?:纪检监察组|纪检组)/gmu;
const POSTED_TEAM =
  /[\u3400-\u9fff]{2,9}[省市区县州]?(?:驻|援)[\u3400-\u9fff]{1,9}?(?:工作组|工作队|督导组|督查组|督察组|巡视组|指挥部|办事处|联络处|劳务服务站|前方指挥部)/gu;

/** Names that have an organ's name inside them, and are none: 民建晋江市委会, 佛山市驻昭觉县工作组. */
export const findNamesAroundOrgans = (text: string): OrganisationMention[] => [
  ...findLocalParties(text),
  ...findPostedTeams(text),
  ...[...text.matchAll(ARMED_POLICE)].map((match) => named(match, 'military')),
  ...[...text.matchAll(POSTED_GROUP)].map((match) => named(match, 'discipline')),
  ...[...text.matchAll(STATE_GRID)].map((match) => named(match, 'company')),
  ...[...text.matchAll(YOUTH_LEAGUE)].map((match) => named(match, 'association')),
];

/** Local committees of the other parties: 民建晋江市委会. */
const findLocalParties = (text: string): OrganisationMention[] =>
  [...text.matchAll(LOCAL_PARTY)].map((match) => named(match, 'party'));

/** Teams that one place keeps in another: 佛山市驻昭觉县工作组. */
const findPostedTeams = (text: string): OrganisationMention[] =>
  [...text.matchAll(POSTED_TEAM)]
    .filter((match) => !/[的和在到对]/.test(match[0].split(/[驻援]/)[0] ?? ''))
    .map((match) => named(match, 'group'));

const named = (match: RegExpMatchArray, kind: BodyKind): OrganisationMention => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
  name: match[0],
  names: [],
  kind,
  namedAfter: null,
});

/** 教育部 in 教育部门 and 财政部 in 财政部分 are no ministries. */
function isInsideLocalName(text: string, at: number, form: string): boolean {
  const after = text.charAt(at + form.length);
  if (form.endsWith('部') && /[门分队署位件属级]/.test(after)) return true;
  if (form === '中央军委' || form === '国务院') return false;
  return /[省市区县州委]$/.test(text.slice(Math.max(0, at - 1), at)) && form.endsWith('部');
}

/** Words before which a name cannot reach: verbs, prepositions, particles, and words of class. */
const STOP = new RegExp(`(?:${anyOf(readWords('organisation-stops.txt'))})$`);
/** Names that only a class of organisations bears. */
const CLASS_NAME =
  /^(?:[大中小]学|中小学(?:校|幼儿园)?|学[校院]|幼儿园|公司|集团|银行|医院|研究[院所]|协会|商会|企业|高校|[^\u3400-\u9fff]*|(?:职业|技工|中等职业|普通高中|高等|公立|民营|乡镇|街道|卫生|国有|平台|上市|金融|担保|保险|商业|物业|高等|中小|完全|九年一贯制|寄宿制|义务教育|行业|专业|各类|示范|技师|城投|苏木|义务教育阶段|三级甲等|[一二三]级|甲等|发展|投资|[省市区县][属直]|边境|辖区|属地|供水|供电|供热|燃气|垃圾|火力|水力|生物质|集团)?(?:大学|学院|学校|院校|公司|集团|银行|医院|中学|小学|协会|商会|联合会|研究院|中心|发电厂|水泥厂|煤矿|实验室|派出所|敬老院|执法中队))$/;

/** Schools, companies, media and associations by the ends of their names; the beginning is where a stop word or mark stands. */
export function findOrganisations(
  text: string,
  sightings: readonly PlaceSighting[],
  taken: (span: Located) => boolean,
): OrganisationMention[] {
  const placeStarts = new Map(sightings.map((sighting) => [sighting.start, sighting]));
  const found: OrganisationMention[] = [];
  for (const match of text.matchAll(SUFFIX)) {
    if (
      /^[一二三四五六七八九十]小$/.test(match[0]) &&
      /[段块勺把盘碗盒袋份片]/.test(text.charAt(match.index + 2))
    )
      continue;
    if (match[0] === '商会' && text.charAt(match.index - 1) === '会') continue; // 会商会
    if (match[0] === '学会' && /[要先都也才就能们会]/.test(text.charAt(match.index - 1))) continue;
    const end = match.index + match[0].length;
    // 垃圾焚烧发电厂二期 is a work.
    if (
      /[厂矿站]$/.test(match[0]) &&
      /^(?:[一二三四五]期|扩建|改建|改造|项目|工程)/.test(text.slice(end, end + 3))
    )
      continue;
    const begins = beginningOf(text, match.index, placeStarts);
    const start = begins + (BEFORE_NAME.exec(text.slice(begins, end))?.[0].length ?? 0);
    const span = { start, end };
    const name = text.slice(start, end);
    if (text.charAt(start - 1) === '\ufffd') continue; // its beginning is lost
    if (tellsSeveral(name) || (namedAfterNothing(name, match[0]) && !placeStarts.has(start))) continue;
    const isLevelled = /^[省市区县州镇乡]/.test(name) && isBareLevel(text, start, start + 1);
    if (name.length < match[0].length + (isLevelled ? 1 : 2) || CLASS_NAME.test(name) || taken(span))
      continue;
    const namedAfter = placeStarts.get(start) ?? null;
    if (
      namedAfter !== null &&
      namedAfter.end >= match.index &&
      /..[省市区县州镇乡村道]$/.test(namedAfter.surface) &&
      !/(?:大学|学院|日报|晚报|网|电视台)$/.test(name)
    )
      continue;
    const kind = SUFFIX_KINDS.get(match[0]) ?? 'other';
    if (kind === 'other' && namedAfter === null && name.length < 6 && !isLevelled) continue;
    const previous = found.at(-1);
    if (previous !== undefined && previous.end === start) {
      found.splice(-1, 1, { ...previous, end, name: previous.name + name, kind });
      continue;
    }
    if (previous !== undefined && previous.end > start) found.pop();
    found.push({ start, end, name, names: [], kind, namedAfter });
  }
  return found;
}

const MODIFIER_ONLY =
  /(?:[性型化式级类名条项所上读去进办]$|^(?:.*(?:[小老]|露天|停产|整合|各地|异地|新建|扩建|改建|双语|中小|小规模|引领|教学点|林区|中职|高职|中等|民族|农民|社区|产业|学先|入教育|新型|农业|教育|医疗|上级|下属|合资|子|母|分|总|控股|下设|内设|专业|中心|主流|公共|集体|专项|联合|重点|高校|院士|地方)$))/;

/** What stands before the suffix only tells a class: 双语幼儿园, 产业学院. */
const namedAfterNothing = (name: string, suffix: string): boolean =>
  MODIFIER_ONLY.test(name.slice(0, -suffix.length));

/** 八成小学, 两处配套幼儿园, 确保中小学: a number of them, or all; 阿拉善左旗一露天煤矿: one that is not named. */
const tellsSeveral = (name: string): boolean =>
  /[0-9一二两三四五六七八九十几数多半](?:[名所家个位处座]|成[^\u3400-\u9fff]?[大中小]学)|中小学$|[省市区县州旗盟镇乡村]一(?:露天)?(?:煤矿|矿山|企业|工厂|化工厂|公司|学校|幼儿园|养老院)$/.test(
    name,
  );

/** 世界500强中信集团, 潭下镇潭下敬老院: neither a company's rank nor the town before its own stem is in a name. */
const BEFORE_NAME =
  /^([\u3400-\u9fff]{2,4})(?:镇|乡|街道)(?=\1)|^(?:世界|中国|全国|全球)?(?:民营|制造业)?(?:企业)?(?:\d+强|百强)(?:企业)?|^(?:央企|国企|龙头企业|知名企业|头部企业|上市企业)(?=[\u3400-\u9fff]{4})/;

const LONGEST_NAME = 20;

/** Walks back from the suffix to a mark, a stop word, or the outermost place name on the way. */
function beginningOf(
  text: string,
  suffixStart: number,
  placeStarts: ReadonlyMap<number, PlaceSighting>,
): number {
  let start = suffixStart;
  let anchor = -1;
  const least = Math.max(0, suffixStart - LONGEST_NAME);
  while (start > least) {
    const bracket = /[（(][\u3400-\u9fff]{2,6}[）)]$/.exec(text.slice(Math.max(0, start - 8), start));
    if (bracket !== null && anchor < 0) {
      start -= bracket[0].length;
      continue;
    }
    const before = text.slice(Math.max(0, start - 4), start);
    if (!/[\u3400-\u9fff·A-Za-z0-9]$/.test(before)) break;
    if (anchor >= 0 && !isPlaceChain(placeStarts, start)) break;
    const stop = STOP.exec(before);
    if (
      stop !== null &&
      !isInsidePlace(placeStarts, start, stop[0].length) &&
      !(stop[0] === '和' && endsPlace(placeStarts, start - 1) && suffixStart - start <= 3)
    )
      break;
    start -= 1;
    if (placeStarts.has(start) && start < suffixStart) anchor = start;
  }
  return anchor >= 0 ? anchor : start;
}

/** 云冈区和顺街小学: 和 after a place and before little else belongs to the name. */
function endsPlace(placeStarts: ReadonlyMap<number, PlaceSighting>, at: number): boolean {
  for (let i = at - 1; i >= at - 8; i--) if (placeStarts.get(i)?.end === at) return true;
  return false;
}

/** After a place has been met the name goes on to the left only if another place ends there (河南省洛阳市…). */
function isPlaceChain(placeStarts: ReadonlyMap<number, PlaceSighting>, start: number): boolean {
  const isStem = placeStarts.get(start)?.surface.length === 2;
  for (let i = start - 1; i >= start - 12; i--) {
    const sighting = placeStarts.get(i);
    // 秀洲区嘉兴固砼公司: where the company is stands before its name, which begins with a place that holds it.
    const [outer] = placeStarts.get(start)?.candidates ?? [];
    if (outer !== undefined && sighting?.end === start && isIn(sighting, outer)) return false;
    // 云南天外天水环境治理有限公司: 天水 in it is none.
    if (sighting !== undefined) return sighting.end >= start || (isStem && start - sighting.end <= 3);
  }
  return false;
}

const isIn = ({ candidates }: PlaceSighting, outer: Place): boolean =>
  candidates.length > 0 && candidates.every((place) => place !== outer && ancestorsOf(place).includes(outer));

function isInsidePlace(
  placeStarts: ReadonlyMap<number, PlaceSighting>,
  end: number,
  length: number,
): boolean {
  for (let i = end - 1; i >= end - 12; i--) {
    const sighting = placeStarts.get(i);
    if (sighting !== undefined) return sighting.end >= end - length + 1 && sighting.end >= end;
  }
  return false;
}
