import type { GraphContent } from './canvas-graph';

/** The content without the themes that nobody discussed and that group none that were. */
export const withoutUnseenThemes = ({ nodes, edges }: GraphContent): GraphContent => {
  const seen = new Set(edges.filter(({ type }) => type !== 'BROADER').flatMap(({ from, to }) => [from, to]));
  for (const { type, from, to } of edges) if (type === 'BROADER' && seen.has(from)) seen.add(to);
  const kept = nodes.filter((node) => node.label !== 'Theme' || seen.has(node.id));
  const ids = new Set(kept.map((node) => node.id));
  return { nodes: kept, edges: edges.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
};
