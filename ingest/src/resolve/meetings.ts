/**
 * Meetings: the same place, full date and kind in two reports are one meeting, unless the names clearly differ or
 * one report tells them as two. Without a full date a meeting belongs to its report: a day without a year joins
 * nothing. Versions of one report tell of the same meetings, whatever each leaves out.
 *
 * A meeting cited only as background (`optional`) stands in the graph where something is told of it (who took part,
 * what it considered) or where another report is about it; it never counts as discussing a theme.
 */
import { byCodeUnits, foldName, meetingId, nationCode } from '@zhengtu/graph-schema';
import type { NodeRow } from '@zhengtu/graph-store';
import type { RecordMeeting } from '../record.js';
import { cluster, type Link } from './clusters.js';
import { compareDates, isFullDate, type PartialDate } from './dates.js';
import type { Apart, Decide, ResolvedFrom } from './decisions.js';
import { remainingDoubt } from './evidence.js';
import { groupBy } from './group-by.js';
import type { Judgements } from './judgements.js';
import { clearlyDiffer } from './meeting-names.js';
import { type Named, otherNames } from './named-entities.js';
import type { PlaceRef } from './places.js';
import { mainMeetings, type Reading, type Source } from './readings.js';
import { withoutNothing } from './rows.js';
import { searchText } from './search-text.js';

/** What resolving asks of a meeting as a report tells of it. */
export interface MeetingClaim<R extends Source = Source, M extends MeetingItem = MeetingItem> {
  readonly reading: R;
  readonly item: M;
  readonly place: PlaceRef | undefined;
  /** Names of the place where it was held. */
  readonly placeNames: readonly string[];
  /** Which of its report's main meetings it is, of how many, and which of those of its kind; -1 for none. */
  readonly standing: { readonly at: number; readonly of: number; readonly ofKind: number };
  /** Whether something is told of it that makes even a meeting of the background worth keeping. */
  readonly saysMuch: boolean;
  readonly answersTo: readonly string[];
}

export type MeetingItem = Named & Pick<RecordMeeting, 'id' | 'kind' | 'date' | 'optional'>;

export interface MeetingEntity<C extends MeetingClaim = MeetingClaim<Reading, RecordMeeting>> {
  readonly id: string;
  readonly name: string;
  readonly claims: readonly C[];
  readonly answersTo: readonly string[];
  /** Whether a report is about it, rather than citing it as background. */
  readonly reported: boolean;
}

export const resolveMeetings = (
  readings: readonly Reading[],
  judgements: Judgements,
  decide?: Decide<ResolvedFrom>,
): MeetingEntity[] => meetingsOf(readings.flatMap(meetingClaims), judgements, decide);

/** @param claims In the order of their documents' ids. */
export function meetingsOf<C extends MeetingClaim>(
  claims: readonly C[],
  judgements: Judgements,
  decide?: Decide<ResolvedFrom<C>>,
): MeetingEntity<C>[] {
  const clusters = cluster<C>({
    candidates: claims,
    links: [...linksOfVersions(claims), ...linksOfOccasions(claims)],
    judgements,
    whyApart: whyTwoMeetings,
    decide:
      decide &&
      ((decision) =>
        decide({ ...decision, left: { claims: [decision.left] }, right: { claims: [decision.right] } })),
  });
  const sharing = groupBy(clusters, bestKnownId);
  return [...sharing].flatMap(([id, same]) => withMarks(id, same.map(entityOf)));
}

function linksOfOccasions(claims: readonly MeetingClaim[]): Link[] {
  return pairsWithin(claims, plainId).map(([a, b]) => [a, b, 'same-occasion']);
}

/** Between versions of one report: meetings of one name first, then of one kind, then those in the same place. */
function linksOfVersions(claims: readonly MeetingClaim[]): Link[] {
  const versions = claims.filter(({ reading }) => reading.report !== reading.document);
  const reposted = new Set(versions.map(({ reading }) => reading.report));
  const told = claims.map((claim) => (reposted.has(claim.reading.report) ? claim : undefined));
  const pairs = pairsWithin(told, (claim) => claim?.reading.report).flatMap(([i, j]) => {
    const [a, b] = [told[i], told[j]];
    const rank = a && b && a.reading.document !== b.reading.document ? rankOfVersions(a, b) : undefined;
    return rank === undefined ? [] : [{ i, j, rank }];
  });
  return pairs
    .sort((x, y) => x.rank - y.rank || x.i - y.i || x.j - y.j)
    .map(({ i, j }) => [i, j, 'same-report']);
}

function rankOfVersions(a: MeetingClaim, b: MeetingClaim): number | undefined {
  const [left, right] = [a, b].map(({ item }) => [item.name, ...item.names].map(foldName));
  if (left?.some((name) => right?.includes(name))) return 0;
  if (a.item.kind === b.item.kind && !namesDiffer(a, b)) return 1;
  if (a.item.optional || b.item.optional) return undefined;
  if (a.item.kind === b.item.kind && a.standing.ofKind === b.standing.ofKind) return 2;
  return a.standing.of === b.standing.of && a.standing.at === b.standing.at ? 3 : undefined;
}

/** Positions of all pairs with one key. */
function pairsWithin<T>(items: readonly T[], keyOf: (item: T) => string | undefined): [number, number][] {
  const groups = new Map<string, number[]>();
  for (const [i, item] of items.entries()) {
    const key = keyOf(item);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), i]);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, i) => group.slice(i + 1).map((b): [number, number] => [a, b])),
  );
}

export function meetingClaims(reading: Reading): MeetingClaim<Reading, RecordMeeting>[] {
  const main = mainMeetings(reading.record);
  const talkedOf = new Set(
    reading.record.relations.flatMap(({ type, from, to }) => (telling.has(type) ? [from, to] : [])),
  );
  return reading.record.meetings
    .filter(({ id, optional, date }) => !optional || talkedOf.has(id) || (date !== null && isFullDate(date)))
    .map((item) => {
      const place = item.place === null ? undefined : reading.places.get(item.place);
      const id = plainId({ reading, item, place });
      return {
        reading,
        item,
        place,
        placeNames: reading.record.places.flatMap(({ name, names }) =>
          name === item.place ? [name, ...names] : [],
        ),
        standing: {
          at: main.indexOf(item),
          of: main.length,
          ofKind: main.filter(({ kind }) => kind === item.kind).indexOf(item),
        },
        saysMuch: talkedOf.has(item.id),
        answersTo: [id, `${id}@${item.name}`, `${id}@${reading.document}`],
      };
    });
}

/** Relations that make even a meeting of the background worth keeping. */
const telling: ReadonlySet<string> = new Set(['CHAIRED', 'SPOKE_AT', 'ATTENDED', 'CONSIDERED', 'COVERED']);

/** Meetings with one plain id were held in one place, on one day, and are of one kind. */
export function plainId({ reading, item, place }: Pick<MeetingClaim, 'reading' | 'item' | 'place'>): string {
  const code = (place ?? reading.home)?.code ?? nationCode;
  return meetingId(code, isDated({ item, place }) ? (item.date ?? '') : reading.scope, item.kind);
}

const isDated = ({ item, place }: Pick<MeetingClaim, 'item' | 'place'>): boolean =>
  item.date !== null && isFullDate(item.date) && place !== undefined;

/** The id of the earliest full date among those told: versions may leave out the year, or the place. */
const bestKnownId = (claims: readonly MeetingClaim[]): string =>
  [...claims]
    .sort((a, b) => Number(isDated(b)) - Number(isDated(a)) || compareDates(a.item.date, b.item.date))
    .map(plainId)[0] ?? '';

function whyTwoMeetings(a: MeetingClaim, b: MeetingClaim): Apart | undefined {
  if (a.reading.document === b.reading.document)
    return a.item.name === b.item.name ? undefined : 'told-as-two';
  if (a.reading.report === b.reading.report && rankOfVersions(a, b) !== undefined) return undefined;
  return namesDiffer(a, b) ? 'names-differ' : undefined;
}

function namesDiffer(a: MeetingClaim, b: MeetingClaim): boolean {
  const places = [...a.placeNames, ...b.placeNames];
  return clearlyDiffer([a.item.name, ...a.item.names], [b.item.name, ...b.item.names], places);
}

/** The most telling of the names that reports about it use. */
function entityOf<C extends MeetingClaim>(claims: readonly C[]): Omit<MeetingEntity<C>, 'id'> {
  const reporting = claims.filter(({ item }) => !item.optional);
  const named = (reporting.length > 0 ? reporting : claims).map(({ item }) => item.name);
  const name = named.sort((a, b) => b.length - a.length || byCodeUnits(a, b))[0] ?? '';
  return {
    name,
    claims,
    answersTo: [...new Set(claims.flatMap((claim) => claim.answersTo))],
    reported: reporting.length > 0,
  };
}

/** Meetings that share an id are told apart by their names; where those are alike too, by the first of their reports. */
function withMarks<C extends MeetingClaim>(
  plain: string,
  same: readonly Omit<MeetingEntity<C>, 'id'>[],
): MeetingEntity<C>[] {
  const names = same.map(({ name }) => name);
  const markOf = ({ name, claims }: Omit<MeetingEntity<C>, 'id'>): string | undefined =>
    names.indexOf(name) === names.lastIndexOf(name)
      ? name
      : claims.map(({ reading }) => reading.document).sort(byCodeUnits)[0];
  return same.map((meeting) => ({
    ...meeting,
    id: same.length > 1 ? `${plain}@${markOf(meeting)}` : plain,
  }));
}

/** Whether the graph keeps it: what is only cited needs somebody or something at it. */
export const isWorthKeeping = ({
  reported,
  claims,
}: Pick<MeetingEntity<MeetingClaim>, 'reported' | 'claims'>): boolean =>
  reported || claims.some(({ saysMuch }) => saysMuch);

export function meetingNode({ id, name, claims }: MeetingEntity<MeetingClaim>): NodeRow {
  const items = claims.map(({ item }) => item);
  const date = [...items].sort((a, b) => compareDates(a.date, b.date))[0]?.date ?? null;
  const others = otherNames(name, items);
  return {
    label: 'Meeting',
    properties: {
      id,
      name,
      search: searchText([name, ...others]),
      ...withoutNothing({
        kind: items[0]?.kind,
        date,
        datePrecision: date === null ? undefined : precisionOf(date),
        otherNames: others,
        ...remainingDoubt(items),
      }),
    },
  };
}

const precisionOf = (date: PartialDate): string =>
  /-\d{2}-\d{2}$/.test(date) ? 'day' : date.length === 4 ? 'year' : 'month';
