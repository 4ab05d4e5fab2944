/** Everything that can be explained, in one form. */
import { findTheme, type NodeLabel } from '@zhengtu/graph-schema';
import type { AnyClaim } from '../resolve/decisions.js';
import { groupBy } from '../resolve/group-by.js';
import type { Reading } from '../resolve/readings.js';
import { asResolved, type Resolution } from '../resolve/resolve-entities.js';
import type { TableRule } from './explanation.js';

export interface Candidate {
  readonly id: string;
  readonly label: NodeLabel;
  readonly name: string;
  readonly claims: readonly AnyClaim[];
  readonly answersTo: readonly string[];
  /** The table that tells of it, where none of resolving's rules does. */
  readonly table?: TableRule;
}

export function candidatesOf({ readings, ...kinds }: Resolution): Candidate[] {
  const labelled = [
    ['Person', kinds.people],
    ['Body', kinds.bodies],
    ['Meeting', kinds.meetings],
    ['Project', kinds.projects],
    ['Policy', kinds.policies],
  ] as const;
  return [
    ...documents(readings),
    ...labelled.flatMap(([label, entities]) =>
      entities.map(({ id, name, claims, answersTo }) => ({ id, label, name, claims, answersTo })),
    ),
  ];
}

/** A report with its versions is one; it answers to the id of each. */
const documents = (readings: readonly Reading[]): Candidate[] =>
  [...groupBy(readings, ({ report }) => report)].map(([id, versions]) => {
    const inOrder = [...versions].sort((a, b) => Number(b.document === id) - Number(a.document === id));
    const claims = inOrder.flatMap((reading) => asResolved(reading).claims);
    return {
      id,
      label: 'Document',
      name: claims[0]?.item.name ?? id,
      claims,
      answersTo: inOrder.map(({ document }) => document),
    };
  });

/** Places and themes: which reports name them, under which names. */
export function toldByTables(id: string, readings: readonly Reading[]): Candidate | undefined {
  const places = readings.flatMap((reading): AnyClaim[] =>
    reading.record.places
      .filter(({ name }) => reading.places.get(name)?.id === id)
      .map((item) => ({ reading, item })),
  );
  const theme = findTheme(id.replace(/^theme:/, ''));
  const themed = readings.flatMap((reading): AnyClaim[] =>
    reading.record.themes
      .filter((told) => `theme:${told.id}` === id)
      .map(({ evidence }) => ({ reading, item: { name: theme?.zh ?? id, names: [], mentions: evidence } })),
  );
  const [claims, label, table] =
    places.length > 0
      ? ([places, 'Place', 'gazetteer'] as const)
      : ([themed, 'Theme', 'vocabulary'] as const);
  const name = claims[0]?.item.name;
  return name === undefined ? undefined : { id, label, name, claims, answersTo: [id], table };
}
