import type { MeetingKind } from '@zhengtu/graph-schema';
import { readRows } from '../tables.js';
import type { Sentence } from '../text/sentences.js';
import type { Located } from '../text/spans.js';

/** A meeting's name in the text. */
export interface MeetingPhrase extends Located {
  /** Where the head (推进会, 常务会议) begins. */
  readonly headStart: number;
  readonly name: string;
  readonly kind: MeetingKind;
  /** The organ that convenes a meeting of this name; null where the text must tell. */
  readonly organ: string | null;
  readonly sentence: Sentence;
  /** Held here, or only spoken of. */
  readonly held: boolean;
}

const HEADS = readRows('meeting-heads.tsv').map(([pattern = '', kind = '', organ = '-']) => ({
  pattern,
  kind: kind as MeetingKind,
  organ: organ === '-' ? null : organ,
}));
const HEAD = new RegExp(HEADS.map(({ pattern }) => `(${pattern})`).join('|'), 'gu');

const HOLD =
  '(?:召开(?!好)|开展|举行|举办|召集|组织召开|主持召开|主持|开启|拉开帷幕|闭幕|开幕|隆重开幕|胜利闭幕)';
const HELD_BEFORE = new RegExp(`${HOLD}(?:了)?[^，。；！]{0,44}$`, 'u');
const HELD_AFTER = new RegExp(
  `^，?[^，。；！]{0,28}?(?:在[^，。；！]{1,24})?${HOLD}|^[^，。；！]{0,16}完成[^，。；！]{0,12}，[^，。；！]{0,16}闭幕`,
  'u',
);
const BACKGROUND_AFTER =
  /^(?:[（(][^）)]*[）)])?(?:的|上|有关|相关)?(?:工作)?(?:重要)?(?:精神|要求|部署|决定|决议|讲话|强调|上的|以来|筹备|安排|议程|纪要|作出|提出的|确定|明确的|意见|通过|制度|材料|成员|期间|会前|会后|开幕前|述[责职](?=[^，。]{0,8}会))/;
const BACKGROUND_BEFORE =
  /(?:学习|传达|贯彻|落实|根据|按照|对照|响应|迎接|围绕|筹备|出席|参加|建议|提请|拟|将于|准备|在)[^，。；]{0,26}$/;
/** Meetings still to be held, or held every month. */
const FUTURE = /(?:将|拟|要|立即|尽快|定期|每[月周季年]|适时|随时|即将|不定期)[^，。；]{0,8}$/;
const HIGHER =
  /(?:全国|中央|中共中央|国务院|全省|省委|省政府|省[^，]{0,4}(?:工作|推进)|自治区党委|全自治区|(?:十[五六七八九]|二十)(?:大(?!精神|报告)|届(?:中央|[一二三四五六七]中)))/;
/** What is above a province. */
const NATIONAL =
  /(?:全国|中央|中共中央|国务院|(?:十[五六七八九]|二十)(?:大(?!精神|报告)|届(?:中央|[一二三四五六七]中)))/;
/** What is held in Beijing is only spoken of. */
const OF_THE_NATION =
  /(?:全国(?:代表|人民代表)大会|中央(?:委员会|政治局|经济|农村|人才|财经|民族)[^，。]{0,16}会议?)$/;
/** 通过听取汇报、召开座谈会、实地察看等方式: how things were found out. */
const AS_A_WAY = /(?:通过|采取|采用|以)[^，。；]{0,60}$/;
const NAME_STOP =
  /(?:(?:召开|组织|筹备|筹办|办|开)好|召开|举行|举办|主持|召集|组织|出席|参加|传达|学习|贯彻|落实|听取|审议|研究|根据|按照|在|[，。；：！？、“”《》（）\s]|日|近日|日前|上午|下午|晚上|昨天|昨日|晚|的|了|和(?=市政府|常务)|暨(?=市政府|市委|区政府|区委|县政府|县委))$/;

/** Names of meetings, with how they are spoken of. */
export function findMeetingPhrases(
  text: string,
  sentences: readonly Sentence[],
  isProvincial: boolean,
): MeetingPhrase[] {
  const phrases: MeetingPhrase[] = [];
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end);
    let from = 0;
    for (const match of words.matchAll(HEAD)) {
      const index = match.slice(1).findIndex((group) => group !== undefined);
      const head = HEADS[index];
      if (head === undefined || match[0] === '') continue;
      const phrase = readPhrase(words, sentence, match.index, match[0], head, isProvincial, from);
      // What is linked to a meeting that is held is held with it.
      const isLinked = from > 0 && phrase?.start === sentence.start + from;
      if (phrase !== null)
        phrases.push(isLinked ? { ...phrase, held: phrase.held || phrases.at(-1)?.held === true } : phrase);
      const end = match.index + match[0].length;
      from = end + (/^(?:以及|[、和及与])/.exec(words.slice(end))?.[0].length ?? -end);
    }
  }
  return phrases;
}

/** @param from where the name of the meeting before it, to which it is linked, ends */
function readPhrase(
  words: string,
  sentence: Sentence,
  at: number,
  head: string,
  { kind, organ }: (typeof HEADS)[number],
  isProvincial: boolean,
  from: number,
): MeetingPhrase | null {
  const start = Math.max(from, nameStart(words, at));
  const end = at + head.length;
  const before = words.slice(0, start);
  const after = words.slice(end);
  if (head === '会议' && start === at && !/(?:召开|举行)(?:了)?(?:扩大|专题|紧急|专门)?$/.test(before))
    return null;
  const isTitle = sentence.kind === 'title';
  const held =
    !/^的(?:胜利|顺利|成功|隆重)?(?:召开|举行)/.test(after) &&
    (!BACKGROUND_AFTER.test(after) || (isTitle && after.startsWith('纪要'))) &&
    (/召开|举行/.test(head) || isHeld(words, start, end, isTitle, isProvincial ? NATIONAL : HIGHER));
  return {
    start: sentence.start + start,
    headStart: sentence.start + at,
    end: sentence.start + end,
    name: words.slice(start, end),
    kind,
    organ,
    sentence,
    held,
  };
}

function isHeld(words: string, start: number, end: number, isTitle: boolean, higher: RegExp): boolean {
  const name = words.slice(start, end);
  const before = words.slice(0, start);
  const after = words.slice(end);
  if (
    OF_THE_NATION.test(name) ||
    (AS_A_WAY.test(before) && /^[^，。；]{0,30}等(?:多种)?(?:方式|形式|途径)/.test(after))
  )
    return false;
  if (/活动$/.test(name) && /参加$/.test(before)) return true;
  const heldAfter = HELD_AFTER.test(after);
  const heldBefore = HELD_BEFORE.test(before);
  const verbAt = Math.max(
    ...['召开', '举行', '主持', '举办', '开展'].map((verb) => before.lastIndexOf(verb)),
  );
  const between = before.slice(Math.max(0, verbAt));
  const leading = before.slice(0, Math.max(0, verbAt));
  if (verbAt >= 0 && FUTURE.test(leading)) return false;
  if (higher.test(name) && !heldAfter && !(heldBefore && start - verbAt <= 4)) return false;
  if (heldBefore && !BACKGROUND_BEFORE.test(between.replace(/在[^，。；]*?(?=召开|举行)/, ''))) return true;
  if (heldAfter && !BACKGROUND_BEFORE.test(before.slice(-14))) return true;
  return isTitle && !BACKGROUND_BEFORE.test(before.slice(-12));
}

/** 召开学习贯彻…宣讲报告会: after the verb of holding all is name, whatever verbs it has. */
const HELD_RIGHT_BEFORE = /(?:召开(?!好)|举行|举办)(?:了)?([^，。；：！？《》 　]{0,34})$/u;

/** The name begins after the last verb, mark or date before the head; at most thirty characters back. */
function nameStart(words: string, at: number): number {
  const held = HELD_RIGHT_BEFORE.exec(words.slice(0, at));
  if (held !== null) return at - (held[1] ?? '').length;
  let start = at;
  while (start > 0 && at - start < 30) {
    const stop = NAME_STOP.exec(words.slice(Math.max(0, start - 8), start))?.[0];
    // 组织部 is no verb.
    if (stop !== undefined && !(stop === '组织' && words.charAt(start) === '部')) break;
    start -= 1;
  }
  return start;
}
