import { relationshipId } from '@zhengtu/graph-schema';
import type { EntitySummary, GraphEdge, GraphNode, ThemePlaces } from '@zhengtu/server/api';
import type { GraphContent } from './canvas-graph';

/** A theme with the cities and meetings that discussed it, and how they hang together, ready for a canvas. */
export const themeSubgraph = ({ theme, places }: ThemePlaces): GraphContent => {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const put = (
    entity: Pick<EntitySummary, 'id' | 'label' | 'placeLabel' | 'name'>,
    date: string | null,
  ): void => {
    const { id, label, placeLabel, name } = entity;
    nodes.set(id, { id, label, placeLabel, name, degree: 0, boilerplate: false, date });
  };
  const join = (type: GraphEdge['type'], from: string, to: string): void => {
    const id = relationshipId(type, from, to);
    edges.set(id, { id, type, from, to });
  };

  put({ id: theme.id, label: 'Theme', placeLabel: null, name: theme.zh }, null);
  for (const { place: city, meetings } of places) {
    put(city, null);
    // Where its meetings are drawn, the line from a city to the theme would say the same twice.
    if (meetings.length === 0) join('DISCUSSED', city.id, theme.id);
    for (const { meeting, place, date } of meetings) {
      put(meeting, date);
      join('DISCUSSED', meeting.id, theme.id);
      if (place.id !== city.id) {
        put(place, null);
        join('LOCATED_IN', place.id, city.id);
      }
      join('HELD_IN', meeting.id, place.id);
    }
  }
  const degrees = new Map<string, number>();
  for (const edge of edges.values())
    for (const end of [edge.from, edge.to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return {
    nodes: [...nodes.values()].map((node) => ({ ...node, degree: degrees.get(node.id) ?? 0 })),
    edges: [...edges.values()],
  };
};
