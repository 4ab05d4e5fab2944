import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

const mainThemes = (sentence: string, title = '许昌市政府召开常务会议') =>
  recordOf(`${title}
2024-03-06 来源：许昌日报
3月5日，许昌市市长岳明川主持召开市政府常务会议，副市长包文博出席。
${sentence}`)
    .themes.filter((theme) => theme.weight === 'main')
    .map((theme) => theme.id)
    .sort();

test('what a meeting demands in a clause of its own is a main theme; a field of offices is none', () => {
  expect(
    mainThemes('会议要求，抓好农村改厕，把改厕进度赶上来；市公安局、城管、交通等相关部门负责人列席。'),
  ).toEqual(['rural-living-environment']);
});

test('words inside others that speak of no theme count for nothing', () => {
  expect(mainThemes('会议要求，关心大学生，用先进思想武装头脑，集中人力物力财力。')).toEqual([]);
});

test('the work report of a government is a theme though it begins with the name of a body', () => {
  expect(mainThemes('会议讨论了许昌市人民政府工作报告，研究了政府工作报告起草情况。')).toContain(
    'government-work-report',
  );
});

test("a congress's meeting is about its own work whatever else it hears", () => {
  const record = recordOf(`许昌市人大常委会举行第三次会议
2024-03-06 来源：许昌日报
3月5日，许昌市八届人大常委会第三次会议举行，市人大常委会主任岳明川主持会议。会议还研究了其他事项。`);
  expect(record.themes.find((theme) => theme.id === 'peoples-congress')?.weight).toBe('main');
});

test('what a document is about that the meeting considered is a main theme, not what one is about that is only named', () => {
  expect(mainThemes('会议审议了《许昌市历史建筑保护办法》。')).toEqual(['cultural-heritage']);
  expect(mainThemes('岳明川结合《许昌市历史建筑保护办法》谈了体会。')).toEqual([]);
});

test("a theme's own name in a list of demands is enough, a word that reports use of anything is not", () => {
  expect(mainThemes('各级干部既要招商引资，又要把防汛、信访工作、就业等事情一件一件办好。')).toContain(
    'petitions-stability',
  );
  expect(
    mainThemes('会议要求，压实主体责任，狠抓落实情况，巩固改革发展稳定的局面，按任务清单办好收官之年的事。'),
  ).toEqual([]);
});

test('words that begin in one word and end in the next are none', () => {
  expect(mainThemes('各单位负责人参加会议。形成人人参与的局面。全市二十人参会，三十余人参训。')).toEqual([]);
  expect(mainThemes('会议要求，开好专题组织生活会。市政府副巡视员路远列席。')).toEqual([
    'democratic-life-meeting',
  ]);
});

test('the spirit of a meeting far away is named by the meeting, however long its name', () => {
  expect(mainThemes('会议传达学习了全省深化改革和数字建设“双一号工程”推进大会精神。')).toContain(
    'central-provincial-spirit',
  );
  expect(mainThemes('市委副书记、市长岳明川就贯彻会议精神作了部署。')).not.toContain(
    'central-provincial-spirit',
  );
});

test('guests from abroad, garrisons and believers are spoken of in words of their own', () => {
  expect(mainThemes('会议研究了与韩国某市缔结友好关系的事。')).toContain('foreign-affairs');
  expect(mainThemes('会议要求，办好驻地部队官兵子女入学的事。')).toContain('double-support-mcf');
  expect(mainThemes('会议强调，关心寺院僧人生活，促进宗教和顺。')).toContain('religious-affairs');
});

test("a site's columns, other reports' titles and names of companies speak of no theme", () => {
  expect(mainThemes('会议研究了其他事项。\n首页 新闻 体育 财经 房产 旅游 教育')).toEqual([]);
  expect(mainThemes('会议研究了其他事项。\n相关报道：全市中小学推迟期中考试')).toEqual([]);
  expect(mainThemes('会议听取了莲城科技发展有限公司、恒达旅游股份有限公司的意见。')).toEqual([]);
});

test('words that only meet in a longer one, or say little alone, make no main theme', () => {
  expect(mainThemes('会议要求，对照方案逐项落实，听取镇、村两级河长履职情况汇报。')).not.toContain(
    'democratic-life-meeting',
  );
  expect(mainThemes('会前，市政府组织开展会前集中察看。')).not.toContain('exhibitions-festivals');
  expect(mainThemes('会议审议了领导干部自然资源资产离任审计办法。')).not.toContain('land-use-planning');
});
