import { expect, test } from 'vitest';
import { isSameSecret, isSession, newSession, sessionSeconds } from './session.js';

const now = Date.UTC(2024, 10, 2);

test('a session holds until its end, for its token only', () => {
  const session = newSession('a-secret-token', now);
  expect(session).not.toContain('a-secret-token');
  expect(isSession('a-secret-token', session, now)).toBe(true);
  expect(isSession('another-token', session, now)).toBe(false);
  expect(isSession('a-secret-token', session, now + sessionSeconds * 1_000 + 1)).toBe(false);
});

test.each(['', '.', '9999999999.', '9999999999.x', 'x'])('%j is no session', (cookie) => {
  expect(isSession('a-secret-token', cookie, now)).toBe(false);
});

test('an end that was put off breaks the signature', () => {
  const [end, signed] = newSession('a-secret-token', now).split('.');
  expect(isSession('a-secret-token', `${Number(end) + 1}.${signed}`, now)).toBe(false);
});

test('secrets of any length are compared', () => {
  expect(isSameSecret('a', 'a')).toBe(true);
  expect(isSameSecret('a', 'aa')).toBe(false);
});
