import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { ApiError } from '../errors.js';
import { RequestRates, Turns } from './allowance.js';
import { clientOf } from './client.js';
import { isWhole } from './whole-answer.js';

/** What each client may ask of a server; the explorer in one tab stays far below. */
export interface Limits {
  /** Requests in a burst, and a second after it. */
  readonly burst: number;
  readonly perSecond: number;
  /** Requests of the API that are worked on at a time, of one client and of all; those beyond wait. */
  readonly perClient: number;
  readonly atOnce: number;
  readonly waiting: number;
  /** The same of queries that the clients wrote; they take no turn from the others. */
  readonly queriesPerClient: number;
  readonly queriesAtOnce: number;
  /** The same of uploads, which are held in memory. */
  readonly uploadsPerClient: number;
  readonly uploadsAtOnce: number;
}

export const defaultLimits: Limits = {
  burst: 600,
  perSecond: 100,
  perClient: 24,
  atOnce: 48,
  waiting: 512,
  queriesPerClient: 12,
  queriesAtOnce: 32,
  uploadsPerClient: 2,
  uploadsAtOnce: 4,
};

/** Of a request that is no upload, in bytes. */
const largestBody = 1024 * 1024;

/** @throws ApiError 'too-many' with how long to wait. */
export const limitRate = (limits: Limits, behindProxy: boolean): MiddlewareHandler => {
  const rates = new RequestRates(limits.burst, limits.perSecond);
  return async (c, next) => {
    const seconds = Math.ceil(rates.take(clientOf(c, behindProxy)));
    if (seconds > 0) {
      c.header('Retry-After', String(seconds));
      throw new ApiError(
        'too-many',
        `You ask faster than ${limits.perSecond} times a second. Wait ${seconds} s.`,
      );
    }
    return next();
  };
};

/** A turn is over when the answer's last byte is away, or its reader has gone. */
const endWith = (body: ReadableStream<Uint8Array>, end: () => void): ReadableStream<Uint8Array> => {
  const reader = body.getReader();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { value, done } = await reader.read();
        if (!done) return controller.enqueue(value);
        end();
        controller.close();
      } catch (error) {
        end();
        controller.error(error);
      }
    },
    cancel(reason) {
      end();
      return reader.cancel(reason);
    },
  });
};

/** Keeps one client from taking all there is: its requests beyond some wait for those before. Health is always told. */
export const limitWork = (turns: AllTurns, behindProxy: boolean): MiddlewareHandler => {
  return async (c, next) => {
    if (c.req.path.startsWith('/api/health')) return next();
    const { signal } = c.req.raw;
    const end = await turns[kindOf(c.req)].take(clientOf(c, behindProxy), signal);
    if (!end) {
      c.header('Retry-After', '1');
      throw new ApiError('too-many', 'Too many requests wait already. Try again in a moment.');
    }
    signal.addEventListener('abort', end, { once: true });
    await next(); // a failure is answered within it
    const { body } = c.res;
    if (!body || isWhole(c.res)) return end();
    c.res = new Response(endWith(body, end), c.res);
  };
};

/** Turns at Zhengtu's own questions, at queries that clients wrote, and at reading what they upload. */
export interface AllTurns {
  readonly questions: Turns;
  readonly queries: Turns;
  readonly uploads: Turns;
}

export const turnsOf = ({ waiting, ...limits }: Limits): AllTurns => ({
  questions: new Turns({ running: limits.atOnce, perClient: limits.perClient, waiting }),
  queries: new Turns({ running: limits.queriesAtOnce, perClient: limits.queriesPerClient, waiting }),
  uploads: new Turns({ running: limits.uploadsAtOnce, perClient: limits.uploadsPerClient, waiting }),
});

interface Asked {
  readonly method: string;
  readonly path: string;
}

/** Uploads have a limit of their own, of bytes too. */
const isUpload = ({ method, path }: Asked): boolean => method === 'POST' && path === '/api/documents';

const kindOf = (asked: Asked): keyof AllTurns => {
  if (isUpload(asked)) return 'uploads';
  return asked.path === '/api/cypher' ? 'queries' : 'questions';
};

export const limitBody: MiddlewareHandler = async (c, next) => {
  if (isUpload(c.req)) return next();
  return bodyLimit({
    maxSize: largestBody,
    onError: () => {
      throw new ApiError('too-large', `The body is larger than ${largestBody / 1024} kB. Send less at once.`);
    },
  })(c, next);
};
