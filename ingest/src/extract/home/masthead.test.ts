import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

const mediaOf = (text: string): string[] =>
  recordOf(text)
    .bodies.filter(({ kind }) => kind === 'media')
    .map(({ name }) => name);

test('the outlet before 讯 is a medium, with or without a day', () => {
  const report = '7月2日，晋江市市长洪一鸣主持召开市政府常务会议。';
  expect(mediaOf(`晋江市召开会议\n新泉南客户端7月3日讯（记者 郑一）\n${report}`)).toContain('新泉南客户端');
  expect(mediaOf(`晋江市召开会议\n泉南晚讯 记者郑一\n${report}`)).toContain('泉南晚讯');
  expect(mediaOf(`晋江市召开会议\n本报讯（记者 郑一）\n${report}`)).toEqual([]);
});

test('an outlet that is not named after its city tells it', () => {
  const record = recordOf(`市政协召开主席会议
闽西日报讯
昨日下午，市政协召开主席会议。市政协主席温一山主持会议。`);
  expect(record.place).toBe('龙岩市');
});
