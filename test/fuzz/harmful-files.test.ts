import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { makeDocx } from '../corruption/make-docx.js';
import { makePdf } from '../corruption/make-pdf.js';
import { expectClearOutcome } from './outcome.js';

const sentence = '3月5日，江城市委书记戈宾主持召开市委常委会会议，研究教育工作。';
const large = (bytes: number) => strToU8(sentence.repeat(Math.ceil(bytes / strToU8(sentence).length)));
const fifty = 50 * 1024 * 1024;
const codesOf = async (path: string, bytes: Uint8Array): Promise<string[]> => {
  const outcomes = await expectClearOutcome({ path, bytes }, 20_000);
  return [...new Set(outcomes.map((outcome) => ('record' in outcome ? 'read' : outcome.code)))];
};
const entities = `<!DOCTYPE l [<!ENTITY a "${'笑'.repeat(99)}">${[...'bcdefghij'].map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]><l><content>&j;</content></l>`;

test.each<[string, string, () => Uint8Array, string]>([
  ['50 MB of text', 'a.txt', () => large(fifty), 'too-large'],
  ['50 MB of a page', 'a.html', () => large(fifty), 'too-large'],
  ['50 MB of nothing under a document’s name', 'a.docx', () => new Uint8Array(fifty), 'too-large'],
  ['50 MB of nothing under a PDF’s name', 'a.pdf', () => new Uint8Array(fifty), 'too-large'],
  ['50 MB in one field', 'a.json', () => strToU8(`{"content":"${'会'.repeat(fifty / 3)}"}`), 'too-large'],
  [
    '50 MB in a quote that never ends',
    'a.csv',
    () => strToU8(`content\n"${'会'.repeat(fifty / 3)}`),
    'empty-file',
  ],
  ['a page nested without end', 'a.html', () => strToU8(`${'<div>'.repeat(500_000)}${sentence}`), 'read'],
  ['a page of a million elements', 'a.html', () => strToU8('<b></b>'.repeat(200_000)), 'empty-file'],
  ['data nested without end', 'a.json', () => strToU8('['.repeat(5_000_000)), 'not-text'],
  ['elements nested without end', 'a.xml', () => strToU8('<a>'.repeat(2_000_000)), 'not-text'],
  ['entities that grow by ten each time', 'a.xml', () => strToU8(entities), 'empty-file'],
  [
    'an archive that grows a thousandfold',
    'a.zip',
    () => zipSync({ 'a.txt': new Uint8Array(fifty) }),
    'too-large',
  ],
  [
    'an archive of many files of nothing',
    'a.zip',
    () =>
      zipSync(
        Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.txt`, new Uint8Array(1_000_000)])),
      ),
    'not-text',
  ],
  [
    'a document that grows a thousandfold',
    'a.docx',
    () => zipSync({ 'word/document.xml': new Uint8Array(fifty) }),
    'too-large',
  ],
  ['a document of one endless paragraph', 'a.docx', () => makeDocx([sentence.repeat(9_000)]), 'too-large'],
  ['a PDF document with a password', 'a.pdf', () => makePdf([sentence], { isProtected: true }), 'not-text'],
  ['a PDF document without text', 'a.pdf', () => makePdf([]), 'empty-file'],
  [
    'a PDF document of 400 pages',
    'a.pdf',
    () => makePdf(Array.from({ length: 400 * 34 }, () => '会议')),
    'too-large',
  ],
])('%s ends in time', async (_, path, make, code) => {
  expect(await codesOf(path, make())).toEqual([code]);
});

test('an archive within an archive within an archive is refused', async () => {
  const nested = (depth: number): Uint8Array =>
    depth === 0 ? strToU8(sentence) : zipSync({ [depth === 1 ? 'a.txt' : 'a.zip']: nested(depth - 1) });
  expect(await codesOf('a.zip', nested(2))).toEqual(['read']);
  expect(await codesOf('a.zip', nested(3))).toEqual(['too-large']);
});
