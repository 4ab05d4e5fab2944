/**
 * Who holds which seat when. A province is one labour market: where terms end in the same year, holders move to other
 * seats there (of the same place or another), retire, or make room for somebody new.
 */
import type { Jurisdiction } from './jurisdictions.js';
import { inventName } from './person-name.js';
import { type Random, randomOf } from './random.js';

/** `{u}` stands for the place's unit: 市, 县, 区. */
export const seats = [
  { id: 'secretary', title: '{u}委书记' },
  { id: 'mayor', title: '{u}委副书记、{u}长' },
  { id: 'deputy', title: '{u}委副书记' },
  { id: 'executive', title: '{u}委常委、常务副{u}长' },
  { id: 'organisation', title: '{u}委常委、组织部部长' },
  { id: 'publicity', title: '{u}委常委、宣传部部长' },
  { id: 'discipline', title: '{u}委常委、纪委书记' },
  { id: 'vice-1', title: '副{u}长' },
  { id: 'vice-2', title: '副{u}长' },
  { id: 'vice-3', title: '副{u}长' },
  { id: 'congress', title: '{u}人大常委会主任' },
  { id: 'conference', title: '{u}政协主席' },
] as const;
export type SeatId = (typeof seats)[number]['id'];

export interface Official {
  /** The same wherever the person moves: `34-17`. */
  readonly id: string;
  readonly name: string;
}

export interface Term {
  readonly official: Official;
  readonly place: string;
  readonly seat: SeatId;
  /** Years; the term begins with the first and ends with the last. */
  readonly from: number;
  readonly to: number;
}

export const firstYear = 2012;
export const lastYear = 2025;
const shortestTerm = 3;
const longestTerm = 6;
/** Of holders whose term ends: how many take another seat. */
const moving = 0.6;

interface Seat {
  readonly place: string;
  readonly seat: SeatId;
  until: number;
  holder: Official | undefined;
}

const newcomers = (random: Random, province: string): (() => Official) => {
  let count = 0;
  return () => {
    count += 1;
    return { id: `${province}-${count}`, name: inventName(random, province) };
  };
};

/** All terms of a province, from its places and the seed alone. */
const fillSeats = (seed: number, province: string, places: readonly Jurisdiction[]): readonly Term[] => {
  const random = randomOf(seed, 'officials', province);
  const newcomer = newcomers(random, province);
  const all: Seat[] = places.flatMap(({ code }) =>
    seats.map(({ id }) => ({ place: code, seat: id, until: firstYear - 1, holder: undefined })),
  );
  const terms: Term[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    const ended = all.filter(({ until }) => until < year);
    const leaving = ended.flatMap(({ holder }) => (holder && random.chance(moving) ? [holder] : []));
    const movers = random.sample(leaving, leaving.length);
    for (const seat of random.sample(ended, ended.length)) {
      const official = movers.pop() ?? newcomer();
      const length = shortestTerm + random.below(longestTerm - shortestTerm + 1);
      seat.until = year + length - 1;
      seat.holder = official;
      terms.push({ official, place: seat.place, seat: seat.seat, from: year, to: seat.until });
    }
  }
  return terms;
};

/** Officials of every province; a province is filled when it is first asked for. */
export class Officials {
  readonly #seed: number;
  readonly #places: readonly Jurisdiction[];
  readonly #terms = new Map<string, Map<string, Term[]>>();

  constructor(seed: number, places: readonly Jurisdiction[]) {
    this.#seed = seed;
    this.#places = places;
  }

  /** Who sits where in a place in a year. */
  inOffice({ code, province }: Jurisdiction, year: number): ReadonlyMap<SeatId, Official> {
    const terms = this.#termsOf(province).get(code) ?? [];
    const sitting = terms.filter(({ from, to }) => from <= year && year <= to);
    return new Map(sitting.map(({ seat, official }) => [seat, official]));
  }

  /** Every term in a province. */
  terms(province: string): readonly Term[] {
    return [...this.#termsOf(province).values()].flat();
  }

  #termsOf(province: string): Map<string, Term[]> {
    const known = this.#terms.get(province);
    if (known) return known;
    const own = this.#places.filter((place) => place.province === province);
    const byPlace = new Map<string, Term[]>();
    for (const term of fillSeats(this.#seed, province, own)) {
      const list = byPlace.get(term.place) ?? [];
      list.push(term);
      byPlace.set(term.place, list);
    }
    this.#terms.set(province, byPlace);
    return byPlace;
  }
}
