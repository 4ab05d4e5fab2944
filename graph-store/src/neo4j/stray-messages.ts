import neo4j from 'neo4j-driver';
import { StoreError } from '../errors.js';

/** Pooled connections that may have been left so at a time, and one more. */
const mostAttempts = 4;

/**
 * A query that is ended under way can leave its connection one message behind: the database refuses what comes next
 * on it (“Message of type DiscardMessage cannot be handled by a session in the READY state”) and closes it. That says
 * nothing of the request, which did not begin.
 */
const isStray = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError
    ? error.code === 'Neo.ClientError.Request.Invalid'
    : error instanceof StoreError && isStray(error.cause);

/** Does what failed for a {@link isStray stray message} again, on another connection. */
export const pastStrayMessages = async <T>(attempt: () => Promise<T>): Promise<T> => {
  for (let attempts = 1; ; attempts += 1)
    try {
      return await attempt();
    } catch (error) {
      if (attempts >= mostAttempts || !isStray(error)) throw error;
    }
};
