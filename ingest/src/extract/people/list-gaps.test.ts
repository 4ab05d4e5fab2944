import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

const recordIn = (sentence: string) =>
  recordOf(`许昌市召开安全生产会议\n2024-03-06 来源：许昌日报\n3月5日，许昌市召开安全生产会议。${sentence}`);
const postsIn = (sentence: string): Record<string, string[]> =>
  Object.fromEntries(
    recordIn(sentence).people.map(({ name, posts }) => [
      name,
      posts.map((post) => `${post.title}@${post.body}`),
    ]),
  );

test('a name that is a word is one beside names in a list', () => {
  const names = recordIn('岳明川、包文博、方文、戚少华、吉祥、焦庆标出席会议。').people.map(
    ({ name }) => name,
  );
  expect(names).toEqual(['岳明川', '包文博', '方文', '戚少华', '吉祥', '焦庆标']);
});

test('who is elected side by side holds the posts in turn, or all the same one', () => {
  expect(postsIn('谢波、杨景宪两名同志分别以全票当选为市长和市政协主席。')).toEqual({
    谢波: ['市长@许昌市政府'],
    杨景宪: ['市政协主席@许昌市政协'],
  });
  expect(postsIn('选举戚少华为市人大常委会主任，杜渐、马锋两位同志为副市长。')).toEqual({
    戚少华: ['市人大常委会主任@许昌市人大常委会'],
    杜渐: ['副市长@许昌市政府'],
    马锋: ['副市长@许昌市政府'],
  });
});

test('the presidium of a congress is of that congress', () => {
  expect(postsIn('许昌市七届人大四次会议举行。主席团常务主席张晓钦、黄伟京出席会议。')).toEqual({
    张晓钦: ['主席团常务主席@许昌市人大'],
    黄伟京: ['主席团常务主席@许昌市人大'],
  });
});

test('in minutes a word before a title in brackets is a name, with every title there', () => {
  expect(postsIn('\n出席人员：游际（副市长、市公安局局长）　明月（女，副市长）')).toEqual({
    游际: ['副市长@许昌市政府', '市公安局局长@许昌市公安局'],
    明月: ['副市长@许昌市政府'],
  });
});

test('a class behind 等 tells no post, a committee does', () => {
  expect(postsIn('岳明川、包文博等市委理论学习中心组成员出席会议。')).toEqual({ 岳明川: [], 包文博: [] });
  expect(postsIn('岳明川、包文博等市委常委出席会议。').岳明川).toEqual(['市委常委@许昌市委']);
});

test('a member who speaks at the conference is its member, and a verb after a class is no name', () => {
  expect(postsIn('许昌市政协召开座谈会。郑昶委员建议，要扩大采购范围。').郑昶).toEqual(['委员@许昌市政协']);
  expect(recordIn('市财政局主要负责人作表态发言。').people).toEqual([]);
});
