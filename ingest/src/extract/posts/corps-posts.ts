import type { Body } from '../bodies/body.js';
import { corpsName, type Place } from '../places/place.js';
import type { PlaceMention } from '../places/place-mentions.js';
import type { PostMention } from './post-mention.js';
import { MODIFIER } from './post-words.js';

/**
 * The divisions of the Xinjiang Production and Construction Corps, which share their party committee with a city:
 * 第八师石河子市党委书记、政委; later only 师市党委副书记、师长.
 */
const DIVISION = /(?:兵团)?(第[一二三四五六七八九十]{1,3}师)((?![与和及到赴同在])[\u3400-\u9fff]{2,4}市)?/u;
const ORDER = '(?:兵团)?第?[一二三四五六七八九十]{1,3}师';
const PARTY_POST = new RegExp(
  `(?:${ORDER}(?:[\\u3400-\\u9fff]{2,4}市)?|师市|(?<=[，、；。（ 　\\n])师)党委(?:${MODIFIER}(?:副?书记|常委|委员|秘书长|副秘书长))`,
  'gu',
);
const DIVISION_POST = new RegExp(
  `(?:${ORDER}|(?<=[，、；。（ 　\\n])师|(?<=[，、；。（ 　\\n]))${MODIFIER}(?:副?政委|副?政治委员|副?师长|参谋长)(?!们)`,
  'gu',
);

/** Titles at divisions and their committees: at the one that the title names, else at home's or the only one named. */
export function* corpsPosts(
  text: string,
  places: readonly PlaceMention[],
  home: Place | null,
): Generator<PostMention> {
  if (!DIVISION.test(text) || !/师市|兵团|团场|师党委/.test(text)) return;
  const own = ownDivision(text, home);
  const divisionIn = (title: string): RegExpExecArray | null => {
    const named = DIVISION.exec(title);
    return named !== null && (named[2] !== undefined || named[1] !== own?.[1]) ? named : own;
  };
  for (const { 0: title, index } of text.matchAll(PARTY_POST)) {
    const [, division, city] = divisionIn(title) ?? [];
    const place = placeOfCity(places, home, city);
    const body =
      division === undefined
        ? null
        : bodyOf(`${division}${city ?? ''}党委`, 'party', place, [
            `新疆生产建设兵团${division}党委`,
            `${division.slice(1)}${city ?? ''}党委`,
          ]);
    yield { start: index, end: index + title.length, title, body, place };
  }
  for (const { 0: title, index } of text.matchAll(DIVISION_POST)) {
    const [, division, city] = divisionIn(title) ?? [];
    const place = placeOfCity(places, home, city);
    const forms = [`兵团${division}`, `新疆生产建设兵团${division}`];
    const body = division === undefined ? null : bodyOf(division, 'government', place, forms);
    yield { start: index, end: index + title.length, title, body, place };
  }
}

/** Home's division; else the first that is named, where no other is. */
function ownDivision(text: string, home: Place | null): RegExpExecArray | null {
  const known = home === null ? null : corpsName(home);
  if (known !== null) return DIVISION.exec(known);
  const all = [...text.matchAll(new RegExp(DIVISION, 'gu'))];
  return new Set(all.map(([, division]) => division)).size === 1 ? (all[0] ?? null) : null;
}

const placeOfCity = (
  places: readonly PlaceMention[],
  home: Place | null,
  city: string | undefined,
): Place | null =>
  city === undefined
    ? null
    : home?.name === city
      ? home
      : (places.find((mention) => mention.place.name === city)?.place ?? null);

const bodyOf = (name: string, kind: Body['kind'], place: Body['place'], names: readonly string[]): Body => ({
  name,
  names,
  kind,
  place,
  short: null,
});
