/** A line to a server that a test can slow down, cut, or make dead: what lies between Zhengtu and its Neo4j. */
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface TcpProxy {
  /** `bolt://127.0.0.1:…`, through the proxy. */
  readonly uri: string;
  /** Each piece of an answer waits so long, in ms. */
  delayMs: number;
  /** Pieces are swallowed, connections stay. */
  silent: boolean;
  /** New connections are refused as by a machine where nothing listens. */
  refusing: boolean;
  /** Bytes that came from the client so far. */
  readonly sent: number;
  /** Ends the connections there are. */
  cut(): void;
  close(): Promise<void>;
}

/** @param target Address of the server, `bolt://host:port`. */
export const startProxy = async (target: string): Promise<TcpProxy> => {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const state = { delayMs: 0, silent: false, refusing: false, sent: 0 };

  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    return socket.once('close', () => sockets.delete(socket));
  };
  const pass = (from: Socket, to: Socket, slow: boolean): void => {
    let turn: Promise<unknown> = Promise.resolve();
    from.on('data', (piece) => {
      if (!slow) state.sent += piece.length;
      if (state.silent) return;
      const { delayMs } = state;
      turn = turn.then(() => (slow && delayMs ? sleep(delayMs) : undefined)).then(() => to.write(piece));
    });
    from.once('close', () => to.destroy());
  };

  const server = createServer((client) => {
    keep(client);
    if (state.refusing) return client.resetAndDestroy();
    const upstream = keep(connect(Number(port), hostname));
    pass(client, upstream, false);
    pass(upstream, client, true);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The system gave no port.');

  return Object.assign(state, {
    uri: `bolt://127.0.0.1:${address.port}`,
    cut: () => {
      for (const socket of sockets) socket.destroy();
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  });
};
