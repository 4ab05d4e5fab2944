/** Which entity of the graph a record means by a name of its own. */
import { type NodeLabel, themeId } from '@zhengtu/graph-schema';
import type { NodeRef } from './facts.js';
import type { Reading } from './readings.js';

const setLeast = (ids: Map<string, string>, key: string, id: string): void => {
  const known = ids.get(key);
  if (known === undefined || id < known) ids.set(key, id);
};

interface Resolved {
  readonly id: string;
  readonly claims: readonly {
    readonly reading: Reading;
    readonly item: { readonly name: string; readonly names: readonly string[]; readonly id?: string };
  }[];
}

export type EntityKind = 'Person' | 'Body' | 'Meeting' | 'Project' | 'Policy';

export class EntityIndex {
  readonly #ids = new Map<string, string>();

  /**
   * Main names (of meetings: ids within the record) are looked up before other names; of two that bear one name in
   * one record the first by id is meant.
   */
  add(kind: EntityKind, entities: readonly Resolved[]): void {
    const other: [string, string][] = [];
    for (const { id, claims } of entities)
      for (const { reading, item } of claims) {
        const key = (name: string) => `${reading.document}\n${kind}\n${name}`;
        setLeast(this.#ids, key(item.id ?? item.name), id);
        if (item.id === undefined) other.push(...item.names.map((name): [string, string] => [key(name), id]));
      }
    const others = new Map<string, string>();
    for (const [key, id] of other) if (!this.#ids.has(key)) setLeast(others, key, id);
    for (const [key, id] of others) this.#ids.set(key, id);
  }

  /** The node that `name` means in this record; nothing where the record does not hold it. */
  find(reading: Reading, kind: NodeLabel, name: string | null | undefined): NodeRef | undefined {
    if (!name) return undefined;
    if (kind === 'Document') return { id: reading.document, label: kind };
    if (kind === 'Theme')
      return reading.record.themes.some(({ id }) => id === name)
        ? { id: themeId(name), label: kind }
        : undefined;
    const id =
      kind === 'Place'
        ? reading.places.get(name)?.id
        : this.#ids.get(`${reading.document}\n${kind}\n${name}`);
    return id === undefined ? undefined : { id, label: kind };
  }
}
