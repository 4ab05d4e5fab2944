/**
 * The day and the number by which a report's opening tells its meeting from the next of its kind: 3月5日, 第27次.
 * A weekly meeting is told in the same words week by week; these differ.
 */

/** UTF-16 units of the running text in which the meeting is introduced. */
const openingLength = 240;

export interface ToldOccasion {
  /** `[year, month, day]` as written: year and month may be left out. */
  readonly days: readonly ToldDay[];
  /** 第27次常务会议: `27`. */
  readonly numbers: readonly string[];
}

type ToldDay = readonly [year: string | undefined, month: string | undefined, day: string];

const day = /(?:(?<year>\d{4})年)?(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})[日号]/gu;
const number = /第(?<number>[\d一二三四五六七八九十百零〇]+)[次届期场]/gu;

export function toldOccasion(title: string, prose: string): ToldOccasion {
  const opening = prose.slice(0, openingLength).normalize('NFKC');
  return {
    days: [...opening.matchAll(day)].map(({ groups }) => [groups?.year, groups?.month, groups?.day ?? '']),
    numbers: [...`${title} ${opening}`.matchAll(number)].map(({ groups }) => groups?.number ?? ''),
  };
}

const mayBeOne = (a: ToldDay, b: ToldDay): boolean =>
  a.every((part, i) => part === undefined || b[i] === undefined || Number(part) === Number(b[i]));

/** Whether both tell days, or numbers, and none of them agree. */
export function tellsOther(a: ToldOccasion, b: ToldOccasion): boolean {
  const differ = <T>(left: readonly T[], right: readonly T[], agree: (x: T, y: T) => boolean): boolean =>
    left.length > 0 && right.length > 0 && !left.some((x) => right.some((y) => agree(x, y)));
  return differ(a.days, b.days, mayBeOne) || differ(a.numbers, b.numbers, (x, y) => x === y);
}
