import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

const works = (sentence: string) =>
  recordOf(`岳明川调研重点项目建设
2024-03-06 来源：许昌日报
3月5日，许昌市委书记岳明川调研重点项目建设。市委常委包文博参加调研。
${sentence}`).projects.map(({ name }) => name);

test('in a list of works no verb within a name cuts it short', () => {
  expect(
    works('岳明川先后察看了灞陵桥村松溪支流提升改造、石象镇红色书屋修缮、春秋楼路停车场等项目。'),
  ).toEqual(['灞陵桥村松溪支流提升改造', '石象镇红色书屋修缮', '春秋楼路停车场']);
});

test('works are listed by the names of companies and roads, and by common words beside them', () => {
  expect(works('岳明川先后到龙跃智造、三贤路、智能物流园区、飞博保温材料等项目现场察看。')).toEqual([
    '龙跃智造',
    '三贤路',
    '智能物流园区',
    '飞博保温材料',
  ]);
});

test('what is listed before 等企业和 is no work, nor are lanes among points to go to', () => {
  expect(works('岳明川来到名望之家、木匠坊等企业和金域兰亭、春秋楼路北延工程等城建项目现场。')).toEqual([
    '金域兰亭',
    '春秋楼路北延工程',
  ]);
  expect(works('要对背街小巷、集市菜场、老旧小区等点位逐一排查。')).toEqual([]);
});

test('a list goes on behind a comma where it names the next town', () => {
  expect(works('岳明川冒雨检查石象镇北河口砂石围、古桥电排，灵井镇大同闸、月湖防洪闸等地。')).toEqual([
    '石象镇北河口砂石围',
    '古桥电排',
    '灵井镇大同闸',
    '月湖防洪闸',
  ]);
});
