import type { GraphStore } from '@zhengtu/graph-store';
import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { AllTurns } from './limits.js';

/** Bounds of the times that are told apart, in seconds. */
const buckets = [0.005, 0.02, 0.1, 0.5, 2, 10, 30, 120];

const sumOf = (turns: AllTurns, count: 'runningNow' | 'waitingNow'): number =>
  Object.values(turns).reduce((sum: number, each: AllTurns[keyof AllTurns]) => sum + each[count], 0);

/** What a server tells of itself, in the Prometheus text format; a registry of its own, so that two do not mix. */
export const metricsOf = (store: GraphStore, turns: AllTurns) => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const labelNames = ['method', 'route', 'status'] as const;
  const requests = new Counter({
    name: 'zhengtu_http_requests_total',
    help: 'Requests answered.',
    labelNames,
    registers,
  });
  const seconds = new Histogram({
    name: 'zhengtu_http_request_seconds',
    help: 'Time until the answer began.',
    labelNames: ['method', 'route'] as const,
    buckets,
    registers,
  });
  new Gauge({
    name: 'zhengtu_requests_running',
    help: 'Requests of the API that are worked on.',
    registers,
    collect() {
      this.set(sumOf(turns, 'runningNow'));
    },
  });
  new Gauge({
    name: 'zhengtu_requests_waiting',
    help: 'Requests of the API that wait for their turn.',
    registers,
    collect() {
      this.set(sumOf(turns, 'waitingNow'));
    },
  });
  new Gauge({
    name: 'zhengtu_store_up',
    help: 'Whether the store answers.',
    labelNames: ['engine'] as const,
    registers,
    async collect() {
      this.set({ engine: store.engine }, (await store.health()).ok ? 1 : 0);
    },
  });

  /** Counts by the route's pattern, never by the address: ids are without number. */
  const count: MiddlewareHandler = async (c, next) => {
    const started = performance.now();
    await next();
    const route = matchedRoutes(c).findLast(({ path }) => !path.endsWith('*'))?.path ?? 'other';
    requests.inc({ method: c.req.method, route, status: String(c.res.status) });
    seconds.observe({ method: c.req.method, route }, (performance.now() - started) / 1_000);
  };
  const serve: MiddlewareHandler = async (c) =>
    c.text(await registry.metrics(), 200, { 'Content-Type': registry.contentType });
  return { count, serve };
};
