/** Files of any content, as fast-check makes them. */
import fc from 'fast-check';
import { type WholeFile, wholeFiles, wholePdf } from './whole-files.js';

const endings = ['txt', 'md', 'html', 'docx', 'xml', 'json', 'jsonl', 'csv', 'zip', 'pdf'] as const;

/** Arbitrary bytes under any name. */
export const anyBytes: fc.Arbitrary<WholeFile> = fc.record({
  path: fc.constantFrom(...endings).map((ending) => `a.${ending}`),
  bytes: fc.uint8Array({ maxLength: 600 }),
});

interface Change {
  readonly at: number;
  readonly byte: number;
}

const changed = ({ path, bytes }: WholeFile, cutAt: number, changes: readonly Change[]): WholeFile => {
  const copy = Uint8Array.from(bytes.subarray(0, Math.ceil(cutAt * bytes.length)));
  for (const { at, byte } of changes) if (copy.length > 0) copy[Math.floor(at * copy.length)] = byte;
  return { path, bytes: copy };
};

const share = fc.double({ min: 0, max: 0.999_999, noNaN: true });
const changes = fc.array(fc.record({ at: share, byte: fc.integer({ min: 0, max: 255 }) }), { maxLength: 8 });

/** A report's file cut off anywhere, or with a few bytes changed, or both. */
export const damagedFile: fc.Arbitrary<WholeFile> = fc
  .tuple(fc.constantFrom(...wholeFiles), fc.oneof(fc.constant(1), share), changes)
  .map(([file, cutAt, made]) => changed(file, cutAt, made));

export const damagedPdf: fc.Arbitrary<WholeFile> = fc
  .tuple(fc.oneof(fc.constant(1), share), changes)
  .map(([cutAt, made]) => changed(wholePdf, cutAt, made));

// What the rules look for, in no order.
const words = [
  ...[
    '市委',
    '书记',
    '主持召开',
    '常委会会议',
    '记者',
    '来源：',
    '责编',
    '本报讯',
    '2024-03-05',
    '3月5日',
    '王磊',
    '江城市',
  ],
  ...[
    '（',
    '）',
    '(',
    ')',
    '，',
    '。',
    '：',
    '、',
    '《',
    '》',
    '“',
    '”',
    '|',
    '·',
    ' ',
    '\n',
    '\t',
    '?',
    '書(shū)',
    '(huì)',
  ],
  ...[
    '會議',
    '𠮷',
    '\u0301',
    '\u200b',
    '\ufffd',
    '🙂',
    '<p>',
    '</div>',
    '<ruby>',
    '&amp;',
    '{',
    '}',
    '[',
    '"',
    ',',
    '\\u',
  ],
];

/** Marks, titles, names and tags thrown together. */
export const soup: fc.Arbitrary<WholeFile> = fc.record({
  path: fc.constantFrom('a.txt', 'a.html', 'a.csv', 'a.xml', 'a.jsonl'),
  bytes: fc
    .array(fc.constantFrom(...words), { maxLength: 120 })
    .map((chosen) => new TextEncoder().encode(chosen.join(''))),
});
