import { expect, test } from 'vitest';
import { parseColumns } from './column-names.js';

test('columns are told in pairs, or as JSON where a name holds a comma', () => {
  const names = { title: '标题', text: '正文' };
  expect(parseColumns('title=标题, text=正文')).toEqual(names);
  expect(parseColumns('{"title":"标题","text":"正文"}')).toEqual(names);
  expect(parseColumns('url=a=b')).toEqual({ url: 'a=b' });
});

test.each(['标题', 'headline=标题', 'text=', '=正文', '{"text":7}', '{'])('%s is called wrongly', (text) => {
  expect(() => parseColumns(text)).toThrow('title=标题,text=正文');
});
