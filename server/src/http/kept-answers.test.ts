import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { expect, test } from 'vitest';
import { keepAnswers } from './kept-answers.js';

/** An API that counts how often it was really asked, over a graph whose version can be set. */
const counted = () => {
  const state = { version: 'a', asked: 0 };
  const app = new Hono();
  app.use('/api/*', keepAnswers({ version: async () => state.version }));
  app.get('/api/health', (c) => {
    state.asked += 1;
    return c.json({ ok: true });
  });
  app.get('/api/paths', (c) => c.json({ asked: ++state.asked }));
  app.get('/api/missing', (c) => {
    state.asked += 1;
    return c.json({ code: 'not-found' }, 404);
  });
  app.get('/api/moving', (c) => {
    state.version += '+';
    return c.json({ asked: ++state.asked });
  });
  app.get('/api/matrix', (c) => c.json({ asked: ++state.asked, level: c.req.query('level') ?? null }));
  const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
  return { state, get };
};

test('the same question to the same graph is answered once', async () => {
  const { state, get } = counted();
  const answers = [await get('/api/matrix'), await get('/api/matrix')];
  expect(await Promise.all(answers.map((answer) => answer.json()))).toEqual([
    { asked: 1, level: null },
    { asked: 1, level: null },
  ]);
  expect(answers[1]?.headers.get('content-type')).toContain('application/json');
  expect(state.asked).toBe(1);
});

test('another question, or another graph, is answered anew', async () => {
  const { state, get } = counted();
  await get('/api/matrix');
  expect(await (await get('/api/matrix?level=county')).json()).toEqual({ asked: 2, level: 'county' });
  state.version = 'b';
  expect(await (await get('/api/matrix')).json()).toEqual({ asked: 3, level: null });
});

test('a page that has the answer is told so, as long as the graph is the same', async () => {
  const { state, get } = counted();
  const tag = (await get('/api/matrix')).headers.get('etag') ?? '';
  expect(tag).not.toBe('');
  const again = await get('/api/matrix', { 'If-None-Match': tag });
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
  state.version = 'b';
  expect((await get('/api/matrix', { 'If-None-Match': tag })).status).toBe(200);
});

test.each(['/api/health', '/api/paths', '/api/missing', '/api/moving'])(
  'what is not a matter of the graph alone is asked each time: %s',
  async (path) => {
    const { state, get } = counted();
    const tags = [(await get(path)).headers.get('etag'), (await get(path)).headers.get('etag')];
    expect([state.asked, ...tags]).toEqual([2, null, null]);
  },
);

test('a store that does not answer leaves the answer to the route', async () => {
  const app = new Hono();
  app.use('/api/*', keepAnswers({ version: () => Promise.reject(new Error('gone')) }));
  app.get('/api/matrix', (c) => c.json({}, 503));
  expect((await app.request('/api/matrix')).status).toBe(503);
});

test('nothing of the one who asked first goes to the next who asks the same', async () => {
  const app = new Hono();
  let asked = 0;
  app.use(async (c, next) => {
    c.header('X-Request-Id', `request-${++asked}`);
    if (asked === 1) setCookie(c, 'zhengtu-session', 'of-the-first');
    await next();
  });
  app.use('/api/*', keepAnswers({ version: async () => 'a' }));
  app.get('/api/stats', (c) => c.json({ people: 3 }));
  const [first, second] = [await app.request('/api/stats'), await app.request('/api/stats')];
  const told = ({ headers }: Response) => [headers.get('x-request-id'), headers.get('set-cookie')];
  expect(told(first)).toEqual(['request-1', 'zhengtu-session=of-the-first; Path=/']);
  expect(told(second)).toEqual(['request-2', null]);
  expect(await second.json()).toEqual({ people: 3 });
});
