import { expect, test } from 'vitest';
import { assemble } from '../assemble.js';
import { fromSource } from '../text-with-offsets.js';
import { readLayout } from './layout.js';

const read = (...lines: string[]) => {
  const report = assemble(readLayout(fromSource(lines.join('\n'))));
  return {
    ...report,
    kinds: report.paragraphs.map((p) => `${p.kind}: ${report.text.slice(p.start, p.end)}`),
    writers: report.bylines.map(({ role, name }) => `${role} ${name}`),
  };
};
const sentence = '3月5日，市委书记陶然亭主持召开市委常委会会议，研究春耕工作。';

test('headline, line about the report, body and bylines are told apart and buttons dropped', () => {
  const report = read(
    '首页 > 新闻中心 > 政务要闻',
    '市委常委会召开会议',
    '来源：柳河发布 作者：段小舟 时间：2023-10-08 17:21:33 浏览次数： 字号：【大】【中】【小】',
    sentence,
    '会议还研究了其他事项。',
    '（记者 宁静 通讯员 市委办 高一苇）',
    '【打印本页】 【关闭窗口】',
    '上一篇：我市召开防火会',
    '版权所有：柳河市人民政府 吉ICP备12345678号-1',
  );
  expect(report.kinds).toEqual([
    'title: 市委常委会召开会议',
    'dateline: 来源：柳河发布 作者：段小舟 时间：2023-10-08 17:21:33',
    `body: ${sentence}`,
    'body: 会议还研究了其他事项。',
    'byline: （记者 宁静 通讯员 市委办 高一苇）',
  ]);
  expect(report).toMatchObject({ title: '市委常委会召开会议', published: '2023-10-08', source: '柳河发布' });
  expect(report.writers).toEqual(['reporter 段小舟', 'reporter 宁静', 'correspondent 高一苇']);
});

test('a page glued to one line is taken apart', () => {
  const body = `${sentence}会议指出，要千方百计稳就业，落实各项补贴政策，帮助高校毕业生就业，让群众看到变化。会议还研究了其他事项。`;
  const report = read(
    `市委常委会召开会议 2022年03月05日 08:30 来源：江州日报 编辑：赵小满 字体：大 中 小 ${body}（记者 王大川） 责任编辑：何晨 分享到： 微信 微博`,
  );
  expect(report).toMatchObject({ title: '市委常委会召开会议', published: '2022-03-05', source: '江州日报' });
  expect(report.kinds).toContain(`body: ${body}`);
  expect(report.writers).toEqual(['editor 赵小满', 'reporter 王大川', 'editor 何晨']);
});

test('a report without a headline above it has the one below it', () => {
  const report = read(
    `江州新闻网讯(记者 唐小虎)${sentence}`,
    '会议还研究了其他事项。',
    '市委常委会会议召开',
    '责编: 庄小慧',
  );
  expect(report.title).toBe('市委常委会会议召开');
  expect(report.source).toBe('江州新闻网');
  expect(report.kinds[0]).toBe('dateline: 江州新闻网讯(记者 唐小虎)');
});

test('a headline repeated by a gallery is dropped', () => {
  expect(read('市委常委会会议召开', sentence, '市委常委会会议召开图解').kinds).toHaveLength(2);
});

test('links to other reports and site tails are dropped, bylines below them are not', () => {
  const report = read(
    '市委常委会会议召开',
    sentence,
    '往期回顾:',
    '01|区领导督导安全',
    '02|点赞！这些人和事',
    '统筹 | 安 然',
  );
  expect(report.kinds.slice(2)).toEqual(['byline: 统筹 | 安 然']);
  expect(report.writers).toEqual(['coordinator 安然']);
});

test('below a report another that is only recommended is left out', () => {
  const long = `${sentence}会议强调，要抓好粮食生产，落实各项惠农政策，确保粮食安全，让农民得到更多实惠，共享发展成果。`;
  const other =
    '8月5日，县政府召开第九次全体会议，总结上半年各项目标任务完成情况，安排下半年各项重点工作。县长张三强调，一要认清发展...';
  expect(read('市委常委会召开会议', long, long, '（本报记者 段小舟）', '新闻推荐', other).text).not.toContain(
    '县政府',
  );
});

test('a whole report below 相关报道 is kept', () => {
  const long = `${sentence}会议指出，要抓好各项工作落实，压实各级责任，确保全年目标任务圆满完成，让群众看到实实在在的变化。`;
  expect(
    read('江城区人事任免名单', '任命王小山为局长。', '相关报道:', '市委常委会会议召开', long).text,
  ).toContain(long);
});

test('sentences that speak of what pages speak of are the report', () => {
  const spoken = [
    '会议强调，要学习英雄。点赞英雄，就是要学习英雄。',
    '关注民生，就是关注人心！',
    '一、压实责任',
    '记者从现场了解到，群众很满意。',
  ];
  expect(read('市委常委会会议召开', sentence, ...spoken, sentence).kinds.slice(2, 6)).toEqual(
    spoken.map((s) => `body: ${s}`),
  );
});

test('a page that is no report keeps what it says', () => {
  const report = read('About us', 'Welcome to the site.');
  expect(report.text).toBe('About us\nWelcome to the site.');
  expect(report).toMatchObject({ title: null, published: null, source: null, bylines: [] });
});

test('a headline before a report’s opening, and several lines after its end, are taken apart on one line', () => {
  const report = read(
    `市委常委会举行会议 加快春耕备耕 江城日报讯（记者 宁静 高一苇）${sentence}会议还研究了其他事项。 （摄影 段小舟） 责任编辑：白描 扫一扫在手机上打开当前页面`,
  );
  expect(report).toMatchObject({ title: '市委常委会举行会议 加快春耕备耕', source: '江城日报' });
  expect(report.writers).toEqual(['reporter 宁静', 'reporter 高一苇', 'photographer 段小舟', 'editor 白描']);
  expect(report.kinds).toContain(`body: ${sentence}会议还研究了其他事项。`);
});

test('bylines are read from brackets of their own, with an outlet before them, and inside a paragraph', () => {
  const writers = (...tail: string[]) => read('市委常委会会议召开', sentence, ...tail).writers;
  expect(writers('［编辑 谌默］［二审 白描］')).toEqual(['editor 谌默', 'reviewer 白描']);
  expect(writers('【一审：白玉】【二审：李慧】')).toEqual(['reviewer 白玉', 'reviewer 李慧']);
  expect(writers('（江州融媒：宁静　高一苇）')).toEqual(['reporter 宁静', 'reporter 高一苇']);
  expect(writers('撰稿丨江州在线记者 高一苇　值班编委丨白描')).toEqual(['reporter 高一苇', 'editor 白描']);
  expect(writers('撰稿人:高一苇??审稿人:白描')).toEqual(['reporter 高一苇', 'reviewer 白描']);
  expect(writers('（记 者：宁静 高一苇 见习记者 段小舟）')).toEqual([
    'reporter 宁静',
    'reporter 高一苇',
    'reporter 段小舟',
  ]);
  expect(writers(`${sentence} 本报讯(记者宁静 通讯员高一苇)${sentence}`)).toEqual([
    'reporter 宁静',
    'correspondent 高一苇',
  ]);
});

test('a reviewer with the paper’s address, and authors below a dated outlet, are read', () => {
  expect(read('市委常委会会议召开', sentence, '责任编辑：白描　电子邮箱：wlcb@xx.cn').writers).toEqual([
    'editor 白描',
  ]);
  expect(read('市委常委会会议召开', '2015-10-17 江州团结晨报 宁静 高一苇', sentence).writers).toEqual([
    'reporter 宁静',
    'reporter 高一苇',
  ]);
});

test('an outlet before the second reporter is no person, nor is 佚名', () => {
  const report = read(
    '市委常委会召开会议',
    '作者：佚名 文章来源：柳河发布 更新时间：2006-1-21 15:59:44',
    sentence,
    '（柳河广播电视台记者 宁静 高一苇 柳河日报记者 段小舟 周全）',
  );
  expect(report.writers).toEqual(['reporter 宁静', 'reporter 高一苇', 'reporter 段小舟', 'reporter 周全']);
});

test('the day beside 来源 is that of publication, whatever day the page has above', () => {
  const report = read(
    '2018年1月5日| 联系热线：17600000000',
    '首页 > 聚焦区县 > 正文',
    '市委常委会召开会议',
    '2020-02-28 15:55:22 来源：柳河新闻网',
    sentence,
  );
  expect(report.published).toBe('2020-02-28');
});

test('a greeting and a path with dashes are the page’s', () => {
  const report = read(
    '欢迎访问柳河市人民政府网站！',
    '您当前的位置：首页 - 新闻中心 - 柳河要闻',
    '市委常委会召开会议',
    sentence,
  );
  expect(report.title).toBe('市委常委会召开会议');
});

test('a site’s clock without a time is no sentence', () => {
  const report = read(
    '柳河市水务局 今天是：',
    '首页 机构职能 政务公开 水务要闻 县区动态',
    '市委常委会召开会议',
    sentence,
  );
  expect(report.title).toContain('市委常委会召开会议');
  expect(report.text).not.toContain('机构职能');
});

test('the path to a page is no part of its headline, and a forum’s words are its own', () => {
  const forum = read(
    '柳河论坛-liuhebbs » 柳河新闻 » 市委常委会召开会议',
    '楼主 发表于 2011-9-22 09:15 | 只看该作者',
    '市委常委会召开会议',
    sentence,
  );
  expect([forum.title, forum.published]).toEqual(['市委常委会召开会议', '2011-09-22']);
  expect(forum.text).not.toContain('论坛');
  const office = read('柳河市水务局 > 工作动态', '市委常委会召开会议', sentence);
  expect(office.title).toBe('市委常委会召开会议');
});
