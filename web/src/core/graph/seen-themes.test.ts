import type { GraphEdge, GraphNode } from '@zhengtu/server/api';
import { expect, test } from 'vitest';
import { withoutUnseenThemes } from './seen-themes';

const node = (id: string, label: GraphNode['label']): GraphNode => ({
  id,
  label,
  placeLabel: null,
  name: id,
  degree: 0,
  boilerplate: false,
  date: null,
});
const edge = (type: GraphEdge['type'], from: string, to: string): GraphEdge => ({
  id: `${type}:${from}>${to}`,
  type,
  from,
  to,
});

test('themes stay where they were discussed or group one that was', () => {
  const { nodes, edges } = withoutUnseenThemes({
    nodes: [
      node('m', 'Meeting'),
      node('alone', 'Person'),
      ...['seen', 'top', 'unseen', 'empty top'].map((id) => node(id, 'Theme')),
    ],
    edges: [
      edge('DISCUSSED', 'm', 'seen'),
      edge('BROADER', 'seen', 'top'),
      edge('BROADER', 'unseen', 'empty top'),
      edge('BROADER', 'unseen', 'top'),
    ],
  });
  expect(nodes.map(({ id }) => id)).toEqual(['m', 'alone', 'seen', 'top']);
  expect(edges.map(({ id }) => id)).toEqual(['DISCUSSED:m>seen', 'BROADER:seen>top']);
});
