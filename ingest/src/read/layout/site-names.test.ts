import { expect, test } from 'vitest';
import { siteNames } from './site-names.js';

test('a page says whose it is by its owner, its head and its columns', () => {
  expect(
    siteNames(`青坪县人民政府 > 首页 > 青坪要闻
我县召开会议
3月1日，我县召开会议。
版权所有：青坪县人民政府办公室  主办单位：中共青坪县委宣传部`),
  ).toEqual(['青坪县人民政府', '青坪县人民政府办公室', '中共青坪县委宣传部', '青坪']);
  expect(siteNames('我县召开会议\n青坪县融媒体中心 版权所有')).toEqual(['青坪县融媒体中心']);
});

test('what a sentence says of who organised something is no site', () => {
  expect(siteNames('活动由青坪县人民政府主办，县文旅局承办。')).toEqual([]);
});
