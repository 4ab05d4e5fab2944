/**
 * The page's proof that it once brought the token: a cookie with its end and a signature by the token, so that the
 * token itself is kept nowhere, and another token ends every session.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** How long a page stays signed in, in s. */
export const sessionSeconds = 30 * 24 * 3600;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether two texts are one, in a time that tells nothing of either, not even its length. */
export const isSameSecret = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

const signature = (token: string, end: string): string =>
  createHmac('sha256', token).update(`zhengtu session until ${end}`).digest('base64url');

/** @param now in ms since 1970. */
export const newSession = (token: string, now: number): string => {
  const end = String(Math.floor(now / 1_000) + sessionSeconds);
  return `${end}.${signature(token, end)}`;
};

export const isSession = (token: string, cookie: string, now: number): boolean => {
  const [end = '', signed = ''] = cookie.split('.');
  return isSameSecret(signed, signature(token, end)) && Number(end) * 1_000 > now;
};
