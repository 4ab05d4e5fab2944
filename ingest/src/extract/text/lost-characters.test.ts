import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

const report = `洛阳市召开教育改革工作推进会
3月5日，洛阳市召开教育改革工作推进会。市委书记张文山、市长李文强出席。市教育局局长王强，瀍河回族区委书记赵一鸣，洛阳市第五中学校长钱二参加。
会议学习《关于加强基础教育的意见》，要求加快洛阳科学城项目建设。会后，张文山深入河南天行科技有限公司、白马寺镇东关村调研。
（记者 孙小晚）`;

test('a lost character is told as damaged and lies in no name', () => {
  const characters = [...report];
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(characters.length - 1), { minLength: 1, maxLength: 12 }), (lost) => {
      const text = characters.map((character, at) => (lost.includes(at) ? '\ufffd' : character)).join('');
      const record = recordOf(text);
      const clean = record.document.text;
      const isDamaged = (at: number) =>
        record.document.damaged.some(([start, end]) => start <= at && at < end);
      for (let at = clean.indexOf('\ufffd'); at >= 0; at = clean.indexOf('\ufffd', at + 1))
        expect(isDamaged(at)).toBe(true);
      const named = [
        ...record.people,
        ...record.bodies,
        ...record.places,
        ...record.projects,
        ...record.policies,
        ...record.meetings,
      ];
      for (const { name, names } of named)
        expect([name, ...names].filter((form) => form.includes('\ufffd'))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('what begins with a lost character is no company, and 委书记 after one has no level', () => {
  const record = recordOf(
    '洛阳市召开会议\n3月5日，洛阳市召开会议。\ufffd委书记张一出席。走进河南\ufffd\ufffd科技有限公司。',
  );
  expect(record.bodies.map(({ kind }) => kind)).not.toContain('company');
});
