/** Names of reporters and editors as bylines print them: listed, glued (彭文杰黄裔宸) or spaced (禹 斌). */
import { loadNameTagger } from '../../names/index.js';
import { isSurname } from '../../names/surname.js';
import { endsAsOutlet, isSelfReference } from './outlets.js';

export interface PrintedName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const compound = (text: string) => text.length >= 3 && isSurname(text.slice(0, 2));
const begins = (text: string) => compound(text) || isSurname(text.slice(0, 1));

/** 首页, 风采: columns of a site, which stand after an outlet's name as reporters do. */
const isColumn = (run: string): boolean =>
  /^(?:首页|要闻|新闻|动态|风采|概况|公报|专题|专栏|导航|视频|图片|公告|公示|数据|登录|注册|搜索|更多|返回|正文)$/u.test(
    run,
  );

/** What pages print where they know no author. */
const isNobody = (run: string): boolean =>
  /^(?:佚名|匿名|未知|不详|无名|管理员|网站管理员|系统管理员)$/u.test(run);

/** 区政府办, 市委宣传部, 县融媒体中心: who the author works for, not who they are. */
const isOffice = (run: string): boolean =>
  /^(?:[省市县区州旗镇乡]|街道|本)(?:委|政府|人大|政协|纪委|直|政|[\p{Script=Han}]{1,6}[局办部委中心院])/u.test(
    run,
  ) ||
  (run.length >= 3 &&
    /(?:[部局办处委室厅队]|中心|协会|联合会|商会|政府|公司|学院|大学|学校|集团|融媒体?|日报|晚报|电视台|新闻网)$/u.test(
      run,
    ));

/** Splits a run into surnames with one or two given characters; three-character names first. */
const splitGlued = (run: string): string[] | undefined => {
  if (run === '') return [];
  const lengths = compound(run) ? [4, 3] : [3, 2];
  for (const length of lengths) {
    const name = run.slice(0, length);
    if (name.length < length || !begins(name)) continue;
    const rest = splitGlued(run.slice(length));
    if (rest) return [name, ...rest];
  }
  return undefined;
};

/** Whether the name recogniser takes the whole of `name` for a person's. */
export const isTaggedPerson = (name: string): boolean => {
  const before = '记者';
  return loadNameTagger()
    .tag(`${before}${name}报道`)
    .some(
      (found) =>
        found.kind === 'person' && found.start === before.length && found.end === before.length + name.length,
    );
};

/** 道吉才让卢秋菊: names that the recogniser tells apart, if they leave nothing between them. */
const splitByModel = (run: string): string[] | undefined => {
  const before = '记者';
  const names: string[] = [];
  let at = before.length;
  for (const { kind, start, end } of loadNameTagger().tag(`${before}${run}报道`)) {
    if (kind !== 'person' || start !== at) continue;
    names.push(run.slice(start - before.length, end - before.length));
    at = end;
  }
  return names.length > 1 && at === before.length + run.length ? names : undefined;
};

// Four names of three characters; more is a sentence.
const longestGlued = 12;
// 古扎丽努尔
const longestUndotted = 6;

const namesInRun = (run: string, strict: boolean): string[] | undefined => {
  if (/[·•・‧]/u.test(run)) return run.length <= 20 ? [run] : undefined;
  if (strict && !begins(run)) {
    if (run.length <= longestUndotted && isTaggedPerson(run)) return [run];
    return run.length <= longestGlued ? splitByModel(run) : undefined;
  }
  if (run.length < 2 || run.length > longestGlued) return undefined;
  if (run.length <= 3) return [run];
  // 欧阳小雨, and names of other peoples written without a dot: 阿布都拉. Two short names are rarely glued.
  if (run.length === 4) return [run];
  return (
    splitGlued(run) ?? splitByModel(run) ?? (!strict && run.length <= longestUndotted ? [run] : undefined)
  );
};

const hanRun = /[\p{Script=Han}·•・‧]+/uy;
// 德吉央宗（女）、石涛
const betweenNames = /(?:[（(][男女][)）])?[\s、，,;；/&＆|]*/uy;

const runAt = (text: string, at: number): string => {
  hanRun.lastIndex = at;
  return hanRun.exec(text)?.[0] ?? '';
};

const skipBetween = (text: string, at: number): number => {
  betweenNames.lastIndex = at;
  betweenNames.exec(text);
  return betweenNames.lastIndex;
};

/** `禹 斌`, `李 小 明`: single characters with one space between them, two or three a name. */
const findSpacedName = (text: string, at: number): PrintedName | undefined => {
  const parts =
    /^(\p{Script=Han})\s(\p{Script=Han}{1,2})(?!\p{Script=Han})(?:\s(\p{Script=Han})(?!\p{Script=Han}))?/u.exec(
      text.slice(at, at + 8),
    );
  if (!parts || !isSurname(parts[1] ?? '')) return undefined;
  const [, family = '', given = '', third = ''] = parts;
  // 王 磊 李 明: the third character begins the next name when one more follows it.
  const nextBegins =
    third !== '' && (given.length === 2 || /^\s\p{Script=Han}(?!\p{Script=Han})/u.test(text.slice(at + 5)));
  const shown = third && !nextBegins ? 5 : 2 + given.length;
  const name = third && !nextBegins ? family + given + third : family + given;
  return { name, start: at, end: at + shown };
};

/** How a run of characters is cut before what is no name: a role word, 报道, a page's button. */
export type CutRun = (text: string, at: number, run: string) => string;

/**
 * Names from `at` on, up to what is none.
 * @param strict Names must begin with a known surname or be known to the recogniser: for role words without a mark after them, which sentences
 *   use, too (记者昨日获悉).
 * @returns The names and where they (or an office that stands for them) end.
 */
export const readNames = (
  text: string,
  at: number,
  strict: boolean,
  cut: CutRun,
): { names: PrintedName[]; end: number } => {
  const names: PrintedName[] = [];
  let end = at;
  for (let from = at; from < text.length; from = skipBetween(text, end)) {
    const run = cut(text, from, runAt(text, from));
    // 时间：, 来源：: the next label of the line.
    if (run === '' || /^\s?[:：]/u.test(text.slice(from + run.length))) break;
    // 作者：佚名
    if (isNobody(run)) {
      end = from + run.length;
      continue;
    }
    // 责编:白描 本报讯(…): the report begins.
    if (isColumn(run) || isSelfReference(run.replace(/讯$/u, ''))) break;
    const spaced = run.length === 1 ? findSpacedName(text, from) : undefined;
    if (spaced) {
      names.push(spaced);
      end = spaced.end;
      continue;
    }
    // 撰稿丨河湟在线记者 扎西措: whose reporter.
    if (isOffice(run) || (run.length >= 4 && endsAsOutlet(run))) {
      end = from + run.length;
      continue;
    }
    // What ends the line or the parentheses after a role word is a name, known or not: (记者 甯小静).
    const closes = run.length <= 3 && from + run.length === text.length;
    const found = namesInRun(run, strict && !closes);
    if (!found) break;
    let start = from;
    for (const name of found) {
      names.push({ name: name.replace(/[•・‧]/gu, '·'), start, end: start + name.length });
      start += name.length;
    }
    end = from + run.length;
    if (run.length < runAt(text, from).length) break;
  }
  return { names, end };
};
