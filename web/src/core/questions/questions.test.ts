import { expect, test } from 'vitest';
import { zh } from '../../locales/zh';
import { findQuestions, isQuestion, type Named } from './questions';

const place = (code: string, name: string): Named => ({ id: `place:${code}`, label: 'Place', name });
const theme = (id: string, name: string): Named => ({ id: `theme:${id}`, label: 'Theme', name });
const ask = (text: string, hits: readonly Named[]) => findQuestions(text, hits, zh.questions, 'zh');

test('a text that asks is told from one that names', () => {
  for (const text of [
    '哪些城市讨论了职业教育',
    '谁主持了开封的会议',
    '绵阳和瀍河有什么共同点',
    'who chaired?',
  ])
    expect(isQuestion(text), text).toBe(true);
  for (const text of ['职业教育', '开封', 'gjj', '项目建设']) expect(isQuestion(text), text).toBe(false);
});

test('a theme that is named asks which cities discussed it', () => {
  const [first] = ask('哪些城市讨论了职业教育？', [theme('double', '双减'), theme('vocational', '职业教育')]);
  expect(first?.text).toBe('哪些城市讨论过职业教育？');
  expect(first?.to).toEqual({ view: 'themes', theme: 'theme:vocational' });
});

test('a theme found below other things and not named asks nothing', () => {
  expect(ask('开发', [place('1', '开封市'), theme('zones', '开发区建设')])).toEqual([]);
});

test('one place asks for its page, two ask what they share and what joins them', () => {
  const kaifeng = place('410200', '开封市');
  expect(ask('谁主持了开封的会议', [kaifeng])[0]?.to).toEqual({
    view: 'matrix',
    place: kaifeng.id,
    theme: null,
  });
  const hits = [
    place('410304', '瀍河回族区'),
    place('510700', '绵阳市'),
    place('510700/new', '绵阳科技城新区'),
  ];
  const [shared, paths] = ask('绵阳和瀍河有什么共同点', hits);
  expect(shared?.to.compared).toEqual(['place:510700', 'place:410304']);
  expect(paths?.to).toMatchObject({ view: 'paths', pathFrom: 'place:510700', pathTo: 'place:410304' });
});

test('worked examples are found by the words that mean them', () => {
  expect(ask('考察了哪些项目', []).map(({ key }) => key)).toContain('visited');
  expect(ask('谁主持的会议多', []).map(({ key }) => key)).toContain('chaired');
});
