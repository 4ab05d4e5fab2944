/**
 * Layouts that follow a plan rather than forces: each takes the order of nodes and gives `[x, y, x, y, …]`.
 * One unit is the room of one disc; y grows upwards, as in the graph.
 */
import type { NodeLabel } from '@zhengtu/graph-schema';
import type { LayoutJob } from './layout-job';

/** From top to bottom, and around the circle. */
const tiers: readonly NodeLabel[] = [
  'Place',
  'Body',
  'Meeting',
  'Person',
  'Project',
  'Policy',
  'Document',
  'Theme',
];

type Plan = (job: LayoutJob) => Float32Array;

const neighboursOf = ({ edges, kinds }: LayoutJob): number[][] => {
  const neighbours: number[][] = kinds.map(() => []);
  for (let at = 0; at < edges.length; at += 2) {
    const [from = 0, to = 0] = [edges[at], edges[at + 1]];
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  }
  return neighbours;
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

/** The indexes of each kind's nodes, kinds in the order of the tiers. */
const byTier = ({ kinds }: LayoutJob): number[][] =>
  tiers
    .map((kind) => kinds.flatMap((one, at) => (one === kind ? [at] : [])))
    .filter((tier) => tier.length > 0);

/** Rows of about `width`, the last as full as the others. */
const inRows = (tier: readonly number[], width: number): number[][] => {
  const count = Math.ceil(tier.length / width);
  const each = Math.ceil(tier.length / count);
  return Array.from({ length: count }, (_row, row) => tier.slice(row * each, (row + 1) * each));
};

const orderSweeps = 6;

/** Kinds from top to bottom, each node near the middle of those it is joined to. */
const hierarchy: Plan = (job) => {
  const neighbours = neighboursOf(job);
  const tiersHere = byTier(job);
  const width = Math.max(8, Math.ceil(Math.sqrt(job.kinds.length) * 1.9));
  // Where a node stands from left (0) to right (1) within its tier.
  const across = new Float64Array(job.kinds.length);
  const spread = (tier: readonly number[]): void =>
    tier.forEach((node, at) => {
      across[node] = (at + 0.5) / tier.length;
    });
  for (const tier of tiersHere) spread(tier);
  for (let sweep = 0; sweep < orderSweeps; sweep++)
    for (const tier of sweep % 2 === 0 ? tiersHere : [...tiersHere].reverse()) {
      const wish = new Map(
        tier.map((node) => [node, mean((neighbours[node] ?? [node]).map((other) => across[other] ?? 0))]),
      );
      tier.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0) || a - b);
      spread(tier);
    }
  const positions = new Float32Array(2 * job.kinds.length);
  let y = 0;
  for (const tier of tiersHere) {
    const rows = Math.ceil(tier.length / width);
    // Neighbours in order stand in neighbouring columns, one below the other where a tier needs several rows.
    const columns = Math.ceil(tier.length / rows);
    tier.forEach((node, at) => {
      const column = Math.floor(at / rows);
      const stagger = rows > 1 ? ((at % rows) / rows) * 0.8 : 0;
      positions.set([((column + 0.5) / columns) * width * 1.25 + stagger, y - (at % rows) * 1.2], 2 * node);
    });
    y -= rows * 1.2 + 3.4;
  }
  return positions;
};

/** One circle, an arc for each kind, large nodes innermost; an arc is several discs deep where there are many. */
const circular: Plan = (job) => {
  const arcs = byTier(job);
  const gap = 1.5;
  const depth = Math.max(1, Math.round(Math.sqrt(job.kinds.length) / 8));
  const all = arcs.reduce((sum, arc) => sum + Math.ceil(arc.length / depth) + gap, 0);
  const radius = (all * 1.2) / (2 * Math.PI);
  const positions = new Float32Array(2 * job.kinds.length);
  let place = 0;
  for (const arc of arcs) {
    const across = Math.ceil(arc.length / depth);
    arc.sort((a, b) => (job.sizes[b] ?? 0) - (job.sizes[a] ?? 0) || a - b);
    arc.forEach((node, at) => {
      const ring = Math.floor(at / across);
      const angle = Math.PI / 2 - (2 * Math.PI * (place + (at % across) + ring * 0.3)) / all;
      const distance = radius + ring * 1.6;
      positions.set([distance * Math.cos(angle), distance * Math.sin(angle)], 2 * node);
    });
    place += across + gap;
  }
  return positions;
};

/** The city that each node is nearest to along edges that are not about themes; -1 where there is none. */
const nearestCity = (job: LayoutJob, neighbours: readonly number[][]): Int32Array => {
  const city = new Int32Array(job.kinds.length).fill(-1);
  let front = [...job.cities].flatMap((isCity, at) => (isCity ? [at] : []));
  for (const at of front) city[at] = at;
  while (front.length > 0) {
    const next: number[] = [];
    for (const at of front)
      for (const other of neighbours[at] ?? [])
        if (city[other] === -1 && job.kinds[other] !== 'Theme') {
          city[other] = city[at] ?? -1;
          next.push(other);
        }
    front = next;
  }
  return city;
};

/** A column for each city, of all that belongs to it by kind; what belongs to none at the right; themes below. */
const columns: Plan = (job) => {
  const neighbours = neighboursOf(job);
  const city = nearestCity(job, neighbours);
  const isTheme = (at: number): boolean => job.kinds[at] === 'Theme';
  const members = new Map<number, number[]>();
  for (let at = 0; at < job.kinds.length; at++)
    if (!isTheme(at)) members.set(city[at] ?? -1, [...(members.get(city[at] ?? -1) ?? []), at]);
  const heads = [...members.keys()].filter((head) => head >= 0).sort((a, b) => a - b);
  if (members.has(-1)) heads.push(-1);
  const tallest = Math.max(1, ...[...members.values()].map((column) => column.length));
  const perRow = Math.max(1, Math.ceil(Math.sqrt(tallest / 9)));
  const positions = new Float32Array(2 * job.kinds.length);
  const tierOf = (at: number): number => (job.cities[at] ? -1 : tiers.indexOf(job.kinds[at] ?? 'Document'));
  let lowest = 0;
  heads.forEach((head, column) => {
    const left = column * (perRow + 1.4);
    const ordered = (members.get(head) ?? []).sort((a, b) => tierOf(a) - tierOf(b) || a - b);
    inRows(ordered, perRow).forEach((row, y) => {
      row.forEach((node, x) => {
        positions.set([left + x, -1.3 * y], 2 * node);
      });
      lowest = Math.min(lowest, -1.3 * y);
    });
  });
  const width = Math.max(1, heads.length) * (perRow + 1.4);
  const themes = job.kinds.flatMap((_kind, at) => (isTheme(at) ? [at] : []));
  const wish = (at: number): number => mean((neighbours[at] ?? []).map((other) => positions[2 * other] ?? 0));
  themes.sort((a, b) => wish(a) - wish(b) || a - b);
  const rows = Math.max(1, Math.ceil(themes.length / Math.max(6, width / 1.6)));
  themes.forEach((node, at) => {
    const x = ((Math.floor(at / rows) + 0.5) * rows * width) / Math.max(1, themes.length);
    positions.set([x, lowest - 4 - (at % rows) * 1.6], 2 * node);
  });
  return positions;
};

export const plans = { hierarchy, circular, columns } as const;
