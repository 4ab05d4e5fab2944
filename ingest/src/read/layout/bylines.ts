/** Who made the report: `记者 张三 通讯员 李四`, `责编:王五`, `(本报记者 …)`. Words from `data/read/bylines.json`. */
import { type WriterRole, writerRoles } from '@zhengtu/graph-schema';
import { z } from 'zod';
import { once, readTable } from '../tables.js';
import { type PrintedName, readNames } from './byline-names.js';
import { endsAsOutlet, isSelfReference, outletPrefix } from './outlets.js';
import { findFurnitureEnd } from './page-furniture.js';

const role = z.enum(Object.keys(writerRoles) as [WriterRole, ...WriterRole[]]);
const words = z.partialRecord(role, z.array(z.string()));
const schema = z.object({ about: z.string(), roles: words, marked: words, credits: z.array(z.string()) });

/** A byline's names with their role; offsets into the text it was read from. */
export interface ReadByline {
  readonly start: number;
  readonly end: number;
  readonly role: WriterRole;
  readonly title: string;
  readonly names: readonly PrintedName[];
  /** An outlet glued to the role word: 宜昌政务网记者. */
  readonly outlet?: { readonly start: number; readonly end: number };
}

const longestFirst = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length).join('|');
const entriesOf = (table: Partial<Record<WriterRole, string[]>>) =>
  Object.entries(table).flatMap(([key, list]) => list.map((word) => [word, role.parse(key)] as const));

const vocabulary = once(() => {
  const table = readTable('bylines', schema);
  const plain = entriesOf(table.roles);
  const marked = entriesOf(table.marked);
  const roleWord = longestFirst(plain.map(([word]) => word));
  const markedWord = longestFirst(marked.map(([word]) => word));
  const mark = '\\s*[:：|｜/／丨︱]\\s*';
  return {
    roles: new Map([...plain, ...marked]),
    item: new RegExp(
      `(?:(${outletPrefix()})\\s?)??(?:(${roleWord})(?:员)?(?:${mark}|\\s*)|(${markedWord})${mark})`,
      'uy',
    ),
    inside: new RegExp(`(?:${roleWord})|(?:${markedWord})${mark}`, 'u'),
    // 报道 closes a byline wherever it stands; 摄影 may also open the next one.
    credit: new RegExp(
      `[/／](?:文|图|摄|文字|图片|视频)(?!\\p{Script=Han})|\\s?[/／]?(?:(?:${longestFirst(table.credits)})(?=\\s*(?:[,，。)）]|$))|(?:\\p{Script=Han}{0,2}|\\s?\\d{1,2}月\\d{1,2}日)报道(?=[\\s\\d]|$))`,
      'uy',
    ),
    creditEnd: new RegExp(`(?:${longestFirst(table.credits)})$`, 'u'),
  };
});

/** Ends a run of characters where a role word, a credit or a button begins. */
export const cutRun = (text: string, at: number, run: string): string => {
  if (run === '' || (findFurnitureEnd(text, at) ?? at) > at) return '';
  const { inside, creditEnd } = vocabulary();
  const role = inside.exec(text.slice(at, at + run.length + 2));
  // 黄州日报记者: the word is the end of an outlet's name, and what stands before it the beginning.
  if (
    role !== null &&
    role.index > 0 &&
    endsAsOutlet(run.slice(0, role.index + role[0].length).replace(/记者.*$/u, ''))
  )
    return '';
  const alone = role ? run.slice(0, role.index) : run;
  const bare = alone.replace(creditEnd, '');
  // 文 of 邓文: a credit must leave a whole name behind.
  return bare.length >= 2 || bare.length === 0 ? bare : alone;
};

/** Past a credit that closes a list of names: 报道, /文. */
export const skipCredit = (text: string, at: number): number => {
  const { credit } = vocabulary();
  credit.lastIndex = at;
  return credit.test(text) ? credit.lastIndex : at;
};

/** Reads one role with its names at `at`, or nothing. */
export const findByline = (text: string, at: number): ReadByline | undefined => {
  const { item, roles } = vocabulary();
  item.lastIndex = at;
  const match = item.exec(text);
  if (!match) return undefined;
  const [whole, outlet, plainWord, markedWord] = match;
  const title = plainWord ?? markedWord ?? '';
  const writerRole = roles.get(title);
  if (!writerRole) return undefined;
  const marked = /[:：|｜/／丨︱]\s*$/u.test(whole);
  const { names, end } = readNames(text, at + whole.length, !marked, cutRun);
  // 供稿：县委办 names nobody, and is still a byline; 记者从县委办 is not.
  if (names.length === 0 && !marked) return undefined;
  const named = outlet !== undefined && !isSelfReference(outlet);
  return {
    start: at,
    end: skipCredit(text, end),
    role: writerRole,
    title,
    names,
    ...(named ? { outlet: { start: at, end: at + outlet.length } } : {}),
  };
};

export const endsWithCredit = (text: string): boolean => vocabulary().creditEnd.test(text);

/** The role that a word like 摄影 tells. */
export const roleOf = (word: string): WriterRole | undefined => vocabulary().roles.get(word);
