import { expect, test } from 'vitest';
import { encodeGbk } from './damage/mirror.testing.js';
import { decodeText, findDeclaredCharset } from './decode.js';

const report = '3月5日，市委召开常委会会议，研究教育工作。';
const utf16 = (text: string, bigEndian: boolean) =>
  Uint8Array.from(
    [...text].flatMap((c) => {
      const unit = c.charCodeAt(0);
      return bigEndian ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8];
    }),
  );
// 市委會議，研究教育工作 in Big5.
const big5 = Uint8Array.from([
  0xa5, 0xab, 0xa9, 0x65, 0xb7, 0x7c, 0xc4, 0xb3, 0xa1, 0x41, 0xac, 0xe3, 0xa8, 0x73, 0xb1, 0xd0, 0xa8, 0x7c,
  0xa4, 0x75, 0xa7, 0x40,
]);

test('UTF-8 is read with and without its mark', () => {
  const bytes = new TextEncoder().encode(report);
  expect(decodeText(bytes)).toEqual({ text: report, charset: 'utf-8' });
  expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]))).toEqual({
    text: report,
    charset: 'utf-8',
  });
});

test('UTF-16 is read by its mark', () => {
  expect(decodeText(Uint8Array.from([0xff, 0xfe, ...utf16(report, false)]))).toEqual({
    text: report,
    charset: 'utf-16le',
  });
  expect(decodeText(Uint8Array.from([0xfe, 0xff, ...utf16(report, true)]))).toEqual({
    text: report,
    charset: 'utf-16be',
  });
});

test('UTF-16 without a mark is told by its everyday characters', () => {
  expect(decodeText(utf16(`${report}\n`, false))).toEqual({ text: `${report}\n`, charset: 'utf-16le' });
  expect(decodeText(utf16(`${report}\n`, true))).toEqual({ text: `${report}\n`, charset: 'utf-16be' });
});

test('UTF-16 of Chinese alone, in which no byte is NUL, is told too', () => {
  const bare = '会议研究教育工作';
  expect(decodeText(utf16(bare, false))).toEqual({ text: bare, charset: 'utf-16le' });
  expect(decodeText(utf16(bare, true))).toEqual({ text: bare, charset: 'utf-16be' });
});

test('a lost byte and a character cut off cost that character', () => {
  const long = report.repeat(5);
  const bytes = new TextEncoder().encode(long);
  expect(decodeText(bytes.subarray(0, -1))?.text).toBe(long.slice(0, -1));
  const damaged = Uint8Array.from(bytes).fill(0xff, 4, 5);
  expect(decodeText(damaged)?.text.endsWith(report)).toBe(true);
  expect(decodeText(Uint8Array.from(encodeGbk(long)?.slice(0, -1) ?? []))?.text).toBe(long.slice(0, -1));
});

test.each([
  ['<meta charset="gb2312">', 'gb18030'],
  ['<meta http-equiv=Content-Type content="text/html; charset=Big5-HKSCS">', 'big5'],
  ['<?xml version="1.0" encoding="GBK"?>', 'gb18030'],
  ['<meta charset="klingon">', undefined],
  ['<p>', undefined],
])('%s declares %s', (head, charset) => {
  expect(findDeclaredCharset(new TextEncoder().encode(head))).toBe(charset);
});

test('a wrong declaration yields to the text', () => {
  const bytes = Uint8Array.from(encodeGbk(report) ?? []);
  expect(decodeText(bytes, 'big5')).toEqual({ text: report, charset: 'gb18030' });
  expect(decodeText(bytes, 'gb18030')).toEqual({ text: report, charset: 'gb18030' });
});

test('GBK and Big5 are told apart', () => {
  expect(decodeText(Uint8Array.from(encodeGbk(report) ?? []))).toEqual({ text: report, charset: 'gb18030' });
  expect(decodeText(big5)).toEqual({ text: '市委會議，研究教育工作', charset: 'big5' });
});

test('bytes that are no text in any of them are not decoded', () => {
  expect(
    decodeText(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46])),
  ).toBeUndefined();
  expect(decodeText(Uint8Array.from({ length: 300 }, (_, i) => (i * 89 + 131) % 256))).toBeUndefined();
});
