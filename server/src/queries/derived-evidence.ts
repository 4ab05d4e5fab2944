/** The words behind what a place discussed: those of the meetings that its relationship to the theme is derived from. */
import type { GraphStore } from '@zhengtu/graph-store';
import type { Evidence } from '../api/index.js';
import { loadEvidence } from './evidence.js';
import { canLieIn, type Period } from './period.js';
import { rowsOf, textOf, textOrNull, textsOf } from './rows.js';

/** A relationship `(Place)-[:DISCUSSED]->(Theme)`. */
export interface Derived {
  readonly id: string;
  readonly place: string;
  readonly theme: string;
  /** How many meetings it is derived from. */
  readonly meetings: number;
}

/** The latest meetings that speak for a relationship; the theme's page has them all. */
const mostMeetings = 5;
/** Where more meetings than these would have to be looked at, none is: the answer is to come while one waits. */
const mostLookedAt = 20_000;

/** Each place with itself and all that lies in it: what a city's villages discuss counts for the city. */
const withinQuery = `UNWIND $places AS place
  MATCH (c:Place {id: place})<-[:LOCATED_IN*1..4]-(p:Place)
  RETURN DISTINCT c.id AS whole, p.id AS part`;

const meetingsQuery = `UNWIND $places AS place
  MATCH (p:Place {id: place})<-[:HELD_IN]-(m:Meeting)-[d:DISCUSSED]->(t:Theme)
  WHERE t.id IN $themes
  RETURN p.id AS place, t.id AS theme, m.id AS meeting, m.date AS date, d.evidence AS evidence
  ORDER BY coalesce(m.date, '') DESC, meeting`;

const loadWholes = async (store: GraphStore, places: readonly string[]): Promise<Map<string, string[]>> => {
  const wholes = new Map(places.map((place) => [place, [place]]));
  for (const row of await rowsOf(store, withinQuery, { places })) {
    const part = textOf(row.part);
    wholes.set(part, [...(wholes.get(part) ?? []), textOf(row.whole)]);
  }
  return wholes;
};

/** Evidence by the id of the relationship, that of the latest meetings first; nothing for what has none. */
export const loadDerivedEvidence = async (
  store: GraphStore,
  asked: readonly Derived[],
  period: Period,
): Promise<Map<string, Evidence[]>> => {
  const most = asked.reduce((sum, { meetings }) => sum + meetings, 0);
  if (asked.length === 0 || most > mostLookedAt) return new Map();
  const wholes = await loadWholes(store, [...new Set(asked.map(({ place }) => place))]);
  const rows = await rowsOf(store, meetingsQuery, {
    places: [...wholes.keys()],
    themes: [...new Set(asked.map(({ theme }) => theme))],
  });
  const idOf = new Map(asked.map(({ id, place, theme }) => [`${place}\n${theme}`, id]));
  const found = new Map<string, Map<string, readonly string[]>>();
  for (const row of rows.filter(({ date }) => canLieIn(textOrNull(date), period)))
    for (const whole of wholes.get(textOf(row.place)) ?? []) {
      const id = idOf.get(`${whole}\n${textOf(row.theme)}`);
      if (id === undefined) continue;
      const meetings = found.get(id) ?? new Map<string, readonly string[]>();
      if (meetings.size < mostMeetings) meetings.set(textOf(row.meeting), textsOf(row.evidence).slice(0, 1));
      found.set(id, meetings);
    }
  const ids = [...found.keys()];
  const evidence = await loadEvidence(
    store,
    ids.map((id) => [...(found.get(id)?.values() ?? [])].flat()),
  );
  return new Map(ids.map((id, at) => [id, evidence[at] ?? []]));
};
