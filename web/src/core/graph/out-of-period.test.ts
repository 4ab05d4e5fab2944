import type { NodeLabel } from '@zhengtu/graph-schema';
import type { GraphEdge, GraphNode } from '@zhengtu/server/api';
import { expect, test } from 'vitest';
import { createCanvasGraph, reconcile } from './canvas-graph';
import { outOfPeriod } from './out-of-period';

const nodeOf = (id: string, label: NodeLabel, date: string | null = null): GraphNode => ({
  id,
  label,
  placeLabel: null,
  name: id,
  degree: 1,
  boilerplate: false,
  date,
});
const edgeOf = (from: string, to: string): GraphEdge => ({ id: `${from}>${to}`, type: 'ATTENDED', from, to });

const drawn = () => {
  const graph = createCanvasGraph();
  reconcile(graph, {
    nodes: [
      nodeOf('early', 'Meeting', '2021-04-27'),
      nodeOf('late', 'Meeting', '2024-11-02'),
      nodeOf('yearless', 'Meeting', '--04-27'),
      nodeOf('甲', 'Person'),
      nodeOf('乙', 'Person'),
      nodeOf('body', 'Body'),
      nodeOf('post', 'Body'),
      nodeOf('theme', 'Theme'),
      nodeOf('city', 'Place'),
      nodeOf('alone', 'Place'),
    ],
    edges: [
      edgeOf('甲', 'early'),
      edgeOf('乙', 'early'),
      edgeOf('乙', 'late'),
      edgeOf('甲', 'body'),
      edgeOf('乙', 'post'),
      { ...edgeOf('city', 'theme'), type: 'DISCUSSED' },
      { ...edgeOf('late', 'theme'), type: 'DISCUSSED' },
      edgeOf('yearless', '乙'),
    ],
  });
  return graph;
};

test('a period keeps its meetings, who was there and their posts, and leaves out what has to do with others only', () => {
  const out = outOfPeriod(drawn(), { from: '2023', to: null, yearless: false });
  expect([...out].sort()).toEqual(['body', 'city', 'early', 'yearless', '甲'].sort());
});

test('what tells no year stays where asked for, and the open period leaves nothing out', () => {
  const wide = outOfPeriod(drawn(), { from: '2023', to: null, yearless: true });
  expect(wide.has('yearless')).toBe(false);
  expect(outOfPeriod(drawn(), { from: null, to: null, yearless: false }).size).toBe(0);
});

test('of a summary the cities and themes stay that were spoken of in the period', () => {
  const graph = createCanvasGraph();
  const told = (from: string, firstSeen: string, lastSeen: string): GraphEdge => ({
    ...edgeOf(from, 'theme'),
    type: 'DISCUSSED',
    told: { meetings: 2, firstSeen, lastSeen },
  });
  reconcile(graph, {
    nodes: [nodeOf('theme', 'Theme'), ...['before', 'around', 'within'].map((id) => nodeOf(id, 'Place'))],
    edges: [
      told('before', '2012-01-01', '2013-01-01'),
      told('around', '2012-01-01', '2024-01-01'),
      told('within', '2020-05-01', '2020-05-01'),
    ],
  });
  const out = outOfPeriod(graph, { from: '2020', to: '2021', yearless: false });
  expect([...out]).toEqual(['before']);
});
