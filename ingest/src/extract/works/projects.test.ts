import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

const visit = (sentence: string) =>
  recordOf(`岳明川调研重点项目建设
2024-03-06 来源：许昌日报
3月5日，许昌市委书记岳明川调研重点项目建设。市委常委包文博参加调研。
${sentence}`);
const works = (sentence: string) => visit(sentence).projects.map(({ name, place }) => `${name}@${place}`);

test('works seen on the spot are named by their kind alone, each in the county named before it', () => {
  expect(
    works('岳明川先后来到鄢陵县花溪湿地公园、腊梅产业园，察看了长葛市金汇工业园和石象镇蜜蜂小镇。'),
  ).toEqual([
    '鄢陵县花溪湿地公园@鄢陵县',
    '腊梅产业园@鄢陵县',
    '长葛市金汇工业园@长葛市',
    '石象镇蜜蜂小镇@长葛市',
  ]);
});

test('a demand to build bases and zones names no work', () => {
  expect(
    works('岳明川要求，要加快示范基地和先进制造业园区建设，推进污水处理厂提标，办好便民服务中心。'),
  ).toEqual([]);
});

test('a work of its own phase or a great one is named where it is demanded or opened', () => {
  expect(works('要加快推进灞陵桥文化园二期，许昌北海水利枢纽年底前投用。')).toEqual([
    '灞陵桥文化园二期@许昌市',
    '许昌北海水利枢纽@许昌市',
  ]);
});

test('提升 stays in the name of a work, and counted things are none', () => {
  expect(works('会上听取了春秋楼片区改造提升工程汇报，并对七里店三栋厂房作了安排。')).toEqual([
    '春秋楼片区改造提升工程@许昌市',
  ]);
});

test('a school that is being built is a work and no body', () => {
  const record = visit('今明两年要完成许昌市第九小学、魏都区实验中学新校区两个项目。');
  expect(record.projects.map((project) => project.name)).toContain('许昌市第九小学');
  expect(record.bodies.map((body) => body.name)).not.toContain('许昌市第九小学');
});

test('项目 after common words names a class of works, and no work', () => {
  expect(
    works('要做好对台经贸合作项目，加速项目落地，排查危险性较大工程，补上工程短板，推进牧民定居工程。'),
  ).toEqual([]);
});

test('parts of one work are not cut apart, and a short name is its longer one', () => {
  expect(
    works('会上同意启动许昌15万吨汽车零部件及铝型材项目。岳明川走进曹寨腊梅产业园，腊梅产业园已开园。'),
  ).toEqual(['许昌15万吨汽车零部件及铝型材项目@许昌市', '曹寨腊梅产业园@许昌市']);
});

test('what is counted is single works, and a name too long to bound is left alone', () => {
  expect(works('要加快农产品冷链物流园、海关查验场两个项目建设。')).toEqual([
    '海关查验场@许昌市',
    '农产品冷链物流园@许昌市',
  ]);
  expect(works(`要实施${'甲乙丙丁戊己庚辛壬癸'.repeat(5)}项目。`)).toEqual([]);
});

test('works in a list that are named after a river, a mine or a house are single', () => {
  expect(works('要紧盯大通河引水、热水煤矿生态整治等项目争取早日落地。')).toEqual([
    '大通河引水@许昌市',
    '热水煤矿生态整治@许昌市',
  ]);
  expect(works('要抓好农村公路改造、城市道路整治等项目。')).toEqual([]);
});

test('what is seen after 在 a county is there', () => {
  expect(works('\n在禹州市，岳明川走进云帆智能制造产业园。')).toContain('云帆智能制造产业园@禹州市');
});

test('a work whose name begins with a county is there, whoever else is in the name', () => {
  expect(works('岳明川考察了独山县许昌协作产业园。')).toEqual(['独山县许昌协作产业园@独山县']);
});

test('however common its words, what is listed with a single work is one', () => {
  expect(works('灞陵桥文化园二期、林海旅游公路、食用菌精深加工产业园等项目要在年底前完成。')).toEqual([
    '灞陵桥文化园二期@许昌市',
    '林海旅游公路@许昌市',
    '食用菌精深加工产业园@许昌市',
  ]);
});

test('words that end or begin a name elsewhere do not where they are part of one', () => {
  expect(works('岳明川察看了长葛市中等职业技术学校实训楼。')).toEqual([
    '长葛市中等职业技术学校实训楼@长葛市',
  ]);
  expect(works('在鄢陵县望田镇集中安置点，岳明川察看施工进展。')).toEqual(['鄢陵县望田镇集中安置点@鄢陵县']);
});

test('what is built is named after 建设, and where it lies is no work', () => {
  expect(works('花都云商投资12亿元，建设莲城国际冻品集散中心。')).toEqual(['莲城国际冻品集散中心@许昌市']);
  expect(works('岳明川来到位于长葛市金汇工业园的恒达食品产业园。')).toEqual(['恒达食品产业园@长葛市']);
});

test('works of form are slogans with and without quotation marks', () => {
  expect(works('岳明川要求，把它作为“一把手”工程，不搞“晒太阳”工程和面子工程。')).toEqual([]);
});

test('how a work is to be dealt with is no part of its name', () => {
  expect(works('岳明川要求，妥善处置许昌市民族中学迁建项目，紧跟莲城冷链物流园扩建项目。')).toEqual([
    '许昌市民族中学迁建项目@许昌市',
    '莲城冷链物流园扩建项目@许昌市',
  ]);
});

test('what was held is no part of a work’s name, and a stretch of it is', () => {
  expect(
    works('许昌市在许昌宾馆举行重特大项目集中签约仪式，岳明川要求加快推进淮水北调工程许昌段建设。'),
  ).toEqual(['淮水北调工程许昌段@许昌市']);
});

test('a phase is enough of a name for a building', () => {
  expect(works('岳明川要求，医院要加快二期住院楼建设，抓好住院楼建设。')).toEqual(['二期住院楼@许昌市']);
});
