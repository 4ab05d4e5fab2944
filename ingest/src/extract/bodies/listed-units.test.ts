import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

const bodiesOf = (text: string) => recordOf(text).bodies.map(({ name }) => name);

test('units in a list of those who take part are bodies, though no table knows them', () => {
  const bodies = bodiesOf(
    '周口市召开河湖长制工作会议\n6月15日，周口市召开河湖长制工作会议。市委副书记吉军讲话。市水利局、市农业技术推广中心、沙颍河流域管理中心、周口水文水资源测报分中心等单位负责人参加会议。',
  );
  expect(bodies).toContain('周口市农业技术推广中心');
  expect(bodies).toContain('沙颍河流域管理中心');
  expect(bodies).toContain('周口水文水资源测报分中心');
});

test('classes of units are none', () => {
  const bodies = bodiesOf(
    '周口市召开河湖长制工作会议\n6月15日，周口市召开河湖长制工作会议。市水利局、市直有关单位、各县市区、重点企业、沿线乡镇派出所等单位负责人参加会议。',
  );
  expect(bodies.filter((name) => /有关|重点|沿线|各/.test(name))).toEqual([]);
});
