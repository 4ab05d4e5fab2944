/** People at their screens: each asks, reads what came, and asks the next thing. */
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomOf } from './corpus/random.js';

/** One thing that may be asked: a path that is read, or a query for `POST /api/cypher`. */
export type Asked = { readonly path: string } | { readonly query: string; readonly timeoutMs: number };

export interface Answered {
  readonly status: number;
  /** The whole of it; of a stream, its last line. */
  readonly text: string;
  /** From the question to the last byte. */
  readonly ms: number;
}

/** Long after every deadline: whoever waits for so long hangs. In ms. */
const hangsAfterMs = 150_000;

/** @throws the socket's own error */
export const askOnce = (address: string, asked: Asked, agent?: Agent): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    const isQuery = 'query' in asked;
    const sent = request(
      `${address}${isQuery ? '/api/cypher' : asked.path}`,
      {
        agent,
        timeout: hangsAfterMs,
        ...(isQuery ? { method: 'POST', headers: { 'content-type': 'application/json' } } : {}),
      },
      (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.once('error', reject);
        answer.once('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            text: Buffer.concat(pieces).toString(),
            ms: performance.now() - started,
          }),
        );
      },
    );
    sent.once('timeout', () => sent.destroy(new Error(`No answer within ${hangsAfterMs} ms.`)));
    sent.once('error', reject);
    sent.end(isQuery ? JSON.stringify({ ...asked, limit: 100 }) : undefined);
  });

/** Whether it is a whole answer: a stream that fails under way has begun with 200. */
const isWhole = ({ status, text }: Answered): boolean => status === 200 && !text.includes('\n{"error"');

export interface Visit {
  /** How long each answer took, in ms. */
  readonly times: readonly number[];
  readonly failed: number;
}

/**
 * So many clients, for so long, each on a connection of its own. Each asks what it asks by chance out of `asked`, and
 * pauses for `pauseMs` on average before it asks again; with a pause of 0 it is a machine that never reads.
 */
export const visit = async (
  address: string,
  asked: readonly Asked[],
  options: { clients: number; seconds: number; pauseMs: number },
): Promise<Visit> => {
  const until = performance.now() + options.seconds * 1_000;
  const times: number[] = [];
  let failed = 0;
  const client = async (index: number): Promise<void> => {
    const random = randomOf('visitor', index);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    await sleep(random.next() * options.pauseMs);
    while (performance.now() < until) {
      const answer = await askOnce(address, random.pick(asked), agent).catch(() => undefined);
      if (answer && isWhole(answer)) times.push(answer.ms);
      else failed += 1;
      await sleep((0.5 + random.next()) * options.pauseMs);
    }
    agent.destroy();
  };
  await Promise.all(Array.from({ length: options.clients }, (_, index) => client(index)));
  return { times, failed };
};
