import type { Body } from '../bodies/body.js';
import type { OrganMention } from '../bodies/organ-mention.js';
import type { Place } from '../places/place.js';

/** 团州委, 团市委: the committee of the Communist Youth League, which is not the party's. */
export const isYouthLeague = (text: string, { start, kind, short }: OrganMention): boolean =>
  kind === 'party' &&
  short === '委' &&
  /(?:^|[^\u3400-\u9fff]|[和与及])团$/.test(text.slice(Math.max(0, start - 2), start));

/** The league's committee of a division: 共青团大理州委. */
export const youthLeagueOf = (place: Place): Body => ({
  name: `共青团${place.short}委`,
  names: [`共青团${place.name}委员会`, `共青团${place.name}委`, `${place.short}团委`, `团${place.short}委`],
  kind: 'association',
  place,
  short: null,
});
