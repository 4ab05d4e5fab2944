import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { secureHeaders } from 'hono/secure-headers';
import { ApiError } from '../errors.js';
import { isSameSecret, isSession, newSession, sessionSeconds } from './session.js';

const cookieName = 'zhengtu-session';

/** Answered without the token, for the machines that watch: they tell no more than that there is a server. */
const openPaths = new Set(['/api/health', '/api/health/live', '/api/health/ready']);

/** The address without the token, which is not to stay in the history, a log or a Referer. */
const withoutToken = (address: string): string => {
  const { pathname, searchParams } = new URL(address);
  searchParams.delete('token');
  return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname;
};

const isSecure = (c: Context): boolean =>
  new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https';

const startSession = (c: Context, token: string): void =>
  setCookie(c, cookieName, newSession(token, Date.now()), {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    maxAge: sessionSeconds,
    secure: isSecure(c),
  });

/**
 * With a token, every request brings it: `Authorization: Bearer …`, or the cookie that opening `/?token=…` sets.
 * Health stays open, for the machines that watch it.
 */
export const requireToken =
  (token: string): MiddlewareHandler =>
  async (c, next) => {
    if (openPaths.has(c.req.path)) return next();
    const inQuery = c.req.query('token');
    if (inQuery !== undefined && isSameSecret(inQuery, token)) {
      startSession(c, token);
      return isPage(c) ? c.redirect(withoutToken(c.req.url), 303) : next();
    }
    const bearer = c.req.header('authorization')?.replace(/^Bearer /i, '');
    const cookie = getCookie(c, cookieName);
    const isIn =
      (bearer !== undefined && isSameSecret(bearer, token)) ||
      (cookie !== undefined && isSession(token, cookie, Date.now()));
    if (isIn) return next();
    c.header('WWW-Authenticate', 'Bearer');
    throw new ApiError('unauthorized', 'Open the page once as /?token=…, or send “Authorization: Bearer …”.');
  };

const isPage = (c: Context): boolean => c.req.method === 'GET' && !/^\/(api|metrics)(\/|$)/.test(c.req.path);

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
 * What changes something comes from the explorer's own pages, or from a program (which sends neither header): a page of
 * another site that posts a form here is refused. The API is not read by other sites either, not even as a script or a
 * picture; a link may be followed. Browsers tell the site themselves, also through a proxy that changes
 * the host; where they do not (plain HTTP between machines), the origin is compared.
 */
export const requireSameOrigin: MiddlewareHandler = async (c, next) => {
  const [site, origin] = [c.req.header('sec-fetch-site'), c.req.header('origin')];
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  const isHere = (address: string): boolean => URL.canParse(address) && new URL(address).host === host;
  const isOwn =
    site === undefined ? origin === undefined || isHere(origin) : /^(same-origin|none)$/.test(site);
  const isFollowedLink = isRead(c.req.method) && c.req.header('sec-fetch-mode') === 'navigate';
  const isGuarded = !isRead(c.req.method) || c.req.path.startsWith('/api/');
  if (isGuarded && !isOwn && !isFollowedLink)
    throw new ApiError('forbidden-host', `Pages of ${origin ?? 'another site'} may not ask anything here.`);
  return next();
};

/** Nothing from anywhere else, and no inline script. Inline styles are what sigma and the editor set on elements. */
export const pageHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    workerSrc: ["'self'", 'blob:'],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  crossOriginEmbedderPolicy: false,
  referrerPolicy: 'no-referrer',
  strictTransportSecurity: false,
});
