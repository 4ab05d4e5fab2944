import { byCodeUnits } from '@zhengtu/graph-schema';
import type { GraphStore } from '@zhengtu/graph-store';
import type { Companions, Company, CountedEntity } from '../api/index.js';
import { numberOf, type RowObject, rowsOf, textOf } from './rows.js';
import { loadSummaries, namedOf, summaryOf } from './summaries.js';

/** How many of each kind are told. */
const most = 40;
/** Meetings that pairs are counted over, and people a meeting: beyond it a list is an assembly's roll. */
const mostMeetings = 2000;
const mostPeople = 80;

const columns = `RETURN x.id AS id, labels(x) AS labels, x.name AS name, count(DISTINCT m.id) AS meetings
  ORDER BY meetings DESC, id LIMIT ${most}`;
const start = 'UNWIND $meetings AS id MATCH (m:Meeting {id: id})';

const queries = {
  chairs: `${start}<-[:CHAIRED]-(x:Person) ${columns}`,
  people: `${start}<-[:CHAIRED|SPOKE_AT|ATTENDED]-(x:Person) ${columns}`,
  projects: `${start}-[:COVERED]->(x:Project) ${columns}`,
  policies: `${start}-[:CONSIDERED]->(x:Policy) ${columns}`,
};

const countOf = async (store: GraphStore, cypher: string, meetings: readonly string[]) => {
  const rows = await rowsOf(store, cypher, { meetings });
  const summaries = await loadSummaries(store, rows.map(namedOf));
  return rows.map(
    (row): CountedEntity => ({
      entity: summaryOf(summaries, textOf(row.id)),
      meetings: numberOf(row.meetings),
    }),
  );
};

/** Who and what stands in the meetings, the most frequent first. */
export const loadCompany = async (store: GraphStore, meetings: readonly string[]): Promise<Company> => {
  const [chairs, people, projects, policies] = await Promise.all([
    countOf(store, queries.chairs, meetings),
    countOf(store, queries.people, meetings),
    countOf(store, queries.projects, meetings),
    countOf(store, queries.policies, meetings),
  ]);
  return { chairs, people, projects, policies };
};

const seatsQuery = `${start}<-[:CHAIRED|SPOKE_AT|ATTENDED]-(x:Person)
  RETURN DISTINCT m.id AS meeting, x.id AS id, labels(x) AS labels, x.name AS name ORDER BY meeting, id`;

interface Pair {
  readonly one: string;
  readonly other: string;
  readonly meetings: number;
}

const countPairs = (seats: readonly RowObject[]): Pair[] => {
  const meetings = new Map<string, string[]>();
  for (const { meeting, id } of seats) {
    const present = meetings.get(textOf(meeting)) ?? [];
    if (present.length < mostPeople) present.push(textOf(id));
    meetings.set(textOf(meeting), present);
  }
  const pairs = new Map<string, Pair>();
  for (const present of meetings.values())
    present.forEach((one, at) => {
      for (const other of present.slice(at + 1)) {
        const key = `${one}\n${other}`;
        pairs.set(key, { one, other, meetings: (pairs.get(key)?.meetings ?? 0) + 1 });
      }
    });
  return [...pairs.values()];
};

/** Who sat with whom in the meetings, the most frequent first. */
export const loadCompanions = async (
  store: GraphStore,
  meetings: readonly string[],
): Promise<Companions[]> => {
  const seats = await rowsOf(store, seatsQuery, { meetings: meetings.slice(0, mostMeetings) });
  const pairs = countPairs(seats)
    .sort((a, b) => b.meetings - a.meetings || byCodeUnits(a.one, b.one) || byCodeUnits(a.other, b.other))
    .slice(0, most);
  const shown = new Set(pairs.flatMap(({ one, other }) => [one, other]));
  const named = new Map(seats.map((row) => [textOf(row.id), namedOf(row)]));
  const summaries = await loadSummaries(
    store,
    [...named.values()].filter(({ id }) => shown.has(id)),
  );
  return pairs.map(({ one, other, meetings: count }) => ({
    one: summaryOf(summaries, one),
    other: summaryOf(summaries, other),
    meetings: count,
  }));
};
