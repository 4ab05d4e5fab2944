import { expect, test } from 'vitest';
import { recordOf } from './reading-for-tests.js';

const guessed = recordOf(`全市重点项目观摩活动举行
5月6日上午，市委书记乔立帆、市长万文举率队在主场——靖江市观摩重点项目，靖江市委书记申小强汇报。`);

test('a home that is only guessed is marked, and so is all that it told', () => {
  expect(guessed).toMatchObject({ place: '泰州市', place_status: 'unverified' });
  const [leader] = guessed.people;
  expect(leader?.posts).toMatchObject([{ body: '泰州市委', status: 'unverified' }]);
  expect(guessed.bodies.find(({ name }) => name === '泰州市政府')?.status).toBe('unverified');
  expect(guessed.places.find(({ name }) => name === '泰州市')?.status).toBe('unverified');
});

test('what the text names in full is not doubted with it', () => {
  const host = guessed.people.find(({ name }) => name === '申小强');
  expect(host?.posts).toMatchObject([{ body: '靖江市委' }]);
  expect(host?.posts[0]?.status).toBeUndefined();
  expect(guessed.bodies.find(({ name }) => name === '靖江市委')?.status).toBeUndefined();
  expect(guessed.places.find(({ name }) => name === '靖江市')?.status).toBeUndefined();
});

test('a sure home marks nothing', () => {
  const record = recordOf('吴兴区召开会议\n3月5日，吴兴区召开教育工作会议，区长仲小雨主持。');
  expect(record.place_status).toBeUndefined();
  expect(JSON.stringify(record.meetings)).not.toContain('unverified');
});
