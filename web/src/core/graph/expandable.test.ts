import { expect, test } from 'vitest';
import { createCanvasGraph, reconcile } from './canvas-graph';
import { expandableRelations } from './expandable';

const node = (id: string, label: 'Person' | 'Meeting') => ({
  id,
  label,
  placeLabel: null,
  name: id,
  degree: 1,
  boilerplate: false,
  date: null,
});

test('tells of each relation how many there are and how many of them are drawn', () => {
  const graph = createCanvasGraph();
  const edge = { id: 'CHAIRED:p>m', type: 'CHAIRED' as const, from: 'p', to: 'm' };
  reconcile(graph, { nodes: [node('p', 'Person'), node('m', 'Meeting')], edges: [edge] });
  const counts = [
    { type: 'CHAIRED' as const, direction: 'out' as const, count: 3 },
    { type: 'ATTENDED' as const, direction: 'out' as const, count: 2 },
    { type: 'MENTIONS' as const, direction: 'in' as const, count: 9 },
  ];
  const expansion = {
    centre: 'p',
    type: 'CHAIRED' as const,
    direction: 'out' as const,
    next: null,
    joining: [],
    nodes: [],
    edges: [],
  };
  expect(expandableRelations('p', counts, graph, [expansion])).toEqual([
    { type: 'CHAIRED', direction: 'out', count: 3, shown: 1, expanded: true },
    { type: 'ATTENDED', direction: 'out', count: 2, shown: 0, expanded: false },
  ]);
});
