/**
 * Lists of people that run on over words of class without names:
 * 市委常委甲、乙，10个街道党工委书记，区委办、组织部以及区直相关部门负责人参加会议.
 */

/** How the list goes on behind a name. */
const GOES_ON = /^(?:等(?:[^，。；：]{0,16})?)?(?:[，、；]|和|与|及|以及|还有)|^等/;
/** What no list of people holds: verbs, and the subjects of new clauses. */
const NO_LIST =
  /[。：\n“”《》]|要求|强调|指出|主持|讲话|汇报|召开|举行|听取|调研(?!员|室|组|处|科)|督导(?!组|室|员|处|队|科|办)|检查(?!院|组|处|科|队|室)|考察(?!团|组)|前往|来到|深入|审议|通报|表示|发言(?!人)|介绍|传达|部署|宣读|宣布|代表(?=[\u3400-\u9fff]{0,6}(?:讲话|致辞|发言))|会上|会议(?!室|成员|代表|人员)|[了将把是说被由因]|陪同下|随后|近日|日前|当天|[上下]午/u;
/** The last word of a list of people. */
const CLASS_AT_END =
  /(?:负责人|负责同志|领导|同志|人员|代表|成员|干部|主任|书记|主席|局长|部长|院长|校长|镇长|乡长|检察长|秘书长|委员|部门|单位|常委|专家|学者|职工|党员|群众|嘉宾|班子|师生|学员|企业家|媒体|记者|人大代表|政协委员|会员|一把手|家长|村民|老师|员工|组长|人士|等)(?:等)?(?:共)?(?:约|近)?(?:\d+(?:余|多)?[人名])?[，]?$/u;
const TAKES_PART =
  /^(?:分别|共同|一同|一起|一并|应邀|也|均|都|还|全程|现场)*(?:在[^，。；]{1,16}(?:会场|会议室|室|台))?(?:出席|列席|参加|参会|参与|陪同|随同|一同|与会|到会|就座|同行|随行|座谈|观摩|收听收看|(?:实地|先后)?(?:考察|察看|视察|走访)了)/u;
const LONGEST_LIST = 160;

/** Whether the words after a name carry its list on over classes of people to a verb of taking part. */
export function attendsWithOthers(tail: string): boolean {
  if (!GOES_ON.test(tail)) return false;
  const plain = withoutBrackets(tail);
  for (const match of plain.matchAll(VERB_BEGINS)) {
    if (match.index > LONGEST_LIST) return false;
    if (!TAKES_PART.test(plain.slice(match.index))) continue;
    const list = plain.slice(0, match.index);
    return CLASS_AT_END.test(list) && !NO_LIST.test(list);
  }
  return false;
}

const VERB_BEGINS =
  /分别|共同|一同|一起|一并|应邀|全程|在(?=[^，。；]{1,16}(?:会场|会议室))|出席|列席|参加|参会|参与|陪同|随同|与会(?!人员|同志|代表)|到会|就座|同行|随行|座谈|观摩|收听收看|(?:实地|先后)?(?:考察|察看|视察|走访)了/gu;

/** Whether between two groups stands nothing but the rest of one list: 副局长，市直单位负责人，集团总经理. */
export function runsOn(between: string): boolean {
  const plain = withoutBrackets(between);
  return (
    plain.length <= LONGEST_LIST && GOES_ON.test(plain) && !NO_LIST.test(plain) && !VERB_INSIDE.test(plain)
  );
}

const VERB_INSIDE = /出席|列席|参加|参会|陪同|随同|与会|到会|就座|会见|看望|慰问/;

/** Without what is in brackets, and without the quotation marks of a name: 市防治“非典”工作领导小组. */
const withoutBrackets = (text: string): string =>
  text.replace(/[（(][^（）()]{1,24}[）)]/g, '').replace(/“([^“”，。]{1,8})”/g, '$1');
