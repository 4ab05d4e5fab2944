/** Gathers what a step changes in the graph, as rows to write and to remove. */
import type { ChangeSet, NodeRow, RelationshipRef, RelationshipRow } from '@zhengtu/graph-store';

export class Changes {
  readonly #nodes = new Map<string, NodeRow>();
  readonly #relationships = new Map<string, RelationshipRow>();
  readonly #removedNodes = new Map<string, ChangeSet['removedNodes'][number]>();
  readonly #removedRelationships = new Map<string, RelationshipRef>();

  writeNode(row: NodeRow): void {
    this.#nodes.set(row.properties.id, row);
  }

  removeNode(id: string, label: NodeRow['label']): void {
    this.#removedNodes.set(id, { id, label });
  }

  write(row: RelationshipRow): void {
    this.#relationships.set(row.id, row);
  }

  remove(row: RelationshipRef): void {
    const { id, type, from, to, fromLabel, toLabel } = row;
    this.#removedRelationships.set(id, { id, type, from, to, fromLabel, toLabel });
  }

  /** What was both removed in one place and written in another stays. */
  asChangeSet(): ChangeSet {
    return {
      nodes: [...this.#nodes.values()],
      relationships: [...this.#relationships.values()],
      removedNodes: [...this.#removedNodes.values()].filter(({ id }) => !this.#nodes.has(id)),
      removedRelationships: [...this.#removedRelationships.values()].filter(
        ({ id }) => !this.#relationships.has(id),
      ),
    };
  }
}

/** Whether a change set changes nothing. */
export const isEmpty = ({ nodes, relationships, removedNodes, removedRelationships }: ChangeSet): boolean =>
  nodes.length + relationships.length + removedNodes.length + removedRelationships.length === 0;
