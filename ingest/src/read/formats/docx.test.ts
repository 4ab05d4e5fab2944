import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { IngestError } from '../../errors.js';
import { readDocxFormat } from './docx.js';

const read = (body: string) =>
  readDocxFormat({
    path: 'a.docx',
    bytes: zipSync({
      'word/document.xml': strToU8(`<w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`),
    }),
    told: {},
  }).text;
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

test('paragraphs, breaks, tabs and cells are read; the same paragraph’s runs are one line', () => {
  const table = `<w:tbl><w:tr><w:tc><w:p>${run('主持')}</w:p></w:tc><w:tc><w:p>${run('戈宾')}</w:p></w:tc></w:tr></w:tbl>`;
  expect(
    read(
      `<w:p><w:pPr><w:t>x</w:t></w:pPr>${run('市委')}${run('会议')}<w:r><w:br/><w:tab/></w:r>${run('A&amp;B')}</w:p><w:p/>${table}`,
    ),
  ).toBe('市委会议\nA&B\n主持\n戈宾');
});

test('the character stays where pinyin stands above it', () => {
  expect(
    read(
      `<w:p><w:r><w:ruby><w:rt>${run('gē')}</w:rt><w:rubyBase>${run('戈')}</w:rubyBase></w:ruby></w:r>${run('宾')}</w:p>`,
    ),
  ).toBe('戈宾');
});

test('what a reviser took out, and what repeats a text box, is not read', () => {
  const box = `<mc:AlternateContent><mc:Choice>${run('框')}</mc:Choice><mc:Fallback>${run('框')}</mc:Fallback></mc:AlternateContent>`;
  expect(
    read(`<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins>${run('新')}</w:ins>${box}</w:p>`),
  ).toBe('新框');
});

test.each([
  ['not-text', zipSync({ 'a.txt': strToU8('x') })],
  ['not-text', strToU8('no archive at all')],
  ['too-large', zipSync({ 'word/document.xml': new Uint8Array(30_000_000) })],
])('%s is told of what is no document', (code, bytes) => {
  const reading = () => readDocxFormat({ path: 'a.docx', bytes, told: {} });
  expect(reading).toThrow(IngestError);
  expect(reading).toThrow(expect.objectContaining({ code }));
});
