import { fileURLToPath } from 'node:url';
import type { GraphStore } from '@zhengtu/graph-store';
import type { createApp, Listening } from '@zhengtu/server';
import { UsageError } from './failures.js';
import { say, tell } from './output/print.js';
import { announceServer, withdrawServer } from './running-server.js';
import type { Settings } from './settings.js';
import { version } from './version.js';

type ServeSettings = Pick<Settings, 'host' | 'port' | 'token' | 'data' | 'log' | 'behindProxy'>;

const explorer = fileURLToPath(new URL('../../web/dist', import.meta.url));
const loopback = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

/** @throws UsageError when others could reach the server and no token is asked of them */
export const checkReach = ({ host, token }: Pick<Settings, 'host' | 'token'>): void => {
  if (!loopback.test(host) && !token)
    throw new UsageError(
      `Listening on ${host} lets others in: set a token (ZHENGTU_TOKEN), or listen on 127.0.0.1.`,
    );
};

const listenOn = async (app: ReturnType<typeof createApp>, options: ServeSettings): Promise<Listening> => {
  const { listen } = await import('@zhengtu/server');
  try {
    return await listen(app, options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(
      `Port ${options.port} is taken. Is Zhengtu running already? Else choose another with --port (0 takes any free one).`,
      { cause: error },
    );
  }
};

/** Resolves on Ctrl-C or SIGTERM. */
const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

/** Serves the explorer and the API until interrupted, then is no longer ready, drains and closes. */
export const serveUntilInterrupted = async (store: GraphStore, options: ServeSettings): Promise<void> => {
  const { token, data, behindProxy = false } = options;
  const [{ createApp: create, openLog }, { curatorOf }] = await Promise.all([
    import('@zhengtu/server'),
    import('@zhengtu/ingest'),
  ]);
  let isStopping = false;
  const app = create({
    store,
    curator: curatorOf({ store, data }),
    version,
    explorer,
    log: openLog(options.log),
    behindProxy,
    isStopping: () => isStopping,
    ...(token ? { token } : {}),
  });
  const server = await listenOn(app, options);
  await announceServer(data, server.address);
  say(`\n  政图 Zhengtu  ${server.address}${token ? '/?token=…' : ''}\n\n  Ctrl-C stops it.`);
  await interrupted();
  isStopping = true;
  tell('\nStopping…');
  await withdrawServer(data);
  await server.close();
};
