import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Listening {
  /** What to open: `http://127.0.0.1:4177`. */
  readonly address: string;
  /** Stops taking requests, lets running ones end (at most ten seconds), then resolves. */
  close(): Promise<void>;
}

const drainMs = 10_000;
/** A connection on which nothing moves for so long is ended: its reader sleeps, or its client is gone. In ms. */
const idleMs = 180_000;
const mostConnections = 2_000;
/** A request must have come whole within this time: one that trickles in holds what it has sent in memory. In ms. */
const sendMs = 300_000;
/** Its headers within this, in ms. */
const headersMs = 60_000;

export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  /** How long a client may take to send a request, in ms; default five minutes. */
  readonly sendMs?: number;
}

const timeLimits = ({ sendMs: within = sendMs }: ListenOptions) => ({
  requestTimeout: within,
  headersTimeout: Math.min(headersMs, within),
  connectionsCheckingInterval: Math.min(30_000, within / 4),
});

/** Serves the app. @throws the socket's own error, `EADDRINUSE` where the port is taken */
export const listen = (app: Hono, options: ListenOptions): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: app.fetch,
        hostname: options.host,
        port: options.port,
        serverOptions: timeLimits(options),
      },
      (info: AddressInfo) => {
        const host = info.family === 'IPv6' ? `[${info.address}]` : info.address;
        resolve({ address: `http://${host}:${info.port}`, close });
      },
    );
    server.once('error', reject);
    if ('setTimeout' in server) server.setTimeout(idleMs);
    if ('maxConnections' in server) server.maxConnections = mostConnections;
    const close = () =>
      new Promise<void>((done) => {
        const timer = setTimeout(
          () => 'closeAllConnections' in server && server.closeAllConnections(),
          drainMs,
        );
        server.close(() => {
          clearTimeout(timer);
          done();
        });
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      });
  });
