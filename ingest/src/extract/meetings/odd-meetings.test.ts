import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

const meetingsIn = (text: string) =>
  recordOf(text).meetings.map(({ name, kind, date }) => ({ name, kind, date }));

test('the meeting of a presidium is the one that is held, not the congress', () => {
  expect(meetingsIn('1月14日，许昌市八届人大一次会议主席团举行第四次会议，市委书记岳明川出席。')).toEqual([
    { name: '许昌市八届人大一次会议主席团第四次会议', kind: 'congress', date: '--01-14' },
  ]);
  expect(meetingsIn('1月14日，许昌市政协六届一次会议主席团举行第一次会议，市委书记岳明川出席。')).toEqual([
    { name: '许昌市政协六届一次会议主席团第一次会议', kind: 'cppcc', date: '--01-14' },
  ]);
});

test('a committee’s standing committee by its full name is that', () => {
  expect(
    meetingsIn('1月20日，许昌市委召开八届常务委员会第119次会议，市委书记岳明川主持会议。')[0]?.kind,
  ).toBe('standing-committee');
});

test('the name of a meeting may hold the title of what is studied', () => {
  expect(
    meetingsIn('10月14日，许昌市学习宣传《治理文选》第四卷座谈会召开。市委书记岳明川出席会议并讲话。'),
  ).toEqual([{ name: '许昌市学习宣传《治理文选》第四卷座谈会', kind: 'study', date: '--10-14' }]);
});

test('a conference that names its place inside its name is told of once', () => {
  expect(meetingsIn('1月3日，政协许昌市第七届委员会第二次会议开幕。市委书记岳明川出席。')[0]?.name).toBe(
    '许昌市政协第七届委员会第二次会议',
  );
});

test('a day on which something is to be held is not that of the meeting', () => {
  const [meeting] = meetingsIn(
    '日前，许昌市政协召开五届四十六次主席会议，主席岳明川主持，协商定于10月25日召开五届二十八次常委会议。',
  );
  expect(meeting?.date).toBeNull();
});

test('what guests do beside a signing is no visit of the officials', () => {
  expect(
    meetingsIn(
      '26日下午，许昌市项目签约仪式举行，市委书记岳明川出席。会前，客商们来到市民公园，参观了发展成果展示。',
    ),
  ).toHaveLength(1);
});

test('what a city’s secretary said elsewhere is not said here', () => {
  const record = recordOf(
    '许昌市召开学习会\n3月5日，许昌市召开学习会，市长岳明川主持。岳明川说，省委书记包文博在省管干部专题读书班的讲话，把道理讲活了。',
  );
  expect(record.relations.filter(({ from }) => from === '包文博').map(({ type }) => type)).not.toContain(
    'SPOKE_AT',
  );
});

test('a meeting called as a way of finding out is none of its own', () => {
  expect(
    meetingsIn(
      '6月23日，许昌市人大常委会组织代表视察，主任岳明川参加。视察组通过听取汇报、召开座谈会、实地察看等方式，了解情况。',
    ).map(({ kind }) => kind),
  ).toEqual(['visit']);
});

test('a joint meeting of committee and government is a meeting', () => {
  expect(meetingsIn('6月15日，许昌市召开党政联席会，市领导岳明川、包文博出席。')).toEqual([
    { name: '许昌市党政联席会', kind: 'work-conference', date: '--06-15' },
  ]);
});

test('号 is a day as 日 is', () => {
  expect(meetingsIn('1月25号，许昌市召开工作会议，市长岳明川主持。')[0]?.date).toBe('--01-25');
});

test('what a delegate has proposed is not said here', () => {
  const record = recordOf(
    '8月10日，许昌市人大常委会组织视察，副主任岳明川带队到建安区，就包文博代表提出的《关于用水的意见》座谈，副主任戚少华陪同。',
  );
  expect(record.relations.filter(({ from }) => from === '包文博').map(({ type }) => type)).not.toContain(
    'SPOKE_AT',
  );
});

test('a general meeting of an office is held by that office', () => {
  const record = recordOf(
    '4月4日下午，晋城市委政研室（改革办）召开机关全体会议。会议由市委副秘书长、政研室主任岳明川主持。会议要求，把思想统一到市长包文博所作的《政府工作报告》确定的任务上来。',
  );
  expect(record.meetings).toMatchObject([
    { name: '晋城市机关全体会议', kind: 'work-conference', held_by: ['晋城市委政研室'] },
  ]);
  expect(record.relations.filter(({ from }) => from === '包文博').map(({ type }) => type)).not.toContain(
    'SPOKE_AT',
  );
});

test('who takes part is no part of the name', () => {
  expect(
    meetingsIn('2月20日，谷城县召开县四大家领导参加的县委中心组集体学习会，县委书记岳明川主持。')[0]?.name,
  ).toBe('谷城县委中心组集体学习会');
});

test('those who report to a plenary session are heard at one meeting', () => {
  expect(
    meetingsIn('12月28日，山东省召开各市市委书记向省纪委全会述责述廉会议，省委常委岳明川出席会议并讲话。'),
  ).toHaveLength(1);
});

test('guests are received without a headline that says so', () => {
  const record = recordOf(
    '8月30日上午，许昌市市长岳明川亲切会见了中原港旅集团公司副总经理包文博一行。市委常委、宣传部部长戚少华会见时在座。',
  );
  expect(record.meetings).toMatchObject([{ kind: 'other', date: '--08-30' }]);
});

test('the meeting of conveners is the one that is held', () => {
  expect(
    meetingsIn('1月14日，许昌市政协七届三次会议召开各组召集人会议，副主席岳明川出席会议。')[0]?.name,
  ).toBe('许昌市政协七届三次会议各组召集人会议');
});

test('a zone has no 区委: its plenary is its own, and the second half of a headline is no meeting', () => {
  const record = recordOf(`霍州经济技术开发区全体会议召开 市委书记岳明川出席会议并讲话
6月27日，霍州经济技术开发区全体会议召开，宣布经开区主要负责同志调整决定。市委书记岳明川出席会议并讲话。市委副书记包文博主持会议。霍州经开区管委会副主任戚少华出席会议。`);
  expect(record.meetings.map(({ name }) => name)).toEqual(['霍州经开区全体会议']);
  expect(record.bodies.map(({ name }) => name).filter((name) => /区委$/.test(name))).toEqual([]);
  expect(record.places.map(({ name }) => name)).not.toContain('宣布经开区');
  expect(record.relations).toContainEqual(
    expect.objectContaining({ type: 'CHAIRED', from: '包文博', to: 'm1' }),
  );
});
