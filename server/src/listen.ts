import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Listening {
  /** What to open: `http://127.0.0.1:4177`. */
  readonly address: string;
  /** Stops taking requests, lets running ones end (at most two seconds), then resolves. */
  close(): Promise<void>;
}

const drainMs = 2000;

/** Serves the app. @throws the socket's own error, `EADDRINUSE` where the port is taken */
export const listen = (app: Hono, options: { host: string; port: number }): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server = serve(
      { fetch: app.fetch, hostname: options.host, port: options.port },
      (info: AddressInfo) => {
        const host = info.family === 'IPv6' ? `[${info.address}]` : info.address;
        resolve({ address: `http://${host}:${info.port}`, close });
      },
    );
    server.once('error', reject);
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
