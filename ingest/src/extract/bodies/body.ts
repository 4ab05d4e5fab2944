import type { BodyKind } from '@zhengtu/graph-schema';
import { lastNamed, resolveLevel } from '../home/levels.js';
import { ancestorsOf, corpsName, type Place } from '../places/place.js';
import type { PlaceMention } from '../places/place-mentions.js';
import { placedBefore } from '../places/placed-before.js';
import type { OrganMention } from './organ-mention.js';
import { cores, departmentWords, PARENT_ORGANS } from './organ-words.js';

/** An organisation of the report. */
export interface Body {
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: BodyKind;
  readonly place: Place | null;
  /** What follows the place in the name of a division's organ; null for other organisations. */
  readonly short: string | null;
}

export interface BodyMention {
  readonly start: number;
  readonly end: number;
  readonly body: Body;
}

/** The organ of a division, under its canonical short name: 开封市委, 瀍河区教体局, 内蒙古自治区党委. */
export function organOf(place: Place, short: string, kind: BodyKind): Body {
  const own = ownWord(place, short);
  const isOldPrefecture = place.name.endsWith('地区') && /^委/.test(short);
  // The party committee is one of division and city, the government the city's.
  const holder = kind === 'party' ? (corpsName(place) ?? place.short) : place.short;
  const stem = stemOf(place);
  // 镇江军分区 bears the city's name without 市.
  const bearer = GARRISON.test(own) && place.level === 'prefecture' ? stem : holder;
  const name = isOldPrefecture ? `${place.name.slice(0, -2)}地${own}` : bearer + own;
  const names = new Set<string>();
  for (const form of placeForms(place)) {
    names.add(form + own);
    names.add(form + short);
    for (const pattern of patternsOf(short)) names.add(pattern.replace('{P}', form));
  }
  // 镇江水文分局, 大连海事局: branches of higher offices are named so.
  if (/^(?:military|department)$/.test(kind) && !PARENT_ORGANS.some((organ) => short.startsWith(organ)))
    names.add(stem + own);
  names.delete(name);
  return { name, names: [...names], kind, place, short: own };
}

const GARRISON = /^(?:军分区|警备区)/;

/** A prefecture's or county's name without its level word, where two characters are left. */
const stemOf = ({ short, level }: Place): string =>
  /^(?:prefecture|county)$/.test(level) && short.length > 2
    ? short.replace(/(?:地区|[市县区州盟旗])$/, '')
    : short;

/** Where an organ is called otherwise: 内蒙古自治区党委, 某镇党委; leagues and old prefectures have a 行署. */
function ownWord(place: Place, short: string): string {
  if (short === '委' && place.short.endsWith('街道')) return '党工委';
  if (short === '委' && (/自治区$|[镇乡]$/.test(place.short) || corpsName(place) !== null)) return '党委';
  return short === '政府' && /盟$|地区$/.test(place.name) ? '行署' : short;
}

/** Under which names a place stands in front of its organs. */
function placeForms(place: Place): string[] {
  const corps = corpsName(place);
  const forms = new Set([place.short, place.name, ...(corps === null ? [] : [corps])]);
  const [parent] = ancestorsOf(place);
  if (parent !== undefined && place.level !== 'province') {
    forms.add(parent.name + place.name);
    forms.add(parent.name + place.short);
  }
  return [...forms];
}

function patternsOf(short: string): readonly string[] {
  const core = cores.get(short);
  if (core !== undefined) return core.patterns;
  const own = departmentWords.get(short);
  if (own !== undefined) return own.patterns;
  const parent = PARENT_ORGANS.find((organ) => short.startsWith(organ));
  if (parent === undefined) return [];
  const rest = short.slice(parent.length);
  const others = (departmentWords.get(rest)?.patterns ?? []).map((pattern) =>
    pattern.replace('{P}', `{P}${parent}`),
  );
  const party = parent === '委' ? [`中共{P}委${rest}`] : [];
  const full = parent === '政府' ? [`{P}人民政府${rest}`] : [];
  return [...others, ...party, ...full];
}

const BELOW_COUNTY = /^(?:镇|乡|街道|村|社区)$/;

/** The place that a scope stands for in a report of `home`. */
export function placeOfScope(
  organ: OrganMention,
  home: Place | null,
  places: readonly PlaceMention[],
  text: string,
): Place | null {
  const { scope } = organ;
  if (scope.by === 'place') return scope.mention.place;
  if (scope.by === 'none') return null;
  const own = placedBefore(text, organ.start, scope.word, places) ?? resolveLevel(scope.word, home);
  if (own !== null) return own;
  // Where no home can be told, 市委 is not simply that of the last city named.
  return home === null && !BELOW_COUNTY.test(scope.word) ? null : lastNamed(scope.word, organ.start, places);
}

/** The organisation that an organ mention stands for; null where its division cannot be told. */
export function bodyOfOrgan(organ: OrganMention, place: Place | null): Body | null {
  return place === null ? null : organOf(place, organ.short, organ.kind);
}

/** 防治非典工作领导小组 is the 防治“非典”工作领导小组. */
const unquoted = (name: string): string => name.replace(/[“”]/g, '');

/** Gives the same object for the same organisation, whatever form named it. */
export class BodyBook {
  readonly #bodies = new Map<string, Body>();

  /** The known organisation that this one is, else itself. */
  enter(body: Body): Body {
    for (const name of [body.name, ...(body.short === null ? [] : body.names)]) {
      const known = this.#bodies.get(unquoted(name));
      if (known !== undefined && known.kind === body.kind) return known;
    }
    this.#bodies.set(unquoted(body.name), body);
    for (const name of body.names)
      if (!this.#bodies.has(unquoted(name))) this.#bodies.set(unquoted(name), body);
    return body;
  }
}
