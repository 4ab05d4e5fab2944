import type { NodeRow, RelationshipRow } from '@zhengtu/graph-store';

/** A whole graph in the store's row form, by id: what a set of records and judgements comes to. */
export interface Graph {
  readonly nodes: ReadonlyMap<string, NodeRow>;
  readonly relationships: ReadonlyMap<string, RelationshipRow>;
}

export const emptyGraph: Graph = { nodes: new Map(), relationships: new Map() };
