import { strToU8, zipSync } from 'fflate';
import { encode } from '../corruption/encode.js';
import { makeDocx } from '../corruption/make-docx.js';
import { makePdf } from '../corruption/make-pdf.js';
import { pageLayouts } from '../corruption/page-layouts.js';

export interface WholeFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const report = {
  headline: '江城市委常委会召开会议 研究教育改革工作',
  about: ['来源：江城日报 发布时间：2024-03-06 08:20'],
  paragraphs: [
    '3月5日上午，江城市委书记戈宾主持召开市委常委会会议，研究深化教育综合改革、推进乡村振兴等工作。市长甯小静出席。',
    '会议审议了《江城市教育改革三年行动方案（2024—2026年）》，强调要守住安全底线。',
    '会议还研究了其他事项。',
  ],
  closing: ['（记者 段小舟）', '责编：白描'],
};
const lines = [report.headline, ...report.about, ...report.paragraphs, ...report.closing];
const text = lines.join('\n');
const record = { 标题: report.headline, 来源: '江城日报', 正文: report.paragraphs.join('\n') };
const pages = Object.values(pageLayouts).map((layOut) => layOut(report));

/** A small report in every format that is read. */
export const wholeFiles: readonly WholeFile[] = [
  { path: 'a.txt', bytes: strToU8(text) },
  { path: 'a.md', bytes: encode(text, 'gbk') },
  ...pages.map((page) => ({ path: 'a.html', bytes: strToU8(page) })),
  { path: 'a.docx', bytes: makeDocx(lines) },
  { path: 'a.json', bytes: strToU8(JSON.stringify({ data: [record, record] })) },
  { path: 'a.jsonl', bytes: strToU8(`${JSON.stringify(record)}\n`.repeat(3)) },
  { path: 'a.csv', bytes: strToU8(`标题,正文\n"${report.headline}","${report.paragraphs.join('\n')}"\n`) },
  {
    path: 'a.xml',
    bytes: strToU8(`<rss><item><title>${report.headline}</title><content>${text}</content></item></rss>`),
  },
  {
    path: 'a.zip',
    bytes: zipSync({ '一.txt': strToU8(text), 'b.html': strToU8(pages[0] ?? ''), 'c.docx': makeDocx(lines) }),
  },
];

export const wholePdf: WholeFile = { path: 'a.pdf', bytes: makePdf(lines) };
