import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

const postsOf = (text: string) =>
  new Map(
    recordOf(text).people.map(({ name, posts }) => [
      name,
      posts.map(({ title, body }) => `${title} ${body}`),
    ]),
  );

test('in a bureau’s own report the bureau’s word stands for it', () => {
  const posts = postsOf(
    '荆门市农业农村局召开党风廉政建设工作会议\n2月28日，荆门市农业农村局召开党风廉政建设工作会议。局党组书记、局长赵青云出席会议并讲话，局党组副书记、副局长许仕华主持会议。市纪委监委派驻第八纪检监察组组长李小平到会指导。',
  );
  expect(posts.get('赵青云')).toEqual(['局党组书记 荆门市农业农村局党组', '局长 荆门市农业农村局']);
  expect(posts.get('许仕华')).toEqual(['局党组副书记 荆门市农业农村局党组', '副局长 荆门市农业农村局']);
  expect(posts.get('李小平')).toEqual(['市纪委监委派驻第八纪检监察组组长 荆门市纪委监委派驻第八纪检监察组']);
});

test('a hospital’s committee and its discipline secretary are the hospital’s', () => {
  const posts = postsOf(
    '永州市中心医院召开干部大会\n4月1日，永州市中心医院召开干部大会。市委组织部副部长彭晓军出席会议。医院党委副书记、纪委书记黄建平主持会议。',
  );
  expect(posts.get('黄建平')).toEqual(['医院党委副书记 永州市中心医院党委', '纪委书记 永州市中心医院纪委']);
});

test('of two chiefs side by side the second is of the first one’s institution', () => {
  const posts = postsOf(
    '曲靖市召开校地合作座谈会\n3月2日，曲靖市召开校地合作座谈会。市委副书记李文主持会议，云南大学法学院院长张明义，曲靖师范学院党委书记赵云龙、校长钱学林出席会议。',
  );
  expect(posts.get('钱学林')).toEqual(['校长 曲靖师范学院']);
});

test('a trade union federation has a party group, and 工会 in its name is no committee', () => {
  const posts = postsOf(
    '蓝山县总工会召开全委会\n3月18日，蓝山县总工会召开八届三次全委会。县总工会党组书记、常务副主席曾治国作工作报告。',
  );
  expect(posts.get('曾治国')).toEqual(['县总工会党组书记 蓝山县总工会党组', '常务副主席 蓝山县总工会']);
});

test('deputies without a body are of the one hospital that the report has named', () => {
  const posts = postsOf(
    '吉首市人民医院召开党委会\n10月11日，吉首市人民医院召开党委会，医院党委书记石清江主持会议。副院长符振东、田冰洁，工会主席龚雪梅参加会议。',
  );
  expect(posts.get('田冰洁')).toEqual(['副院长 吉首市人民医院']);
  expect(posts.get('龚雪梅')).toEqual(['工会主席 吉首市人民医院工会']);
});
