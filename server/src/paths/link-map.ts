import type { RelationshipType } from '@zhengtu/graph-schema';

/** A relationship as a way between two entities, to be gone either way. */
export interface Link {
  readonly id: string;
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
}

/** Links found so far, by both of their ends. */
export class LinkMap {
  readonly #around = new Map<string, Map<string, Map<string, Link>>>();
  #size = 0;

  /** How many different links there are. */
  get size(): number {
    return this.#size;
  }

  add(link: Link): void {
    if (link.from === link.to || this.between(link.from, link.to).some(({ id }) => id === link.id)) return;
    this.#size += 1;
    this.#put(link.from, link.to, link);
    this.#put(link.to, link.from, link);
  }

  #put(one: string, other: string, link: Link): void {
    const neighbours = this.#around.get(one) ?? new Map<string, Map<string, Link>>();
    const links = neighbours.get(other) ?? new Map<string, Link>();
    links.set(link.id, link);
    neighbours.set(other, links);
    this.#around.set(one, neighbours);
  }

  /** Ids of what is linked to an entity, in a fixed order. */
  neighbours(id: string): string[] {
    return [...(this.#around.get(id)?.keys() ?? [])].sort();
  }

  /** All that links two entities, in a fixed order. */
  between(one: string, other: string): Link[] {
    const links = [...(this.#around.get(one)?.get(other)?.values() ?? [])];
    return links.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
