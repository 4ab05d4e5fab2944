import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

test('a place in a hospital’s name tells nothing of who holds its meeting', () => {
  const record = recordOf(`上海儿童医学中心海南医院召开干部任职宣布大会
来源：三亚市卫健委 日期：2024-01-02
12月29日，上海儿童医学中心海南医院召开干部任职宣布大会。三亚市人民政府副市长南宫远，上海儿童医学中心海南医院名誉院长司徒明出席。会议由市卫健委主任钟离平主持。`);
  const bodies = record.bodies.map(({ name }) => name);
  expect(bodies).toContain('上海儿童医学中心海南医院');
  for (const name of ['海南医院', '海南省委', '上海市委']) expect(bodies).not.toContain(name);
});
