import {
  entityLabel,
  type NodeLabel,
  nodes,
  type PropertyKey,
  type PropertyType,
  properties,
  type RelationshipType,
  relationships,
  sharedNodeProperties,
} from '@zhengtu/graph-schema';
import type { NodeRow, RelationshipRow } from '@zhengtu/graph-store';

/** One column of an import file: how its header names it, and what stands in it for a row. */
export interface ImportColumn<Row> {
  readonly header: string;
  /** A text is quoted, so that an empty one stays a text; null stays empty, and the property is then not set. */
  readonly cellOf: (row: Row) => string | null;
}

/** Parts the items of a list. No report has it: it is a control character. */
export const arrayDelimiter = '\u001f';

/** The types of `neo4j-admin database import`, by ours. Source: Neo4j operations manual 5, "Import", "Header files". */
const importTypes: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  integer: 'long',
  float: 'double',
  boolean: 'boolean',
  strings: 'string[]',
};

const textOf = (value: unknown): string | null => {
  if (value === undefined || value === null) return null;
  return Array.isArray(value) ? value.join(arrayDelimiter) : String(value);
};

const propertyColumns = <Row extends NodeRow | RelationshipRow>(
  keys: readonly PropertyKey[],
): ImportColumn<Row>[] =>
  keys.map((key) => ({
    header: `${key}:${importTypes[properties[key].type]}`,
    cellOf: ({ properties: state }) => textOf(state[key]),
  }));

/** The columns of the nodes of a label: id, labels, properties. */
export const nodeColumns = (label: NodeLabel): ImportColumn<NodeRow>[] => [
  { header: 'id:ID', cellOf: ({ properties: { id } }) => id },
  {
    header: ':LABEL',
    cellOf: ({ placeLabel }) =>
      [entityLabel, label, ...(placeLabel ? [placeLabel] : [])].join(arrayDelimiter),
  },
  ...propertyColumns<NodeRow>([
    ...sharedNodeProperties.filter((key) => key !== 'id'),
    ...nodes[label].properties,
  ]),
];

/** The columns of the relationships of a type: ends, own id, properties. */
export const relationshipColumns = (type: RelationshipType): ImportColumn<RelationshipRow>[] => [
  { header: ':START_ID', cellOf: ({ from }) => from },
  { header: ':END_ID', cellOf: ({ to }) => to },
  { header: `id:${importTypes.string}`, cellOf: ({ id }) => id },
  ...propertyColumns<RelationshipRow>(relationships[type].properties),
];
