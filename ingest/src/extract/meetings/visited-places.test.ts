import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

const heldIn = (text: string) =>
  recordOf(text)
    .relations.filter(({ type }) => type === 'HELD_IN')
    .map(({ to }) => to);

test('a round of visits is held in each county that it went to', () => {
  const text =
    '上饶市领导督导禁毒工作\n2020-12-22\n12月20日至21日，上饶市副市长、市公安局局长邱木兴先后深入玉山县、信州区督导检查禁毒工作。在玉山县，邱木兴察看了禁毒教育基地。';
  expect(heldIn(text)).toEqual(['玉山县', '信州区']);
});

test('one county alone is where the visit is held', () => {
  const text =
    '上饶市领导督导禁毒工作\n2020-12-22\n12月20日，上饶市副市长、市公安局局长邱木兴深入玉山县督导检查禁毒工作。';
  expect(heldIn(text)).toEqual([]);
  expect(recordOf(text).meetings[0]?.place).toBe('玉山县');
});

test('the towns of a county elsewhere are read where somebody goes there', () => {
  const record = recordOf(
    '越城区党政代表团赴马边开展东西部协作\n2021-05-12\n5月11日，绍兴市越城区委书记童伯钧率越城区党政代表团赴四川省马边彝族自治县考察东西部协作工作。代表团一行察看了民建镇光明新村彝绣帮扶车间。',
  );
  const inside = record.relations.filter(({ type }) => type === 'LOCATED_IN');
  expect(inside).toContainEqual(expect.objectContaining({ from: '民建镇', to: '马边彝族自治县' }));
  expect(record.meetings[0]?.place).toBe('马边彝族自治县');
});

test('a province’s leader visits cities, and counties named behind their city', () => {
  const text =
    '南宫远在通化、白山调研旅游产业\n2009-05-18 来源：吉林日报\n5月14日至16日，省长南宫远到通化、白山调研旅游产业。他说，要用好我省的生态资源。15日，南宫远到白山市抚松县察看镇区改造。';
  expect(heldIn(text)).toEqual(['通化市', '白山市', '抚松县']);
});
