import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

test('a division of the corps and its city share a committee, and each has its head', () => {
  const record = recordOf(`第八师石河子市召开春耕工作会议
2020-04-01 来源：石河子日报
4月1日，第八师石河子市党委书记、政委岳明川主持会议，师市党委副书记、师长、市长戚少华，副师长焦庆标，师市党委常委、副市长包文博出席。`);
  const posts = Object.fromEntries(
    record.people.map(({ name, posts }) => [name, posts.map((post) => `${post.title}@${post.body}`)]),
  );
  expect(posts).toEqual({
    岳明川: ['第八师石河子市党委书记@第八师石河子市党委', '政委@第八师'],
    戚少华: ['师市党委副书记@第八师石河子市党委', '师长@第八师', '市长@石河子市政府'],
    焦庆标: ['副师长@第八师'],
    包文博: ['师市党委常委@第八师石河子市党委', '副市长@石河子市政府'],
  });
});

test('a division’s people who go to another division keep their own committee', () => {
  const record =
    recordOf(`5月18日，师市党委书记、政委蒋一欣率党政代表团先后到第八师石河子市、石河子大学学习考察。第八师石河子市党委副书记、第八师师长葛一辉座谈。
第八师石河子市党委将立足第十四师昆玉市实际，深化兵团内合作。蒋一欣代表师市党委感谢第八师石河子市。`);
  const posts = (name: string) =>
    record.people.find((person) => person.name === name)?.posts.map(({ body }) => body);
  expect(record.place).toBe('昆玉市');
  expect(posts('蒋一欣')).toEqual(['第十四师昆玉市党委', '第十四师']);
  expect(posts('葛一辉')).toEqual(['第八师石河子市党委', '第八师']);
});

test('a division’s committee may be named by 师 alone, and a report that the division sends in is its own', () => {
  const record = recordOf(`第七师与乌苏市举行融合发展座谈会
2018-11-29 来源：新疆生产建设兵团第七师
11月27日，第七师党委书记、政委蒋一欣率代表团赴乌苏市走访。师党委常委、副政委葛一辉参加会议。`);
  expect(record.people.find(({ name }) => name === '葛一辉')?.posts.map(({ body }) => body)).toEqual([
    '第七师党委',
    '第七师',
  ]);
  expect(record.bodies.filter(({ name }) => name.endsWith('第七师')).map(({ name }) => name)).toEqual([
    '第七师',
  ]);
});
