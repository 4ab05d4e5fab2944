/** Ways in which a report's text comes about in the world, applied to a clean one. */
import { type CleanDocument, readDocument } from '@zhengtu/ingest';
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { canEncode, encode, encodeUtf16 } from './encode.js';
import { makeDocx } from './make-docx.js';
import { makePdf } from './make-pdf.js';
import { damageAsMirror } from './mirror-damage.js';
import { pageChromes } from './page-chrome.js';
import { pageLayouts } from './page-layouts.js';
import { pagedReport } from './paged-report.js';

export interface Corruption {
  /** What the file is made of: read clean, it says what the corrupted one must say. */
  readonly text: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Words are destroyed: the record may say less. */
  readonly losesWords?: boolean;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const toTraditional = Converter({ from: 'cn', to: 't' });
const toSimplified = Converter({ from: 't', to: 'cn' });
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The lines whose simplification gives them back. */
const traditional = (text: string): string =>
  linesOf(text)
    .map((line) => (toSimplified(toTraditional(line)) === line ? toTraditional(line) : line))
    .join('\n');

const annotate = (text: string, isAnnotated: (character: string, at: number) => boolean): string =>
  [...text]
    .map((character, i) =>
      /\p{Script=Han}/u.test(character) && isAnnotated(character, i)
        ? `${character}(${pinyin(character, { toneType: 'symbol' })})`
        : character,
    )
    .join('');

const isTraditional = (character: string): boolean => toSimplified(character) !== character;
const encodable = (text: string, charset: 'gbk' | 'gb18030' | 'big5'): string =>
  linesOf(text)
    .filter((line) => canEncode(line, charset))
    .join('\n');

const encoded = (text: string, charset: 'gbk' | 'gb18030' | 'big5'): Corruption => {
  const kept = encodable(text, charset);
  return { text: kept, path: 'report.txt', bytes: encode(kept, charset) };
};

const damaged = (text: string): Corruption => {
  const kept = encodable(traditional(text), 'gbk');
  // Traditional characters are annotated: every third of those that the report has, by their code.
  const annotated = new Set([...kept].filter((c) => isTraditional(c) && (c.codePointAt(0) ?? 0) % 3 === 0));
  return { text: kept, path: 'report.txt', bytes: utf8(damageAsMirror(kept, annotated)), losesWords: true };
};

const asText = (text: string, shown: string): Corruption => ({
  text,
  path: 'report.txt',
  bytes: utf8(shown),
});

const clean = (text: string): CleanDocument =>
  readDocument({ path: 'report.txt', bytes: utf8(text), told: {} });

/** Paragraphs that lost the breaks between them, as from pages whose line breaks no element tells. */
const runTogether = (text: string): string => {
  const { headline, about, paragraphs, closing } = pagedReport(clean(text));
  return [headline, ...about, paragraphs.join(''), ...closing].filter((line) => line !== '').join('\n');
};

/** Every way, by its name. */
export const corruptions: Readonly<Record<string, (text: string) => Corruption>> = {
  'in traditional characters': (text) => asText(text, traditional(text)),
  'with pinyin after some characters': (text) => asText(text, annotate(traditional(text), isTraditional)),
  'with pinyin after every character': (text) =>
    asText(
      text,
      annotate(traditional(text), () => true),
    ),
  'in GBK': (text) => encoded(text, 'gbk'),
  'in GB18030': (text) => encoded(text, 'gb18030'),
  'in Big5': (text) => encoded(traditional(text), 'big5'),
  'in UTF-16': (text) => ({ text, path: 'report.txt', bytes: encodeUtf16(text, 'le') }),
  'in UTF-16 of the other order': (text) => ({ text, path: 'report.txt', bytes: encodeUtf16(text, 'be') }),
  'with bytes lost': damaged,
  'with its paragraphs run together': (text) => asText(text, runTogether(text)),
  'on one line': (text) => asText(text, linesOf(text).join(' ')),
  ...Object.fromEntries(
    Object.entries(pageLayouts).map(([name, layOut]) => [
      `as ${name}`,
      (text: string): Corruption => ({
        text,
        path: 'report.html',
        bytes: utf8(layOut(pagedReport(clean(text)))),
      }),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(pageChromes).map(([name, { above, below }]) => [
      `copied from ${name}`,
      (text: string): Corruption => asText(text, [...above, ...linesOf(text), ...below].join('\n')),
    ]),
  ),
  'as a Word document': (text) => ({ text, path: 'report.docx', bytes: makeDocx(linesOf(text)) }),
  'as a Word document with pinyin above': (text) => ({
    text,
    path: 'report.docx',
    bytes: makeDocx(linesOf(text), (character) => pinyin(character, { toneType: 'symbol' })),
  }),
  'as a PDF document': (text) => ({ text, path: 'report.pdf', bytes: makePdf(linesOf(text)) }),
};
