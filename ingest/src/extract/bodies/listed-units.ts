import type { BodyKind } from '@zhengtu/graph-schema';
import type { PlaceMention } from '../places/place-mentions.js';
import type { Located } from '../text/spans.js';
import type { OrganisationMention } from './organisation-names.js';

/** A list of units whose people take part: 市水利局、周口水文中心、沙颍河流域管理中心等单位负责人. */
const LIST =
  /(?<=[，。；：\n]|^)([^，。；：\n]{2,180}?)(?:等)?(?:[\d一二两三四五六七八九十多]+(?:个|家))?(?:省直|市直|县直|区直|州直|相关|有关|责任|成员|部门|单位|企业|机构|学校|街道|园区|医院|、|和|及|以及)*(?:的)?(?:(?:党政)?(?:主要|分管|有关|相关)*(?:负责人|负责同志)|(?:先后|分别|依次|现场|逐一|就)*(?:作|进行)了?(?:交流|表态|典型|经验|大会|工作|书面)*(?:发言|汇报|介绍))/gmu;
const SEPARATOR = /、|以及|[和与及](?=[\u3400-\u9fff]{3,}$)/gu;

/** Heads of units by kind; only lists that hold a sure unit make such a name one. */
const HEADS: readonly (readonly [RegExp, BodyKind])[] = [
  [/(?:公司|集团|银行|支行|分行|信用社|农商行|电厂|矿业|煤矿|酒店|供水厂|水厂)$/, 'company'],
  [/(?:大学|学院|学校|中学|小学|幼儿园|[一二三四五六]中|党校)$/, 'school'],
  [/(?:医院|卫生院|研究院|研究所|设计院|图书馆|博物馆|文化馆|体育馆)$/, 'other'],
  [/(?:协会|商会|学会|联合会|基金会|促进会|总会)$/, 'association'],
  [/(?:电视台|日报社|报社|融媒体中心|传媒集团)$/, 'media'],
  [/(?:法院|检察院)$/, 'judiciary'],
  [/(?:指挥部|专班|领导小组|工作组)$/, 'group'],
  [/(?:管委会)$/, 'government'],
  [/(?:武警|部队|支队|大队|总队)$/, 'department'],
  [
    /(?:局|中心|[监管测保]所|[监管治]理所|派出所|司法所|管理所|管理处|事务处|总站|分站|管理站|推广站|监测站|分局|办公室|管理办|服务处|[一-龥]{2}委|[一-龥]{2}办|[一-龥]{2}站)$/,
    'department',
  ],
];
const CLASS =
  /^(?:各|全|有关|相关|部分|其他|其它|所有|省直|市直|县直|区直|州直|直属|驻|重点|沿线|属地|参建|建设|施工|监理|设计|勘察|责任|成员|职能|行业|主管|业务|基层|辖区|本|该|部门|街镇|镇街|乡镇|功能区|民营|国有|骨干|龙头|规上|涉事|涉及|以及|来自|邀请|中央|中省|省市|市县|市区|县区|[省市区县]级|两|三|四|五|六|多|若干|社区|村|党员|人大|政协)|[的了在是将把为到赴等对被让]|负责|代表|主要|书记|主任|局长|班子|领导|干部|会议|召开|出席|参加|列席|陪同|组织|部署|听取/;
/** 产业园、某新村 are no units. */
const NO_UNIT =
  /(?:服务网点|便民服务中心|党群服务中心|活动中心|市场|小区|社区|现场|项目|工程|分会场|主会场)$/;

/**
 * Units that a list of those who take part names and no table knows.
 * @param known organs and organisations found already; only a list that holds one of them, or a place, is read
 */
export function findListedUnits(
  text: string,
  known: readonly Located[],
  places: readonly PlaceMention[],
): OrganisationMention[] {
  return [...text.matchAll(LIST)].flatMap((match) => {
    const list = match[1] ?? '';
    const items = itemsOf(list, match.index);
    const isKnown = ({ start, end }: Located) =>
      known.some((other) => other.start < end && start < other.end);
    const headed = items.filter(({ name }) => HEADS.some(([head]) => head.test(name)));
    if (items.length < 2 || (headed.length < 2 && !items.some(isKnown))) return [];
    return items.flatMap((item) => {
      const kind = HEADS.find(([head]) => head.test(item.name))?.[1];
      if (kind === undefined || isKnown(item) || item.name.length < 4 || item.name.length > 20) return [];
      if (CLASS.test(item.name) || NO_UNIT.test(item.name)) return [];
      if (!/^[\u3400-\u9fff（）()A-Za-z0-9]+$/.test(item.name)) return [];
      const place = places.find(({ start }) => start === item.start);
      const namedAfter =
        place === undefined ? null : { ...place, candidates: [place.place], ambiguousWord: false };
      return [{ ...item, names: [], kind, namedAfter }];
    });
  });
}

function itemsOf(list: string, from: number): (Located & { readonly name: string })[] {
  const items: (Located & { readonly name: string })[] = [];
  let at = 0;
  for (const { index, 0: mark } of [...list.matchAll(SEPARATOR), { index: list.length, 0: '' }]) {
    items.push({ start: from + at, end: from + index, name: list.slice(at, index) });
    at = index + mark.length;
  }
  return items;
}
