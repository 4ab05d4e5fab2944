/** The questions that the explorer asks of its server, each about something that is in the store. */
import type { GraphStore } from '@zhengtu/graph-store';

export interface Question {
  readonly name: string;
  readonly path: string;
  /** What is searched for in full text, for the bare client: the store's own search calls are not Cypher to be seen. */
  readonly searched?: string;
  /** What an answer may take, in ms, where the project has set itself a limit. */
  readonly withinMs?: number;
}

const pageWithinMs = 200;

const firstOf = async (store: GraphStore, cypher: string): Promise<string> => {
  for await (const [value] of store.read(cypher)) return String(value);
  throw new Error(`The store holds nothing for: ${cypher}`);
};

/** The busiest of a kind: a hot spot shows what a question costs at its worst. */
const busiest = (store: GraphStore, label: string, property: string): Promise<string> =>
  firstOf(
    store,
    `MATCH (n:${label})-[r]-(m:Entity) RETURN n.${property} AS value, count(r) AS degree ORDER BY degree DESC, value LIMIT 1`,
  );

/** What the explorer asks, about the busiest place, person, theme and an ordinary report. */
export const explorerQuestions = async (store: GraphStore): Promise<readonly Question[]> => {
  const city = await busiest(store, 'City', 'id');
  const person = await busiest(store, 'Person', 'id');
  const name = await busiest(store, 'Person', 'name');
  const theme = await busiest(store, 'Theme', 'id');
  const document = await firstOf(store, 'MATCH (d:Document) RETURN d.id AS id ORDER BY id LIMIT 1');
  const id = encodeURIComponent;
  return [
    { name: 'the graph to open with', path: '/api/graph?part=summary' },
    { name: 'the best connected', path: '/api/graph' },
    { name: 'themes', path: '/api/themes', withinMs: pageWithinMs },
    { name: 'the matrix', path: '/api/matrix', withinMs: pageWithinMs },
    { name: 'the matrix of counties', path: '/api/matrix?level=county' },
    { name: 'the matrix of a period', path: '/api/matrix?from=2023' },
    {
      name: 'which cities discussed the busiest theme',
      path: `/api/themes/${id(theme)}/places?meetings=300`,
      withinMs: pageWithinMs,
    },
    {
      name: 'the busiest city on the busiest theme',
      path: `/api/themes/${id(theme)}/places?place=${id(city)}&meetings=100`,
      withinMs: pageWithinMs,
    },
    {
      name: 'the busiest theme: when, with whom',
      path: `/api/themes/${id(theme)}/profile`,
      withinMs: pageWithinMs,
    },
    { name: 'the busiest city’s page', path: `/api/places/${id(city)}/profile` },
    { name: 'the timeline', path: '/api/timeline' },
    { name: 'the timeline of the busiest city', path: `/api/timeline?place=${id(city)}` },
    { name: 'the busiest city', path: `/api/entities/${id(city)}` },
    { name: "the busiest city's neighbours", path: `/api/entities/${id(city)}/neighbours` },
    { name: "the busiest person's neighbours", path: `/api/entities/${id(person)}/neighbours` },
    { name: 'search by name', path: `/api/search?q=${id(name)}`, searched: name },
    { name: 'search by words', path: `/api/search?q=${id('营商环境')}`, searched: '营商环境' },
    {
      name: 'paths between the busiest person and city',
      path: `/api/paths?from=${id(person)}&to=${id(city)}`,
    },
    { name: 'newest reports', path: '/api/documents' },
    { name: 'a report', path: `/api/documents/${id(document)}` },
  ];
};
