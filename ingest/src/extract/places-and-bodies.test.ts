import { expect, test } from 'vitest';
import { recordOf } from './reading-for-tests.js';

const report = (sentences: string, home = '荣成市') =>
  recordOf(`${home}召开工作会议\n3月5日，${home}召开工作会议。${sentences}`);
const bodiesIn = (sentences: string, home?: string) => report(sentences, home).bodies.map(({ name }) => name);
const placesIn = (sentences: string, home?: string) => report(sentences, home).places.map(({ name }) => name);

test('kinds: committees of a party’s work are the party’s, those against drugs or for safety are groups', () => {
  const kinds = new Map(
    report('市直机关工委、市教育工委、市禁毒委、市博物馆、市政协文史委负责人参加。').bodies.map((body) => [
      body.name,
      body.kind,
    ]),
  );
  expect(kinds.get('荣成市直机关工委')).toBe('party');
  expect(kinds.get('荣成市禁毒委')).toBe('group');
  expect(kinds.get('荣成市博物馆')).toBe('other');
  expect(kinds.get('荣成市政协文史委')).toBe('cppcc');
});

test('words that end like an organ or hold a verb name no body', () => {
  const names = bodiesIn('事关全市经济社会大局稳定。我市已相继接待台商考察团52批。');
  expect(names.filter((name) => /大局|考察团/.test(name))).toEqual([]);
});

test('management areas and resorts are zones, 滨海城市 is no 海城市, and 朝阳社区 not in 朝阳市', () => {
  const places = placesIn('石岛管理区、好运角旅游度假区负责人参加。要建成滨海城市。走进朝阳社区、朝阳新村。');
  expect(places).toContain('石岛管理区');
  expect(places).toContain('好运角旅游度假区');
  expect(places).not.toContain('海城市');
  expect(places).not.toContain('朝阳市');
});

test('of namesakes that one is meant whose line answers the levels that the report speaks of', () => {
  const record = recordOf(`区纪委常委会举行扩大会议
昨天上午，区纪委常委会举行扩大会议，传达省委全会精神。区委常委、区纪委书记徐一军讲话。要结合普陀实际抓好工作，擦亮普陀品牌。`);
  expect(record.places.find(({ name }) => name === '普陀区')?.code).toBe('330903');
  expect(record.bodies.map(({ name }) => name)).toContain('普陀区纪委常委会');
});
