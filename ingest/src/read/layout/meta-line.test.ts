import { expect, test } from 'vitest';
import { findMetaLine, readMeta } from './meta-line.js';

const read = (text: string) =>
  findMetaLine(text)?.flatMap((piece) => {
    if (piece.kind === 'date') return [piece.date];
    if (piece.kind === 'source')
      return piece.name ? [text.slice(piece.name.start, piece.name.end)] : ['(no outlet)'];
    if (piece.kind === 'byline') return piece.byline.names.map(({ name }) => `${piece.byline.role} ${name}`);
    return [];
  });

test.each([
  ['2021-04-29 09:27文章来源： 绵江日报 字体：【 大 中 小 】 打印', ['2021-04-29', '绵江日报']],
  ['江城手机报 04-27 23:03 责编:陶小之 我要分享', ['江城手机报', '--04-27', 'editor 陶小之']],
  [
    '2024-07-15 来源：滨江区融媒体中心 彭文杰黄裔宸',
    ['2024-07-15', '滨江区融媒体中心', 'reporter 彭文杰', 'reporter 黄裔宸'],
  ],
  ['来源:区委宣传部/邓佳英、姚莹洁', ['(no outlet)', 'correspondent 邓佳英', 'correspondent 姚莹洁']],
  ['统筹 | 禹 斌', ['coordinator 禹斌']],
  ['审核 | 邬 丽 赫连雪', ['reviewer 邬丽', 'reviewer 赫连雪']],
  ['编辑：和继红　校对：木春华', ['editor 和继红', 'reviewer 木春华']],
  ['(记者 关月山 摄影 那木斯来)', ['reporter 关月山', 'photographer 那木斯来']],
  [
    '(供稿:区政府办 石小莲 查一鸣 摄影:边疆)',
    ['correspondent 石小莲', 'correspondent 查一鸣', 'photographer 边疆'],
  ],
  ['（宜川政务网记者 舒畅）', ['宜川政务网', 'reporter 舒畅']],
  ['（文/蔡涵 图/董严军）', ['reporter 蔡涵', 'photographer 董严军']],
  ['作者：阿布都拉 李俊峰', ['reporter 阿布都拉', 'reporter 李俊峰']],
  ['记者 古丽娜·艾尔肯 报道', ['reporter 古丽娜·艾尔肯']],
  ['盐水瞭望 2025年12月26日 第01版 要闻', ['盐水瞭望', '2025-12-26']],
  ['●本报记者 兰宇', ['reporter 兰宇']],
  ['（惠小军）', ['reporter 惠小军']],
  ['供稿：县委办', []],
  ['打印本页 关闭窗口', []],
])('%s', (line, told) => {
  expect(read(line)).toEqual(told);
});

test.each([
  ['记者从市教育局获悉'],
  ['记者昨日获悉，我市将新建三所学校'],
  ['4月28日，市委召开常委会会议'],
  ['市委常委会会议召开'],
  ['（下转第02版）'],
  ['编辑部召开会议研究工作'],
  ['武进新闻网'],
])('%s is not about the report', (line) => {
  expect(findMetaLine(line)).toBeUndefined();
});

test('本报讯 after an editor’s name is no second editor', () => {
  const [byline] = readMeta('责编:白描 本报讯(记者 宁静)').pieces;
  expect(byline).toMatchObject({ kind: 'byline', byline: { names: [{ name: '白描' }] } });
});

test.each([
  ['湘岭晨报 龙小满 字体：[大 中 小]', ['龙小满']],
  ['责编：庄一舟字体：[大 中 小]', ['庄一舟']],
  ['值班编辑：鲁小满 点分享　点收藏　点在看', ['鲁小满']],
  ['云岭晨讯记者 蓝一舟 3月6日报道', ['蓝一舟']],
])('%s: buttons and days are no names, and hide none', (line, names) => {
  const pieces = findMetaLine(line) ?? [];
  expect(
    pieces.flatMap((piece) => (piece.kind === 'byline' ? piece.byline.names.map(({ name }) => name) : [])),
  ).toEqual(names);
});

test('a label of a source with nothing after it tells none', () => {
  const { pieces } = readMeta('来源: 发布时间:2024年04月07日 点击数:');
  expect(pieces.find(({ kind }) => kind === 'source')).toMatchObject({ name: undefined });
  expect(pieces.map(({ kind }) => kind)).toContain('date');
});

test('what stands about a report in brackets of its own is read', () => {
  const { pieces } = readMeta('[ 发布日期:2021-10-22 08:55 ] [ 来源:柳河融媒 ] [ 阅读:412次 ]');
  expect(pieces.filter(({ kind }) => kind !== 'furniture').map(({ kind }) => kind)).toEqual([
    'date',
    'source',
  ]);
});

test.each([
  ['（清平镇 赵丽）', ['赵丽']],
  ['(柳河县教育局：王成 李晓兰)', ['王成', '李晓兰']],
  ['（柳河县教育局 要求）', []],
])('%s: people of an office in parentheses sent the report in', (line, names) => {
  const pieces = findMetaLine(line) ?? [];
  expect(
    pieces.flatMap((piece) => (piece.kind === 'byline' ? piece.byline.names.map(({ name }) => name) : [])),
  ).toEqual(names);
});

test('people after 来源 are no outlet', () => {
  const { pieces } = readMeta('来源: 张云龙 2021-09-15 09:10:51 责编: 余红霞');
  expect(pieces.find(({ kind }) => kind === 'source')).toMatchObject({ name: undefined });
  expect(readMeta('来源: 大众网 2021-09-15').pieces[0]).toMatchObject({ name: { start: 4, end: 7 } });
});
