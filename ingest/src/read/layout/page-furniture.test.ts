import { expect, test } from 'vitest';
import { isHeadFurniture, isTailFurniture } from './page-furniture.js';

test.each([
  '首页 | 政务公开 | 办事服务 | 政民互动',
  '网站首页 时政 财经 社会 文化',
  '打开APP 查看更多精彩',
  '返回版面导航',
  '热门搜索：社保 医保',
  '640 (1).jpg',
])('%s is the page’s, above the report', (line) => {
  expect(isHeadFurniture(line)).toBe(true);
});

test.each([
  '扫一扫在手机打开当前页',
  '上一篇文章： 没有了',
  '主办：云岭县人民政府办公室 承办：云岭县大数据中心',
  '网友评论：（评论内容只代表网友观点，与本站立场无关。）',
  '凡本网注明“来源：云岭日报”的作品，未经授权不得转载。',
  '第01版：要闻 第02版：时政',
])('%s is the page’s, below the report', (line) => {
  expect(isTailFurniture(line)).toBe(true);
});

test.each([
  '穿林海 进毡房 问冷暖',
  '云岭县政务公开工作会议召开',
  '纪长河带头扫码关注“云岭发布”，要求各乡镇把群众的事办好。',
])('%s is the report’s', (line) => {
  expect(isHeadFurniture(line) || isTailFurniture(line)).toBe(false);
});
