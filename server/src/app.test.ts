import { type GraphStore, type Row, type RowStream, StoreError } from '@zhengtu/graph-store';
import { expect, test } from 'vitest';
import { createApp } from './app.js';

const rowsOf = (columns: string[], rows: unknown[][], failure?: StoreError): RowStream => ({
  columns: failure && rows.length === 0 ? Promise.reject(failure) : Promise.resolve(columns),
  summary: Promise.resolve({ rows: rows.length, ms: 1, truncated: false, engine: 'embedded' }),
  async *batches() {
    if (rows.length > 0) yield rows as Row[];
    if (failure) throw failure;
  },
  async *[Symbol.asyncIterator]() {
    for await (const batch of this.batches()) yield* batch;
  },
});

const storeThat = (read: GraphStore['read']): GraphStore => ({
  engine: 'embedded',
  read,
  write: async () => {},
  search: async () => [],
  schema: async () => ({ labels: [], relationshipTypes: [], propertyKeys: [] }),
  health: async () => ({ engine: 'embedded', ok: true, detail: '0', nodes: 0, relationships: 0 }),
  version: async () => '0',
  clear: async () => {},
  close: async () => {},
});

const app = (read: GraphStore['read'] = () => rowsOf([], []), token?: string) =>
  createApp({ store: storeThat(read), version: '0', ...(token ? { token } : {}) });

const ask = (target: ReturnType<typeof app>, query: string) =>
  target.request('/api/cypher', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  });

test('a query streams its columns, its rows and its summary, a line each', async () => {
  const answer = await ask(
    app(() => rowsOf(['a'], [[1], ['二']])),
    'RETURN 1 AS a',
  );
  expect(answer.headers.get('content-type')).toContain('application/x-ndjson');
  const lines = (await answer.text()).trim().split('\n');
  expect(lines.slice(0, 3)).toEqual(['{"columns":["a"]}', '{"row":[1]}', '{"row":["二"]}']);
  expect(JSON.parse(lines[3] ?? '')).toMatchObject({ summary: { rows: 2, truncated: false } });
});

test('a query that is refused is a problem with a stable code', async () => {
  const refusal = new StoreError('read-only', 'CREATE writes');
  const answer = await ask(
    app(() => rowsOf([], [], refusal)),
    'CREATE (n) RETURN n',
  );
  expect(answer.status).toBe(403);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(await answer.json()).toMatchObject({ code: 'read-only', detail: 'CREATE writes' });
});

test('a query that fails under way ends with an error line', async () => {
  const late = new StoreError('timeout', 'too long');
  const answer = await ask(
    app(() => rowsOf(['a'], [[1]], late)),
    'RETURN 1 AS a',
  );
  expect((await answer.text()).trim().split('\n').at(-1)).toBe(
    '{"error":{"code":"timeout","message":"too long"}}',
  );
});

test('what does not fit the description is a bad request that names the field', async () => {
  const answer = await app().request('/api/search?q=x&limit=0');
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({
    code: 'bad-request',
    detail: expect.stringContaining('limit'),
  });
});

test('a body that is not JSON is a bad request', async () => {
  const answer = await app().request('/api/cypher', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{',
  });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ code: 'bad-request' });
});

test('an unknown address of the API is told so, in JSON', async () => {
  const answer = await app().request('/api/nothing');
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ code: 'not-found' });
});

test('without a token only loopback names are answered', async () => {
  const asked = (host: string) => app().request('/api/stats', { headers: { host } });
  expect((await asked('127.0.0.1:4177')).status).toBe(200);
  expect((await asked('localhost:4177')).status).toBe(200);
  expect((await asked('evil.example')).status).toBe(403);
});

test('a page of another site cannot change anything, also where its request needs no leave', async () => {
  const post = (headers: Record<string, string>) => {
    const body = new FormData();
    body.append('files', new File(['x'], 'a.txt'));
    return app().request('/api/documents', { method: 'POST', headers, body });
  };
  const host = '127.0.0.1:4177';
  expect((await post({ host, origin: 'https://evil.example' })).status).toBe(403);
  expect((await post({ host, origin: 'null' })).status).toBe(403);
  expect((await post({ host, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await post({ host, 'sec-fetch-site': 'same-site', origin: `http://${host}` })).status).toBe(403);
  expect((await post({ host, origin: `http://${host}` })).status).toBe(404);
  const throughProxy = { host, origin: 'http://localhost:5173', 'sec-fetch-site': 'same-origin' };
  expect((await post(throughProxy)).status).toBe(404);
});

test('a server without a data folder says that it only reads', async () => {
  const answer = await app().request('/api/judgements');
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({
    code: 'not-found',
    detail: expect.stringContaining('only reads'),
  });
});

test('with a token, health is open and the rest is not', async () => {
  const guarded = app(undefined, 'a-secret-token');
  expect((await guarded.request('/api/health')).status).toBe(200);
  expect((await guarded.request('/api/stats')).status).toBe(401);
  const bearer = { headers: { authorization: 'Bearer a-secret-token' } };
  expect((await guarded.request('/api/stats', bearer)).status).toBe(200);
  const opened = await guarded.request('/api/stats?token=a-secret-token');
  expect(opened.headers.get('set-cookie')).toContain('HttpOnly');
});

test('a failure of the server itself tells no more than that', async () => {
  const seen: unknown[] = [];
  const broken = createApp({
    store: {
      ...storeThat(() => rowsOf([], [])),
      schema: async () => {
        throw new Error('/secret/path');
      },
    },
    version: '0',
    onError: (error) => seen.push(error),
  });
  const answer = await broken.request('/api/schema');
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain('secret');
  expect(seen).toHaveLength(1);
});

test('the API describes itself', async () => {
  const description = (await (await app().request('/api/openapi.json')).json()) as { paths: object };
  expect(Object.keys(description.paths)).toEqual(
    expect.arrayContaining([
      '/cypher',
      '/search',
      '/entities/{id}',
      '/themes/{id}/places',
      '/documents/{id}',
      '/graph',
    ]),
  );
});
