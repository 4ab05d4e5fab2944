import { randomUUID } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import type { Logger } from 'pino';
import { clientOf } from './client.js';

const ids = new WeakMap<Request, string>();

/** Undefined where nothing is logged. */
export const requestIdOf = (c: Context): string | undefined => ids.get(c.req.raw);

/** An id that a proxy gave is kept where it can do no harm in a log. */
const given = /^[\w.-]{1,64}$/;

/**
 * Gives each request an id (in `X-Request-Id`) and a line in the log: method, path, status, time, client. Never what
 * was asked (names of people, the token) nor any header.
 */
export const logRequests =
  (log: Logger, behindProxy: boolean): MiddlewareHandler =>
  async (c, next) => {
    const asked = c.req.header('x-request-id');
    const requestId = asked !== undefined && given.test(asked) ? asked : randomUUID();
    const started = performance.now();
    ids.set(c.req.raw, requestId);
    c.header('X-Request-Id', requestId); // set later, the answer would be made once more
    await next();
    const line = {
      requestId,
      method: c.req.method,
      path: c.req.path,
      status: c.res.status,
      ms: Math.round(performance.now() - started),
      client: clientOf(c, behindProxy),
    };
    if (c.res.status >= 500) log.error(line, 'failed');
    else log.info(line, 'answered');
  };
