/** The same question to the same graph has the same answer: it is made once, and a page that has it is told so. */
import { createHash } from 'node:crypto';
import type { GraphStore } from '@zhengtu/graph-store';
import type { Context, MiddlewareHandler } from 'hono';
import { isWhole } from './whole-answer.js';

/** Of all answers that are kept, and of one, in bytes. */
const mostBytes = 64 * 2 ** 20;
const largest = 4 * 2 ** 20;

/** Not a matter of the graph alone: the server's state, people's judgements, searches that stop by the clock. */
const notOfTheGraph = /^\/api\/(health|judgements|paths|export|openapi)|\/explanation$/;

interface Answer {
  /** Bytes that the HTTP server sends as they are. */
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

/** Answers to one version of the graph; the one that was not asked for longest goes first. */
class KeptAnswers {
  private version = '';
  private bytes = 0;
  private readonly answers = new Map<string, Answer>();

  find(version: string, question: string): Answer | undefined {
    if (version !== this.version) return undefined;
    const answer = this.answers.get(question);
    if (!answer) return undefined;
    this.answers.delete(question); // and in again, as the last one asked for
    this.answers.set(question, answer);
    return answer;
  }

  keep(version: string, question: string, answer: Answer): void {
    if (answer.body.byteLength > largest) return;
    if (version !== this.version) this.forgetAll(version);
    this.forget(question);
    this.answers.set(question, answer);
    this.bytes += answer.body.byteLength;
    for (const [oldest] of this.answers) {
      if (this.bytes <= mostBytes) return;
      this.forget(oldest);
    }
  }

  private forget(question: string): void {
    this.bytes -= this.answers.get(question)?.body.byteLength ?? 0;
    this.answers.delete(question);
  }

  private forgetAll(version: string): void {
    this.version = version;
    this.bytes = 0;
    this.answers.clear();
  }
}

/** What is asked, in which encodings; the token is no part of it. */
const questionOf = ({ req }: Context): string => {
  const { pathname, searchParams } = new URL(req.url);
  searchParams.delete('token');
  return `${pathname}?${searchParams} ${req.header('accept-encoding') ?? ''}`;
};

const tagOf = (version: string, question: string): string =>
  `"${createHash('sha1').update(`${version} ${question}`).digest('base64url')}"`;

/** Shown again only after the server was asked whether it is still so. */
const cacheControl = 'private, no-cache';

/** What tells of the answer alone: nothing of the one who asked first (a session, an id) goes to the next. */
const headersOf = ({ headers }: Response): Record<string, string> => {
  const encoding = headers.get('content-encoding');
  return {
    'Content-Type': headers.get('content-type') ?? 'application/json',
    ...(encoding && { 'Content-Encoding': encoding }),
    Vary: 'Accept-Encoding',
  };
};

/** Gives an answer again as long as the store's version is the same. Comes after whatever decides who may ask. */
export const keepAnswers = (store: Pick<GraphStore, 'version'>): MiddlewareHandler => {
  const kept = new KeptAnswers();
  return async (c, next) => {
    if (c.req.method !== 'GET' || notOfTheGraph.test(c.req.path)) return next();
    const version = await store.version().catch(() => undefined);
    if (version === undefined) return next();
    const question = questionOf(c);
    const tag = tagOf(version, question);
    if (c.req.header('if-none-match') === tag)
      return c.body(null, 304, { ETag: tag, 'Cache-Control': cacheControl });
    const known = kept.find(version, question);
    if (known) return c.body(known.body, 200, known.headers);
    await next();
    if (c.res.status !== 200 || !isWhole(c.res)) return;
    const body = new Uint8Array(await c.res.arrayBuffer());
    const headers = headersOf(c.res);
    if ((await store.version().catch(() => undefined)) === version) {
      Object.assign(headers, { ETag: tag, 'Cache-Control': cacheControl });
      kept.keep(version, question, { body, headers });
    }
    c.res = undefined; // in its place, not added to it
    c.res = c.body(body, 200, headers);
  };
};
