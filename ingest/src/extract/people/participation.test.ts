import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

const partsIn = (sentences: string) =>
  recordOf(`许昌市召开安全生产会议\n2024-03-06 来源：许昌日报\n3月5日，许昌市召开安全生产会议。${sentences}`)
    .relations.filter((r) => /^(?:CHAIRED|SPOKE_AT|ATTENDED)$/.test(r.type))
    .map((r) => `${r.type} ${r.from}`);

test('who calls a meeting again on a later day chairs it', () => {
  expect(partsIn('市长陈金彪在反复调研的基础上，3月5日再次组织召开专题会议。')).toEqual(['CHAIRED 陈金彪']);
});

test('who is named in the title of a document holds the post and takes no part', () => {
  const record = recordOf(
    '许昌市人大常委会召开会议\n2024-03-06 来源：许昌日报\n3月5日，许昌市人大常委会召开会议，听取了《市中级人民法院副院长李普生同志履职情况的报告》，并出席座谈。',
  );
  expect(record.people.map(({ name }) => name)).toEqual(['李普生']);
  expect(record.relations.filter(({ from }) => from === '李普生')).toEqual([]);
});

test('who calls a contest of work chairs it, and is no steward of the work', () => {
  expect(partsIn('市委书记武占强主持召开脱贫攻坚工作擂台赛。')).toEqual(['CHAIRED 武占强']);
  expect(partsIn('副市长武占强主持市政府全面工作。')).toEqual([]);
});

test('of several meetings told one after the other, each has its own chair', () => {
  const record = recordOf(`许昌市召开“两会” 部署今年工作
2013-02-25 来源：许昌日报
2月22日至23日，市委经济工作会议、市委农村工作会议先后召开。市委书记岳明川出席两个会议并讲话。
◆市委经济工作会议：抓项目
22日上午，市委经济工作会议召开。市长戚少华主持会议。会议要求，要抓项目。
◆市委农村工作会议：稳粮增收
22日下午，市委农村工作会议召开，市委副书记费海波主持。会议要求，要稳粮增收。`);
  const chairs = record.relations.filter(({ type }) => type === 'CHAIRED');
  expect(
    chairs.map(({ from, to }) => `${from} ${record.meetings.find(({ id }) => id === to)?.name}`),
  ).toEqual(['戚少华 许昌市委经济工作会议', '费海波 许昌市委农村工作会议']);
});

test('who sits on the platform attends, also where the names follow', () => {
  expect(partsIn('在主席台前排就座的有：岳明川、包文博（女）、戚少华。')).toEqual([
    'ATTENDED 岳明川',
    'ATTENDED 包文博',
    'ATTENDED 戚少华',
  ]);
});

test('who does something together with others takes part', () => {
  expect(
    partsIn('市委书记岳明川，市长戚少华等市领导来到许昌南站附近，与广大干部群众一起参加植树活动。'),
  ).toEqual(['ATTENDED 岳明川', 'ATTENDED 戚少华']);
});

test('who says much from several sides speaks, however late the verb', () => {
  expect(
    partsIn(
      '最后，市长陈金彪从改变思想观念、强化组织领导、形成攻坚合力、建立长效机制、推进举一反三、加强宣传引导六个方面对专项行动进行了强调和部署。',
    ),
  ).toEqual(['SPOKE_AT 陈金彪']);
});

test('who is to give the report elsewhere does not speak here', () => {
  expect(partsIn('常务副市长武占强主持会议，讨论市长陈金彪将在市人代会上作的《政府工作报告》。')).toEqual([
    'CHAIRED 武占强',
  ]);
});

test('who is listed before a class of people sees what they see', () => {
  const record = recordOf(
    '日前，杭州市委书记陈金彪，副市长武占强，各区、县（市）委书记考察了嘉兴市统筹城乡工作。嘉兴市委书记包文博会见了陈金彪一行。',
  );
  expect(record.relations.filter(({ type }) => type === 'ATTENDED').map(({ from }) => from)).toEqual([
    '陈金彪',
    '武占强',
    '包文博',
  ]);
});
