import type { GraphStore } from '@zhengtu/graph-store';

/** What every route needs. */
export interface ServerContext {
  readonly store: GraphStore;
  /** Zhengtu's own version. */
  readonly version: string;
}
