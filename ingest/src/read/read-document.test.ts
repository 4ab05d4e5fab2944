import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type CleanDocument, readDocument } from './index.js';

const root = new URL('../../../', import.meta.url);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const readText = (text: string) => readDocument({ path: 'report.txt', bytes: bytesOf(text), told: {} });

const annotated = `市委召開(kāi)常委會(huì)會(huì)議
江城日報(bào)訊（記者 甯小靜）3月5日，市委書(shū)記戈賓主持會(huì)議，推動(dòng)工業(yè)互聯(lián)網(wǎng)規(guī)?；瘧?yīng)用。
編輯：陳小滿(mǎn)`;

test('an annotated, damaged, traditional report is read clean', () => {
  const report = readText(annotated);
  expect(report.text).toBe(
    '市委召开常委会会议\n江城日报讯（记者 甯小静）\n3月5日，市委书记戈宾主持会议，推动工业互联网规模化应用。\n编辑：陈小满',
  );
  expect(report).toMatchObject({
    title: '市委召开常委会会议',
    source: '江城日报',
    published: null,
    script: 'Hant',
    annotated: true,
    damaged: [],
  });
  expect(report.sourceSpan && report.text.slice(...report.sourceSpan)).toBe('江城日报');
});

test('the id is the hash of the bytes, and told facts outrank what is read', () => {
  const told = { source: '柳河日报', url: 'https://example.org/1' };
  const report = readDocument({ path: 'a.txt', bytes: bytesOf(annotated), told });
  expect(report.id).toBe(`document:${report.sha256.slice(0, 16)}`);
  expect(report.sha256).toMatch(/^[0-9a-f]{64}$/u);
  expect(report).toMatchObject({ source: '柳河日报', url: 'https://example.org/1', told });
});

test('lost bytes that nothing explains are told in the clean text', () => {
  const report = readText('我市數(shù)學(xué)成績(jī)?yōu)榻?,現(xiàn)行辦法。');
  expect(report.damaged.map(([start, end]) => report.text.slice(start, end).slice(0, 2))).toEqual(['?y']);
});

const digits = /[0-9A-Za-z，。、]/u;
const expectOffsetsToHold = (report: CleanDocument) => {
  const { text, sourceText, sourceOffsets, paragraphs } = report;
  expect(sourceOffsets).toHaveLength(text.length);
  expect(paragraphs.map((p) => text.slice(p.start, p.end)).join('\n')).toBe(text);
  for (const { start, end } of paragraphs) {
    for (let i = start; i < end; i++) {
      const offset = sourceOffsets[i] ?? -1;
      if (i > start) expect(offset).toBeGreaterThanOrEqual(sourceOffsets[i - 1] ?? 0);
      const unit = text[i] ?? '';
      // What no step changes stands in the source as it is.
      if (digits.test(unit)) expect(sourceText[offset]?.normalize('NFKC')).toBe(unit.normalize('NFKC'));
    }
  }
};

const goldSchema = z.object({
  document: z.object({
    title: z.string().nullable(),
    date: z.string().nullable(),
    source: z.string().nullable(),
    script: z.string(),
    annotated: z.boolean(),
  }),
  relations: z.array(z.object({ type: z.string(), from: z.string(), role: z.string().optional() })),
});

interface Annotated {
  readonly name: string;
  readonly report: URL;
  readonly gold: URL;
}

const annotatedReports = (reports: URL, golds: URL): Annotated[] =>
  existsSync(reports)
    ? readdirSync(reports)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => ({
          name,
          report: new URL(name, reports),
          gold: new URL(`${name.split(/[_.]/u)[0]}.json`, golds),
        }))
    : [];

const seeds = annotatedReports(new URL('../shared/seeds/', root), new URL('../shared/gold/', root));
const samples = annotatedReports(new URL('samples/', root), new URL('test/gold/samples/', root));
const sameWidth = (text: string | null) => text?.normalize('NFKC') ?? null;

test.each([...samples, ...seeds])('$name is read as a person reads it', ({ report, gold }) => {
  const { document, relations } = goldSchema.parse(JSON.parse(readFileSync(gold, 'utf8')));
  const read = readDocument({ path: report.pathname, bytes: readFileSync(report), told: {} });
  expect(sameWidth(read.title)).toBe(sameWidth(document.title));
  expect({ source: read.source, script: read.script, annotated: read.annotated }).toEqual({
    source: document.source,
    script: document.script,
    annotated: document.annotated,
  });
  // Where the page states no day, the annotation has the meeting's.
  if (read.published !== null) expect(read.published).toBe(document.date);
  const written = relations.filter(({ type }) => type === 'WROTE').map(({ from, role }) => `${role} ${from}`);
  expect(read.bylines.map(({ name, role }) => `${role} ${name}`).sort()).toEqual(written.sort());
  expect(read.text).not.toMatch(/[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+[)）]/u);
  expectOffsetsToHold(read);
});

afterAll(() => {
  if (seeds.length === 0)
    console.warn('The real reports are not beside the checkout: only the samples were read.');
});
