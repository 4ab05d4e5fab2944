import { expect, test } from 'vitest';
import { encodeGbk } from '../../damage/mirror.testing.js';
import { readDocument } from '../../index.js';
import { headlineOfTitle, textOfPage } from './html.js';

const read = (html: string, bytes: Uint8Array = new TextEncoder().encode(html)) =>
  readDocument({ path: 'report.html', bytes, told: {} });
const sentence =
  '3月5日，江城市委书记戈宾主持召开市委常委会会议，研究深化教育综合改革、推进乡村振兴等工作，强调要守住安全底线。';
const article = `<div><p>　　${sentence}</p><p>　　${sentence.replace('3月5日', '会上')}</p><p>　　会议还研究了其他事项。</p></div>`;
const links =
  '<ul><li><a href="/1">全市中小学今日开学</a></li><li><a href="/2">城区公交线路调整</a></li></ul>';

test('the article is read, with its headline and the lines about it, and not the chrome', () => {
  const report = read(`<html><head><title>市委召开常委会会议_江城日报</title></head><body>
    <div>当前位置：<a>首页</a> &gt; <a>要闻</a></div>${links}<h1>市委召开常委会会议</h1>
    <p><span>来源：江城日报</span><span>发布时间：2024-03-06 08:20</span><span>字体：[<a>大</a> <a>小</a>]</span></p>
    ${article}<p>责编：陈小满</p><h3>相关报道</h3>${links}<div>版权所有</div></body></html>`);
  expect(report).toMatchObject({ title: '市委召开常委会会议', source: '江城日报', published: '2024-03-06' });
  expect(report.bylines).toMatchObject([{ name: '陈小满', role: 'editor' }]);
  expect(report.text).toBe(
    `市委召开常委会会议\n来源:江城日报 发布时间:2024-03-06 08:20\n${sentence}\n${sentence.replace('3月5日', '会上')}\n会议还研究了其他事项。\n责编:陈小满`.replaceAll(
      /(来源|时间|责编):/gu,
      '$1：',
    ),
  );
});

test('what only the page’s head tells is told too', () => {
  const report = read(`<html><head><meta name="ArticleTitle" content="市委召开常委会会议">
    <meta name="PubDate" content="2024-03-06 08:20"><meta name="ContentSource" content="江城日报">
    <meta name="Url" content="https://example.org/1.html"></head><body>${links}${article}</body></html>`);
  expect(report).toMatchObject({
    title: '市委召开常委会会议',
    source: '江城日报',
    published: '2024-03-06',
    url: 'https://example.org/1.html',
  });
});

test('a charset that the page declares is honoured', () => {
  const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body><h1>市委召开常委会会议</h1>${article}</body></html>`;
  expect(read(html, Uint8Array.from(encodeGbk(html) ?? [])).text).toContain(sentence);
});

test('scripts are not run and what they write is not there', () => {
  const { text } = read(
    `<h1>市委召开常委会会议</h1><script>document.write("<p>副市长伪造名出席会议。</p>")</script>${article}`,
  );
  expect(text).not.toContain('伪造');
});

test('pinyin above the characters goes, the characters stay', () => {
  const { text } = read(
    article.replaceAll('戈宾', '<ruby>戈<rp>(</rp><rt>gē</rt><rp>)</rp>宾<rt>bīn</rt></ruby>'),
  );
  expect(text).toContain('市委书记戈宾主持');
});

test('a page without an article gives what it shows, and a page nested without end is read too', () => {
  expect(textOfPage(`<title>江城市人民政府</title>${links}`).text).toBe(
    '江城市人民政府\n全市中小学今日开学\n城区公交线路调整',
  );
  expect(textOfPage(`${'<div>'.repeat(50_000)}${article}`).text).toContain(sentence);
});

test('what stands between headline and article is the report’s, without what stands before it on the line', () => {
  const cell = (text: string) => `<table><tr><td>${text}</td></tr></table>`;
  const { source, published, bylines, text } = read(
    `<h1>江城市委常委会召开会议</h1>${cell('戈宾主持并讲话 江城晨报 2024年3月6日 江城讯(记者 蓝一舟)字体：[大 中 小]')}${cell('主持人：戈宾（市委书记）')}${article}`,
  );
  expect({ source, published, names: bylines.map(({ name }) => name) }).toEqual({
    source: '江城晨报',
    published: '2024-03-06',
    names: ['蓝一舟'],
  });
  expect(text).not.toContain('字体');
  expect(text).toContain('主持人：戈宾');
});

test('who signs below the article is kept', () => {
  const signed = article.replace('</div>', '<p>江城市人民政府办公室</p></div>');
  expect(textOfPage(signed).text).toMatch(/江城市人民政府办公室$/u);
});

test('a page’s title is told from the site’s name', () => {
  expect(headlineOfTitle('市委召开常委会会议_江城日报')).toBe('市委召开常委会会议');
  expect(headlineOfTitle('要闻 - 市委召开常委会会议 - 江城市政府网')).toBe('市委召开常委会会议');
  expect(headlineOfTitle('会议')).toBe('会议');
  expect(headlineOfTitle(' - 手机版')).toBe('手机版');
});
