import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadGazetteer, type MatchOptions } from './index.js';

const gazetteer = loadGazetteer();
const surfaces = (text: string, options?: MatchOptions) =>
  gazetteer.match(text, options).map((match) => match.surface);
const codes = (text: string, options?: MatchOptions) =>
  gazetteer.match(text, options).map((match) => match.candidates.map((division) => division.code));

test('a composed name gives one match for each part and each part narrows the next', () => {
  expect(surfaces('河南省洛阳市瀍河回族区')).toEqual(['河南省', '洛阳市', '瀍河回族区']);
  expect(codes('南京市鼓楼区')).toEqual([['320100'], ['320106']]);
  expect(codes('开封鼓楼区')).toEqual([['410200'], ['410204']]);
  expect(codes('辽宁朝阳')).toEqual([['210000'], ['211300', '211321']]);
});

test('the longest name wins', () => {
  expect(surfaces('吉林市和吉林省')).toEqual(['吉林市', '吉林省']);
});

test('a short name across two words is not a place', () => {
  const crossed =
    '黄河南岸、渤海南方、长江西路、创新县域、完成县级任务、和政策、新干部、来安排、韧性和安全、雄安新区、长治久安';
  expect(gazetteer.match(crossed).filter((match) => !match.ambiguousWord)).toEqual([]);
  expect(surfaces('新县县委来到河南')).toEqual(['新县', '河南']);
  expect(surfaces('江苏南京')).toEqual(['江苏', '南京']);
});

test('a short name beside characters that could go with it elsewhere stays a place', () => {
  expect(surfaces('开封建设')).toEqual(['开封']);
  expect(surfaces('洛阳光伏')).toEqual(['洛阳']);
  expect(surfaces('参加大同会议')).toEqual(['大同']);
  expect(surfaces('以南阳为例')).toEqual(['南阳']);
  expect(surfaces('宜兴建设')).toEqual(['宜兴']);
});

test('市 that begins 市场 is left to it', () => {
  expect(surfaces('洛阳市场监管局')).toEqual(['洛阳']);
});

test('a stem that begins the name of a town or a river is left to it', () => {
  expect(surfaces('双河镇、图们江、微山湖、昭觉村')).toEqual([]);
  expect(surfaces('昭觉江油')).toEqual(['昭觉', '江油']);
  expect(surfaces('昭觉乡村振兴').slice(0, 1)).toEqual(['昭觉']);
});

test('acting heads are not counties', () => {
  expect(surfaces('代县长出席')).toEqual([]);
  expect(surfaces('代县县长出席')).toEqual(['代县']);
  expect(surfaces('主任和县直单位')).toEqual([]);
});

test('names that are ordinary words are marked, with their suffix they are not', () => {
  const found = gazetteer.match('在合作中前进，合作市与和平区');
  expect(found.map((match) => [match.surface, match.ambiguousWord])).toEqual([
    ['合作', true],
    ['前进', true],
    ['合作市', false],
    ['和平区', false],
  ]);
  expect(gazetteer.named('合作')).toEqual([]);
});

test('a place before a word that is a place too makes it one', () => {
  expect(gazetteer.match('甘南州合作').map((match) => match.ambiguousWord)).toEqual([false, false]);
});

test('a year chooses between namesakes of different times', () => {
  expect(codes('巢湖市', { year: 2009 })).toEqual([['341400']]);
  expect(codes('巢湖市', { year: 2020 })).toEqual([['340181']]);
  expect(codes('襄樊市', { year: 2020 })).toEqual([['420600']]);
});

test('townships count only within the counties named', () => {
  expect(surfaces('东关街道召开会议')).toEqual([]);
  expect(surfaces('五股路街道办事处与东关街道', { townshipsWithin: ['410304'] })).toEqual([
    '五股路街道办事处',
    '东关街道',
  ]);
});

test('matches quote the text, in order, without overlap', () => {
  const pieces = fc.constantFrom(
    '河南',
    '省',
    '洛阳市',
    '瀍河区',
    '合作',
    '吉林',
    '市场',
    '朝阳',
    '和平',
    '，',
    '新县',
    '长春',
    '市长',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (words) => {
      const text = words.join('');
      let last = 0;
      for (const match of gazetteer.match(text)) {
        expect(match.start).toBeGreaterThanOrEqual(last);
        expect(text.slice(match.start, match.end)).toBe(match.surface);
        expect(match.candidates.length).toBeGreaterThan(0);
        last = match.end;
      }
    }),
  );
});
