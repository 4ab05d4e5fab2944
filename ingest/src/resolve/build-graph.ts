import type { RelationshipRow } from '@zhengtu/graph-store';
import { loadGazetteer } from '../gazetteer/index.js';
import type { ReportRecord } from '../record.js';
import { bodyNode } from './bodies.js';
import type { Divisions } from './divisions.js';
import { documentNode } from './documents.js';
import { EntityIndex } from './entity-index.js';
import { FactLedger } from './facts.js';
import type { Graph } from './graph.js';
import { type Judgements, noJudgements } from './judgements.js';
import { meetingNode } from './meetings.js';
import { mentionsOf } from './mentions.js';
import { partOf } from './part-of.js';
import { personNode } from './people.js';
import { placeThemes } from './place-themes.js';
import { PlaceLedger } from './places.js';
import { policyNode } from './policies.js';
import { projectNode } from './projects.js';
import { sayFacts } from './record-facts.js';
import { resolveEntities } from './resolve-entities.js';
import { themeChain } from './theme-chain.js';
import { versionOf } from './versions/version-of.js';

/**
 * The graph that a set of records comes to: the same for the same set, in whatever order.
 *
 * @param judgements What a person decided about who is who.
 * @param divisions Where a code lies; by default China's gazetteer.
 * @example buildGraph(records).nodes.get('place:210900')
 */
export function buildGraph(
  records: Iterable<ReportRecord>,
  judgements: Judgements = noJudgements,
  divisions: Divisions = loadGazetteer(),
): Graph {
  const { readings, ...entities } = resolveEntities(records, judgements, divisions);
  const index = new EntityIndex();
  index.add('Person', entities.people);
  index.add('Body', entities.bodies);
  index.add('Meeting', entities.meetings);
  index.add('Project', entities.projects);
  index.add('Policy', entities.policies);

  const places = new PlaceLedger(divisions);
  const ledger = new FactLedger();
  for (const reading of readings) {
    for (const place of reading.record.places) {
      const ref = reading.places.get(place.name);
      if (ref) places.add(place, ref);
    }
    sayFacts(reading, index, ledger);
  }
  const themes = themeChain(readings.flatMap(({ record }) => record.themes.map(({ id }) => id)));
  const placeNodes = places.nodes();
  const read: RelationshipRow[] = [...places.locations(), ...ledger.rows()];

  const nodes = [
    ...readings.map(documentNode),
    ...entities.meetings.map(meetingNode),
    ...entities.people.map(personNode),
    ...entities.bodies.map(bodyNode),
    ...placeNodes,
    ...themes.nodes,
    ...entities.projects.map(projectNode),
    ...entities.policies.map(policyNode),
  ];
  const relationships = [
    ...read,
    ...partOf(entities.bodies),
    ...versionOf(readings),
    ...themes.relationships,
    ...placeThemes(placeNodes, read),
    ...readings.flatMap((reading) => mentionsOf(reading, index)),
  ];
  return {
    nodes: new Map(nodes.map((node) => [node.properties.id, node])),
    relationships: new Map(relationships.map((row) => [row.id, row])),
  };
}
