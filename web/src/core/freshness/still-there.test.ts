import type { GraphEdge, GraphNode } from '@zhengtu/server/api';
import { expect, test } from 'vitest';
import { stillIn } from './still-there';

const node = (id: string, name = id): GraphNode => ({
  id,
  label: 'Person',
  placeLabel: null,
  name,
  degree: 1,
  boilerplate: false,
  date: null,
});
const edge = (from: string, to: string): GraphEdge => ({ id: `${from}>${to}`, type: 'CHAIRED', from, to });

test('what is no more goes from a content, and what was renamed is told by its new name', () => {
  const content = { nodes: [node('a'), node('b'), node('c')], edges: [edge('a', 'b'), edge('b', 'c')] };
  const whole = { nodes: [node('a', '甲'), node('b'), node('z')], edges: [edge('a', 'b'), edge('b', 'z')] };
  expect(stillIn(whole, content)).toEqual({
    nodes: [node('a', '甲'), node('b')],
    edges: [edge('a', 'b')],
  });
});

test('a content that is still there is left as it is', () => {
  const content = { nodes: [node('a'), node('b')], edges: [edge('a', 'b')] };
  expect(stillIn(content, content)).toEqual(content);
});
