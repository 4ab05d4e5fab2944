/**
 * Meetings: the same place, full date and kind in two reports are one meeting, unless the names clearly differ or
 * one report tells them as two. Without a full date a meeting belongs to its report: a day without a year joins
 * nothing.
 *
 * A meeting cited only as background (`optional`) stands in the graph where something is told of it (who took part,
 * what it considered) or where another report is about it; it never counts as discussing a theme.
 */
import { meetingId, nationCode } from '@zhengtu/graph-schema';
import type { NodeRow } from '@zhengtu/graph-store';
import type { RecordMeeting } from '../record.js';
import { cluster, type Link } from './clusters.js';
import { byCodeUnits } from './code-units.js';
import { compareDates, isFullDate, type PartialDate } from './dates.js';
import { remainingDoubt } from './evidence.js';
import { groupBy } from './group-by.js';
import type { Judgements } from './judgements.js';
import { clearlyDiffer } from './meeting-names.js';
import { otherNames } from './named-entities.js';
import type { PlaceRef } from './places.js';
import type { Reading } from './readings.js';
import { withoutNothing } from './rows.js';
import { searchText } from './search-text.js';

export interface MeetingClaim {
  readonly reading: Reading;
  readonly item: RecordMeeting;
  readonly place: PlaceRef | undefined;
  readonly answersTo: readonly string[];
}

export interface MeetingEntity {
  readonly id: string;
  readonly name: string;
  readonly claims: readonly MeetingClaim[];
  /** Whether a report is about it, rather than citing it as background. */
  readonly reported: boolean;
}

export function resolveMeetings(readings: readonly Reading[], judgements: Judgements): MeetingEntity[] {
  const claims = readings.flatMap(claimsOf);
  const groups = groupBy(claims, plainId);
  const links: Link[] = [];
  const position = new Map(claims.map((claim, i) => [claim, i]));
  for (const group of groups.values())
    for (const [i, a] of group.entries())
      for (const b of group.slice(i + 1)) links.push([position.get(a) ?? 0, position.get(b) ?? 0]);

  const clusters = cluster(claims, links, judgements, areTwoMeetings);
  const sharing = groupBy(clusters, ([first]) => (first ? plainId(first) : ''));
  return [...sharing].flatMap(([id, same]) => same.map((members) => entityOf(id, members, same.length > 1)));
}

function claimsOf(reading: Reading): MeetingClaim[] {
  const talkedOf = new Set(
    reading.record.relations.flatMap(({ type, from, to }) => (saysMuch.has(type) ? [from, to] : [])),
  );
  return reading.record.meetings
    .filter(({ id, optional, date }) => !optional || talkedOf.has(id) || (date !== null && isFullDate(date)))
    .map((item) => {
      const place = item.place === null ? undefined : reading.places.get(item.place);
      const id = plainId({ reading, item, place });
      return { reading, item, place, answersTo: [id, `${id}@${item.name}`] };
    });
}

/** Relations that make even a meeting of the background worth keeping. */
const saysMuch: ReadonlySet<string> = new Set(['CHAIRED', 'SPOKE_AT', 'ATTENDED', 'CONSIDERED', 'COVERED']);

function plainId({ reading, item, place }: Omit<MeetingClaim, 'answersTo'>): string {
  const isDated = item.date !== null && isFullDate(item.date) && place !== undefined;
  const code = (place ?? reading.home)?.code ?? nationCode;
  return meetingId(code, isDated ? (item.date ?? '') : reading.scope, item.kind);
}

function areTwoMeetings(a: MeetingClaim, b: MeetingClaim): boolean {
  if (a.reading === b.reading) return a.item.name !== b.item.name;
  const places = [a, b].flatMap(({ reading, item }) =>
    reading.record.places.flatMap(({ name, names }) => (name === item.place ? [name, ...names] : [])),
  );
  return clearlyDiffer([a.item.name, ...a.item.names], [b.item.name, ...b.item.names], places);
}

/** The most telling of the names that reports about it use. */
function entityOf(plain: string, claims: readonly MeetingClaim[], sharesId: boolean): MeetingEntity {
  const reporting = claims.filter(({ item }) => !item.optional);
  const named = (reporting.length > 0 ? reporting : claims).map(({ item }) => item.name);
  const name = named.sort((a, b) => b.length - a.length || byCodeUnits(a, b))[0] ?? '';
  return { id: sharesId ? `${plain}@${name}` : plain, name, claims, reported: reporting.length > 0 };
}

/** Whether the graph keeps it: what is only cited needs somebody or something at it. */
export const isWorthKeeping = ({ reported, claims }: MeetingEntity): boolean =>
  reported ||
  claims.some(({ item, reading }) =>
    reading.record.relations.some(
      ({ type, from, to }) => saysMuch.has(type) && (from === item.id || to === item.id),
    ),
  );

export function meetingNode({ id, name, claims }: MeetingEntity): NodeRow {
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
