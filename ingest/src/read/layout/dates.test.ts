import { expect, test } from 'vitest';
import { findPrintedDate } from './dates.js';

test.each([
  ['2021-04-29 09:27', '2021-04-29'],
  ['2021年4月9日', '2021-04-09'],
  ['2021/4/9', '2021-04-09'],
  ['发布时间：2024-03-19 10:05:13', '2024-03-19'],
  ['发布:2022-03-06', '2022-03-06'],
  ['04-27 23:03', '--04-27'],
  ['11月2日 星期六', '--11-02'],
])('%s is %s', (text, date) => {
  expect(findPrintedDate(text, 0)).toEqual({ date, end: text.length });
});

test.each([
  ['2021-13-01'],
  ['2021年2月30日'],
  ['4月28日，市委召开会议'],
  ['2024年3月5日至6日'],
  ['12-345678'],
])('%s is no printed date', (text) => {
  expect(findPrintedDate(text, 0)).toBeUndefined();
});
