import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphStore } from '@zhengtu/graph-store';
import { createApp, type Listening, listen } from '@zhengtu/server';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { engineProcesses } from '../contract/engine-processes.js';
import { engines } from '../contract/engines.js';
import { manyMeetings } from '../contract/rows.js';

/** No row comes of it for minutes. */
const runaway = `MATCH (a:Meeting), (b:Meeting), (c:Meeting)
  WHERE a.name < b.name AND b.name < c.name AND c.date < a.date RETURN count(c) AS n`;
/** A hundred thousand rows, some 20 MB. */
const endless = `UNWIND range(1, 100000) AS x RETURN x, '${'教育'.repeat(30)}' AS words`;

/** Runaways that a Neo4j works on, as it tells itself. */
const transactionsIn = async (): Promise<number> => {
  const { uri, username, password } = inject('neo4j');
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const shown = await driver.executeQuery(
      'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $start RETURN count(*) AS n',
      { start: 'MATCH (a:Meeting), (b:Meeting), (c:Meeting)' },
    );
    return Number(shown.records[0]?.get('n'));
  } finally {
    await driver.close();
  }
};

/** Seconds of the processor that this process's engines have had. */
const engineSeconds = (): number => {
  const pids = engineProcesses().join(',');
  if (pids === '') return 0;
  const told = execFileSync('ps', ['-o', 'cputimes=', '-p', pids], { encoding: 'utf8' });
  return told.split('\n').reduce((sum, seconds) => sum + Number(seconds), 0);
};

/** Whether an embedded engine is at work: it has had the processor for a second of two. */
const enginesAtWork = async (): Promise<number> => {
  const before = engineSeconds();
  await sleep(2_000);
  return Math.max(0, engineSeconds() - before - 1);
};

const workOf: Readonly<Record<string, () => Promise<number>>> = {
  embedded: enginesAtWork,
  neo4j: transactionsIn,
};

describe.each(engines)('on $name', ({ name, open }) => {
  const worksOn = workOf[name] ?? enginesAtWork;
  let store: GraphStore;
  let server: Listening;
  let asked = 0;
  /** A question that was not asked before, so that no kept answer does. */
  const another = (): string => {
    asked += 1;
    return `/api/search?q=${encodeURIComponent(`会议${asked}`)}`;
  };
  beforeAll(async () => {
    store = await open();
    await store.write(manyMeetings(2_000));
    server = await listen(createApp({ store, version: 'test' }), { host: '127.0.0.1', port: 0 });
    // A database that has just started plans each of its first queries for seconds on a busy machine.
    expect((await fetch(`${server.address}${another()}`)).status).toBe(200);
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  /** Posts a query by hand, so that nobody reads the answer but who asked. */
  const ask = async (query: string) => {
    const { hostname, port, host } = new URL(server.address);
    const body = JSON.stringify({ query, timeoutMs: 120_000, limit: 100_000 });
    const socket = connect(Number(port), hostname);
    socket.on('error', () => {});
    await once(socket, 'connect');
    socket.pause();
    socket.write(
      `POST /api/cypher HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\n` +
        `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
    return socket;
  };
  /** An answer that is read to its end, and does not take for ever. */
  const fetched = async (path: string): Promise<{ status: number; text: string }> => {
    const answer = await fetch(`${server.address}${path}`, { signal: AbortSignal.timeout(30_000) });
    return { status: answer.status, text: await answer.text() };
  };
  const running = async (): Promise<number> => {
    const { text } = await fetched('/metrics');
    return Number(/^zhengtu_requests_running (\d+)/m.exec(text)?.[1]);
  };
  const until = async (isSo: () => Promise<boolean>, withinMs: number): Promise<boolean> => {
    const end = performance.now() + withinMs;
    while (performance.now() < end) {
      if (await isSo().catch(() => false)) return true; // a machine that is busy is asked again
      await sleep(50);
    }
    return false;
  };

  test('what a client asked ends when it goes, and others are answered all along', async () => {
    const sockets = await Promise.all([ask(runaway), ask(runaway), ask(runaway)]);
    expect(await until(async () => (await running()) === 3, 20_000)).toBe(true);
    expect((await fetched('/api/health')).status).toBe(200);
    for (const socket of sockets) socket.destroy();
    expect(await until(async () => (await running()) === 0, 20_000)).toBe(true);
    expect(await until(async () => (await worksOn()) === 0, 20_000)).toBe(true);
    const started = performance.now();
    expect((await fetched(another())).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(20_000); // the runaways had two minutes
  });

  test('readers that do not read hold neither memory nor others up', async () => {
    const before = process.memoryUsage().rss;
    const sockets = await Promise.all(Array.from({ length: 6 }, () => ask(endless)));
    await sleep(4_000);
    const held = (process.memoryUsage().rss - before) / 2 ** 20;
    console.log(`six readers of 20 MB each that do not read: ${Math.round(held)} MB more in this process`);
    expect(held).toBeLessThan(120);
    expect((await fetched(another())).status).toBe(200);
    for (const socket of sockets) socket.destroy();
    expect(await until(async () => (await running()) === 0, 40_000)).toBe(true);
  }, 120_000);

  test('a request that trickles in is ended in its time, and others are answered meanwhile', async () => {
    const own = await listen(createApp({ store, version: 'test' }), {
      host: '127.0.0.1',
      port: 0,
      sendMs: 1_000,
    });
    const { hostname, port, host } = new URL(own.address);
    const socket = connect(Number(port), hostname);
    let told = '';
    socket.on('data', (piece) => (told += piece));
    socket.on('error', () => {});
    socket.write(
      `POST /api/documents HTTP/1.1\r\nHost: ${host}\r\nContent-Type: multipart/form-data; boundary=x\r\n` +
        'Content-Length: 1000000\r\n\r\n',
    );
    const trickle = setInterval(() => socket.write('x'), 100);
    const ended = once(socket, 'close');
    expect((await fetch(`${own.address}/api/health`)).status).toBe(200);
    await ended;
    clearInterval(trickle);
    expect(told).toContain(' 408 ');
    await own.close();
  });

  test('stopping lets what runs end, and takes nothing new', async () => {
    const own = await listen(createApp({ store, version: 'test' }), { host: '127.0.0.1', port: 0 });
    const answer = fetch(`${own.address}/api/cypher`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        // A second's work at most: stopping waits ten, and a busy machine takes many times as long.
        query:
          'MATCH (a:Meeting), (b:Meeting) WHERE a.date STARTS WITH $days AND a.name < b.name RETURN count(*) AS n',
        params: { days: '2024-01-19' },
      }),
    });
    await sleep(100);
    const closing = own.close();
    expect(await (await answer).text()).toContain('"summary"');
    await closing;
    await expect(fetch(`${own.address}/api/health`)).rejects.toThrow();
  });
});
