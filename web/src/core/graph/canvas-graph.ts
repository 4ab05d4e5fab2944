/** The graph on a canvas (graphology), made and kept up from what the API gives. */
import type { NodeLabel, RelationshipType } from '@zhengtu/graph-schema';
import type { GraphEdge, GraphNode } from '@zhengtu/server/api';
import { MultiDirectedGraph } from 'graphology';
import type { Places } from './places';
import { startingPosition } from './starting-position';

export interface NodeAttributes {
  kind: NodeLabel;
  /** Province, City, … of a place. */
  placeLabel: string | null;
  name: string;
  degree: number;
  boilerplate: boolean;
  /** Of a meeting or a report; may be partial. */
  date: string | null;
  x: number;
  y: number;
  /** Radius in pixels at the first zoom. */
  size: number;
  /** Whether a layout has found its place. */
  placed: boolean;
}

export interface EdgeAttributes {
  relationship: RelationshipType;
  /** How strongly the layout pulls its ends together. */
  pull: number;
  size: number;
  /** When the first and the last of its meetings were, where a summary tells it. */
  seen?: readonly [string | null, string | null];
}

export type CanvasGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** What a canvas should hold. */
export interface GraphContent {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Area grows with degree, so that a hub is seen and does not cover its neighbours. */
const nodeSize = (degree: number): number => Math.min(22, 2.4 + 1.75 * Math.sqrt(degree));

export interface Stage {
  readonly width: number;
  readonly height: number;
}

/** So few nodes leave room for their names whatever they cover. */
const fewNodes = 20;
/** The share of the stage that discs may cover: where it is more, names find no room between them. */
const mostCovered = 0.045;

/**
 * How large discs are drawn: few nodes larger, many smaller, smaller on a small stage (in pixels), and smaller still
 * where they would cover too much of it. @param radii The discs' radii as they are at scale 1.
 */
export const discScale = (radii: readonly number[], { width, height }: Stage): number => {
  const wanted =
    Math.min(1.9, Math.max(0.6, (400 / (radii.length + 1)) ** 0.3)) *
    Math.min(1, Math.max(0.5, Math.sqrt(width * height) / 850));
  const area = Math.PI * radii.reduce((sum, radius) => sum + (wanted * radius) ** 2, 0);
  const covered = area / Math.max(1, width * height);
  return covered > mostCovered && radii.length > fewNodes
    ? Math.max(0.5, wanted * Math.sqrt(mostCovered / covered))
    : wanted;
};

/**
 * Themes join every city to every other; were they to pull as hard as who met where, the picture would be one
 * lump. What is derived (a city's themes) repeats its meetings and hardly pulls at all.
 */
const pullOf = ({ type, told }: GraphEdge, from: NodeLabel | undefined): number => {
  if (told) return 1; // a summary has nothing else to pull
  if (type === 'DISCUSSED') return from === 'Place' ? 0.001 : 0.05;
  return type === 'BROADER' ? 0.05 : 1;
};

/** The date that a meeting's id tells, for meetings that came without one: `meeting:410200:2021-04-27:…`. */
const dateInId = (id: string): string | null =>
  /^meeting:[^:]*:((?:\d{4}|-)(?:-\d{2}){0,2}):/.exec(id)?.[1] ?? null;

export const createCanvasGraph = (): CanvasGraph => new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();

const noPlaces: Places = new Map();

/**
 * Adds what is missing and drops what is not wanted; what stays keeps its place. Newcomers stand where `places`
 * tells, else they start beside a neighbour and wait for a layout.
 */
export const reconcile = (graph: CanvasGraph, content: GraphContent, places: Places = noPlaces): void => {
  const wantedNodes = new Map(content.nodes.map((node) => [node.id, node]));
  const wantedEdges = new Map(
    content.edges
      .filter((edge) => wantedNodes.has(edge.from) && wantedNodes.has(edge.to))
      .map((edge) => [edge.id, edge]),
  );
  for (const edge of graph.edges()) if (!wantedEdges.has(edge)) graph.dropEdge(edge);
  for (const node of graph.nodes()) if (!wantedNodes.has(node)) graph.dropNode(node);

  const placed = new Map<string, string>();
  for (const { from, to } of wantedEdges.values()) {
    if (graph.hasNode(from)) placed.set(to, from);
    if (graph.hasNode(to)) placed.set(from, to);
  }
  for (const node of wantedNodes.values()) {
    if (graph.hasNode(node.id)) continue;
    const beside = placed.get(node.id);
    const place = places.get(node.id);
    graph.addNode(node.id, {
      kind: node.label,
      placeLabel: node.placeLabel,
      name: node.name,
      degree: node.degree,
      boilerplate: node.boilerplate,
      date: node.date ?? dateInId(node.id),
      size: nodeSize(node.degree),
      placed: place !== undefined,
      ...(place
        ? { x: place[0], y: place[1] }
        : startingPosition(node.id, beside ? graph.getNodeAttributes(beside) : null)),
    });
  }
  for (const edge of wantedEdges.values()) {
    const { id, from, to, type, told } = edge;
    if (graph.hasEdge(id)) continue;
    graph.addEdgeWithKey(id, from, to, {
      relationship: type,
      pull: pullOf(edge, wantedNodes.get(from)?.label),
      size: told ? Math.min(4, Math.sqrt(told.meetings)) : 1,
      ...(told ? { seen: [told.firstSeen, told.lastSeen] } : {}),
    });
  }
  for (const { id, name, date } of wantedNodes.values())
    if (graph.getNodeAttribute(id, 'name') !== name)
      graph.mergeNodeAttributes(id, { name, date: date ?? dateInId(id) });
  // Of a neighbour that an expansion brought only this canvas tells the degree.
  for (const { id, degree: told } of wantedNodes.values()) {
    const degree = Math.max(told, graph.degree(id));
    if (degree !== graph.getNodeAttribute(id, 'degree'))
      graph.mergeNodeAttributes(id, { degree, size: nodeSize(degree) });
  }
};
