/** Paths around what nearly everything is joined to: bounded on both stores, and the answer tells where it was not searched on. */
import type { GraphStore } from '@zhengtu/graph-store';
import { createApp } from '@zhengtu/server';
import type { Paths } from '@zhengtu/server/api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../contract/engines.js';
import { changes, node, relationship } from '../contract/rows.js';

/** More than paths pass through; all of them discussed the one theme. */
const manyMeetings = 2400;
const meetingAt = (at: number) => node('Meeting', `1:2024-01-01:${at}`, { name: `会议${at}` });
const hub = node('Theme', 'hub', { name: '枢纽', zh: '枢纽', boilerplate: false });
const personOf = (name: string) => node('Person', `1:${name}`, { name });
const [one, other, far] = [personOf('甲'), personOf('乙'), personOf('丙')] as const;
const body = node('Body', '1:局', { name: '局' });

const fill = async (store: GraphStore): Promise<void> => {
  const meetings = Array.from({ length: manyMeetings }, (_, at) => meetingAt(at));
  await store.write(
    changes({
      nodes: [...meetings, hub, one, other, far, body],
      relationships: [
        ...meetings.map((meeting) => relationship('DISCUSSED', meeting, hub)),
        relationship('CHAIRED', one, meetingAt(0)),
        relationship('CHAIRED', other, meetingAt(1)),
        relationship('HOLDS_POST', one, body),
        relationship('HOLDS_POST', far, body),
        relationship('ATTENDED', far, meetingAt(1)),
      ],
    }),
  );
};

describe.each(engines)('paths around a hub on $name', ({ open }) => {
  let store: GraphStore;
  let app: ReturnType<typeof createApp>;
  beforeAll(async () => {
    store = await open();
    await fill(store);
    app = createApp({ store, version: 'test' });
  }, 240_000);
  afterAll(() => store.close());

  const ask = async (from: string, to: string): Promise<Paths> => {
    const started = performance.now();
    const answer = await app.request(`/api/paths?from=${from}&to=${to}&k=3`);
    expect(answer.status).toBe(200);
    expect(performance.now() - started).toBeLessThan(10_000);
    return (await answer.json()) as Paths;
  };

  test('meet at it from both ends, go round it, and tell that it was searched no further', async () => {
    const { paths, passedOver } = await ask('person:1:甲', 'person:1:乙');
    expect(paths.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([
      ['person:1:甲', 'body:1:局', 'person:1:丙', 'meeting:1:2024-01-01:1', 'person:1:乙'],
      ['person:1:甲', 'meeting:1:2024-01-01:0', 'theme:hub', 'meeting:1:2024-01-01:1', 'person:1:乙'],
    ]);
    expect(passedOver.map(({ id }) => id)).toEqual(['theme:hub']);
  });

  test('start or end at it where it is asked about', async () => {
    const { paths, passedOver } = await ask('person:1:丙', 'theme:hub');
    expect(paths[0]?.nodes.map(({ id }) => id)).toEqual([
      'person:1:丙',
      'meeting:1:2024-01-01:1',
      'theme:hub',
    ]);
    expect(passedOver).toEqual([]);
  });
});
