import { expect, test } from 'vitest';
import { divisionInId, nameInId } from './name-in-id';

test.each([
  ['person:210900:王磊@document:8bcc82c7832b0293', '王磊'],
  ['body:410200:开封市委', '开封市委'],
  ['policy:十四五规划', '十四五规划'],
  ['document:8bcc82c7832b0293', '8bcc82c7832b0293'],
])('%s is called %s', (id, name) => expect(nameInId(id, 'zh')).toBe(name));

test('a meeting is called by its day and kind', () => {
  expect(nameInId('meeting:410200:2021-04-27:standing-committee', 'zh')).toMatch(/^2021-04-27 \S+$/u);
});

test.each([
  ['person:210900:王磊', 'place:210900'],
  ['policy:十四五规划', null],
  ['document:8bcc82c7832b0293', null],
  ['project:210900/老河土镇:水库', null],
])('of %s the place is %s', (id, place) => expect(divisionInId(id)).toBe(place));
