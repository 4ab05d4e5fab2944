import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

const masthead = '2024-03-06 来源：许昌日报';
const meetingsOf = (text: string) =>
  recordOf(text).meetings.map(({ name, kind, date }) => `${name} ${kind} ${date}`);

test('two meetings that are held one after the other are two, and each has what is told under its name', () => {
  const record = recordOf(`许昌市政府召开党组会议和防范重大风险调度会
${masthead}
3月5日，许昌市政府党组书记、市长岳明川先后主持召开市政府党组会议、防范化解重大风险调度会。
在党组会议上，传达学习了习近平总书记重要讲话精神。
在调度会上，市财政局汇报了化解政府隐性债务情况。`);
  expect(record.meetings.map(({ kind }) => kind)).toEqual(['party-group', 'work-conference']);
  const discussed = record.relations.filter(({ type }) => type === 'DISCUSSED');
  expect(discussed.map(({ from, to }) => `${from} ${to}`)).toEqual(
    expect.arrayContaining(['m1 theory-study', 'm2 local-government-debt']),
  );
});

test('conferences of one kind in a list are told apart by their own words', () => {
  expect(
    meetingsOf(`许昌召开两会部署今年工作
${masthead}
3月4日至5日，市委经济工作会议、市委农村工作会议在许昌先后召开。市委书记岳明川出席会议。
◆市委经济工作会议：抓项目
4日上午，市委经济工作会议召开。岳明川指出，要抓好项目建设。
市长包文博要求，全年固定资产投资增长一成。
◆市委农村工作会议：稳粮食
5日下午，市委农村工作会议召开。岳明川强调，要抓好粮食生产。
市人大常委会主任戚少华出席。`),
  ).toEqual([
    '许昌市委经济工作会议 work-conference 2024-03-04',
    '许昌市委农村工作会议 work-conference 2024-03-05',
  ]);
});

test('下午 opens a meeting of its own on the same day', () => {
  expect(
    meetingsOf(`许昌市委常委会召开会议
${masthead}
3月5日上午，市委书记岳明川主持召开市委常委会会议。
会议研究了安全生产工作。
下午，市委理论学习中心组举行第一次集体学习，学习民族团结进步创建。`),
  ).toEqual([
    '许昌市委常委会会议 standing-committee 2024-03-05',
    '许昌市委理论学习中心组第一次集体学习 study 2024-03-05',
  ]);
});

test('reports on one page that each begin with their wire line tell of meetings of their own', () => {
  expect(
    meetingsOf(`许昌要闻两则
${masthead}
本报讯（记者陈小满）3月5日，许昌市召开信访工作会议，市委书记岳明川出席。
本报讯（记者吴大山）3月4日，许昌市召开春耕备耕推进会，市长包文博讲话。`),
  ).toEqual([
    '许昌市信访工作会议 work-conference 2024-03-05',
    '许昌市春耕备耕推进会 work-conference 2024-03-04',
  ]);
});
