import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlaceRows } from './data-file.js';
import { loadGazetteer, provinceAbbreviations } from './index.js';

const gazetteer = loadGazetteer();
const rows = readPlaceRows('divisions.tsv').map(([code = '', name = '']) => ({ code, name }));
const codes = (divisions: readonly { code: string }[]) => divisions.map((division) => division.code);

test('鼓楼区 is a district of four cities and a year or a city chooses among them', () => {
  expect(codes(gazetteer.named('鼓楼区')).sort()).toEqual(['320106', '320302', '350102', '410204']);
  expect(codes(gazetteer.named('鼓楼区', { within: '410200' }))).toEqual(['410204']);
});

test('a district is found without the ethnic group in its name', () => {
  expect(codes(gazetteer.named('瀍河区'))).toEqual(['410304']);
  expect(codes(gazetteer.named('恩施州'))).toEqual(['422800']);
  expect(codes(gazetteer.named('阿坝州'))).toEqual(['513200']);
  expect(codes(gazetteer.named('凉山州'))).toEqual(['513400']);
  expect(codes(gazetteer.named('内蒙古'))).toEqual(['150000']);
  expect(codes(gazetteer.named('鄂伦春旗', { year: 2020 }))).toEqual(['150723']);
  expect(codes(gazetteer.named('前郭县', { year: 2020 }))).toEqual(['220721']);
});

test('吉林 is the province before the city, each with its suffix is one', () => {
  expect(codes(gazetteer.named('吉林'))).toEqual(['220000', '220200']);
  expect(codes(gazetteer.named('吉林省'))).toEqual(['220000']);
  expect(codes(gazetteer.named('吉林', { level: 'prefecture' }))).toEqual(['220200']);
});

test('朝阳 is a city, two districts, and a county', () => {
  expect(codes(gazetteer.named('朝阳'))).toEqual(['211300', '110105', '211321', '220104']);
});

test('a county-level city lies under its prefecture, or directly under the province', () => {
  expect(gazetteer.get('410181')?.name).toBe('巩义市');
  expect(gazetteer.prefectureOf('410181')?.name).toBe('郑州市');
  expect(gazetteer.ancestors('419001').map((division) => division.name)).toEqual(['河南省']);
  expect(gazetteer.prefectureOf('419001')).toBeUndefined();
  expect(gazetteer.get('659001')).toMatchObject({ name: '石河子市', parent: '650000' });
});

test('a municipality is a province and the prefecture of its districts', () => {
  expect(gazetteer.get('110000')).toMatchObject({ name: '北京市', level: 'province', parent: null });
  expect(gazetteer.get('110105')?.parent).toBe('110000');
  expect(gazetteer.prefectureOf('110105')?.code).toBe('110000');
  expect(gazetteer.get('110100')).toBeUndefined();
});

test('names of the past are found with their years and what followed', () => {
  expect(gazetteer.named('襄樊市')).toMatchObject([{ code: '420600', to: 2010 }]);
  expect(gazetteer.get('420600')).toMatchObject({ name: '襄阳市', from: 2010, to: null });
  expect(gazetteer.named('襄阳市', { year: 2005 })).toEqual([]);
  expect(gazetteer.named('思茅市', { year: 2005 })).toMatchObject([{ code: '530800', level: 'prefecture' }]);
  expect(gazetteer.named('普洱市')).toMatchObject([{ code: '530800', from: 2007 }]);
  expect(gazetteer.named('陕县', { year: 2012 })).toMatchObject([
    { code: '411222', to: 2015, successors: ['411203'] },
  ]);
});

test('巢湖市 is the prefecture before 2011 and the county-level city after', () => {
  expect(gazetteer.named('巢湖市', { year: 2009 })).toMatchObject([
    { level: 'prefecture', successors: ['340181'] },
  ]);
  expect(gazetteer.named('巢湖市', { year: 2020 })).toMatchObject([{ code: '340181', level: 'county' }]);
});

test('townships are found only within a known place', () => {
  expect(gazetteer.named('五股路街道')).toEqual([]);
  expect(gazetteer.named('五股路街道', { within: '410300' })).toMatchObject([
    { code: '410304003', parent: '410304' },
  ]);
  expect(gazetteer.named('五股路街道', { within: '410200' })).toEqual([]);
  expect(gazetteer.get('410304003')?.name).toBe('五股路街道');
  expect(gazetteer.isWithin('410304003', '410000')).toBe(true);
});

test('children are the divisions in force one level below', () => {
  expect(gazetteer.children('410300').map((division) => division.name)).toContain('瀍河回族区');
  expect(gazetteer.children('410300').map((division) => division.name)).not.toContain('孟津县');
  expect(gazetteer.children('410304').every((division) => division.level === 'township')).toBe(true);
});

test('every parent and successor exists, and provinces and prefectures in force have a centre', () => {
  for (const { code } of rows) {
    const division = gazetteer.get(code);
    if (division?.parent != null) expect(gazetteer.get(division.parent), code).toBeDefined();
    for (const successor of division?.successors ?? []) expect(gazetteer.get(successor), code).toBeDefined();
    if (division?.level !== 'county' && division?.to === null) expect(division?.centre, code).not.toBeNull();
  }
});

test('every official name is found by name and each division lies within its province', () => {
  fc.assert(
    fc.property(fc.constantFrom(...rows), ({ code, name }) => {
      expect(codes(gazetteer.named(name))).toContain(code);
      expect(gazetteer.isWithin(code, `${code.slice(0, 2)}0000`)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('each province has an abbreviation', () => {
  expect(provinceAbbreviations.get('豫')).toBe('410000');
  expect(provinceAbbreviations.get('川')).toBe('510000');
  expect(new Set(provinceAbbreviations.values()).size).toBe(34);
});
