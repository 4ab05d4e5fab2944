import { expect, test } from 'vitest';
import { fromSource } from '../text-with-offsets.js';
import { joinHardWraps } from './hard-wraps.js';

const joined = (...lines: string[]): string => joinHardWraps(fromSource(lines.join('\n'))).text;

test('lines broken in the middle of names and words are joined', () => {
  expect(
    joined(
      '临川市委召开常委会议',
      '8月3日，市委书记陆文海主持召开市委常委会会议，研',
      '究部署当前防汛工作。市委副书记、市长方成，市人大常',
      '委会主任何玉兰，市政协主席孟宪出席会议。会议强调，要',
      '压实责任，加强值守，确保群众安全。',
    ),
  ).toBe(
    '临川市委召开常委会议\n8月3日，市委书记陆文海主持召开市委常委会会议，研究部署当前防汛工作。市委副书记、市长方成，市人大常委会主任何玉兰，市政协主席孟宪出席会议。会议强调，要压实责任，加强值守，确保群众安全。',
  );
});

test('each character still stands at its own offset', () => {
  const source = [
    '会议听取了全市防汛工作情况的汇报，研究',
    '了下一步的工作措施，决定增加值守的人员',
    '并由市水利局负责落实，每日向市委作出报',
    '告。',
  ].join('\n');
  const { text, offsets } = joinHardWraps(fromSource(source));
  expect(text).not.toContain('\n');
  for (const [at, offset] of offsets.entries()) expect(text[at]).toBe(source[offset]);
});

test('a paragraph begins anew after a stop, at an indent and at a number', () => {
  const lines = [
    '会议听取了全市防汛工作情况的汇报，研究',
    '了下一步的工作措施，决定增加值守的人员',
    '并由市水利局负责落实，每日向市委作出报',
    '告，这是第一段的最后一句话，到此为止了。',
    '第二段是另一句话，它从新的一行开始了。',
  ];
  expect(joined(...lines).split('\n')).toEqual([lines.slice(0, 4).join(''), lines[4]]);
});

test.each([
  [
    'headlines',
    [
      '市委常委会召开会议传达学习全会精神',
      '市政府召开常务会议研究部署安全生产',
      '我市举行重点项目集中开工活动仪式',
      '市领导深入基层调研乡村振兴工作',
    ],
  ],
  [
    'agenda items',
    [
      '一、审议关于加强城市管理工作的意见，请示',
      '二、研究重点项目建设推进情况，听取汇报',
      '三、讨论乡村振兴实施方案，安排下步工作',
      '四、其他事项，由办公室通知。',
    ],
  ],
  ['names', ['陆文海，方成，何玉兰', '孟宪，李明，张三', '王五，赵六，钱七', '孙八。']],
])('%s keep their lines', (_what, lines) => {
  expect(joined(...lines)).toBe(lines.join('\n'));
});
