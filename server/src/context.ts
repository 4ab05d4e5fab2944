import type { GraphStore } from '@zhengtu/graph-store';
import type { Curator } from './curator.js';

/** What every route needs. */
export interface ServerContext {
  readonly store: GraphStore;
  /** Zhengtu's own version. */
  readonly version: string;
  /** Who changes what the graph is made from; without one the server only reads. */
  readonly curator?: Curator;
  /** Whether the server is about to stop: it is then alive, but no longer ready. */
  readonly isStopping?: () => boolean;
}
