/** GEXF 1.3 (https://gexf.net), Gephi's own format. */
import { type PropertyType, properties } from '@zhengtu/graph-schema';
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

const attributes = (domain: 'node' | 'edge', first: string): string =>
  `<attributes class="${domain}"><attribute id="${first}" title="${first}" type="string"/>${drawnProperties
    .map((key) => `<attribute id="${key}" title="${key}" type="${types[properties[key].type]}"/>`)
    .join('')}</attributes>\n`;

const values = (first: string, told: string, state: Readonly<Record<string, Value>>): string => {
  const own = drawnProperties.flatMap((key) => {
    const value = state[key];
    if (value === undefined || value === null) return [];
    const text = Array.isArray(value) ? value.join('; ') : String(value);
    return [`<attvalue for="${key}" value="${xmlText(text)}"/>`];
  });
  return `<attvalues><attvalue for="${first}" value="${xmlText(told)}"/>${own.join('')}</attvalues>`;
};

const nodeElement = ({ id, labels, properties: state }: NodeValue): string =>
  `<node id="${xmlText(id)}" label="${xmlText(String(state.name ?? id))}">${values('labels', labels.join('; '), state)}</node>\n`;

const edgeElement = ({ relationship }: StoredRelationship): string => {
  const { id, type, from, to, properties: state } = relationship;
  return `<edge id="${xmlText(id)}" source="${xmlText(from)}" target="${xmlText(to)}" label="${type}">${values('type', type, state)}</edge>\n`;
};

/** The whole graph, in pieces. */
export async function* gexf(store: GraphStore): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<graph defaultedgetype="directed">\n`;
  yield `${attributes('node', 'labels')}${attributes('edge', 'type')}<nodes>\n`;
  for await (const nodes of storedNodes(store)) yield nodes.map(nodeElement).join('');
  yield '</nodes>\n<edges>\n';
  for await (const relationships of storedRelationships(store)) yield relationships.map(edgeElement).join('');
  yield '</edges>\n</graph>\n</gexf>\n';
}
