import { readFileSync } from 'node:fs';
import { once } from '../tables.js';

const single = once(
  () => new Set(readFileSync(new URL('../../../data/read/surnames.txt', import.meta.url), 'utf8').trim()),
);
const double = new Set(
  '欧阳 诸葛 上官 司马 尉迟 令狐 赫连 东方 钟离 慕容 皇甫 夏侯 司徒 宇文 端木 南宫 公孙 长孙 轩辕 独孤 申屠 闻人 呼延'.split(
    ' ',
  ),
);

export const isSurname = (text: string): boolean => single().has(text) || double.has(text);
