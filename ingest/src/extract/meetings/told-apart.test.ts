import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

const done = (text: string, type: string) =>
  recordOf(text)
    .relations.filter((relation) => relation.type === type)
    .map(({ from, to }) => `${from} ${to}`);

test('after 随后…召开 the report tells of the second meeting, and of nobody who only spoke there in the first', () => {
  const text = `岳明川主持召开市政府党组会议和党组理论学习中心组学习会
2月17日，许昌市委副书记、市长岳明川主持召开市政府党组第3次会议。副市长包文博、戚少华出席会议。
会议传达学习了统计工作会议精神。会议审议了《许昌市民生实事项目实施方案》。
随后，岳明川主持召开市政府党组理论学习中心组学习会，集中学习了《中华人民共和国统计法》。包文博作交流发言。`;
  expect(done(text, 'CONSIDERED')).toEqual(['m1 许昌市民生实事项目实施方案', 'm2 中华人民共和国统计法']);
  expect(done(text, 'SPOKE_AT')).toEqual(['包文博 m2']);
  expect(done(text, 'ATTENDED')).toContain('包文博 m1');
});

test('a delegation that goes elsewhere makes a visit, and what is held there is held there', () => {
  const { meetings } = recordOf(`建安区党政代表团赴长葛市开展对接工作
2024-12-05 来源：许昌日报
12月2日，建安区委书记岳明川带领党政代表团赴长葛市开展结对共促发展对接活动。长葛市委书记包文博出席活动。
代表团先后到黄河湿地公园实地考察。
随后召开的结对共促发展座谈会上，双方签署了《合作框架协议》。岳明川表示，要加强沟通。`);
  expect(meetings.map(({ kind, place }) => `${kind} ${place}`)).toEqual(['visit 长葛市', 'other 长葛市']);
});

test('a visit on which a meeting was held too is a visit', () => {
  const { meetings } = recordOf(
    '10月18日，许昌市信访局局长岳明川一行到建安区调研考察信访工作，并在区信访局召开座谈会。区领导包文博陪同调研。',
  );
  expect(meetings.map(({ kind }) => kind)).toEqual(['visit', 'other']);
});

test('a meeting that only the headline names has what stands before 会议后召开的续会', () => {
  const text = `许昌市防汛工作视频会议召开
7月14日，市委书记岳明川在讲话中指出，防汛到了吃劲的时候。
市长包文博主持会议。
在视频会议后召开的续会上，市防指通报了防汛工作情况。
副市长戚少华对防汛工作作了点评。`;
  expect(done(text, 'CHAIRED')).toEqual(['包文博 m1']);
  expect(done(text, 'SPOKE_AT')).toEqual(['岳明川 m1', '戚少华 m2']);
});

test('what guests still went to see beside a meeting is a visit of their own', () => {
  const record = recordOf(`许昌市赴上海举办发展环境说明会
6月3日，许昌市委书记岳明川在上海举办许昌市发展环境说明会。岳明川出席会议并讲话。
在沪期间，岳明川一行还考察了张江高科技园区。在园区，岳明川详细了解孵化器建设情况。`);
  expect(record.meetings.map(({ kind }) => kind)).toEqual(['other', 'visit']);
  expect(record.relations.some(({ type, to }) => type === 'ATTENDED' && to === 'm2')).toBe(true);
});

test('sessions of a congress that differ by number are meetings of their own', () => {
  const text = `许昌市十五届人大三次会议主席团举行第二次、第三次会议
3月11日下午，市十五届人大三次会议主席团第二次会议召开。市人大常委会主任戚少华主持会议，市领导包文博参加会议。
第二次会议审议了《选举办法（草案）》。
晚上，市十五届人大三次会议主席团举行第三次会议。市委书记岳明川主持会议。
第三次会议审议了《关于政府工作报告的决议（草案）》。`;
  expect(recordOf(text).meetings.map(({ name }) => name)).toEqual([
    '许昌市十五届人大三次会议主席团第二次会议',
    '许昌市十五届人大三次会议主席团第三次会议',
  ]);
  expect(done(text, 'CHAIRED')).toEqual(['戚少华 m1', '岳明川 m2']);
  expect(done(text, 'ATTENDED')).toEqual(['包文博 m1']);
  expect(done(text, 'CONSIDERED')).toEqual(['m1 选举办法（草案）', 'm2 关于政府工作报告的决议（草案）']);
});

test('a preparatory meeting and that of the presidium after it are two', () => {
  const text = `许昌市政协七届一次会议召开预备会议和主席团第一次会议
1月23日上午，市政协七届一次会议预备会议召开。市政协主席岳明川主持预备会议。市政协副主席包文博出席会议。
预备会议结束后，市政协七届一次会议主席团召开第一次会议。
大会主席团会议主持人戚少华主持会议并讲话。`;
  expect(recordOf(text).meetings.map(({ kind }) => kind)).toEqual(['cppcc', 'cppcc']);
  expect(done(text, 'CHAIRED')).toEqual(['岳明川 m1', '戚少华 m2']);
  expect(done(text, 'ATTENDED')).toEqual(['包文博 m1']);
});

test('a meeting whose name begins with a team is held by that team', () => {
  const [meeting] = recordOf(
    '许昌市委第一巡察组巡察市委组织部工作动员会召开\n3月14日，许昌市委第一巡察组巡察市委组织部工作动员会召开。市委常委、组织部部长岳明川讲话。',
  ).meetings;
  expect(meeting?.held_by).toEqual(['许昌市委第一巡察组']);
  expect(meeting?.name).toContain('巡察市委组织部工作动员会');
});

test('of a round of visits to two counties each county’s secretary goes along in the own one', () => {
  const text = `岳明川到建安区、襄城县调研
6月7日，许昌市委书记岳明川到建安区调研脱贫工作。岳明川强调，要抓好安置点建设。
6月8日，岳明川到襄城县调研产业发展。岳明川指出，要抓好园区建设。建安区委书记包文博，襄城县委书记戚少华分别陪同。`;
  expect(done(text, 'ATTENDED')).toEqual(['岳明川 m1', '岳明川 m2', '包文博 m1', '戚少华 m2']);
});

test('who speaks as one of many is not spoken for', () => {
  expect(
    done(
      '许昌市召开人才大会\n3月5日，许昌市召开人才大会，市委书记岳明川主持会议。会上，医生代表包文博、教师代表戚少华作了交流发言。',
      'SPOKE_AT',
    ),
  ).toContain('戚少华 m1');
});

test('an inspection that a law is the matter of is held by those who inspect', () => {
  const [visit] = recordOf(
    '5月12日下午，许昌市人大常委会副主任岳明川率执法检查组来到建安区，就《河南省街道办事处条例》贯彻实施情况进行执法检查。',
  ).meetings;
  expect(visit?.held_by).not.toContain('街道办事处');
  expect(visit?.kind).toBe('visit');
});
