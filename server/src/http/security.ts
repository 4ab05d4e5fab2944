import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { secureHeaders } from 'hono/secure-headers';
import { ApiError } from '../errors.js';

const cookieName = 'zhengtu-token';

const equal = (a: string, b: string): boolean => {
  const x = Buffer.from(a);
  const y = Buffer.from(b);
  return x.length === y.length && timingSafeEqual(x, y);
};

/**
 * With a token, every request brings it: `Authorization: Bearer …`, or the cookie that opening `/?token=…` sets.
 * Health stays open, for the machines that watch it.
 */
export const requireToken =
  (token: string): MiddlewareHandler =>
  async (c, next) => {
    if (c.req.path === '/api/health') return next();
    const inQuery = c.req.query('token');
    if (inQuery !== undefined && equal(inQuery, token)) {
      setCookie(c, cookieName, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
      return next();
    }
    const given = c.req.header('authorization')?.replace(/^Bearer /, '') ?? getCookie(c, cookieName);
    if (given === undefined || !equal(given, token))
      throw new ApiError(
        'unauthorized',
        'Open the page once as /?token=…, or send “Authorization: Bearer …”.',
      );
    return next();
  };

const loopbackHost = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/** On loopback only loopback names are answered, so that no other site can reach in by a name of its own. */
export const requireLoopbackHost: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host');
  if (host !== undefined && !loopbackHost.test(host))
    throw new ApiError('forbidden-host', `This server answers on localhost only, not as “${host}”.`);
  return next();
};

const isRead = (method: string): boolean => ['GET', 'HEAD', 'OPTIONS'].includes(method);

/**
 * What changes something comes from the explorer's own pages, or from a program (which sends no Origin): a page of
 * another site that posts a form here is refused.
 */
export const requireSameOrigin: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin');
  const isOwn = (address: string): boolean =>
    URL.canParse(address) && new URL(address).host === (c.req.header('host') ?? new URL(c.req.url).host);
  const isOtherSite = c.req.header('sec-fetch-site') === 'cross-site';
  if (!isRead(c.req.method) && (isOtherSite || (origin !== undefined && !isOwn(origin))))
    throw new ApiError(
      'forbidden-host',
      `Pages of ${origin ?? 'another site'} may not change anything here.`,
    );
  return next();
};

/** Nothing from anywhere else, and no inline script. Inline styles are what sigma and the editor set on elements. */
export const pageHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    workerSrc: ["'self'", 'blob:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  crossOriginEmbedderPolicy: false,
  strictTransportSecurity: false,
});
