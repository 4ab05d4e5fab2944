import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * Who asks, for limits and the log: the address of the connection; behind a proxy that is trusted, the one that the
 * proxy put last into `X-Forwarded-For`. Requests without a connection (tests) are one client.
 */
export const clientOf = (c: Context, behindProxy: boolean): string => {
  const forwarded = behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  if (forwarded) return forwarded;
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    return 'unknown';
  }
};
