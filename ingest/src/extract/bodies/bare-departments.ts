import type { Place } from '../places/place.js';
import type { Located } from '../text/spans.js';
import type { OrganMention } from './organ-mention.js';
import { departmentForms, departmentWords } from './organ-words.js';

const LIST = new RegExp(
  `(?<=[，。；：、\\n 　]|[由和]|^)(?:${departmentForms})(?:(?:、|和)(?:${departmentForms}))*(?=要|应当?|须|负责|牵头|会同|各负其责|按职责|具体|进行了|作了?[^，。；]{0,8}(?:汇报|说明))`,
  'gmu',
);
const FORM = new RegExp(departmentForms, 'gu');
const TOO_BARE = /^(?:办|办公[室厅]|党校|编委|研究室|调查队|.{0,2}(?:馆|院|台|社|医院|集团|公司))$/;

/**
 * Departments that a report of a division names without whose they are: 水利局要摸清机井, 由招商局牵头. They are home's.
 * @param taken whether another organ or body stands there
 */
export function bareDepartments(
  text: string,
  home: Place | null,
  taken: (span: Located) => boolean,
): OrganMention[] {
  if (home === null || !/^(?:prefecture|county|zone)$/.test(home.level)) return [];
  const level = /(?:自治区|[市县区州盟旗])$/.exec(home.short)?.[0];
  if (level === undefined) return [];
  return [...text.matchAll(LIST)].flatMap((list) =>
    [...list[0].matchAll(FORM)].flatMap(({ 0: form, index }) => {
      const start = list.index + index;
      const span = { start, end: start + form.length };
      const word = departmentWords.get(form);
      if (word === undefined || form.length < 3 || TOO_BARE.test(form) || taken(span)) return [];
      const scope = { by: 'level', word: level } as const;
      return [{ ...span, scope, short: word.short, kind: word.kind, organStart: start }];
    }),
  );
}
