import type { EntitySummary, ThemePlaces } from '@zhengtu/server/api';
import { expect, test } from 'vitest';
import { themeSubgraph } from './theme-subgraph';

const entity = (id: string, label: EntitySummary['label']): EntitySummary => ({
  id,
  label,
  placeLabel: label === 'Place' ? 'City' : null,
  name: id,
  detail: null,
});
const meeting = (id: string, place: string) => ({
  meeting: entity(id, 'Meeting'),
  date: '2024-11-02',
  kind: 'study',
  place: entity(place, 'Place'),
  evidence: [],
});
const theme = { id: 'theme:t', zh: '教育改革', en: 'Education reform', boilerplate: false, broader: null };

test('a district’s meeting hangs on its district, and the district on its city', () => {
  const answer: ThemePlaces = {
    theme: { ...theme, cities: 2, meetings: 2 },
    places: [
      {
        place: entity('place:a', 'Place'),
        province: null,
        direct: true,
        firstSeen: null,
        lastSeen: null,
        count: 1,
        meetings: [meeting('meeting:1', 'place:a')],
      },
      {
        place: entity('place:b', 'Place'),
        province: null,
        direct: false,
        firstSeen: null,
        lastSeen: null,
        count: 1,
        meetings: [meeting('meeting:2', 'place:b1')],
      },
    ],
  };
  const { nodes, edges } = themeSubgraph(answer);
  expect(nodes.map((node) => node.id).sort()).toEqual(
    ['meeting:1', 'meeting:2', 'place:a', 'place:b', 'place:b1', 'theme:t'].sort(),
  );
  expect(edges.map((edge) => edge.id)).toContain('LOCATED_IN:place:b1>place:b');
  expect(edges.map((edge) => edge.id)).toContain('HELD_IN:meeting:2>place:b1');
  expect(nodes.find((node) => node.id === 'theme:t')?.degree).toBe(2);
});
