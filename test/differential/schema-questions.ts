import {
  type NodeLabel,
  nodeLabels,
  nodes,
  type PropertyKey,
  type PropertyType,
  properties,
  relationships,
  relationshipTypes,
} from '@zhengtu/graph-schema';
import type { Question } from './catalogue.js';

/** What is asked of a property of each type; `x` holds it. */
const aboutProperty: Readonly<Record<PropertyType, (value: string) => readonly string[]>> = {
  string: (value) => [
    `RETURN ${value} AS value, count(*) AS n ORDER BY value`,
    `WHERE ${value} IS NOT NULL RETURN min(${value}) AS least, max(${value}) AS most, count(DISTINCT ${value}) AS n`,
    `WHERE size(${value}) > 4 RETURN x.id, left(${value}, 4) AS beginning`,
  ],
  integer: (value) => [
    `RETURN ${value} AS value, count(*) AS n ORDER BY value`,
    `RETURN sum(${value}) AS all`,
  ],
  float: (value) => [
    `WHERE ${value} > 0.5 RETURN x.id, ${value} ORDER BY ${value} DESC, x.id`,
    `RETURN avg(${value}) AS mean, count(${value}) AS known`,
  ],
  boolean: (value) => [`RETURN ${value} AS value, count(*) AS n`, `WHERE NOT ${value} RETURN x.id`],
  strings: (value) => [
    `RETURN x.id, size(${value}) AS n`,
    `WHERE any(v IN ${value} WHERE v CONTAINS '市') RETURN x.id`,
  ],
};

const aboutProperties = (kind: string, pattern: string, keys: readonly PropertyKey[]): Question[] =>
  keys.flatMap((key) =>
    aboutProperty[properties[key].type](`x.${key}`).map((rest) => ({
      kind,
      cypher: `MATCH ${pattern} ${rest}`,
      parameters: {},
    })),
  );

const aboutLabel = (label: NodeLabel): Question[] =>
  aboutProperties('labels', `(x:${label})`, ['name', ...nodes[label].properties]);

const aboutType = (type: (typeof relationshipTypes)[number]): Question[] => [
  ...aboutProperties('types', `()-[x:${type}]->()`, relationships[type].properties),
  ...[
    `MATCH (a)-[r:${type}]->(b) RETURN a.id, b.id`,
    `MATCH (a)-[r:${type}]->(b) RETURN r`,
    `MATCH (a)-[:${type}]->(b) WITH a, count(b) AS n RETURN n, count(a) AS nodes ORDER BY n`,
    `MATCH (b)<-[:${type}]-(a) RETURN labels(a) AS start, labels(b) AS end, count(*) AS n`,
    `MATCH (a) WHERE NOT (a)-[:${type}]->() RETURN count(a) AS without`,
  ].map((cypher) => ({ kind: 'types', cypher, parameters: {} })),
];

/** A handful of questions on every label, relationship type and property that the graph model has. */
export const schemaQuestions = (): Question[] => [
  ...nodeLabels.flatMap(aboutLabel),
  ...relationshipTypes.flatMap(aboutType),
];
