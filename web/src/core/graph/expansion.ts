/**
 * What is on the canvas, as a pure function of a base and the expansions made on it. Collapsing takes an expansion
 * out of the list and composes anew, so it is the exact inverse whatever was done in between.
 */
import type { Fact } from '@zhengtu/server/api';
import type { GraphContent } from './canvas-graph';

export interface Expansion extends GraphContent {
  readonly centre: string;
}

const union = <T extends { readonly id: string }>(lists: readonly (readonly T[])[]): T[] => {
  const byId = new Map<string, T>();
  for (const list of lists) for (const item of list) if (!byId.has(item.id)) byId.set(item.id, item);
  return [...byId.values()];
};

/** The expansions whose centre is still there once the ones before them are applied. */
export const rooted = (base: GraphContent, expansions: readonly Expansion[]): Expansion[] => {
  const present = new Set(base.nodes.map((node) => node.id));
  return expansions.filter((expansion) => {
    if (!present.has(expansion.centre)) return false;
    for (const node of expansion.nodes) present.add(node.id);
    return true;
  });
};

export const compose = (base: GraphContent, expansions: readonly Expansion[]): GraphContent => {
  const parts = [base, ...rooted(base, expansions)];
  return { nodes: union(parts.map((part) => part.nodes)), edges: union(parts.map((part) => part.edges)) };
};

/** The list with `expansion` as its last; a centre is expanded once. */
export const expand = (expansions: readonly Expansion[], expansion: Expansion): Expansion[] => [
  ...expansions.filter((earlier) => earlier.centre !== expansion.centre),
  expansion,
];

/** The list without the expansion of `centre`, nor those that only stood on it. */
export const collapse = (base: GraphContent, expansions: readonly Expansion[], centre: string): Expansion[] =>
  rooted(
    base,
    expansions.filter((expansion) => expansion.centre !== centre),
  );

/** The neighbourhood that an entity's facts tell, as an expansion. */
export const expansionOf = (centre: string, facts: readonly Fact[]): Expansion => ({
  centre,
  nodes: facts.map(({ entity }) => ({
    id: entity.id,
    label: entity.label,
    placeLabel: entity.placeLabel,
    name: entity.name,
    degree: 1,
    boilerplate: false,
    date: null,
  })),
  edges: facts.map(({ relationship, entity }) => ({
    id: relationship.id,
    type: relationship.type,
    from: relationship.direction === 'out' ? centre : entity.id,
    to: relationship.direction === 'out' ? entity.id : centre,
  })),
});
