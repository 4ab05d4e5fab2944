import { ingest } from '@zhengtu/ingest';
import { createApp, listen } from '@zhengtu/server';
import { describe, expect, test } from 'vitest';
import { type Kind, mixedLoad } from '../bench/mixed-load.js';
import { engines, temporaryFolder } from '../contract/engines.js';
import { samples } from '../ingest/samples.js';

const kinds: readonly Kind[] = [
  {
    name: 'search',
    asked: ['教育', '温', '市政府'].map((q) => ({ path: `/api/search?q=${encodeURIComponent(q)}` })),
  },
  { name: 'neighbours', asked: [{ path: '/api/entities/theme%3Aeducation-reform/neighbours' }] },
  { name: 'matrix', asked: [{ path: '/api/matrix' }] },
  {
    name: 'cypher',
    asked: [{ query: 'MATCH (c:City)-[:DISCUSSED]->(t:Theme) RETURN c.name, t.zh', timeoutMs: 30_000 }],
  },
];

describe.each(engines)('on $name', ({ open }) => {
  test('runaway queries disturb nobody: every other answer is whole, and memory stays bounded', async () => {
    const store = await open();
    await ingest([samples], { store, data: await temporaryFolder() });
    const server = await listen(createApp({ store, version: 'test' }), { host: '127.0.0.1', port: 0 });
    const before = process.memoryUsage().rss;
    const { loads, codes } = await mixedLoad(server.address, kinds, {
      clients: 16,
      seconds: 10,
      pauseMs: 100,
      runaways: 4,
      runawayMs: 4_000,
    });
    const grown = Math.round((process.memoryUsage().rss - before) / 2 ** 20);
    console.log(
      `${loads.map(({ name, answers, p99 }) => `${name} ${answers} answers, p99 ${p99} ms`).join('; ')}; ` +
        `${codes.length} runaways ended; ${grown} MB more`,
    );
    expect(loads.map(({ name, failed }) => [name, failed])).toEqual(kinds.map(({ name }) => [name, 0]));
    expect(loads.every(({ answers }) => answers > 0)).toBe(true);
    expect(new Set(codes)).toEqual(new Set(['timeout']));
    expect(grown).toBeLessThan(600);
    await server.close();
    await store.close();
  }, 180_000);
});
