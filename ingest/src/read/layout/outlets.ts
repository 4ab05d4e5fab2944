/** Names of news outlets: read from `data/read/outlets.json`. */
import { z } from 'zod';
import { once, readTable } from '../tables.js';

const schema = z.object({
  about: z.string(),
  endings: z.array(z.string()),
  names: z.array(z.string()),
  self: z.array(z.string()),
  standing_alone: z.array(z.string()),
  unnamed: z.string(),
});

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length);

const outlets = once(() => {
  const table = readTable('outlets', schema);
  const endings = longestFirst(table.endings).join('|');
  const self = table.self.join('|');
  const names = table.names.join('|');
  return {
    self: new RegExp(`^(?:${self})$`, 'u'),
    unnamed: new RegExp(table.unnamed, 'u'),
    ending: new RegExp(`(?:${endings})$`, 'u'),
    standing: new RegExp(
      `(?!\\d{1,2}月\\d{1,2}日报)(?:《\\p{Script=Han}{1,9}?(?:${endings})》|${names}|[\\p{Script=Han}A-Za-z0-9]{1,9}?(?:${endings}))(?=[\\s|｜/(（]|$)`,
      'uy',
    ),
    standsAlone: new RegExp(`^(?:${names}|\\p{Script=Han}{2,8}(?:${table.standing_alone.join('|')}))$`, 'u'),
    prefix: `(?:${self}|${names}|\\p{Script=Han}{2,12}?(?:${endings}))`,
  };
});

/** A regular expression's source for an outlet, or 本报, before another word. */
export const outletPrefix = (): string => outlets().prefix;

/** 本报, 本网: the outlet itself, not named. */
export const isSelfReference = (name: string): boolean => outlets().self.test(name);

/** Whether a name after 来源： tells an outlet; 本站 and 区委宣传部 do not. */
export const namesOutlet = (name: string): boolean => name.length >= 2 && !outlets().unnamed.test(name);

export const endsAsOutlet = (name: string): boolean => outlets().ending.test(name);

/** A name that can be nothing but a news outlet's, even on a line of its own: 六安新闻网; not 常德人大, 精彩在线. */
export const isNewsOutlet = (line: string): boolean => outlets().standsAlone.test(line);

/** Where an outlet's name that stands by itself at `at` ends. */
export const findStandingOutlet = (text: string, at: number): number | undefined => {
  const { standing } = outlets();
  standing.lastIndex = at;
  return standing.test(text) ? standing.lastIndex : undefined;
};
