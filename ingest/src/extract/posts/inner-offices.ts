import type { Body } from '../bodies/body.js';
import { headOfOffice, postAt } from './post-words.js';

/** A title inside an organ: 评估督导处调研员 at 省发改委, 电子商务司司长 at 商务部. */
export interface InnerTitle {
  readonly title: string;
  readonly body: Body;
}

const OFFICE =
  /(?:(?![的和与及等、]|主任|书记|局长|部长|院长|校长|负责|同志)[\u3400-\u9fff]){1,8}?([司处科室股队系]|办公室|[\u3400-\u9fff]{2}部)/y;

/** What stands between an organ and a post: an office inside, which is no body of its own, save a ministry's 司. */
export function titleInside(text: string, at: number, body: Body): InnerTitle | null {
  OFFICE.lastIndex = at;
  const office = OFFICE.exec(text);
  if (office === null) return null;
  const end = at + office[0].length;
  const post = postAt(text, end) ?? headOfOffice(text, end);
  if (post === null) return null;
  const title = office[0] + post;
  if (office[1] !== '司') return { title, body };
  return {
    title,
    body: { name: body.name + office[0], names: [], kind: 'department', place: body.place, short: null },
  };
}

/** Organs whose offices are bodies of their own (市政府办公室), read as such elsewhere. */
export const hasOwnOffices = ({ kind, short }: Body): boolean =>
  short !== null && /^(?:party|government|congress|cppcc)$/.test(kind);
