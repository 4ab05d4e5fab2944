/** A store with as many entities as are asked for, written without reading reports: cities, meetings, people, themes. */
import { join } from 'node:path';
import { type RelationshipType, relationshipId, themes } from '@zhengtu/graph-schema';
import { type NodeRow, openStore, type RelationshipRow } from '@zhengtu/graph-store';
import { readJurisdictions } from '../corpus/jurisdictions.js';
import { randomOf } from '../corpus/random.js';

/** Of every meeting: who took part, and what it discussed. */
const peopleOfAMeeting = 8;
const themesOfAMeeting = 4;
const rowsAtOnce = 5000;

type End = Pick<NodeRow, 'label'> & { readonly id: string };

const relationOf = (
  type: RelationshipType,
  from: End,
  to: End,
  properties: RelationshipRow['properties'] = {},
): RelationshipRow => ({
  id: relationshipId(type, from.id, to.id),
  type,
  from: from.id,
  to: to.id,
  fromLabel: from.label,
  toLabel: to.label,
  properties,
});

const nodeOf = (
  label: NodeRow['label'],
  properties: NodeRow['properties'] & { readonly name: string },
  placeLabel?: NodeRow['placeLabel'],
): NodeRow => ({
  label,
  ...(placeLabel ? { placeLabel } : {}),
  properties: { ...properties, search: properties.name },
});

const citiesOf = (): NodeRow[] =>
  readJurisdictions()
    .filter(({ level }) => level === 'prefecture')
    .map(({ code, name }) =>
      nodeOf('Place', { id: `place:${code}`, name, level: 'prefecture', code }, 'City'),
    );

const themesOf = (): NodeRow[] =>
  themes.map(({ id, zh, en, boilerplate }) =>
    nodeOf('Theme', { id: `theme:${id}`, name: zh, zh, en, boilerplate }),
  );

/** Nodes first, so that every relationship finds its ends. */
const madeRows = (entities: number): { nodes: NodeRow[]; relationships: RelationshipRow[] } => {
  const random = randomOf('store', entities);
  const [cities, said] = [citiesOf(), themesOf()];
  const nodes: NodeRow[] = [...cities, ...said];
  const relationships = new Map<string, RelationshipRow>();
  const discussed = new Map<string, { city: End; theme: End; meetings: number }>();
  const endOf = ({ label, properties }: NodeRow): End => ({ label, id: properties.id });
  const put = (row: RelationshipRow): void => {
    relationships.set(row.id, row);
  };
  for (let at = 0; nodes.length < entities; at++) {
    const city = random.pick(cities);
    const date = `${2012 + (at % 13)}-${String(1 + (at % 12)).padStart(2, '0')}-15`;
    const id = `meeting:${city.properties.code}:${date}:made-${at}`;
    const name = `${city.properties.name}第${at}次会议`;
    const meeting = nodeOf('Meeting', { id, name, kind: 'executive', date });
    nodes.push(meeting);
    put(relationOf('HELD_IN', endOf(meeting), endOf(city)));
    for (let seat = 0; seat < peopleOfAMeeting; seat++) {
      const person = nodeOf('Person', {
        id: `person:${city.properties.code}:made-${at}-${seat}`,
        name: `第${at}之${seat}`,
      });
      nodes.push(person);
      put(relationOf(seat === 0 ? 'CHAIRED' : 'ATTENDED', endOf(person), endOf(meeting)));
    }
    for (let turn = 0; turn < themesOfAMeeting; turn++) {
      const theme = endOf(random.pick(said));
      put(relationOf('DISCUSSED', endOf(meeting), theme, { firstSeen: date, lastSeen: date }));
      const key = `${city.properties.id} ${theme.id}`;
      const before = discussed.get(key)?.meetings ?? 0;
      discussed.set(key, { city: endOf(city), theme, meetings: before + 1 });
    }
  }
  for (const { city, theme, meetings } of discussed.values())
    put(
      relationOf('DISCUSSED', city, theme, { meetings, direct: true, firstSeen: '2012', lastSeen: '2024' }),
    );
  return { nodes, relationships: [...relationships.values()] };
};

/** Fills the embedded store of a data folder as `--data` names it. */
export const writeMadeStore = async (data: string, entities: number): Promise<void> => {
  const store = await openStore('embedded', { dataDir: join(data, 'graph') });
  try {
    const { nodes, relationships } = madeRows(entities);
    const nothing = { nodes: [], relationships: [], removedNodes: [], removedRelationships: [] };
    for (let at = 0; at < nodes.length; at += rowsAtOnce)
      await store.write({ ...nothing, nodes: nodes.slice(at, at + rowsAtOnce) });
    for (let at = 0; at < relationships.length; at += rowsAtOnce)
      await store.write({ ...nothing, relationships: relationships.slice(at, at + rowsAtOnce) });
  } finally {
    await store.close();
  }
};
