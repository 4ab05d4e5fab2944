/** What is asked of the store while a request is answered ends when its client goes. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { setMaxListeners } from 'node:events';
import type { GraphStore, ReadOptions } from '@zhengtu/graph-store';
import type { MiddlewareHandler } from 'hono';

const signals = new AsyncLocalStorage<AbortSignal>();

export const endWithClient: MiddlewareHandler = (c, next) => {
  const { signal } = c.req.raw;
  setMaxListeners(0, signal); // one answer may ask the store many things at once
  return signals.run(signal, next);
};

const withClient = (options: ReadOptions): ReadOptions => {
  const client = signals.getStore();
  if (!client) return options;
  return { ...options, signal: options.signal ? AbortSignal.any([options.signal, client]) : client };
};

/** The store, whose reads within a request end with it. */
export const endingWithRequests = (store: GraphStore): GraphStore => ({
  engine: store.engine,
  read: (cypher, parameters, options = {}) => store.read(cypher, parameters, withClient(options)),
  write: (changes) => store.write(changes),
  search: (text, options) => store.search(text, options),
  schema: () => store.schema(),
  health: () => store.health(),
  version: () => store.version(),
  clear: () => store.clear(),
  close: () => store.close(),
});
