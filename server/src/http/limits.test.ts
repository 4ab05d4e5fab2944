import type { GraphStore } from '@zhengtu/graph-store';
import { expect, test } from 'vitest';
import { createApp } from '../app.js';
import type { Curator } from '../curator.js';

const emptyStore = {
  engine: 'embedded',
  search: async () => [],
  version: async () => '0',
  health: async () => ({ engine: 'embedded', ok: true, detail: '0', nodes: 0, relationships: 0 }),
} as unknown as GraphStore;

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

test('a client has two uploads read at a time, and is answered other things meanwhile', async () => {
  const begun: (() => void)[] = [];
  const curator = {
    endings: ['.txt'],
    addReports: () => new Promise<void>((resolve) => begun.push(resolve)),
  } as unknown as Curator;
  const app = createApp({ store: emptyStore, version: 'test', curator });
  const upload = async () => {
    const body = new FormData();
    body.append('files', new File(['召开会议'], 'a.txt'));
    return (await app.request('/api/documents', { method: 'POST', body })).text();
  };
  const answers = [upload(), upload(), upload()];
  await settled();
  expect(begun).toHaveLength(2);
  expect((await app.request('/api/uploads')).status).toBe(200);
  begun[0]?.();
  await settled();
  expect(begun).toHaveLength(3);
  for (const end of begun) end();
  await Promise.all(answers);
});
