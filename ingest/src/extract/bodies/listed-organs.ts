import type { PlaceMention } from '../places/place-mentions.js';
import type { OrganMention } from './organ-mention.js';
import { cores, departmentForms, departmentWords } from './organ-words.js';

const NEXT_DEPARTMENT = new RegExp(
  `(?:、|和|及)(${departmentForms}|人民法院|法院|人民检察院|检察院|纪委监委|监委)(?![\\u3400-\\u9fff]{0,2}(?:作|建设))`,
  'y',
);

/** 市发改委、财政局、教育局: the departments that follow are of the same division. */
export function listedAfter(text: string, first: OrganMention): OrganMention[] {
  const found: OrganMention[] = [];
  const isOrgan = /法院|检察院|纪委|监委|人大|政协|政府/.test(first.short);
  if (!departmentWords.has(first.short) && first.kind !== 'department' && !isOrgan) return found;
  for (let at = first.end; ; ) {
    NEXT_DEPARTMENT.lastIndex = at;
    const match = NEXT_DEPARTMENT.exec(text);
    const form = match?.[1] ?? '';
    const organ = departmentWords.get(form) ?? cores.get(form);
    if (match === null || organ === undefined || form.length < 2 || /^(?:办|办公室|党校)$/.test(form))
      return found;
    const start = at + match[0].length - form.length;
    at += match[0].length;
    found.push({
      start,
      end: at,
      scope: first.scope,
      short: organ.short,
      kind: organ.kind,
      organStart: start,
    });
  }
}

/** 柳北区、三江侗族自治县人大常委会: the organ is meant of each place in the list. */
export function sharedOrgans(
  text: string,
  organs: readonly OrganMention[],
  places: readonly PlaceMention[],
): OrganMention[] {
  const shared: OrganMention[] = [];
  for (const organ of organs) {
    if (organ.scope.by !== 'place' || !/^(?:委|政府|人民政府|人大|政协)/.test(organ.short)) continue;
    let start = organ.start;
    for (let more = true; more; ) {
      const before = places.find((mention) => mention.end === start - 1 && text.charAt(start - 1) === '、');
      more =
        before !== undefined &&
        before.place.level === organ.scope.mention.place.level &&
        !organs.some((other) => other.end === before.end);
      if (before === undefined || !more) break;
      shared.push({
        ...organ,
        start: before.start,
        end: before.end,
        organStart: before.end,
        scope: { by: 'place', mention: before },
      });
      start = before.start;
    }
  }
  return shared;
}

/** 行署 stands alone: only a prefecture of the old kind (地区) has one. */
export const prefectureOffices = (text: string): OrganMention[] =>
  [...text.matchAll(/(?<![\u3400-\u9fff])行署/gu)].map(({ index }) => ({
    start: index,
    end: index + 2,
    scope: { by: 'level', word: '地' },
    short: '行署',
    kind: 'government',
    organStart: index,
  }));
