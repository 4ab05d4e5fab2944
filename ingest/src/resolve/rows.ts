import type { PropertyValue } from '@zhengtu/graph-schema';

type Maybe = PropertyValue | null | undefined;

/** Properties without those that say nothing: a store has no null, and an empty list has no type in it. */
export function withoutNothing(properties: Readonly<Record<string, Maybe>>): Record<string, PropertyValue> {
  return Object.fromEntries(
    Object.entries(properties).filter(
      (entry): entry is [string, PropertyValue] =>
        entry[1] !== null && entry[1] !== undefined && !(Array.isArray(entry[1]) && entry[1].length === 0),
    ),
  );
}
