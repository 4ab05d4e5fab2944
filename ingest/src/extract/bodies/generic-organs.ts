import type { BodyKind } from '@zhengtu/graph-schema';
import { anyOf } from '../tables.js';
import type { OrganMention, Scope } from './organ-mention.js';
import { cores, PARENT_ORGANS } from './organ-words.js';

/** Any committee, bureau or centre that the tables do not list: two to fourteen characters and a head. */
const HEADS = anyOf(
  '局 委员会 办公室 管理中心 服务中心 指挥中心 救助中心 监测中心 促进中心 交易中心 发展中心 教育中心 保障中心 评审中心 接待中心 支队 总队 大队 指挥部 领导小组办公室 领导小组 工作领导小组办公室 工作领导小组 领导组 工作组 督导组 督查组 督察组 巡视组 巡察组 调研组 专题组 工作队 工作专班 专班 管委会 管理处 管理局 代表团 考察团 工委 督查室 教育集团 联合会 管理站 委'.split(
    ' ',
  ),
);

const GENERIC = `(?:[\\u3400-\\u9fff]{2,16}?)(?:${HEADS}|(?:中心|办)(?=主任|副主任|党))(?!长会议|[是的员])`;

const NO_GENERIC =
  /^第?[一二三四五六七八九十\d]+至|^[和与及](?![平睦谐顺美兴龙田政县林静硕布])|^要围绕|参观|组织[一二三四五六七八九十两几\d]+个|届委员会$|政委$|主委|大局$|接待|台商|局局$|委委$|^[长委]|候补|大学|学院|中学|公司|集团|[的了在是将把对向与各等及其后并由为以级]|和[省市县区]|深化|健全|完善|统筹|两委|推动|加快|(?:召开|举行|成立|听取|审议|研究室?(?!院|所|室)|部署|要求|加强|推进|主持|出席|参加|相关|有关|部门|单位|全面|负责|主要|直属|市直|学习|贯彻|落实|召集|领导班子|开展|重点|就|会同|牵头|同意|汇报|指出|强调|通过|陪同|书记|会议|主席|主任|[市县区]长|常委|代表|干部|群众|企业|直各)/;

/** Committees of a congress or conference, whose names may hold verbs (文化文史和学习委员会). */
const COMMITTEE_OF_ASSEMBLY =
  /(人大常委会|人大|政协)((?!常务|全国|各|[市省区县])[\u3400-\u9fff]{0,14}?(?:(?<=[\u3400-\u9fff]{2})(?:委员会|工作委员会|工委|专委会|委(?=主任|副主任|[、，。]|负责))|联络组|视察团|执法检查组))/y;

const OF_VILLAGE =
  /^(?!.*[和与及、]).*(?:党群服务中心|便民服务中心|服务站|工作队|工作组|工作专班|理事会|联合社|联合会|指挥部|督导组)$/;

/** 省委督查组, 市政府工作组: a team with no name but its organ's. */
const PLAIN_TEAM =
  /(?:委|人民政府|政府|人大常委会|人大|政协|纪委监委|纪委)?(?:督导组|督查组|督察组|巡视组|巡察组|考核组|检查组|工作组|调研组|考察组|考察团|视察组|视察团|慰问团|宣讲团|评估组|验收组|党政代表团|代表团)(?![成人的]|们|组成|进驻)/y;

const GENERIC_AFTER = new RegExp(`(${anyOf(PARENT_ORGANS)})?(${GENERIC})`, 'y');
/** 县委建设“法治苍南”工作领导小组: a group may have a motto in its name. */
const GROUP_WITH_MOTTO =
  /(委|政府|)([\u3400-\u9fff]{0,6}“[\u3400-\u9fff]{2,8}”[\u3400-\u9fff]{0,8}?(?:领导小组|指挥部|工作专班|委员会)(?:办公室)?)/y;

/** 市纪委监委驻市教育局纪检监察组: posted with another organ, whose name stands inside. */
const POSTED_GROUP =
  /(?:纪委监委|纪委|监委)(?:(?:派驻|派出|驻)[\u3400-\u9fff]{0,18}?)(?:纪检监察组|纪检组|监察组)/y;

export function genericAfter(text: string, start: number, end: number, scope: Scope): OrganMention | null {
  COMMITTEE_OF_ASSEMBLY.lastIndex = end;
  const assembly = COMMITTEE_OF_ASSEMBLY.exec(text);
  if (
    assembly !== null &&
    !/[的了，]|^要|组织[一二三四五六七八九十两几\d]+个|常务委员会|届委员会$|召开|举行|代表大会|主任|委员[^会]|列席|出席/.test(
      assembly[2] ?? '',
    )
  ) {
    const isGroup = /[组团]$/.test(assembly[0]);
    const kind = isGroup ? 'group' : assembly[1] === '政协' ? 'cppcc' : 'congress';
    return { start, end: end + assembly[0].length, scope, short: assembly[0], kind, organStart: end };
  }
  POSTED_GROUP.lastIndex = end;
  const posted = POSTED_GROUP.exec(text)?.[0];
  if (posted !== undefined)
    return { start, end: end + posted.length, scope, short: posted, kind: 'discipline', organStart: end };
  GROUP_WITH_MOTTO.lastIndex = end;
  const motto = GROUP_WITH_MOTTO.exec(text);
  if (motto !== null && !NO_GENERIC.test((motto[2] ?? '').replace(/“.*”/, '')))
    return { start, end: end + motto[0].length, scope, short: motto[0], kind: 'group', organStart: end };
  PLAIN_TEAM.lastIndex = end;
  const team = PLAIN_TEAM.exec(text)?.[0];
  const isPosted = /[驻派]$/.test(text.slice(0, start));
  if (team !== undefined && !isPosted && !/^(?:人大|政协)?代表团/.test(team))
    return { start, end: end + team.length, scope, short: shortTeam(team), kind: 'group', organStart: end };
  GENERIC_AFTER.lastIndex = end;
  const match = GENERIC_AFTER.exec(text);
  const words = match?.[2];
  // 弭水桥村卫生室和党群服务中心: a village has no bureaus.
  if (scope.by === 'place' && scope.mention.place.level === 'village' && !OF_VILLAGE.test(words ?? ''))
    return null;
  if (match === null || words === undefined || NO_GENERIC.test(words) || words.length < 3) return null;
  if (/^[委政纪监党人]/.test(words) && match[1] === undefined && words.length < 5) return null;
  if (/(?:^.委|[^工常]委)$/.test(words) && words.length > 6) return null;
  const parent = match[1] === undefined ? '' : (cores.get(match[1])?.short ?? match[1]);
  return {
    start,
    end: end + match[0].length,
    scope,
    short: parent + words,
    kind: genericKind(words),
    organStart: end,
  };
}

const shortTeam = (team: string): string => team.replace(/^人民政府/, '政府');

function genericKind(words: string): BodyKind {
  if (/(?:妇儿|残|关|老龄|爱卫|语言文字)工委$/.test(words)) return 'group';
  if (/党委$|党工委$|(?<!人大)工委$/.test(words)) return 'party';
  if (/管委会$/.test(words)) return 'government';
  if (
    /(?:组|指挥部|专班|领导小组|安委会|委员会)$/.test(words) &&
    !/(?:管理|工作|健康|经济|信息化|农业|改革|建设|计划)委员会$/.test(words)
  )
    return 'group';
  if (/教育集团$|教育中心$/.test(words)) return 'school';
  if (/联合会$/.test(words)) return 'association';
  if (/研究[院所]|设计院/.test(words)) return 'other';
  return 'department';
}
