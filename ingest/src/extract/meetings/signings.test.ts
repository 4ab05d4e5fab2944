import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

test('a signing without a ceremony is a meeting that the government holds', () => {
  const record = recordOf(
    '我市与远帆设计研究总院有限公司签订战略框架协议\n时间：2022-03-18\n2月21日，丹江口市与远帆设计研究总院有限公司签订战略框架协议。市委副书记、市长武小楷，副市长罗毅等参加活动。市委副书记、市长武小楷代表市政府与远帆设计研究总院有限公司签订协议。',
  );
  expect(record.meetings).toMatchObject([{ kind: 'other', held_by: ['丹江口市政府'] }]);
});

test('talks before a signing are a meeting of their own', () => {
  const record = recordOf(
    '三方战略合作签约仪式在梧州举行\n2021-03-10\n3月9日，三方战略合作签约仪式在梧州市举行。市委书记全贵寿在致辞中表示欢迎。签约仪式前，市委书记全贵寿、市长钟姿畅与企业家举行座谈。',
  );
  expect(record.meetings.map(({ kind }) => kind)).toEqual(['other', 'other']);
});
