/** A server that gives a made graph as the whole one, and passes everything else on to a server of ours. */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Front {
  readonly address: string;
  close(): void;
}

/** Over the wire like any answer: what a test's own interception of requests takes is not the page's time. */
export const graphInFront = async (address: string, graph: string): Promise<Front> => {
  const server = createServer((asked, answer) => {
    const path = asked.url ?? '/';
    if (/^\/api\/graph(\?|$)/.test(path))
      return void answer.writeHead(200, { 'Content-Type': 'application/json' }).end(graph);
    const { host: _, ...headers } = asked.headers;
    const passed = request(`${address}${path}`, { method: asked.method, headers }, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
};
