import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordSchema } from '../record.js';
import { recordOf } from './reading-for-tests.js';

const standing = `市委常委会召开会议 研究教育改革和安全生产工作
2024-03-06 来源：许昌日报
3月5日，市委书记岳明川主持召开市委常委会会议，研究深化教育改革、安全生产等工作。市委副书记、市长戚少华，市委常委包文博、蓝若溪出席，市人大常委会主任缪国梁、市政协主席乐怀义列席。
会议审议了《许昌市深化教育改革实施方案》。会议强调，要深化教育改革，推进集团化办学，建强教师队伍，加快许昌职教园区项目建设。
会议指出，要压实安全生产责任，在禹州市、长葛市开展隐患排查。
（记者 夏知秋）`;

const partsOf = (record: ReturnType<typeof recordOf>) =>
  record.relations
    .filter((r) => /^(?:CHAIRED|SPOKE_AT|ATTENDED)$/.test(r.type))
    .map((r) => `${r.type} ${r.from}`);

test('a standing-committee report gives its meeting, people, posts, bodies and documents', () => {
  const record = recordOf(standing);
  expect(record.place).toBe('许昌市');
  expect(record.meetings).toMatchObject([
    {
      kind: 'standing-committee',
      name: '许昌市委常委会会议',
      date: '2024-03-05',
      held_by: ['许昌市委常委会'],
    },
  ]);
  expect(partsOf(record).sort()).toEqual([
    'ATTENDED 乐怀义',
    'ATTENDED 包文博',
    'ATTENDED 戚少华',
    'ATTENDED 缪国梁',
    'ATTENDED 蓝若溪',
    'CHAIRED 岳明川',
  ]);
  const mayor = record.people.find((person) => person.name === '戚少华');
  expect(mayor?.posts.map((post) => `${post.title}@${post.body}`)).toEqual([
    '市委副书记@许昌市委',
    '市长@许昌市政府',
  ]);
  expect(record.relations).toContainEqual(
    expect.objectContaining({ type: 'CONSIDERED', to: '许昌市深化教育改革实施方案', action: '审议' }),
  );
  expect(record.projects.map((project) => project.name)).toEqual(['许昌职教园区项目']);
  expect(record.places.find((place) => place.name === '禹州市')).toMatchObject({
    code: '411081',
    level: 'county',
  });
  const main = record.themes.filter((theme) => theme.weight === 'main').map((theme) => theme.id);
  expect(main).toEqual(expect.arrayContaining(['education-reform', 'work-safety']));
});

test('half-width marks read as full-width ones', () => {
  const half = standing
    .replaceAll('，', ',')
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replaceAll('；', ';');
  expect(partsOf(recordOf(half)).sort()).toEqual(partsOf(recordOf(standing)).sort());
});

test('two meetings in one report are two, each with its own agenda', () => {
  const record = recordOf(`县政府召开党组会议和常务会议
6月3日，灵璧县县长、县政府党组书记邵一川主持召开县政府党组会议和县政府常务会议。
县政府党组会议强调，要落实全面从严治党责任。
县政府常务会议审议了《灵璧县城市更新三年行动计划》，要求推进老旧小区改造。`);
  expect(record.meetings.map((meeting) => meeting.kind)).toEqual(['party-group', 'executive']);
  const considered = record.relations.filter((relation) => relation.type === 'CONSIDERED');
  expect(considered.map((relation) => relation.from)).toEqual(['m2']);
});

test('a visit has those who went and those who accompanied them', () => {
  const record = recordOf(`龚明远到界首市调研乡村振兴工作
5月8日，阜阳市委副书记、市长龚明远到界首市调研乡村振兴工作，察看了光武镇循环经济产业园项目。界首市委书记何晏清陪同调研。
龚明远指出，要抓好产业振兴。`);
  expect(record.meetings.map((meeting) => meeting.kind)).toEqual(['visit']);
  expect(partsOf(record).sort()).toEqual(['ATTENDED 何晏清', 'ATTENDED 龚明远']);
});

test('leaders who are quoted took no part', () => {
  const record = recordOf(`桐城市委常委会召开会议
7月2日，桐城市委书记殷少康主持召开市委常委会会议，传达学习习近平总书记重要讲话精神。`);
  expect(record.people.map((person) => person.name)).toContain('习近平');
  expect(partsOf(record)).toEqual(['CHAIRED 殷少康']);
});

test('where the place cannot be told none is invented', () => {
  const record = recordOf(`市委常委会召开会议
3月4日，市委书记万里鹏主持召开市委常委会会议，研究招商引资工作。市长汤慕华出席会议。`);
  expect(record.place).toBeNull();
  expect(record.meetings[0]?.held_by).toEqual([]);
  expect(record.people.flatMap((person) => person.posts.map((post) => post.body))).toEqual([null, null]);
  expect(record.document.date).toBe('--03-04');
});

test('told facts stand before what is inferred', () => {
  const text = `市委常委会召开会议
3月4日，市委书记万里鹏主持召开市委常委会会议，研究招商引资工作。`;
  const record = recordOf(text, { place: '340400', year: 2020, source: '淮河晚报' });
  expect(record.place).toBe('淮南市');
  expect(record.document).toMatchObject({
    date: '2020-03-04',
    source: '淮河晚报',
    told: ['place', 'source', 'year'],
  });
  expect(record.meetings[0]?.held_by).toEqual(['淮南市委常委会']);
});

test('what is no report holds no meeting and names no officials', () => {
  for (const text of [
    '红烧肉的做法\n五花肉切块，冷水下锅焯水，放入冰糖炒出糖色，大火烧开转小火炖四十分钟。',
    'The council met on Monday\nMayor John Smith chaired the meeting and discussed the budget.',
    '关于召开全区安全生产工作会议的通知\n定于2020年4月20日召开全区安全生产工作会议，请各单位参加。',
  ]) {
    const record = recordOf(text);
    expect(record.meetings).toEqual([]);
    expect(record.people).toEqual([]);
    expect(record.relations.filter((relation) => relation.type !== 'LOCATED_IN')).toEqual([]);
  }
});

test('any text gives a valid record whose spans lie inside its document', () => {
  const words = fc.constantFrom(
    '市委',
    '书记',
    '主持',
    '召开',
    '会议',
    '，',
    '。',
    '、',
    '《',
    '》',
    '王',
    '小明',
    '阜阳市',
    '项目',
    '\n',
    '（',
    '）',
    '3月5日',
    '区',
    '政府',
    '人大',
    '常委会',
    '等',
    '和',
    '“',
    '”',
    'a',
    ' ',
    '·',
    '中共',
    '委员会',
    '第三次',
    '调研',
    '：',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 4 })), {
        minLength: 1,
        maxLength: 60,
      }),
      (parts) => {
        const text = parts.join('');
        fc.pre(text.trim() !== '');
        const record = recordSchema.parse(recordOf(`会${text}`));
        const spans = [
          ...[
            record.people,
            record.bodies,
            record.places,
            record.meetings,
            record.projects,
            record.policies,
          ].flatMap((entities) => entities.flatMap((entity) => entity.mentions)),
          ...record.relations.flatMap((relation) => relation.evidence),
          ...record.themes.flatMap((theme) => theme.evidence),
        ];
        for (const [start, end] of spans) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(record.document.text.length);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('the same document gives the same record', () => {
  expect(recordOf(standing)).toEqual(recordOf(standing));
});
