import { ingest } from '@zhengtu/ingest';
import { createApp } from '@zhengtu/server';
import { beforeAll, expect } from 'vitest';
import { engines as stores, temporaryFolder } from '../contract/engines.js';
import { samples } from '../ingest/samples.js';

type App = ReturnType<typeof createApp>;

/** The samples behind the API, once an engine, for the tests of a file. */
export const samplesBehindApi = () => {
  const apps = new Map<string, App>();
  beforeAll(async () => {
    for (const { name, open } of stores) {
      const store = await open();
      await ingest([samples], { store, data: await temporaryFolder() });
      apps.set(name, createApp({ store, version: 'test' }));
    }
  }, 240_000);

  const request = (engine: string, path: string, init?: RequestInit) =>
    apps.get(engine)?.request(`/api${path}`, init);
  return {
    engines: stores.map(({ name }) => name),
    /** The answer's JSON, which must come with 200. */
    ask: async <T>(engine: string, path: string): Promise<T> => {
      const answer = await request(engine, path);
      expect(answer?.status, path).toBe(200);
      return (await answer?.json()) as T;
    },
    request,
    statusOf: async (engine: string, path: string) => (await request(engine, path))?.status,
  };
};
