import { expect, test } from 'vitest';
import { IngestError } from '../errors.js';
import { readToldFacts } from './told-facts.js';

test('what a folder tells is read', () => {
  expect(readToldFacts('{"source":"柳河日报","year":2021,"fictional":true}', 'zhengtu.json')).toEqual({
    source: '柳河日报',
    year: 2021,
    fictional: true,
  });
  expect(readToldFacts('{}', 'zhengtu.json')).toEqual({});
});

test.each([
  ['not JSON', '{source:'],
  ['an unknown fact', '{"sauce":"柳河日报"}'],
  ['a year in words', '{"year":"二〇二一"}'],
  ['no object', '[]'],
])('%s is refused, naming the file', (_, json) => {
  const read = () => readToldFacts(json, 'reports/zhengtu.json');
  expect(read).toThrow(IngestError);
  expect(read).toThrow(/reports\/zhengtu\.json/);
});
