import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { encodeGbk } from '../../damage/mirror.testing.js';
import { readDocument, splitSourceFile } from '../../index.js';

const content = '3月5日，江城市委书记戈宾主持召开市委常委会会议，研究教育工作。';
const parts = (path: string, file: string | Uint8Array) => [
  ...splitSourceFile({ path, bytes: typeof file === 'string' ? strToU8(file) : file, told: { year: 2024 } }),
];
const outcomes = (path: string, file: string | Uint8Array) =>
  parts(path, file).map((part) => ('error' in part ? `${part.path} ${part.error.code}` : part.path));
const reports = (path: string, file: string | Uint8Array) =>
  parts(path, file).flatMap((part) => ('error' in part ? [] : [readDocument(part)]));

const expected = {
  title: '市委召开常委会会议',
  source: '江城日报',
  published: '2024-03-06',
  url: 'https://example.org/1',
};
const chinese = {
  标题: expected.title,
  发布时间: expected.published,
  来源: expected.source,
  正文: content,
  链接: expected.url,
};
const rss = `<?xml version="1.0"?><rss><channel><title>江城要闻</title><item><title>${expected.title}</title><link>${expected.url}</link>
  <pubDate>Wed, 06 Mar 2024 01:00:00 GMT</pubDate><source>${expected.source}</source><description>摘要</description>
  <content:encoded><![CDATA[<p>${content}</p>]]></content:encoded></item></channel></rss>`;
const table = `标题,发布时间,来源,链接,正文\n${expected.title},${expected.published},${expected.source},${expected.url},"${content}"\n`;

test.each([
  ['a.json', JSON.stringify([chinese])],
  ['a.json', JSON.stringify({ data: { list: [chinese] } })],
  [
    'a.jsonl',
    `${JSON.stringify({ title: expected.title, date: 1709686800, source: expected.source, url: expected.url, content: `<p>${content}</p>` })}\n`,
  ],
  ['a.csv', table],
  ['a.csv', Uint8Array.from(encodeGbk(table) ?? [])],
  ['a.csv', table.replace(/,(?=\S)/gu, '\t')],
  ['a.xml', rss],
  [
    'a.xml',
    `<list><doc><title>${expected.title}</title><date>${expected.published}</date><source>${expected.source}</source><url>${expected.url}</url><text><p>${content}</p></text></doc></list>`,
  ],
])('%s gives the report that its record tells of', (path, file) => {
  expect(reports(path, file)).toMatchObject([{ ...expected, path: `${path}/1.txt`, told: { year: 2024 } }]);
  expect(reports(path, file)[0]?.text).toContain(content);
});

test('the same record gives the same report wherever it stands', () => {
  const [first, second] = reports(
    'b.jsonl',
    `${JSON.stringify({ 正文: '另一篇。' })}\n${JSON.stringify(chinese)}`,
  );
  expect(second?.id).toBe(reports('a.json', JSON.stringify(chinese))[0]?.id);
  expect(first?.id).not.toBe(second?.id);
});

const odd = {
  k1: expected.title,
  k2: expected.published,
  k3: expected.source,
  k4: content,
  k5: '另一段。',
  k6: expected.url,
};
const columns = { title: 'k1', date: 'k2', source: 'k3', text: 'k4', url: 'k6' };
const rows = Object.values(odd)
  .map((value) => `"${value}"`)
  .join(',');
const elements = Object.entries(odd)
  .map(([name, value]) => `<${name}>${value}</${name}>`)
  .join('');

test.each([
  ['a.json', JSON.stringify([odd])],
  ['a.jsonl', `${JSON.stringify(odd)}\n`],
  ['a.csv', `${Object.keys(odd).join(',')}\n${rows}\n`],
  ['a.xml', `<list><doc>${elements}</doc></list>`],
])('%s gives the report that lies under the names told', (path, file) => {
  const told = [...splitSourceFile({ path, bytes: strToU8(file), told: {}, columns })];
  const [report] = told.flatMap((part) => ('error' in part ? [] : [readDocument(part)]));
  expect(report).toMatchObject(expected);
  expect(report?.text).toContain(content);
  expect(report?.text).not.toContain('另一段');
});

test('a name may be a path, and one that no record has is told with those there are', () => {
  const file = {
    path: 'a.json',
    bytes: strToU8(JSON.stringify([{ 标题: '会', a: { b: content } }])),
    told: {},
  };
  const outcomesUnder = (names: object) =>
    [...splitSourceFile({ ...file, columns: names })].map((part) =>
      'error' in part ? part.error : part.path,
    );
  expect(outcomesUnder({ text: 'a.b' })).toEqual(['a.json/1.txt']);
  expect(outcomesUnder({ text: 'a.b', date: 'when' })).toMatchObject([
    'a.json/1.txt',
    { code: 'missing-column', message: expect.stringMatching(/date=when\. There are: 标题, a\./) },
  ]);
  expect(outcomesUnder({ text: '正文' })).toMatchObject([{ code: 'missing-column' }]);
});

test('a text under a name that tells nothing is found by its length', () => {
  expect(reports('a.json', JSON.stringify({ k1: 'x', k2: content.repeat(2) }))[0]?.text).toContain(content);
});

test('what is no report, or damaged, is told in its place and stops nothing', () => {
  expect(outcomes('a.json', '{"name": "x"}')).toEqual(['a.json empty-file']);
  expect(outcomes('a.json', '{')).toEqual(['a.json not-text']);
  expect(outcomes('a.jsonl', `{\n${JSON.stringify(chinese)}`)).toEqual([
    'a.jsonl/1 not-text',
    'a.jsonl/2.txt',
  ]);
  expect(outcomes('a.csv', `正文,来源\n,a\n${content},b`)).toEqual(['a.csv/2.txt', 'a.csv/1 empty-file']);
  expect(outcomes('a.xml', '<a><b>')).toEqual(['a.xml empty-file']);
});

test('an archive gives its entries, and those of archives and tables in it', () => {
  const inner = zipSync({ 'c.txt': strToU8(content) });
  const zip = zipSync({
    'a/1.txt': strToU8(content),
    'b.csv': strToU8(table),
    'photo.jpg': strToU8('x'),
    'd.zip': inner,
    '__MACOSX/1.txt': strToU8('x'),
  });
  expect(outcomes('r.zip', zip)).toEqual(['r.zip/a/1.txt', 'r.zip/b.csv/1.txt', 'r.zip/d.zip/c.txt']);
});

test('an entry that no text can have become is not unpacked; its neighbours are', () => {
  const zip = zipSync({ 'bomb.txt': new Uint8Array(50_000_000), 'a.txt': strToU8(content) });
  expect(outcomes('r.zip', zip)).toEqual(['r.zip/bomb.txt too-large', 'r.zip/a.txt']);
});

test('of an archive that lies of its sizes no more is unpacked than it says; one cut off or too deep is refused', () => {
  const zip = zipSync({ 'a.txt': strToU8(content.repeat(99)) });
  const directory = zip.findLastIndex((_, i) => zip[i] === 0x50 && zip[i + 1] === 0x4b && zip[i + 2] === 1);
  const lying = Uint8Array.from(zip)
    .fill(1, directory + 24, directory + 25)
    .fill(0, directory + 25, directory + 28);
  expect(parts('r.zip', lying)).toMatchObject([{ path: 'r.zip/a.txt', bytes: { length: 1 } }]);
  expect(outcomes('r.zip', zip.subarray(0, 200))).toEqual(['r.zip not-text']);
  const nested = zipSync({ 'b.zip': zipSync({ 'c.zip': zip }) });
  expect(outcomes('r.zip', nested)).toEqual(['r.zip/b.zip/c.zip too-large']);
});
