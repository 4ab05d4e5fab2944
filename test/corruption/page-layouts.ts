/** Five ways in which Chinese sites lay out a report, as HTML; the report's lines stand in each as they are. */

export interface PagedReport {
  readonly headline: string;
  /** Lines between the headline and the first sentence, such as 来源：…. */
  readonly about: readonly string[];
  readonly paragraphs: readonly string[];
  /** Lines after the last sentence, such as 责编：…. */
  readonly closing: readonly string[];
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const each = (lines: readonly string[], open: string, close: string): string =>
  lines.map((line) => `${open}${escapeHtml(line)}${close}`).join('\n');

const columns = ['首页', '要闻动态', '政务公开', '办事服务', '互动交流', '数据发布', '走进我市', '专题专栏'];
const navigation = `<ul class="nav">${each(columns, '<li><a href="/c/">', '</a></li>')}</ul>`;
const others = [
  '我市多措并举保障春耕生产用水',
  '全市中小学今日开学',
  '本周天气晴好气温回升',
  '城区三条公交线路调整',
];
const links = (caption: string) =>
  `<div class="related"><h3>${caption}</h3><ul>${each(others, '<li><a href="/a/1.html">', '</a></li>')}</ul></div>`;
const share = '<div class="share">分享到：<a>微信</a><a>微博</a><a>QQ空间</a></div>';
const footer =
  '<div class="footer"><p>主办：市人民政府办公室　承办：市大数据中心</p><p>ICP备00000000号-1　网站标识码：0000000000</p></div>';
const script = '<script>document.write("<p>市长伪造名主持召开会议。</p>"); var a = "<div>";</script>';
const page = (head: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}<style>p{margin:0}</style>${script}</head><body>${body}</body></html>`;

/** A government site: metas in the head, a table around everything, font buttons. */
const governmentSite = ({ headline, about, paragraphs, closing }: PagedReport): string =>
  page(
    `<title>${escapeHtml(headline)}</title><meta name="SiteName" content="市人民政府门户网站"><meta name="ArticleTitle" content="${escapeHtml(headline)}"><meta name="ColumnName" content="政务要闻">`,
    `<form>${navigation}<div class="location">当前位置：<a href="/">首页</a> &gt; <a href="/c/">要闻动态</a> &gt; 政务要闻</div>
    <table><tr><td><h1>${escapeHtml(headline)}</h1><div class="info">${each(about, '<span>', '</span>')}<span>字体：[<a>大</a> <a>中</a> <a>小</a>]</span></div>
    <div class="TRS_Editor">${each(paragraphs, '<p style="text-indent:2em">　　', '</p>')}${each(closing, '<p align="right">', '</p>')}</div></td></tr></table>
    <div>【<a>打印本页</a>】【<a>关闭窗口</a>】</div>${links('相关信息')}${footer}</form>`,
  );

/** A newspaper's site: article element, side column of headlines. */
const newspaperSite = ({ headline, about, paragraphs, closing }: PagedReport): string =>
  page(
    `<title>${escapeHtml(headline)}_新闻频道</title><meta property="og:title" content="${escapeHtml(headline)}">`,
    `<header>${navigation}</header><div class="main"><article><h1 class="title">${escapeHtml(headline)}</h1>${each(about, '<div class="meta">', '</div>')}${share}
    <div id="content">${each(paragraphs, '<p>', '</p>')}</div><div class="editor">${each(closing, '<div>', '</div>')}</div></article>
    <aside><h2>热点新闻</h2><ul>${each(others, '<li><a href="/b.html">', '</a></li>')}</ul></aside></div><footer>${footer}</footer>`,
  );

/** An old page: line breaks and ideographic spaces for paragraphs, font elements, no style at all. */
const oldPage = ({ headline, about, paragraphs, closing }: PagedReport): string =>
  page(
    `<title>${escapeHtml(headline)}</title>`,
    `<center><a href="/">首页</a> | <a href="/c">新闻</a> | <a href="/d">公告</a></center><table><tr><td align=center><font size=5><b>${escapeHtml(headline)}</b></font></td></tr>
    <tr><td align=center>${each(about, '<font>', '</font> ')}</td></tr><tr><td>${each(paragraphs, '　　', '<br>')}${each(closing, '', '<br>')}</td></tr></table>
    <p>上一篇：<a href="/1">${others[0]}</a></p><p>下一篇：<a href="/2">${others[1]}</a></p><p>版权所有 市人民政府办公室</p>`,
  );

/** A public account's page: each paragraph in sections and spans, a picture between, calls to follow after. */
const publicAccount = ({ headline, about, paragraphs, closing }: PagedReport): string =>
  page(
    `<meta property="og:title" content="${escapeHtml(headline)}"><title></title>`,
    `<div id="page-content"><h2 class="rich_media_title">${escapeHtml(headline)}</h2><div id="meta">${each(about, '<p><em>', '</em></p>')}</div>
    <div class="rich_media_content"><section>${each(paragraphs, '<section><p><span>', '</span></p></section><section><img src="x.jpg"></section>')}</section>${each(closing, '<section><span>', '</span></section>')}
    <section><p>长按识别二维码关注我们</p><p>点个在看再走吧</p></section></div></div>${links('往期推荐')}`,
  );

/** A page for phones: generic containers, no headings. */
const phonePage = ({ headline, about, paragraphs, closing }: PagedReport): string =>
  page(
    `<title>${escapeHtml(headline)} - 手机版</title>`,
    `<div class="bar"><a href="/">返回首页</a></div><div class="a"><div class="t">${escapeHtml(headline)}</div>${each(about, '<div class="s">', '</div>')}
    <div class="c">${each(paragraphs, '<div class="p">', '</div>')}${each(closing, '<div class="p">', '</div>')}</div>${share}</div>${links('推荐阅读')}<div class="f">版权所有　未经授权不得转载</div>`,
  );

export const pageLayouts: Readonly<Record<string, (report: PagedReport) => string>> = {
  'a government site': governmentSite,
  'a newspaper’s site': newspaperSite,
  'an old page': oldPage,
  'a public account’s page': publicAccount,
  'a page for phones': phonePage,
};
