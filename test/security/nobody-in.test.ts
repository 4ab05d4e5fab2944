import { Writable } from 'node:stream';
import type { GraphStore } from '@zhengtu/graph-store';
import { createApp } from '@zhengtu/server';
import neo4j from 'neo4j-driver';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openEmbedded } from '../contract/engines.js';
import { smallGraph } from '../contract/rows.js';

const token = 'a-token-that-nobody-knows';
const name = '阜新';

let store: GraphStore;
let logged = '';
const log = pino(
  { level: 'debug' },
  new Writable({
    write(piece, _encoding, done) {
      logged += piece;
      done();
    },
  }),
);
beforeAll(async () => {
  store = await openEmbedded();
  await store.write(smallGraph);
});
afterAll(() => store.close());

const open = () => createApp({ store, version: 'test', log });
const closed = () => createApp({ store, version: 'test', log, token });
const get = (path: string, headers: Record<string, string> = {}) => ({
  path,
  init: { headers: { host: '127.0.0.1:4177', ...headers } },
});
const statusOf = async (
  app: ReturnType<typeof open>,
  { path, init }: { path: string; init: RequestInit },
): Promise<number> => (await app.request(`http://127.0.0.1:4177${path}`, init)).status;

describe('without a token', () => {
  test.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:4177', '0x7f.1', ''])(
    'the Host %j is not answered',
    async (host) => expect(await statusOf(open(), get('/api/stats', { host }))).toBe(403),
  );

  test('pages of other sites may neither change nor read anything', async () => {
    const app = open();
    const foreign = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of foreign) {
      const posted = { method: 'POST', headers: { host: '127.0.0.1:4177', ...headers }, body: '{}' };
      expect(await statusOf(app, { path: '/api/cypher', init: posted })).toBe(403);
      expect(await statusOf(app, get('/api/stats', headers))).toBe(403);
    }
    expect(await statusOf(app, get('/api/stats', { origin: 'http://127.0.0.1:4177' }))).toBe(200);
    expect(await statusOf(app, get('/api/stats', { 'sec-fetch-site': 'same-origin' }))).toBe(200);
  });
});

describe('with a token', () => {
  const cookieOf = async (): Promise<string> => {
    const answer = await closed().request(`/api/stats?token=${token}`);
    return answer.headers.get('set-cookie') ?? '';
  };

  test.each(['/', '/api/stats', '/api/openapi.json', '/api/export/json', '/metrics', '/assets/x.js'])(
    'nothing is told without it: %s',
    async (path) => {
      const app = closed();
      expect(await statusOf(app, get(path))).toBe(401);
      expect(await statusOf(app, get(path, { authorization: `Bearer ${token}x` }))).toBe(401);
      expect(await statusOf(app, get(path, { cookie: `zhengtu-session=${token}` }))).toBe(401);
      expect(await statusOf(app, get(`${path}?token=`))).toBe(401);
    },
  );

  test('an answer that is kept for those inside is given to nobody else', async () => {
    const app = closed();
    const inside = get('/api/stats', { authorization: `Bearer ${token}` });
    const first = await app.request(`http://127.0.0.1:4177${inside.path}`, inside.init);
    const tag = first.headers.get('etag') ?? '';
    expect([first.status, await statusOf(app, inside), tag !== '']).toEqual([200, 200, true]);
    expect(await statusOf(app, get('/api/stats'))).toBe(401);
    expect(await statusOf(app, get('/api/stats', { 'if-none-match': tag }))).toBe(401);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
  });

  test('the session cookie is out of reach of scripts and other sites, and is not the token', async () => {
    const cookie = await cookieOf();
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(cookie).not.toContain(token);
    const session = cookie.split(';')[0] ?? '';
    expect(await statusOf(closed(), get('/api/stats', { cookie: session }))).toBe(200);
    const other = createApp({ store, version: 'test', token: 'another-token' });
    expect(await statusOf(other, get('/api/stats', { cookie: session }))).toBe(401);
    const behindTls = await closed().request(`/api/stats?token=${token}`, {
      headers: { 'x-forwarded-proto': 'https' },
    });
    expect(behindTls.headers.get('set-cookie')).toMatch(/Secure/);
  });

  test('a page that is opened with it goes on without it in the address', async () => {
    const answer = await closed().request(`/themes?theme=x&token=${token}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/themes?theme=x']);
    expect(answer.headers.get('set-cookie')).toMatch(/^zhengtu-session=/);
  });

  test('who asks too fast waits, and others do not', async () => {
    const limits = { burst: 5, perSecond: 1 };
    const app = createApp({ store, version: 'test', token, limits, behindProxy: true });
    const as = (client: string) =>
      get('/api/stats', { authorization: `Bearer ${token}`, 'x-forwarded-for': client });
    const statuses: number[] = [];
    for (let count = 0; count < 8; count += 1) statuses.push(await statusOf(app, as('192.0.2.1')));
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(2);
    expect(statuses.slice(0, 5)).toEqual([200, 200, 200, 200, 200]);
    expect(await statusOf(app, as('192.0.2.2'))).toBe(200);
    const guesses = await Promise.all(
      Array.from({ length: 8 }, () => statusOf(app, get('/api/stats', { 'x-forwarded-for': '192.0.2.3' }))),
    );
    expect(guesses).toContain(429); // guessing the token is as slow
  });
});

test('every answer forbids inline script, frames, other origins and guessing of its type', async () => {
  for (const path of ['/api/stats', '/api/nothing', '/api/export/csv', '/metrics']) {
    const { headers } = await open().request(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe|https?:/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  }
});

test('a body beyond its limit is refused before it is read', async () => {
  const answer = await open().request('/api/cypher', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: 'x'.repeat(2_000_000) }),
  });
  expect(answer.status).toBe(413);
});

test('the log tells who asked what when, and neither the token nor what was looked for', async () => {
  logged = '';
  const app = closed();
  const answer = await app.request(`/api/search?q=${encodeURIComponent(name)}&token=${token}`);
  await app.request('/api/stats', {
    headers: { authorization: `Bearer ${token}`, 'x-request-id': 'from-proxy' },
  });
  await app.request('/api/stats', { headers: { 'x-request-id': '{"a":1} x' } });
  const lines = logged
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines[0]).toMatchObject({ method: 'GET', path: '/api/search', status: 200 });
  expect(lines[0].requestId).toBe(answer.headers.get('x-request-id'));
  expect(lines[1].requestId).toBe('from-proxy');
  const file = await app.request('/api/export/csv', {
    headers: { authorization: `Bearer ${token}`, 'x-request-id': 'of-a-file' },
  });
  await file.body?.cancel();
  expect(file.headers.get('x-request-id')).toBe('of-a-file');
  expect(lines[2].requestId).toMatch(/^[0-9a-f-]{36}$/);
  expect(logged).not.toContain(token);
  expect(logged).not.toContain(encodeURIComponent(name));
  expect(logged).not.toContain('zhengtu-session');
});

test('metrics tell of requests by their route, not by what was asked', async () => {
  const app = open();
  await app.request('/api/entities/place%3A210900');
  await app.request('/api/search?q=secret-name');
  const text = await (await app.request('/metrics')).text();
  expect(text).toMatch(
    /zhengtu_http_requests_total\{method="GET",route="\/api\/entities\/:id[^"]*",status="200"\} 1/,
  );
  expect(text).toContain('zhengtu_store_up{engine="embedded"} 1');
  expect(text).not.toMatch(/210900|secret-name/);
});

test('health tells live from ready', async () => {
  let isStopping = false;
  const app = createApp({ store, version: 'test', isStopping: () => isStopping });
  expect(await statusOf(app, get('/api/health/ready'))).toBe(200);
  isStopping = true;
  expect(await statusOf(app, get('/api/health/ready'))).toBe(503);
  expect(await statusOf(app, get('/api/health/live'))).toBe(200);
});

test('Neo4j itself refuses a write in the transactions that reads run in', async () => {
  const { uri, username, password } = inject('neo4j');
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  await expect(
    session.executeRead((transaction) => transaction.run('CREATE (n:X) RETURN n')),
  ).rejects.toThrow(/write|Writing/);
  await session.close();
  await driver.close();
});
