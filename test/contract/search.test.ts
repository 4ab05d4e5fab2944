import type { GraphStore } from '@zhengtu/graph-store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmbedded, openNeo4j } from './engines.js';
import { changes, node, smallGraph } from './rows.js';

const more = changes({
  nodes: [
    node('Place', '210902', { name: '海州区', search: '海州区 haizhouqu hzq' }, 'County'),
    node('Body', '210900:阜新市教育局', { search: '阜新市教育局 fuxinshijiaoyuju fxsjyj' }),
    node('Body', '210900:教育局', { search: '教育局 阜新市教育局 jiaoyuju jyj' }),
    node('Person', '210900:高建军', { search: '高建军 gao jian jun gaojianjun gjj' }),
    node('Person', '410200:高建', { search: '高建 gao jian gaojian gj' }),
    node('Theme', 'vocational', { name: '职业教育', search: '职业教育 zhiyejiaoyu zyjy' }),
    node('Project', 'x:5G+AI(试点)', { name: '5G+AI(试点)', search: '5g+ai(试点) 5g ai shidian' }),
    node('Document', '00000000000000aa', {
      name: '开封市部署防汛工作',
      search: '开封市部署防汛工作',
      text: '开封市召开会议,部署防汛工作。教育系统要做好准备。',
    }),
  ],
});

let stores: readonly GraphStore[];
beforeAll(async () => {
  stores = [await openEmbedded(), await openNeo4j()];
  for (const store of stores) {
    await store.write(smallGraph);
    await store.write(more);
  }
});
afterAll(() => Promise.all(stores.map((store) => store.close())));

/** The ids that both engines give, which must be the same. */
const search = async (...query: Parameters<GraphStore['search']>): Promise<string[]> => {
  const [embedded = [], neo4j = []] = await Promise.all(stores.map((store) => store.search(...query)));
  const ids = (hits: typeof embedded) => hits.map(({ id }) => id);
  expect([...ids(embedded)].sort()).toEqual([...ids(neo4j)].sort());
  return ids(embedded);
};

test('an exact name comes first, then names that begin so, then the others, then reports by their words', async () => {
  expect(await search('教育局')).toEqual(['body:210900:教育局', 'body:210900:阜新市教育局']);
  const found = await search('教育');
  expect(found.slice(0, 2).sort()).toEqual(['body:210900:教育局', 'theme:education-reform']);
  expect(found.at(-1)).toBe('document:00000000000000aa');
});

test.each([
  ['阜新市', 'place:210900'],
  ['阜新', 'place:210900'],
  ['新市', 'place:210900'],
  ['阜', 'place:210900'],
  ['fux', 'place:210900'],
  ['FXS', 'place:210900'],
  ['gaojianj', 'person:210900:高建军'],
  ['gjj', 'person:210900:高建军'],
  ['高建', 'person:410200:高建'],
  ['职业教育', 'theme:vocational'],
  ['教育 jygg', 'theme:education-reform'],
  ['5G+AI(试点)', 'project:x:5G+AI(试点)'],
  ['防汛', 'document:00000000000000aa'],
])('%s finds %s first, and the same on both engines', async (text, id) => {
  expect((await search(text))[0]).toBe(id);
});

test('all words of a text must be there', async () => {
  expect(await search('阜新 教育局')).toEqual(
    expect.arrayContaining(['body:210900:教育局', 'body:210900:阜新市教育局']),
  );
  expect(await search('阜新 教育局')).not.toContain('body:410200');
});

test('where nothing has all of the words, what shares characters with them is found', async () => {
  expect(await search('阜新市教育改革局')).toContain('body:210900:阜新市教育局');
});

test('pinyin is found where a word begins, not within', async () => {
  expect(await search('uxin')).toEqual([]);
});

test.each(['', '   ', '，。！', '"', '+-&|!(){}[]^"~*?:\\/', 'AND OR NOT', 'name:x', '教育* OR 阜新~'])(
  'the signs of a query language mean nothing: %s',
  async (text) => {
    expect(await search(text)).toBeInstanceOf(Array);
  },
);

test('only the labels asked for are found, and no more than the limit', async () => {
  expect(await search('教育', { labels: ['Theme'] })).toEqual(['theme:education-reform', 'theme:vocational']);
  expect(await search('教育', { limit: 1 })).toHaveLength(1);
});

test('what is removed or renamed is not found any more', async () => {
  for (const store of stores)
    await store.write(
      changes({
        nodes: [node('Place', '210902', { name: '太平区', search: '太平区 taipingqu tpq' }, 'County')],
        removedNodes: [{ id: 'person:410200:高建', label: 'Person' }],
      }),
    );
  expect(await search('海州')).toEqual([]);
  expect(await search('太平')).toEqual(['place:210902']);
  expect(await search('高建')).toEqual(['person:210900:高建军']);
});
