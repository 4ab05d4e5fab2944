/**
 * Places: a code says which division it is, and the gazetteer where that lies. What has no code (townships,
 * villages, zones) hangs under the nearest division that holds it, directly, so that it is never more than two
 * steps from its city.
 */
import {
  byCodeUnits,
  foldName,
  nationCode,
  type PlaceLabel,
  type PlaceLevel,
  placeId,
} from '@zhengtu/graph-schema';
import type { NodeRow, RelationshipRow } from '@zhengtu/graph-store';
import type { RecordPlace, ReportRecord } from '../record.js';
import { type Divisions, labelOf, lineOf } from './divisions.js';
import { remainingDoubt } from './evidence.js';
import { toldRow } from './facts.js';
import { withoutNothing } from './rows.js';
import { searchText } from './search-text.js';

/** One place as a record names it. */
export interface PlaceRef {
  readonly id: string;
  /** Code of the place, or of the nearest division that holds it. */
  readonly code: string;
  /** Whether `code` is the place's own. */
  readonly coded: boolean;
}

/** Looks places up by the names that one record uses. */
export type RecordPlaces = ReadonlyMap<string, PlaceRef>;

const labels: Partial<Record<PlaceLevel, PlaceLabel>> = {
  province: 'Province',
  prefecture: 'City',
  county: 'County',
  township: 'Township',
  village: 'Village',
  zone: 'Zone',
};

const gb2260 = /^\d{6}$/;

function refOf(place: RecordPlace, record: ReportRecord): PlaceRef {
  if (place.code && gb2260.test(place.code))
    return { id: placeId({ code: place.code }), code: place.code, coded: true };
  if (place.level === 'country' && place.name === '中国')
    return { id: placeId({ code: nationCode }), code: nationCode, coded: true };
  const home = record.places.find(({ name }) => name === record.place)?.code;
  // 长三角 and 东北 are one place each, whichever city's report names them.
  const isOutside = place.level === 'country' || place.level === 'region';
  const parent = isOutside ? nationCode : (place.within ?? place.code?.slice(0, 6) ?? home ?? nationCode);
  return { id: placeId({ parent, name: foldName(place.name) }), code: parent, coded: false };
}

/** The places of a record by name; a main name goes before another place's other name. */
export function placesOf(record: ReportRecord): RecordPlaces {
  const byName = new Map<string, PlaceRef>();
  for (const place of record.places) byName.set(place.name, refOf(place, record));
  for (const place of record.places)
    for (const name of place.names) if (!byName.has(name)) byName.set(name, refOf(place, record));
  return byName;
}

/** What resolving asks of a place as a record names it. */
export type PlaceItem = Pick<RecordPlace, 'name' | 'names' | 'level' | 'confidence' | 'status'>;

export interface ToldPlace {
  readonly place: PlaceItem;
  readonly ref: PlaceRef;
}

/** All places that records name, with the divisions that hold them, and where each lies. */
export class PlaceLedger {
  readonly #divisions: Divisions;
  readonly #told = new Map<string, ToldPlace[]>();

  constructor(divisions: Divisions) {
    this.#divisions = divisions;
  }

  add(place: PlaceItem, ref: PlaceRef): void {
    const told = this.#told.get(ref.id);
    if (told) told.push({ place, ref });
    else this.#told.set(ref.id, [{ place, ref }]);
  }

  nodes(): NodeRow[] {
    const codes = new Set([...this.#told.values()].flatMap(([first]) => (first ? [first.ref.code] : [])));
    const holding = new Set(
      [...codes].flatMap((code) => lineOf(this.#divisions, code).map((division) => placeId(division))),
    );
    const ids = new Set([...this.#told.keys(), ...holding]);
    return [...ids].map((id) => placeNode(id, this.#told.get(id) ?? [], this.#divisions));
  }

  /** The gazetteer's hierarchy between the nodes; the nation holds nothing, for it would stand on every path. */
  locations(): RelationshipRow[] {
    return this.nodes().flatMap(({ properties: { id } }) => {
      const parent = holderOf(id, this.#divisions);
      return parent ? [toldRow('LOCATED_IN', { id, label: 'Place' }, { id: parent, label: 'Place' })] : [];
    });
  }
}

/** The place that holds one directly: of a place without a code the division that its id names. */
export function holderOf(id: string, divisions: Divisions): string | undefined {
  const [code = '', name] = codeIn(id).split('/');
  const division = divisions.get(code);
  if (name !== undefined) return division && placeId(division);
  return division?.parent ? placeId({ code: division.parent }) : undefined;
}

/** @param told All ways in which reports name it, each at least once; none for one that only holds others. */
export function placeNode(id: string, told: readonly ToldPlace[], divisions: Divisions): NodeRow {
  const code = codeIn(id);
  const division = gb2260.test(code) ? divisions.get(code) : undefined;
  const levels = told.map(({ place }) => place.level).sort(byCodeUnits);
  const level: PlaceLevel | undefined = division?.level ?? levels[0];
  const spoken = [...new Set(told.flatMap(({ place }) => [place.name, ...place.names]))].sort(byCodeUnits);
  const name = division?.name ?? told.map(({ place }) => place.name).sort(byCodeUnits)[0] ?? code;
  const otherNames = spoken.filter((other) => other !== name);
  const label = division ? labelOf(divisions, division) : level && labels[level];
  return {
    label: 'Place',
    ...(label ? { placeLabel: label } : {}),
    properties: {
      id,
      name,
      search: searchText([name, ...otherNames]),
      ...withoutNothing({
        level,
        code: gb2260.test(code) ? code : undefined,
        otherNames,
        longitude: division?.centre?.[0],
        latitude: division?.centre?.[1],
        ...(division ? {} : remainingDoubt(told.map(({ place }) => place))),
      }),
    },
  };
}

const codeIn = (id: string): string => id.slice('place:'.length);
