/**
 * What is on the canvas, as a pure function of a base and the expansions made on it. Collapsing takes an expansion
 * out of the list and composes anew, so it is the exact inverse whatever was done in between.
 */
import { findTheme, type RelationshipType } from '@zhengtu/graph-schema';
import type { Fact, GraphEdge } from '@zhengtu/server/api';
import { dateAtEnd } from '../dates/partial-date';
import type { GraphContent } from './canvas-graph';

/** A relationship type read from its start (`out`) or its end (`in`). */
export interface Relation {
  readonly type: RelationshipType;
  readonly direction: 'out' | 'in';
}

/** The neighbours of `centre` by one relation, or the first pages of them. */
export interface Expansion extends GraphContent, Relation {
  readonly centre: string;
  /** Where the next page starts; null when all are there. */
  readonly next: string | null;
  /** What joins the newcomers to each other and to what was there beside the centre. */
  readonly joining: readonly GraphEdge[];
}

const union = <T extends { readonly id: string }>(lists: readonly (readonly T[])[]): T[] => {
  const byId = new Map<string, T>();
  for (const list of lists) for (const item of list) if (!byId.has(item.id)) byId.set(item.id, item);
  return [...byId.values()];
};

export const sameRelation = (a: Relation, b: Relation): boolean =>
  a.type === b.type && a.direction === b.direction;

const sameExpansion = (a: Expansion, b: Expansion): boolean => a.centre === b.centre && sameRelation(a, b);

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
  const joining = rooted(base, expansions).map((expansion) => expansion.joining);
  return {
    nodes: union(parts.map((part) => part.nodes)),
    edges: union([...parts.map((part) => part.edges), ...joining]),
  };
};

/** The list with `expansion`: in the place of the one that it continues, else as its last. */
export const expand = (expansions: readonly Expansion[], expansion: Expansion): Expansion[] => {
  const earlier = expansions.find((one) => sameExpansion(one, expansion));
  if (!earlier) return [...expansions, expansion];
  const grown = {
    ...expansion,
    nodes: union([earlier.nodes, expansion.nodes]),
    edges: union([earlier.edges, expansion.edges]),
    joining: union([earlier.joining, expansion.joining]),
  };
  return expansions.map((one) => (one === earlier ? grown : one));
};

/**
 * The list without the expansions of `centre` (by one relation, or by all), nor those that only stood on them.
 */
export const collapse = (
  base: GraphContent,
  expansions: readonly Expansion[],
  centre: string,
  relation: Relation | null = null,
): Expansion[] =>
  rooted(
    base,
    expansions.filter((one) => one.centre !== centre || (relation !== null && !sameRelation(one, relation))),
  );

/** The neighbourhood that an entity's facts tell, ready to be drawn. */
export const neighbourhood = (centre: string, facts: readonly Fact[]): GraphContent => ({
  nodes: facts.map(({ entity: { id, label, placeLabel, name, detail } }) => ({
    id,
    label,
    placeLabel,
    name,
    degree: 1,
    boilerplate: label === 'Theme' && findTheme(id.slice('theme:'.length))?.boilerplate === true,
    date: label === 'Meeting' || label === 'Document' ? dateAtEnd(detail ?? '') : null,
  })),
  edges: facts.map(({ relationship: { id, type, direction }, entity }) => ({
    id,
    type,
    from: direction === 'out' ? centre : entity.id,
    to: direction === 'out' ? entity.id : centre,
  })),
});
