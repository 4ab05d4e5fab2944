/** GraphML (http://graphml.graphdrawing.org), as Gephi, yEd, NetworkX and igraph read it. Lists are joined by "; ". */
import { type PropertyKey, type PropertyType, properties } from '@zhengtu/graph-schema';
import type { GraphStore, NodeValue, Value } from '@zhengtu/graph-store';
import {
  drawnProperties,
  type StoredRelationship,
  storedNodes,
  storedRelationships,
} from './stored-graph.js';
import { xmlText } from './xml-text.js';

const types: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  integer: 'long',
  float: 'double',
  boolean: 'boolean',
  strings: 'string',
};

const keys = (domain: 'node' | 'edge', prefix: string): string =>
  drawnProperties
    .map(
      (key) =>
        `<key id="${prefix}${key}" for="${domain}" attr.name="${key}" attr.type="${types[properties[key].type]}"/>\n`,
    )
    .join('');

const data = (prefix: string, state: Readonly<Record<string, Value>>): string =>
  drawnProperties
    .filter((key: PropertyKey) => state[key] !== undefined && state[key] !== null)
    .map((key) => {
      const value = state[key];
      const text = Array.isArray(value) ? value.join('; ') : String(value);
      return `<data key="${prefix}${key}">${xmlText(text)}</data>`;
    })
    .join('');

const nodeElement = ({ id, labels, properties: state }: NodeValue): string =>
  `<node id="${xmlText(id)}"><data key="labels">${labels.join('; ')}</data>${data('n-', state)}</node>\n`;

const edgeElement = ({ relationship }: StoredRelationship): string => {
  const { id, type, from, to, properties: state } = relationship;
  return `<edge id="${xmlText(id)}" source="${xmlText(from)}" target="${xmlText(to)}"><data key="type">${type}</data>${data('r-', state)}</edge>\n`;
};

/** The whole graph, in pieces. */
export async function* graphml(store: GraphStore): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
  yield `<key id="labels" for="node" attr.name="labels" attr.type="string"/>\n<key id="type" for="edge" attr.name="type" attr.type="string"/>\n`;
  yield `${keys('node', 'n-')}${keys('edge', 'r-')}<graph edgedefault="directed">\n`;
  for await (const nodes of storedNodes(store)) yield nodes.map(nodeElement).join('');
  for await (const relationships of storedRelationships(store)) yield relationships.map(edgeElement).join('');
  yield '</graph>\n</graphml>\n';
}
