import type { NodeLabel } from '@zhengtu/graph-schema';
import { expect, test } from 'vitest';
import type { DrawnNode } from '../graph/drawing';
import { nameCommunities } from './name-communities';

const node = (id: string, kind: NodeLabel): DrawnNode => ({
  id,
  kind,
  placeLabel: null,
  name: id,
  degree: 1,
  boilerplate: false,
  date: null,
  x: 0,
  y: 0,
  size: 3,
  placed: true,
  relations: 1,
});
const discussed = (from: string, to: string) => ({
  id: `DISCUSSED:${from}>${to}`,
  type: 'DISCUSSED' as const,
  from,
  to,
});

test('a community is named by what it discusses more than the others, the largest comes first', () => {
  const nodes = [
    ...['m1', 'm2', 'm3', 'm4'].map((id) => node(id, 'Meeting')),
    ...['everywhere', 'here', 'there'].map((id) => node(id, 'Theme')),
    node('alone', 'Person'),
  ];
  const edges = [
    ...['m1', 'm2', 'm3', 'm4'].map((meeting) => discussed(meeting, 'everywhere')),
    discussed('m1', 'here'),
    discussed('m2', 'here'),
    discussed('m3', 'there'),
  ];
  const communityOf = new Map([
    ...['m3', 'm4', 'there'].map((id) => [id, 0] as const),
    ...['m1', 'm2', 'here', 'everywhere'].map((id) => [id, 1] as const),
    ['alone', 2] as const,
  ]);
  const communities = nameCommunities({ nodes, edges }, communityOf);
  expect(communities.map(({ members }) => members.length)).toEqual([4, 3, 1]);
  expect(communities.map(({ themes }) => themes.map(({ name }) => name))).toEqual([
    ['here', 'everywhere'],
    ['everywhere', 'there'],
    [],
  ]);
});
