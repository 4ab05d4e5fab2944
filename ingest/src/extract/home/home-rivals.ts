import { surnameOf } from '../../names/surname.js';
import type { OrganMention } from '../bodies/organ-mention.js';
import type { Place } from '../places/place.js';
import type { PlaceSighting } from '../places/place-mentions.js';
import type { BareLevel } from './home-level.js';

/** Offices that one person holds at a time, and the words by which one knows them. */
const CHIEF = /^(?:委书记|(?:人民政府|政府)?(?<!副)[省市区县州盟旗]长|人大(?:常委会)?主任|政协主席)/;
/** 吉林省长白山, 吉林省长春市, 江苏省长江: the word begins with 长. */
const NO_CHIEF = /^长(?:白山|春市|沙市|治市|江|三角|期|途|远|效|征)/;
/** What may stand between a chief's title and the name: further titles. */
const FURTHER =
  /^(?:(?:[、，]|兼)[\u3400-\u9fff]{1,14}?(?:书记|[市县区旗州盟]长|主任|主席|委员|组长))*(?:同志)?/;

interface Chief {
  /** The office with its level word: 市委书记. */
  readonly office: string;
  /** The first two characters of who holds it. */
  readonly holder: string;
  readonly start: number;
}

/**
 * Places whose chiefs are named in full beside the report's own, who are named bare: where 市委书记张秀山 leads and
 * 靖江市委书记申强 accompanies, 靖江 is not the city of the report.
 */
export function rivalPlaces(
  text: string,
  organs: readonly OrganMention[],
  sightings: readonly PlaceSighting[],
  levels: readonly BareLevel[],
): Set<Place> {
  const own = new Map<string, Set<string>>();
  for (const { word, start } of levels) {
    const chief = chiefAt(text, start, word);
    if (chief !== null) own.set(chief.office, (own.get(chief.office) ?? new Set()).add(chief.holder));
  }
  const rivals = new Set<Place>();
  const named = [
    ...organs.flatMap(({ scope, start }) => (scope.by === 'place' ? [{ ...scope.mention, start }] : [])),
    ...sightings.flatMap(({ candidates, ...at }) => candidates.map((place) => ({ ...at, place }))),
  ];
  for (const { end, place, surface } of named) {
    const word = place.short.slice(-1);
    const from = surface.endsWith(word) ? end - 1 : end;
    const chief = chiefAt(text, from, surface.endsWith(word) ? word : '', word);
    const holders = chief === null ? undefined : own.get(chief.office);
    if (chief !== null && holders !== undefined && !holders.has(chief.holder)) rivals.add(place);
  }
  return rivals;
}

/** The chief whose title begins with the level word that stands at an offset. */
function chiefAt(text: string, at: number, stands: string, word = stands): Chief | null {
  if (text.charAt(at - 1) === '副' || !text.startsWith(stands, at)) return null;
  const words = text.slice(at + stands.length, at + stands.length + 90);
  // 市长 is the level word itself, or stands after it (靖江市市长).
  const head = NO_CHIEF.test(words) ? null : (/^长/.exec(words) ?? CHIEF.exec(words));
  if (head === null) return null;
  const further = FURTHER.exec(words.slice(head[0].length))?.[0] ?? '';
  const holder = words.slice(head[0].length + further.length, head[0].length + further.length + 2);
  if (
    surnameOf(holder) === null ||
    /^(?:公开|接访|主持|出席|参加|讲话|带队|率队|带领|深入|一行|专题|到|在|和|为|等|来|赴)/.test(holder)
  )
    return null;
  const office = `${word}${/长$/.test(head[0]) ? '长' : head[0].replace(/常委会/, '')}`;
  return { office, holder, start: at };
}

const GUESTS = /^(?:党政|经贸|学习)*(?:代表团|(?:考察|访问|参观)[团组])(?:一行)?(?:来|[到赴]我)/;
/** Places whose delegation comes (长治市党政考察团来潍考察): the report is its hosts'. */
export const placesOfGuests = (text: string, sightings: readonly PlaceSighting[]): Place[] =>
  sightings
    .filter(({ end }) => GUESTS.test(text.slice(end, end + 14)))
    .flatMap(({ candidates }) => candidates);
