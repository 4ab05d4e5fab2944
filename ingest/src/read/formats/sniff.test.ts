import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { encodeGbk } from '../damage/mirror.testing.js';
import { sniffEnding } from './sniff.js';

const zip = (name: string) => zipSync({ [name]: strToU8('x') });

test.each<[string, string | Uint8Array]>([
  ['.txt', '市委常委会召开会议\n3月5日，市委书记主持会议。'],
  ['.txt', ''],
  ['.txt', '[记者 甲] 3月5日，市委召开会议。'],
  ['.txt', Uint8Array.from(encodeGbk('市委常委会召开会议') ?? [])],
  ['.html', '\ufeff  <!DOCTYPE html><html><body><p>会议</p></body></html>'],
  ['.html', '<div class="article"><p>会议</p></div>'],
  ['.html', '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"></html>'],
  ['.xml', '<?xml version="1.0"?><rss><channel/></rss>'],
  ['.json', '[{"正文": "会议"}]'],
  ['.json', '{\n"正文": "会议"\n}'],
  ['.jsonl', '{"正文": "会议"}\n{"正文": "会议"}\n'],
  ['.csv', '标题,发布时间,正文\n会议,2024-03-05,会议\n'],
  ['.pdf', '%PDF-1.7\n'],
  ['.docx', zip('word/document.xml')],
  ['.zip', zip('a/1.txt')],
  ['.zip', zip('a/1.txt').subarray(0, 20)],
])('a file that ends in %s is known by its bytes', (ending, content) => {
  expect(sniffEnding(typeof content === 'string' ? strToU8(content) : content)).toBe(ending);
});

test('a table is known by the name that was told for its texts', () => {
  const table = strToU8('k1,k2\n会议,会议\n');
  expect([sniffEnding(table), sniffEnding(table, { text: 'k2' })]).toEqual(['.txt', '.csv']);
});
