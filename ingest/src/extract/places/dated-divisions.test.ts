import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

/** A report of a day that meets in `name`, whose own name for itself stands in the lead. */
const homeOf = (name: string, year: number) => {
  const level = /[市县区]$|地区$/.exec(name)?.[0] ?? '县';
  const word = level === '地区' ? '地' : level;
  const record = recordOf(`${name}召开教育工作会议
${year}-03-06 来源：本地融媒体中心
3月5日，${name}召开教育工作会议，${word}委书记李一文出席并讲话。`);
  const place = record.places.find((found) => found.name === record.place);
  return place === undefined ? null : `${place.name} ${place.code}`;
};

test.each([
  // 撤县设区
  ['陕县', 2012, '411222'],
  ['陕州区', 2018, '411203'],
  ['密云县', 2014, '110228'],
  ['密云区', 2017, '110118'],
  ['孟津县', 2015, '410322'],
  ['孟津区', 2022, '410308'],
  ['蓟县', 2014, '120225'],
  ['蓟州区', 2018, '120119'],
  ['户县', 2014, '610125'],
  ['鄠邑区', 2018, '610118'],
  // 撤县设市
  ['海安县', 2016, '320621'],
  ['海安市', 2019, '320685'],
  ['香格里拉县', 2012, '533421'],
  ['香格里拉市', 2016, '533401'],
  ['错那县', 2020, '540530'],
  ['错那市', 2024, '540581'],
  // 更名
  ['襄樊市', 2009, '420600'],
  ['襄阳市', 2012, '420600'],
  ['思茅市', 2006, '530800'],
  ['普洱市', 2008, '530800'],
  // 撤地设市, 地级撤销, 区的合并
  ['毕节地区', 2010, '522400'],
  ['毕节市', 2013, '520500'],
  ['巢湖市', 2009, '341400'],
  ['巢湖市', 2013, '340181'],
  ['崇文区', 2008, '110103'],
  ['塘沽区', 2008, '120107'],
])('%s in a report of %i is the division of that year', (name, year, code) => {
  expect(homeOf(name, year)).toBe(`${name} ${code}`);
});

test('the day in the lead tells the year where the page tells none', () => {
  const record = recordOf(`我县召开教育工作会议
2012年3月5日，陕县召开教育工作会议，县委书记李一文出席。陕县要办好教育。三门峡市教育局负责人参加。`);
  expect(record.places.find(({ name }) => name === record.place)?.code).toBe('411222');
});

test('a name that has ended dates a report of no year, and the bare stem is read with it', () => {
  const record = recordOf(`海安十二届县委常委会举行会议
12月26日，海安县委书记陆一东主持召开县委常委会会议，海安县长顾一标出席。`);
  const places = record.places.map(({ name }) => name);
  expect(places).toContain('海安县');
  expect(places).not.toContain('海安市');
});

test('a short name finds its autonomous division in any year', () => {
  for (const [short, name, code] of [
    ['瀍河区', '瀍河回族区', '410304'],
    ['前郭县', '前郭尔罗斯蒙古族自治县', '220721'],
    ['恭城县', '恭城瑶族自治县', '450332'],
  ] as const)
    expect(
      recordOf(`${short}召开会议\n2012-03-06 来源：本地新闻网\n3月5日，${short}召开教育工作会议。`).places,
    ).toContainEqual(expect.objectContaining({ name, code }));
});
