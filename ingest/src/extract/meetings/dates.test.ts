import { expect, test } from 'vitest';
import { readDocument } from '../../read/index.js';
import { quotedTitles } from '../text/text-marks.js';
import { Calendar } from './calendar.js';
import { findDays, parseNumeral } from './dates.js';

const calendarOf = (text: string): Calendar => {
  const document = readDocument({ path: 'x.txt', bytes: new TextEncoder().encode(text), told: {} });
  return new Calendar(document, quotedTitles(document.text));
};
const firstDay = (text: string): string | null | undefined => {
  const [day] = findDays(text);
  return day === undefined ? undefined : calendarOf(text).dateOf(day);
};

test('Chinese numerals are read', () => {
  expect(['四', '十', '十二', '二十', '二十三', '27'].map(parseNumeral)).toEqual([4, 10, 12, 20, 23, 27]);
});

test('days are found with and without their month beside them', () => {
  const days = findDays('8月的昭觉，玉米正灌浆。21日一大早，会在这里开。四月二十三日晚');
  expect(days.map(({ month, day }) => [month, day])).toEqual([
    [8, 21],
    [4, 23],
  ]);
});

test('without a told year the year stays open', () => {
  expect(firstDay('全市教育工作会议召开\n4月27日，全市教育工作会议召开，研究2020年度考核工作。')).toBe(
    '--04-27',
  );
});

test('a period that holds the day tells its year', () => {
  expect(firstDay('会议召开\n11月2日，会议召开。会前对2024年第四季度重点项目进行调研。')).toBe('2024-11-02');
});

test('a plan of one year tells the year of the meeting that adopts it', () => {
  expect(firstDay('会议召开\n10月12日，会议审议《某区2023年重点民生实事调整方案》。')).toBe('2023-10-12');
  expect(firstDay('会议召开\n3月22日，会议贯彻《三年行动方案（2024—2026年）》。')).toBe('--03-22');
});

test('a day later than publication was in the year before', () => {
  expect(firstDay('会议召开\n2024-01-03 来源：某某日报\n12月29日，会议召开。')).toBe('2023-12-29');
});

test('a day without a month is dated by the page, and a day beside 昨日 is that day', () => {
  const text = (sentence: string) => `市政府召开常务会议\n2008-11-18 14:35 来源：常德日报\n${sentence}`;
  expect(firstDay(text('17日上午，市政府常务会议举行。'))).toBe('2008-11-17');
  expect(firstDay(text('本月30日，市政府常务会议举行。'))).toBe('2008-10-30');
});

test('a plan that is being adopted, or a task of the year, tells the year', () => {
  expect(firstDay('5月17日，会议审议通过《医疗服务三年行动计划（2024—2026年）》。')).toBe('2024-05-17');
  expect(firstDay('3月2日，推进会召开，部署2022年度城乡治理工作任务。')).toBe('2022-03-02');
});

test('元月 is the first month', () => {
  expect(firstDay('会议召开\n元月16日上午，会议召开。')).toBe('--01-16');
});

test('what sums up one year and plans the next is of the first in December, of the second in January', () => {
  const told = '市委召开经济工作会议，总结我市2006年的经济工作，部署2007年的经济工作。';
  expect(firstDay(`会议召开\n12月18日，${told}`)).toBe('2006-12-18');
  expect(firstDay(`会议召开\n1月18日，${told}`)).toBe('2007-01-18');
});

test('what December plans is of the next year', () => {
  expect(firstDay('会议召开\n12月24日，会议听取2021年工作情况和2022年工作打算的汇报。')).toBe('2021-12-24');
  expect(firstDay('会议召开\n12月24日，会议研究2023年计划、预算（草案）。')).toBe('2022-12-24');
});
