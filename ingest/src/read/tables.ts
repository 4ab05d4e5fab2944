/** Data tables of this stage: JSON files in `ingest/data/read`, checked when first needed. */
import { readFileSync } from 'node:fs';
import type { z } from 'zod';

// src/read and dist/read lie equally deep below the workspace.
const folder = new URL('../../data/read/', import.meta.url);

/** Reads and checks `ingest/data/read/<name>.json`. */
export const readTable = <Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema> =>
  schema.parse(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')));

/** A function whose value is made at the first call and kept. */
export const once = <Value>(make: () => Value): (() => Value) => {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** `make` with its values kept, one a key. */
export const cachedByKey = <Key, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const made = new Map<Key, Value>();
  return (key) => {
    const before = made.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    made.set(key, value);
    return value;
  };
};
