/** The taken graph in the formats that other tools read: GEXF (Gephi), GraphML (yEd, NetworkX, igraph), JSON. */
import { MultiDirectedGraph } from 'graphology';
import { write } from 'graphology-gexf';
import type { Language } from '../language/languages';
import { edgeAttributes, nodeAttributes } from './attributes';
import { citationOf } from './citation';
import type { TakenGraph, TakenNode } from './gather';
import { fitForXml, xmlText } from './xml-text';

type ColourOf = (node: TakenNode) => string;

/** The writer escapes what XML gives a meaning to, but lets through what XML cannot hold. */
const cleaned = <T extends Readonly<Record<string, string | number>>>(attributes: T) =>
  Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [
      key,
      typeof value === 'string' ? fitForXml(value) : value,
    ]),
  );

/** With places, sizes and colours, as it is seen. */
export const gexfOf = (
  { nodes, relationships }: TakenGraph,
  language: Language,
  colourOf: ColourOf,
): string => {
  const graph = new MultiDirectedGraph();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const { id } of nodes) graph.addNode(id);
  for (const { id, from, to } of relationships) graph.addEdgeWithKey(id, from, to);
  const edges = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  return write(graph, {
    formatNode: (id: string) => {
      const node = byId.get(id);
      if (!node) return {};
      const { label = id, ...attributes } = cleaned(nodeAttributes(node, language));
      return {
        label: String(label),
        attributes,
        viz: { color: colourOf(node), x: node.x, y: node.y, size: node.size },
      };
    },
    formatEdge: (id: string) => {
      const relationship = edges.get(id);
      if (!relationship) return {};
      const { label = id, ...attributes } = cleaned(edgeAttributes(relationship, language));
      return { label: String(label), attributes };
    },
  });
};

const data = (prefix: string, attributes: Readonly<Record<string, string | number>>): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `<data key="${prefix}-${key}">${xmlText(String(value))}</data>`)
    .join('');

const keys = (domain: 'node' | 'edge', names: Readonly<Record<string, 'string' | 'double'>>): string =>
  Object.entries(names)
    .map(
      ([name, type]) =>
        `<key id="${domain}-${name}" for="${domain}" attr.name="${name}" attr.type="${type}"/>\n`,
    )
    .join('');

export const graphmlOf = (
  { nodes, relationships }: TakenGraph,
  language: Language,
  colourOf: ColourOf,
): string => {
  const told = { label: 'string', citations: 'string' } as const;
  const placed = { x: 'double', y: 'double', size: 'double' } as const;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n',
    keys('node', { ...told, kind: 'string', relations: 'double', colour: 'string', ...placed }),
    keys('edge', { ...told, quotes: 'string', references: 'string' }),
    '<graph edgedefault="directed">\n',
    ...nodes.map((node) => {
      const { id, x, y, size } = node;
      const attributes = { ...nodeAttributes(node, language), colour: colourOf(node), x, y, size };
      return `<node id="${xmlText(id)}">${data('node', attributes)}</node>\n`;
    }),
    ...relationships.map((relationship) => {
      const { id, from, to } = relationship;
      const ends = `source="${xmlText(from)}" target="${xmlText(to)}"`;
      return `<edge id="${xmlText(id)}" ${ends}>${data('edge', edgeAttributes(relationship, language))}</edge>\n`;
    }),
    '</graph>\n</graphml>\n',
  ];
  return lines.join('');
};

/** Everything, quotations with their places in the reports' texts included. */
export const jsonOf = ({ nodes, relationships, reports }: TakenGraph, language: Language): string =>
  JSON.stringify(
    {
      nodes: nodes.map(({ reports: own, ...node }) => ({ ...node, reports: own.map(({ id }) => id) })),
      relationships: relationships.map(({ evidence, ...relationship }) => ({
        ...relationship,
        evidence: evidence.map(({ document, ...quote }) => ({ ...quote, report: document.id })),
      })),
      reports: reports.map((report) => ({ ...report, citation: citationOf(report, language) })),
    },
    null,
    1,
  );
