import { anyOf, readWords } from '../tables.js';
import type { Located } from '../text/spans.js';

/** What is known of names beyond the rules: the surname table and the name model's reading of this text. */
export interface NameEvidence {
  /** How a string begins with a surname: 2.2 a compound one, 2 a common one, 1.4 a rarer one, 0 none. */
  surnameStrength(text: string): number;
  /** The model's belief, 0 to 1, that exactly this stretch is a person's name. */
  probability(start: number, end: number): number;
  /** Where the next name begins that the model is sure of; null after the last. */
  nextName(from: number): number | null;
}

export interface NameReading extends Located {
  /** Without blanks and marks. */
  readonly name: string;
  /** The higher the surer; from about 3 on it is a name. */
  readonly score: number;
}

const AFTER = new RegExp(`^(?:${anyOf(readWords('after-names.txt'))})`);
/** Whether a word stands here that follows names. */
export const followsName = (text: string): boolean => AFTER.test(text) && !NAMED_AFTER_THEM.test(text);
/** 曹禺文化周, 茅盾文学奖: what is called after somebody. */
const NAMED_AFTER_THEM = /^(?:文[化学艺旅明创]|图书)/;

const MARK_AFTER = /^(?:[、，。；：！？）)（(\n“”|/…【】\]]|[ 　]|$)/;
const STARTS_AS_VERB = new RegExp(
  `^(?:${anyOf(readWords('after-names.txt').filter((word) => word.length > 1))})`,
);
const NEVER_IN_NAME = /[的了在与及等各此每被把将是我你她它这那哪吗呢吧啊们，。、；：！？“”（）《》0-9]/;
const NOT_NAMES = new Set(readWords('not-names.txt'));
const TRANSLITERATING = new Set(readWords('transliterated.txt'));
const NOT_A_GIVEN_NAME =
  /(?:主持|出席|列席|参加|参会|陪同|指出|强调|要求|讲话|发言|汇报|通报|带队|率队|调研|会议|书记|市长|区长|县长|主任|主席|同志|分别|介绍|传达|表示|一行|作了|召开|先后|宣读|深入|来到|部署|代表|会见|报道|记者|摄影|委员|常委|局长|部长|乡镇|[省市区县]委|政府|工作|师傅|大爷|大妈|大娘|阿姨|老伯|大伯|老人|奶奶|爷爷|大姐|大哥|先生|女士|同学|老师$|经理|公铁|[国省市县]级|[切心情细真诚勉]地$)/;
const ENDS_AS_VERB = /[说作到就向对率带任赴摄文图为从以称会]$/;
/** What 作 and 做 take: the verb, not the name, has the character. */
const DOES = /^(?:了|发言|报告|讲话|汇报|交流|主题|重点|表态|动员|说明|总结|辅导|专题|工作|安排|题为|，|：)/;
/** What is given in full (作说明) leaves no doubt. */
const DOES_MUCH = /^(?:发言|报告|讲话|汇报|表态发言|说明|动员讲话|总结讲话|辅导报告)/;
const STRONG_VERB = /^(?:主持|出席|列席|参加|陪同|讲话|汇报|发言|一同|强调|指出|作|分别|到会|应邀)/;
/** Whether the characters after the surname are a word that nobody is called by: 金师傅, 王先生. */
export const isAddressed = (name: string): boolean => NOT_A_GIVEN_NAME.test(name.slice(1));
/** 涂明列席 without the verb that the model took in. */
export const withoutVerb = (name: string): string =>
  name.length < 4
    ? name
    : name.includes('·')
      ? name.replace(/(?<=·[\u3400-\u9fff]{2,6})(?:委托|主持|出席|列席|参加|陪同)$/, '')
      : name.replace(/(?:主持|出席|列席|参加|陪同|讲话|汇报|发言|强调|指出|委托)$/, '');
const DOTTED = /^[\u3400-\u9fff]{1,8}(?:[·•・][\u3400-\u9fff]{1,8}){1,3}/;
const SPACED = /^([\u3400-\u9fff])[ 　]{1,2}([\u3400-\u9fff])(?![\u3400-\u9fff])/;
/** Beginnings that no name list has: 等, 和, classes of people. */
const NO_NAME =
  /^(?:干部|班子|关于[\u3400-\u9fff]{2}|作(?:[表了典交书汇发主重专总动辅工情会大])|做(?:[表了典交书汇发主重专总动])|(?:都|均|也|还|已|未|尚)(?![\u3400-\u9fff]{1,2}[、，。])|公开(?:接|约|承|招|征|选)|候选人|候任|人选|提名|拟任|等|以及|及其|同志|一行|们|和(?:各|有关|相关|部分|其他|全体|嘉宾|来宾|代表|专家|干部|群众|职工|企业|市民|居民|村民|师生|员工|记者|部门|单位|乡镇|街道|社区|学校)|主持|出席|列席|参加|召开|带队|介绍|率|任|会议|到[\u3400-\u9fff]{1,12}(?:调研|考察|视察|督导|检查|慰问|看望|走访|指导|督查|出席)|负责|班子|成员|党组|领导|各|在|对|就|为|以|的|了|向(?![\u3400-\u9fff]{1,2}[、，。（])|要|是|也|将|组织|有关|相关|主要|部门|单位|全体|分管|联系|牵头|包|挂|述|培训|待遇|以上|代表(?![\u3400-\u9fff]{1,2}[、，。])|家长|学生|村民|群众|职工|员工|居民|委员|专家|企业|学校|联席|助理|工作|级|岗|一职)/;

/** The best reading of a name at `at`, or null. `seen` counts how often a string stands apart elsewhere in the text. */
export function readName(
  text: string,
  at: number,
  evidence: NameEvidence,
  seen: (name: string) => number,
  isListed = false,
): NameReading | null {
  const rest = text.slice(at, at + 20);
  if (NO_NAME.test(rest) && evidence.probability(at, at + 3) < 0.5 && evidence.probability(at, at + 2) < 0.5)
    return null;
  if (
    STARTS_AS_VERB.test(rest) &&
    evidence.probability(at, at + 3) < 0.5 &&
    evidence.probability(at, at + 2) < 0.5
  )
    return null;
  if (text.startsWith('展陈', at - 1)) return null; // 布展陈列, 展陈更新
  const dotted = DOTTED.exec(rest);
  if (dotted !== null) return dottedName(text, at, dotted[0], evidence);
  const spaced = SPACED.exec(rest);
  if (spaced !== null && evidence.surnameStrength(spaced[1] ?? '') > 0) {
    return { start: at, end: at + spaced[0].length, name: `${spaced[1]}${spaced[2]}`, score: 5 };
  }
  let best: NameReading | null = null;
  for (const length of [2, 3, 4, 5, 6]) {
    const name = rest.slice(0, length);
    if (!/^[\u3400-\u9fff]+$/.test(name) || name.length < length) break;
    if (isOrganWord(name) || (NOT_NAMES.has(name) && !isVouchedFor(text, at, name, evidence, isListed)))
      continue;
    if (length >= 5 && !isTransliterated(name)) break;
    const score = scoreName(text, at, name, evidence) + Math.min(2, seen(name)) * 0.8;
    if (best === null || score > best.score) best = { start: at, end: at + length, name, score };
  }
  return best;
}

/** 旗委, 省经委: an organ by its level word. */
const isOrganWord = (name: string): boolean =>
  /^[省市县州旗盟镇乡][\u3400-\u9fff]{0,3}[委局厅办]$/.test(name) || /^区[\u3400-\u9fff]?委$/.test(name);

/** A word may be a name where it stands by itself in a list, or after a title where the model is sure (市委书记汪洋，). */
function isVouchedFor(
  text: string,
  at: number,
  name: string,
  evidence: NameEvidence,
  isListed: boolean,
): boolean {
  const end = at + name.length;
  return MARK_AFTER.test(text.slice(end, end + 2)) && (isListed || evidence.probability(at, end) > 0.9);
}

/** 尤在晶等参加, 李与之出席: a particle in the middle of a name that a mark or a verb of presence ends. */
const hasParticleInside = (name: string, after: string): boolean =>
  /^[^和向于同][在与将][^会场座此京内]$/.test(name) &&
  (MARK_AFTER.test(after) ||
    /^等(?:同志|领导|[^，。]{0,3}(?:出席|参加|陪同|列席))/.test(after) ||
    STRONG_VERB.test(after));

/** 古丽娜·艾尔肯 to its last part; the last part ends at a mark or before a word that follows names. */
function dottedName(text: string, at: number, whole: string, evidence: NameEvidence): NameReading {
  const lastDot = Math.max(whole.lastIndexOf('·'), whole.lastIndexOf('•'), whole.lastIndexOf('・'));
  let end = at + whole.length;
  if (!MARK_AFTER.test(text.slice(end))) {
    for (let stop = at + lastDot + 3; stop <= at + whole.length; stop++) {
      if (AFTER.test(text.slice(stop)) || evidence.probability(at, stop) > 0.5) {
        end = stop;
        break;
      }
    }
  }
  for (let stop = at + lastDot + 2; stop < end; stop++) {
    if (/^(?:主持|出席|列席|参加|陪同|讲话|汇报|发言|作|指出|强调|表示|等)/.test(text.slice(stop))) {
      end = stop;
      break;
    }
  }
  return { start: at, end, name: text.slice(at, end).replace(/[•・]/g, '·'), score: 5 };
}

/** 瓦其拉铁, 次仁顿珠: three or more characters that mostly write sounds of other tongues. */
function isTransliterated(name: string): boolean {
  const sounding = [...name].filter((character) => TRANSLITERATING.has(character)).length;
  return name.length >= 3 && sounding >= name.length - (name.length > 3 ? 1 : 0);
}

/** A joining word before a mark joins nothing: 刘家和； is a name to its end. */
const DANGLING = /^(?:和|与|及|同|向|以|于|并|还|也|又|都|将)(?:[、，。；：）)\n]|$)/;

/** A mark says most; a verb of two characters more than a particle, and a particle before a verb nothing (缪可|为列席). */
function afterScore(after: string): number {
  if (MARK_AFTER.test(after)) return 2;
  const word = AFTER.exec(after)?.[0];
  if (word === undefined || DANGLING.test(after)) return /^[\u3400-\u9fff]/.test(after) ? -0.8 : 0;
  if (word.length > 1) return 1.6;
  if (/[作做说]/.test(word) && DOES.test(after.slice(1))) return 1.6;
  return /[为作说对向在到文图]/.test(word) && STRONG_VERB.test(after.slice(1)) ? -1 : 1;
}

function scoreName(text: string, at: number, name: string, evidence: NameEvidence): number {
  const surname = evidence.surnameStrength(name);
  const isCompound = surname === 2.2;
  const isForeign = isTransliterated(name);
  let score = isForeign ? Math.max(1.4, surname) : surname > 0 ? surname : -1.5;
  if (name.length === 3) score += 1;
  else if (name.length === 2) score += 0.6;
  else score += isCompound ? 0.9 : isForeign ? 1.2 : -1.5;
  const after = text.slice(at + name.length, at + name.length + 6);
  score += afterScore(after);
  if (
    NEVER_IN_NAME.test(name) &&
    !hasParticleInside(name, after) &&
    !(isForeign && /^[^的了在与及等每此被把将是]+$/.test(name))
  )
    score -= 6;
  // 朗吉列席: four sounding characters may end in a verb.
  if (NOT_A_GIVEN_NAME.test(name.slice(1))) score -= name.length > 3 ? 5 : 3;
  else if (ENDS_AS_VERB.test(name)) score -= STRONG_VERB.test(after) ? 0 : MARK_AFTER.test(after) ? 0.6 : 1.2;
  if (/[作做]$/.test(name) && DOES.test(after)) score -= DOES_MUCH.test(after) ? 4 : 1.5;
  if (name.endsWith('一') && /^[同行起道]/.test(after)) score -= 3;
  return score + 3 * evidence.probability(at, at + name.length);
}
