import { curatorOf, ingest } from '@zhengtu/ingest';
import { createApp } from '@zhengtu/server';
import { onTestFinished } from 'vitest';
import { engines } from '../contract/engines.js';
import { temporaryFolder } from '../ingest/engines.js';

/** An empty store of the engine behind the API, with a data folder of its own and some reports read in. */
export const curatedApi = async (engine: string, reports: readonly string[] = []) => {
  const under = engines.find(({ name }) => name === engine);
  if (!under) throw new Error(`There is no engine ${engine}.`);
  const [store, data] = [await under.open(), await temporaryFolder()];
  onTestFinished(() => store.close());
  if (reports.length > 0) await ingest(reports, { store, data });
  const app = createApp({ store, version: 'test', curator: curatorOf({ store, data }) });
  const send = (method: string, path: string, body?: unknown) =>
    app.request(`/api${path}`, {
      method,
      ...(body instanceof FormData
        ? { body }
        : body === undefined
          ? {}
          : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    });
  return {
    store,
    data,
    send,
    get: async <T>(path: string): Promise<T> => (await (await send('GET', path)).json()) as T,
  };
};
