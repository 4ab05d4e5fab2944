import type { GuardSchema } from './schema.js';

export interface GuardOptions {
  /** The values of the query's parameters: their types decide what can be rewritten. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** What the graph holds; without it the types of properties are unknown and more is refused. */
  readonly schema?: GuardSchema | null;
  /** The answer is to hold for all parameters of the same types, not for these values only; more is refused. */
  readonly anyValues?: boolean;
}
