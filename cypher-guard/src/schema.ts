/** The type of a property, one per key on every label and relationship type; `strings` is a list of texts. */
export type PropertyType = 'string' | 'integer' | 'float' | 'boolean' | 'strings';

/** What the guard is told of the graph. */
export interface GuardSchema {
  readonly labels: readonly string[];
  readonly relationshipTypes: readonly string[];
  readonly properties: Readonly<Record<string, PropertyType>>;
}
