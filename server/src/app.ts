import type { OpenAPIHono } from '@hono/zod-openapi';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { Logger } from 'pino';
import type { ServerContext } from './context.js';
import { ApiError, problemOf, toApiError } from './errors.js';
import { serveExplorer } from './http/explorer.js';
import { keepAnswers } from './http/kept-answers.js';
import { defaultLimits, type Limits, limitBody, limitRate, limitWork, turnsOf } from './http/limits.js';
import { metricsOf } from './http/metrics.js';
import { logRequests, requestIdOf } from './http/request-log.js';
import { endingWithRequests, endWithClient } from './http/request-scope.js';
import { pageHeaders, requireLoopbackHost, requireSameOrigin, requireToken } from './http/security.js';
import { cypherRoutes } from './routes/cypher.js';
import { documentRoutes } from './routes/documents.js';
import { entityRoutes } from './routes/entities.js';
import { exportRoutes } from './routes/export.js';
import { healthRoutes } from './routes/health.js';
import { judgementRoutes } from './routes/judgements.js';
import { matrixRoutes } from './routes/matrix.js';
import { overviewRoutes } from './routes/overview.js';
import { pathRoutes } from './routes/paths.js';
import { profileRoutes } from './routes/profiles.js';
import { relationshipRoutes } from './routes/relationships.js';
import { createRouter } from './routes/router.js';
import { themeRoutes } from './routes/themes.js';
import { timelineRoutes } from './routes/timeline.js';
import { uploadRoutes } from './routes/uploads.js';

export interface AppOptions extends ServerContext {
  /** Folder of the built explorer; without it only the API answers. */
  readonly explorer?: string;
  /** Asked of every request; without it only loopback names are answered. */
  readonly token?: string;
  /** Told of failures that are the server's own fault. */
  readonly onError?: (error: unknown, request: Request) => void;
  /** Each request gets a line in it. */
  readonly log?: Logger;
  /** What a client may ask. By default rates are limited where a token lets others in; work at a time always is. */
  readonly limits?: Partial<Limits>;
  /** A proxy in front tells who asks (`X-Forwarded-For`). */
  readonly behindProxy?: boolean;
}

const apiOf = (context: ServerContext): OpenAPIHono => {
  const api = createRouter();
  const all = [
    healthRoutes,
    overviewRoutes,
    entityRoutes,
    relationshipRoutes,
    themeRoutes,
    matrixRoutes,
    timelineRoutes,
    profileRoutes,
    pathRoutes,
    documentRoutes,
    uploadRoutes,
    judgementRoutes,
    cypherRoutes,
    exportRoutes,
  ];
  for (const routes of all) api.route('/', routes(context));
  let description: string | undefined; // working it out takes longer than most answers, and it stays the same
  api.get('/openapi.json', (c) => {
    description ??= JSON.stringify(
      api.getOpenAPI31Document({
        openapi: '3.1.0',
        info: {
          title: 'Zhengtu 政图',
          version: context.version,
          description:
            'Who met, what they discussed, and where else it was discussed. Queries only read; reports are added and judgements kept by routes of their own. Errors are problem+json.',
        },
        servers: [{ url: '/api' }],
      }),
    );
    return c.body(description, 200, { 'Content-Type': 'application/json' });
  });
  return api;
};

/**
 * The whole HTTP application, as a web-standard request handler: `app.request('/api/health')` needs no port.
 */
export const createApp = (options: AppOptions): Hono => {
  const { log, token, behindProxy = false } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const turns = turnsOf(limits);
  const store = endingWithRequests(options.store);
  const metrics = metricsOf(options.store, turns);
  const app = new Hono();
  if (log) app.use(logRequests(log, behindProxy));
  app.use(metrics.count);
  app.use(pageHeaders);
  app.use(requireSameOrigin);
  if (token !== undefined || options.limits) app.use('/api/*', limitRate(limits, behindProxy));
  app.use(token === undefined ? requireLoopbackHost : requireToken(token));
  app.get('/metrics', metrics.serve);
  app.use('/api/*', keepAnswers(options.store));
  app.use(compress());
  app.use('/api/*', limitBody, endWithClient);
  app.use('/api/*', limitWork(turns, behindProxy));
  app.route('/api', apiOf({ ...options, store }));
  app.all('/api/*', (c) => {
    throw new ApiError(
      'not-found',
      `There is nothing at ${c.req.method} ${c.req.path}; see /api/openapi.json.`,
    );
  });
  if (options.explorer !== undefined) serveExplorer(app, options.explorer);
  app.onError((thrown, c) => {
    const error = toApiError(thrown);
    if (error.code === 'internal') {
      log?.error({ requestId: requestIdOf(c), err: thrown }, 'failed');
      options.onError?.(thrown, c.req.raw);
    }
    const { body, status } = problemOf(error);
    return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json' });
  });
  return app;
};
