import type { PersonGroup } from '../people/person-group.js';
import { attendsWithOthers } from '../people/running-lists.js';
import { anyOf, readRows } from '../tables.js';
import type { Sentence } from '../text/sentences.js';

/** What somebody does at a meeting. */
export type Part = 'CHAIRED' | 'SPOKE_AT' | 'ATTENDED';

const VERBS = readRows('participation-verbs.tsv').map(([verb = '', part = '']) => ({
  verb,
  part: part as Part,
}));
const verbsOf = (part: Part): string =>
  VERBS.filter((row) => row.part === part)
    .map((row) => row.verb)
    .join('|');
const CHAIRED = new RegExp(`(?:${verbsOf('CHAIRED')})`, 'u');
const SPOKE = new RegExp(`(?:${verbsOf('SPOKE_AT')})`, 'u');
const ATTENDED = new RegExp(`(?:${verbsOf('ATTENDED')})`, 'u');
/** 主持市政府工作 is a post, 主持词 a paper, 由甲主持 further on is another's. */
const NOT_CHAIRED = /主持(?!召开)(?:[^，。；]{0,6}(?:全面)?工作(?!会|推进|部署|调度|例会)|词|人)/;
/** What the clause's subject is once it is not the people any more. */
const OTHER_SUBJECT = /^(?:会议|会上|与会|大家|全[市县区州省]|各|有关|要|一是|二是|三是|当天|会前|会后|随后)/;
/** How a later clause says that the same people did more; 传达…, 听取… without it are the meeting's doings. */
const GOES_ON =
  /^(?:他(?:对|说|表示|要求|强调|指出)|她(?:对|说|表示|要求|强调|指出)|并|强调|指出|要求|讲话|作|做|表示|提出|还|同时|就|对|代表|致辞|发表|分别|出席|列席|参加|陪同|一同|主持|随同|应邀|共同|也|带队|率队|先后|到|赴|深入|前往|来到|走进|实地|调研|检查|督导|看望|慰问|在[^，]{2,24}(?:发言|讲话|说|主持)|(?:\d{1,2}月)?\d{1,2}日(?:[上下]午)?(?:再次|又|专门|先后|亲自)?(?:组织|召集)召开|[与和][^，。；]{2,24}(?:一起|一道|一同|共同)|【|“|围绕|结合)/;
/** Said of those who are quoted, appointed, or only named as the ones to do it. */
const QUOTED_BEFORE = new RegExp(
  `(?:${anyOf(['学习', '传达', '贯彻', '落实', '按照', '根据', '受', '代表', '感谢', '关于', '围绕', '向', '慰问', '看望', '会见', '任命', '免去', '选举', '推选', '补选', '增选', '聘任', '解聘', '提名', '决定', '增补', '指派', '委托', '由副'])})(?:了)?(?:[^，。；]{0,8})$`,
  'u',
);
const QUOTED_AFTER =
  /^(?:同志)?(?:的)?(?:在[^，。；]{0,30})?(?:重要|近期|系列)?(?:讲话|指示|批示|论述|回信|贺信|文章|要求|考察|重要)[^，。；]{0,12}(?:精神|要求|指示|批示)|^(?:同志)?在[^，。；]{6,60}的(?:重要)?讲话[，,](?!.{0,4}(?:他|强调|指出))|^(?:委托|为[^，。]{1,24}(?:长|主任|委员|员)(?:[，。；、]|$))/;

/** 统一到市长甲所作的《政府工作报告》上来: what was given at another meeting. */
const GIVEN_ELSEWHERE =
  /^(?:同志|书记|主席|主任|[省市县区州]长)?(?:所作的|(?:在[^，。；]{2,40}上)?的(?:重要)?(?:讲话|要求|部署)(?:精神)?[和及、]?[^，。；]{0,20}上来)/u;

/** 因公请假, 未能出席. */
const ABSENT = /^[^，。；]{0,16}(?:请假|缺席|未(?:能)?(?:出席|参加))/;
/** 讨论郑安将在人代会上作的《政府工作报告》: not yet, and not here. */
const TO_COME = /^(?:同志)?(?:即将|将)[^，。；]{0,40}(?:所?作的|上的)/;

/** In minutes a field tells the part: 主持人：甲, 出席：乙 丙. */
const FIELD =
  /(主\s*持(?:人)?|出席(?:人员|领导|会议人员)?|出\s+席|参加(?:人员|会议人员)?|参会(?:人员|领导)?|列席(?:人员)?|列\s+席)[：:][^：:\n]*$/;

/** 陪同调研的还有甲、乙: the list follows its verb. */
const LISTED_AFTER_VERB =
  /(?:出席|参加|列席|参会|同行|随行|陪同|就座|就坐)[^。；]{0,20}(?:的)?(?:领导|人员|嘉宾)?(?:还)?(?:有|：)[^。：]*$/;

/** The parts of a group, and where the words that tell them end. */
export interface Told {
  readonly parts: Part[];
  readonly end: number;
}

/** The parts that the words after a group give it: its own clause, and those that go on without another subject. */
export function partsOf(text: string, sentence: Sentence, group: PersonGroup, end: number): Told {
  const before = text.slice(sentence.start, group.start);
  const tail = text.slice(group.end, end);
  const field = FIELD.exec(before)?.[1];
  if (field !== undefined) return { parts: [/主\s*持/.test(field) ? 'CHAIRED' : 'ATTENDED'], end };
  if (LISTED_AFTER_VERB.test(before) && !/^[^，。；]{0,8}(?:主持|讲话|汇报|发言|强调|指出)/.test(tail))
    return { parts: ['ATTENDED'], end };
  if (isTalkedAbout(before, tail) || ABSENT.test(tail) || TO_COME.test(tail)) return { parts: [], end };
  const parts = new Set<Part>();
  if (attendsWithOthers(tail)) return { parts: ['ATTENDED'], end };
  const clauses = tail.split(/(?<=[，,：:])/u);
  for (const [index, clause] of clauses.entries()) {
    const words = index === 0 ? clause : clause.trimStart();
    if (index > 0 && OTHER_SUBJECT.test(words)) break;
    if (index > 0 && !GOES_ON.test(words)) continue;
    if (index > 3) break;
    readClause(words, index, parts);
    if (parts.size > 0 && index > 0 && !/^(?:并|还|同时|也)/.test(words) && parts.has('CHAIRED') === false)
      break;
  }
  if (/由[^，。；]{0,12}$/.test(before) && CHAIRED.test(tail.slice(0, 12))) parts.add('CHAIRED');
  if (
    parts.size === 0 &&
    /(?:听取|汇报|发言)[^。；，]{0,6}$/.test(before) &&
    /的(?:[^，。]{0,20})?(?:汇报|报告|发言|介绍)/.test(tail)
  )
    parts.add('SPOKE_AT');
  return { parts: [...parts], end };
}

/** 援疆教师代表甲作交流发言: who speaks for others of the same calling, not who is spoken for. */
const DELEGATE =
  /(?:教师|医生|护士|干部|人才|企业家?|党员|群众|学生|职工|委员|客商|村民|居民|单位|部门|青年|专家|家长|农户|商户|官兵|队员|校友|嘉宾|人员)代表$/u;
const SPEAKS = /^(?:同志)?(?:先后|分别|依次)?(?:进行|作)?(?:了)?[^，。；]{0,6}(?:发言|汇报|介绍|表态|演讲)/u;

function isTalkedAbout(before: string, tail: string): boolean {
  if (QUOTED_AFTER.test(tail)) return true;
  const near = before.slice(-14);
  if (/听取(?:了)?[^，。；]*$/.test(near)) return false;
  if (GIVEN_ELSEWHERE.test(tail)) return true;
  if (DELEGATE.test(near) && SPEAKS.test(tail)) return false;
  return (
    QUOTED_BEFORE.test(near) &&
    !/(?:主持|出席|代表[^，。]{0,10}(?:讲话|致辞|汇报|发言))/.test(tail.slice(0, 20))
  );
}

/** 从甲、乙、丙六个方面对工作进行了强调: the verb stands far behind. */
const SETS_OUT = /^(?:同志)?(?:从|围绕|结合|就)/;

function readClause(words: string, index: number, parts: Set<Part>): void {
  const chaired = CHAIRED.exec(words);
  if (
    chaired !== null &&
    chaired.index < (index === 0 ? 26 : 10) &&
    !NOT_CHAIRED.test(words.slice(chaired.index))
  )
    parts.add('CHAIRED');
  const spoke = SPOKE.exec(words);
  const reach = index > 0 ? 26 : SETS_OUT.test(words) ? 120 : 44;
  if (spoke !== null && spoke.index < reach) parts.add('SPOKE_AT');
  const attended = ATTENDED.exec(words);
  if (attended !== null && attended.index < 26) parts.add('ATTENDED');
}
