/** Themes that reports name, with the broader ones above them, kept up by counting reports. */
import type { Theme } from '@zhengtu/graph-schema';
import type { Reading } from '../resolve/readings.js';
import { broader, chainOf, themeNode } from '../resolve/theme-chain.js';
import type { Changes } from './changes.js';
import type { Table, Tables } from './tables.js';

export class ThemeRows {
  readonly #counts: Table<number>;
  readonly #touched = new Map<string, { readonly theme: Theme; readonly before: number; now: number }>();

  constructor(tables: Tables) {
    this.#counts = tables.table('themes');
  }

  /** To be called before a step. */
  release(): void {
    this.#touched.clear();
  }

  set(before: readonly string[], unit: readonly Reading[]): readonly string[] {
    const now = new Set(unit.flatMap(({ record }) => record.themes.map(({ id }) => id)));
    for (const id of before) if (!now.has(id)) this.#count(id, -1);
    for (const id of now) if (!before.includes(id)) this.#count(id, 1);
    return [...now];
  }

  #count(id: string, change: number): void {
    for (const theme of chainOf(id)) {
      const known = this.#touched.get(theme.id) ?? this.#look(theme);
      known.now += change;
    }
  }

  #look(theme: Theme) {
    const before = this.#counts.get(theme.id) ?? 0;
    const touched = { theme, before, now: before };
    this.#touched.set(theme.id, touched);
    return touched;
  }

  settle(changes: Changes): void {
    for (const { theme, before, now } of this.#touched.values()) {
      if (now !== before) this.#counts.put([theme.id], now);
      const isThere = now > 0;
      const above = broader(theme);
      if (isThere && before === 0) {
        changes.writeNode(themeNode(theme));
        if (above) changes.write(above);
      } else if (!isThere && before > 0) {
        changes.removeNode(themeNode(theme).properties.id, 'Theme');
        if (above) changes.remove(above);
      }
    }
    this.#touched.clear();
  }
}
