/** What a cell of a result can hold: the API's plain form of nodes, relationships and paths, and JSON values. */

import { type NodeLabel, nodeLabels, type RelationshipType, relationshipTypes } from '@zhengtu/graph-schema';
import type { GraphContent } from '../graph/canvas-graph';
import { isRecord } from './json';

export interface ResultNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface ResultRelationship {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export const isResultNode = (value: unknown): value is ResultNode =>
  isRecord(value) &&
  Array.isArray(value.labels) &&
  typeof value.id === 'string' &&
  isRecord(value.properties);

export const isResultRelationship = (value: unknown): value is ResultRelationship =>
  isRecord(value) &&
  typeof value.type === 'string' &&
  typeof value.from === 'string' &&
  typeof value.to === 'string';

const labelOf = (node: ResultNode): NodeLabel =>
  nodeLabels.find((label) => node.labels.includes(label)) ?? 'Body';
const text = (value: unknown): string | null => (typeof value === 'string' && value ? value : null);

/** A node of a result as the rest of the explorer knows entities. */
export const entityOf = (node: ResultNode) => ({
  id: node.id,
  label: labelOf(node),
  placeLabel:
    node.labels.find((label) => /^(Province|City|County|Township|Village|Zone)$/.test(label)) ?? null,
  name: text(node.properties.name) ?? text(node.properties.title) ?? node.id,
});

/** All nodes and relationships in a value, however deep in lists, maps and paths. */
const collect = (value: unknown, nodes: ResultNode[], relationships: ResultRelationship[]): void => {
  if (isResultNode(value)) nodes.push(value);
  else if (isResultRelationship(value)) relationships.push(value);
  else if (Array.isArray(value)) for (const item of value) collect(item, nodes, relationships);
  else if (isRecord(value)) for (const item of Object.values(value)) collect(item, nodes, relationships);
};

/** The graph in a result: its nodes, and the relationships whose both ends are among them. */
export const graphOfRows = (rows: readonly (readonly unknown[])[]): GraphContent => {
  const nodes: ResultNode[] = [];
  const relationships: ResultRelationship[] = [];
  collect(rows, nodes, relationships);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const edges = new Map(
    relationships
      .filter(({ from, to }) => byId.has(from) && byId.has(to))
      .flatMap(({ id, type, from, to }) => {
        const known: RelationshipType | undefined = relationshipTypes.find((name) => name === type);
        return known ? [[id, { id, type: known, from, to }] as const] : [];
      }),
  );
  const degrees = new Map<string, number>();
  for (const { from, to } of edges.values())
    for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return {
    nodes: [...byId.values()].map((node) => ({
      ...entityOf(node),
      degree: degrees.get(node.id) ?? 0,
      boilerplate: node.properties.boilerplate === true,
      date: text(node.properties.date),
    })),
    edges: [...edges.values()],
  };
};
