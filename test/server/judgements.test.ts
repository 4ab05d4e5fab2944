import { dump } from '@zhengtu/graph-store';
import { ingest, RecordStore, rebuild } from '@zhengtu/ingest';
import type { Explanation, Judged, Judgements, Problem } from '@zhengtu/server';
import { describe, expect, test } from 'vitest';
import { engines } from '../contract/engines.js';
import { sampleFiles } from '../ingest/samples.js';
import { curatedApi } from './curated-api.js';

const id = encodeURIComponent;
const inDatong = 'person:140200:刘建平';
const inFuyang = 'person:341200:刘建平';
const same = { verdict: 'same', left: inDatong, right: inFuyang, why: '调任', by: '某' };
const reports = sampleFiles.filter((file) => /s01|s09|s10/u.test(file));

describe.each(engines.map(({ name }) => name))('on %s', { timeout: 240_000 }, (engine) => {
  test('two judged the same are one at once, also after reading again and a rebuild, until it is undone', async () => {
    const { store, data, send, get } = await curatedApi(engine, reports);
    const before = await dump(store);
    const judged = (await (await send('POST', '/judgements', same)).json()) as Judged;
    expect(judged).toMatchObject({ judgement: same, entities: [inDatong] });
    expect((await send('GET', `/entities/${id(inFuyang)}`)).status).toBe(404);
    const joined = await dump(store);

    const [first = ''] = await new RecordStore(data).list();
    const record = await new RecordStore(data).get(first);
    await new RecordStore(data).put({ ...record, extractor: 'older' }, {});
    await ingest(reports, { store, data });
    expect(await dump(store)).toEqual(joined);
    await rebuild({ store, data });
    expect(await dump(store)).toEqual(joined);

    expect(await get<Judgements>('/judgements')).toMatchObject({ judgements: [judged.judgement] });
    const told = await get<Explanation>(`/entities/${id(inFuyang)}/explanation`);
    expect(told).toMatchObject({ id: inDatong, judgements: [{ id: judged.judgement.id }] });
    expect(told.joined.map(({ because }) => because)).toContain('judgement');

    const undone = (await (await send('DELETE', `/judgements/${id(judged.judgement.id)}`)).json()) as Judged;
    expect(undone.entities).toEqual([inDatong, inFuyang]);
    expect(await dump(store)).toEqual(before);
    expect((await send('DELETE', `/judgements/${id(judged.judgement.id)}`)).status).toBe(404);
  });

  test('of two judgements that contradict each other the later holds, and undoing it brings the first back', async () => {
    const { store, send } = await curatedApi(engine, reports);
    const before = await dump(store);
    await send('POST', '/judgements', same);
    const joined = await dump(store);
    const answer = await send('POST', '/judgements', { ...same, verdict: 'not-same' });
    const { judgement, entities } = (await answer.json()) as Judged;
    expect(entities).toEqual([inDatong, inFuyang]);
    expect(await dump(store)).toEqual(before);
    await send('DELETE', `/judgements/${id(judgement.id)}`);
    expect(await dump(store)).toEqual(joined);
  });

  test('one entity is taken apart by the reports that mean each', async () => {
    const { store, send, get } = await curatedApi(engine, reports);
    const { seen } = await get<Explanation>(`/entities/${id(inDatong)}/explanation`);
    const [left, right] = seen.map(({ example }) => `${inDatong}@${example.document}`);
    const answer = await send('POST', '/judgements', { verdict: 'not-same', left, right });
    const { entities } = (await answer.json()) as Judged;
    expect(new Set(entities).size).toBe(2);
    const people = (await dump(store)).nodes
      .map((node) => node.id)
      .filter((each) => each.startsWith(inDatong));
    expect(people.sort()).toEqual([...entities].sort());
  });

  test('a renamed entity keeps its id and answers to both names', async () => {
    const { send, get } = await curatedApi(engine, reports);
    await send('POST', '/judgements', { verdict: 'rename', entity: inDatong, name: '刘建坪' });
    expect(await get(`/entities/${id(inDatong)}`)).toMatchObject({ id: inDatong, name: '刘建坪' });
    for (const q of ['刘建坪', 'liujianping']) {
      const { hits } = await get<{ hits: { entity: { id: string } }[] }>(`/search?q=${id(q)}&types=Person`);
      expect(JSON.stringify(hits)).toContain(inDatong);
    }
  });
});

const refused = [
  ['an id that no report speaks of', { ...same, right: 'person:1:谁' }, 404, 'not-found'],
  ['ids of two kinds', { ...same, right: 'body:140200:大同市委' }, 400, 'bad-request'],
  ['twice the same id', { ...same, right: inDatong }, 400, 'bad-request'],
  ['a place', { verdict: 'rename', entity: 'place:140200', name: '大同' }, 400, 'bad-request'],
  ['an empty name', { verdict: 'rename', entity: inDatong, name: ' ' }, 400, 'bad-request'],
  ['another verdict', { ...same, verdict: 'perhaps' }, 400, 'bad-request'],
] as const;

test('what cannot be judged is refused in words, and nothing is kept', async () => {
  const { send, get } = await curatedApi('embedded', reports);
  for (const [what, request, status, code] of refused) {
    const answer = await send('POST', '/judgements', request);
    expect(answer.status, what).toBe(status);
    expect(((await answer.json()) as Problem).code, what).toBe(code);
  }
  expect(await get('/judgements')).toEqual({ judgements: [] });
});
