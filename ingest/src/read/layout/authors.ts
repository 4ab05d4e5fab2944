/** Names that stand by themselves where a byline would: `（惠小军）`, `赵大年/图`, `彭文杰黄裔宸`. */
import { isSurname } from '../../names/surname.js';
import { isTaggedPerson, readNames } from './byline-names.js';
import { cutRun, type ReadByline, roleOf, skipCredit } from './bylines.js';

/** Names without a role word of their own, as after the slash of `来源:区委宣传部/邓佳英、姚莹洁`. */
export const findBareNames = (text: string, at: number, title: string): ReadByline | undefined => {
  const { names, end } = readNames(text, at, false, cutRun);
  return names.length > 0
    ? { start: at, end: skipCredit(text, end), role: 'correspondent', title, names }
    : undefined;
};

/** 赵大年/图, 宣传部 供稿: the role after the name. */
export const findCreditedNames = (text: string, at: number): ReadByline | undefined => {
  const { names, end } = readNames(text, at, true, cutRun);
  const credit = /\s?[/／]?\s?(文|图|摄|摄影|图片|供图|供稿|采写|文字)(?=[\s、，,)）]|$)/uy;
  credit.lastIndex = end;
  const title = end > at ? credit.exec(text)?.[1] : undefined;
  const writerRole = title === undefined ? undefined : roleOf(title);
  return title !== undefined && writerRole
    ? { start: at, end: credit.lastIndex, role: writerRole, title, names }
    : undefined;
};

/** 彭文杰黄裔宸: two or more names glued, without any role word; the report's authors. */
export const findGluedNames = (text: string, at: number): ReadByline | undefined => {
  const run = /^\p{Script=Han}{5,9}(?!\p{Script=Han})/u.exec(text.slice(at, at + 10))?.[0] ?? '';
  if (run === '' || cutRun(text, at, run) !== run) return undefined;
  const { names, end } = readNames(text, at, true, cutRun);
  return names.length > 1 && end === at + run.length
    ? { start: at, end, role: 'reporter', title: '', names }
    : undefined;
};

const bracketed =
  /^[(（]\s*(\p{Script=Han}[\p{Script=Han}·]{1,9}(?:[\s、，]\s*\p{Script=Han}[\p{Script=Han}·]{1,9}){0,4})\s*[)）]\s*$/u;
// （下转第二版）, （全文完）, （有删节）
const remark = /^(?:下转|上接|全文|未完|待续|本文|节选|摘要|有删节|略|完)/u;

const isPerson = (name: string): boolean =>
  (name.length <= 3 && isSurname(name.slice(0, 1))) || isTaggedPerson(name);

/** A line, or the end of one, that is nothing but authors in parentheses. */
export const findBracketedAuthors = (text: string): ReadByline | undefined => {
  const inside = bracketed.exec(text)?.[1];
  if (inside === undefined || remark.test(inside)) return undefined;
  const at = text.indexOf(inside);
  const { names, end } = readNames(text, at, false, cutRun);
  if (names.length === 0 || end < at + inside.length || !names.every(({ name }) => isPerson(name)))
    return undefined;
  return { start: 0, end: text.length, role: 'reporter', title: '', names };
};

/** Names up to the end of the text, each with a known surname: `上党融媒 李彦波`. */
export const findClosingNames = (text: string, at: number): ReadByline | undefined => {
  const { names, end } = readNames(text, at, true, cutRun);
  const short = names.every(({ name }) => name.length <= 3);
  return names.length > 0 && short && end === text.length
    ? { start: at, end, role: 'reporter', title: '', names }
    : undefined;
};

const ofOutlet =
  /^[(（]\s*\p{Script=Han}{1,12}(?:融媒体?|融媒体中心|日报|晚报|新闻网|电视台|传媒|报社)\s*[:：]\s*(?=\p{Script=Han})/u;

/** （前旗融媒：赵呼和 斯庆图）: an outlet's people in parentheses. */
export const findOutletAuthors = (text: string): ReadByline | undefined => {
  const opening = ofOutlet.exec(text)?.[0];
  const close = /[)）]\s*$/u.exec(text)?.index;
  if (opening === undefined || close === undefined) return undefined;
  const { names, end } = readNames(text.slice(0, close), opening.length, false, cutRun);
  const outlet = { start: 1, end: opening.replace(/\s*[:：]\s*$/u, '').length };
  return names.length > 0 && text.slice(end, close).trim() === ''
    ? { start: 0, end: text.length, role: 'reporter', title: '', names, outlet }
    : undefined;
};

const ofOffice =
  /^[(（]\s*\p{Script=Han}{1,12}(?:镇|乡|街道|局|委|办|办公室|部|政府|法院|检察院|医院|支队|大队|公司|学校|中学|小学)\s*[:： \t　]\s*(?=\p{Script=Han})/u;

/** （板浦镇 赵丽）: people of an office in parentheses, who sent the report in. */
export const findOfficeAuthors = (text: string): ReadByline | undefined => {
  const opening = ofOffice.exec(text)?.[0];
  const close = /[)）]\s*$/u.exec(text)?.index;
  if (opening === undefined || close === undefined) return undefined;
  const { names, end } = readNames(text.slice(0, close), opening.length, false, cutRun);
  return names.length > 0 && text.slice(end, close).trim() === '' && names.every(({ name }) => isPerson(name))
    ? { start: 0, end: text.length, role: 'correspondent', title: '', names }
    : undefined;
};
