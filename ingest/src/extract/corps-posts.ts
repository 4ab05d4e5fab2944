import type { Body } from './body.js';
import type { PlaceMention } from './place-mentions.js';
import type { PostMention } from './post-mention.js';
import { MODIFIER } from './post-words.js';

/**
 * The divisions of the Xinjiang Production and Construction Corps, which share their party committee with a city:
 * 第八师石河子市党委书记、政委; later only 师市党委副书记、师长.
 */
const DIVISION = /(?:兵团)?(第[一二三四五六七八九十]{1,3}师)([\u4e00-\u9fa5]{2,4}市)?/u;
const ORDER = '(?:兵团)?第?[一二三四五六七八九十]{1,3}师';
const PARTY_POST = new RegExp(
  `(?:${ORDER}(?:[\\u4e00-\\u9fa5]{2,4}市)?|师市)党委(?:${MODIFIER}(?:副?书记|常委|委员|秘书长|副秘书长))`,
  'gu',
);
const DIVISION_POST = new RegExp(
  `(?:${ORDER}|(?<=[，、；。（ 　\\n])师|(?<=[，、；。（ 　\\n]))${MODIFIER}(?:副?政委|副?政治委员|副?师长|参谋长)(?!们)`,
  'gu',
);

/** Titles at the division that the text names first, and at its committee. */
export function* corpsPosts(text: string, places: readonly PlaceMention[]): Generator<PostMention> {
  const [, division, city] = DIVISION.exec(text) ?? [];
  if (division === undefined || !/师市|兵团|团场|师党委/.test(text)) return;
  const place = places.find((mention) => city !== undefined && mention.surface === city)?.place ?? null;
  const committee = bodyOf(`${division}${city ?? ''}党委`, 'party', place, [
    `新疆生产建设兵团${division}党委`,
    `${division.slice(1)}${city ?? ''}党委`,
  ]);
  const corps = bodyOf(division, 'government', place, [`兵团${division}`, `新疆生产建设兵团${division}`]);
  for (const { 0: title, index } of text.matchAll(PARTY_POST))
    yield { start: index, end: index + title.length, title, body: committee, place };
  for (const { 0: title, index } of text.matchAll(DIVISION_POST))
    yield { start: index, end: index + title.length, title, body: corps, place };
}

const bodyOf = (name: string, kind: Body['kind'], place: Body['place'], names: readonly string[]): Body => ({
  name,
  names,
  kind,
  place,
  short: null,
});
