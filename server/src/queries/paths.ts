import type { NodeLabel } from '@zhengtu/graph-schema';
import type { GraphStore } from '@zhengtu/graph-store';
import type { GraphNode, HopRelationship, Paths } from '../api/index.js';
import { ApiError } from '../errors.js';
import type { Link } from '../paths/link-map.js';
import { type FoundPaths, searchPaths } from '../paths/search.js';
import { loadNodes } from './graph-nodes.js';
import { loadDegrees, loadLinks } from './links.js';
import type { Period } from './period.js';
import { loadRelationships } from './relationships.js';

/** What a search may cost; the deadline is in milliseconds from its start. */
export interface PathLimits {
  readonly deadlineMs: number;
  readonly hubDegree: number;
  readonly mostLinks: number;
  /** Rows of one round's answer. */
  readonly rows: number;
}

export const pathLimits: PathLimits = { deadlineMs: 8000, hubDegree: 2000, mostLinks: 80_000, rows: 40_000 };

export interface PathOptions {
  readonly k: number;
  readonly maxHops: number;
  /** Kinds that no path may pass through; its ends may be of them. */
  readonly without: readonly NodeLabel[];
  /** Whether paths may pass through themes that stand in nearly every report. */
  readonly boilerplate: boolean;
  /** Meetings that cannot lie in it are passed by. */
  readonly period: Period;
}

const loadNamedNodes = async (store: GraphStore, ids: readonly string[]): Promise<Map<string, GraphNode>> => {
  if (ids.length === 0) return new Map();
  const [nodes, degrees] = await Promise.all([loadNodes(store, ids), loadDegrees(store, ids)]);
  return new Map(nodes.map((node) => [node.id, { ...node, degree: degrees.get(node.id) ?? 0 }]));
};

const hopsOf = (path: readonly string[], { links }: FoundPaths): Link[][] =>
  path.slice(1).map((id, at) => links.between(path[at] ?? id, id));

const loadHopRelationships = async (
  store: GraphStore,
  links: readonly Link[],
): Promise<Map<string, HopRelationship>> => {
  const byId = new Map(links.map((link) => [link.id, link]));
  const known = await loadRelationships(store, [...byId.values()]);
  return new Map(
    known.flatMap((relationship) => {
      const link = byId.get(relationship.id);
      return link ? [[link.id, { ...link, ...relationship }] as const] : [];
    }),
  );
};

/**
 * The shortest paths between two entities, each hop with the words it was read from. Bounded on hubs: by a deadline,
 * by links, and by passing over what nearly everything is joined to. @throws ApiError `not-found`
 */
export const loadPaths = async (
  store: GraphStore,
  ends: { readonly from: string; readonly to: string },
  options: PathOptions,
  limits: PathLimits = pathLimits,
): Promise<Paths> => {
  const { from, to } = ends;
  const known = await loadNamedNodes(store, [from, to]);
  for (const id of [from, to])
    if (!known.has(id)) throw new ApiError('not-found', `There is no entity “${id}” in this graph.`);
  if (from === to) return { paths: [], complete: true, passedOver: [] };
  const passage = { ...options, ends: [from, to] };
  const ring = { ...limits, deadline: Date.now() + limits.deadlineMs };
  const found = await searchPaths({ ...options, from, to, mostLinks: limits.mostLinks }, (ids) =>
    loadLinks(store, ids, passage, ring),
  );
  const hops = found.paths.map((path) => hopsOf(path, found));
  const [nodes, relationships] = await Promise.all([
    loadNamedNodes(store, [...new Set([...found.paths.flat(), ...found.passedOver])]),
    loadHopRelationships(store, hops.flat(2)),
  ]);
  const nodesOf = (ids: readonly string[]): GraphNode[] => ids.flatMap((id) => nodes.get(id) ?? []);
  return {
    paths: found.paths.map((path, at) => ({
      nodes: nodesOf(path),
      hops: (hops[at] ?? []).map((links) => links.flatMap(({ id }) => relationships.get(id) ?? [])),
    })),
    complete: found.complete,
    passedOver: nodesOf(found.passedOver),
  };
};
