import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromSource } from '../text-with-offsets.js';
import { scriptOf } from './script.js';
import { simplify, simplifyText } from './simplify.js';

const simplifyPage = (text: string) => simplify(fromSource(text));

test('traditional text is simplified without rewriting words', () => {
  expect(simplifyText('會議聽取文件支援情況，戈賓列席')).toBe('会议听取文件支援情况，戈宾列席');
});

test('著 is written as its word wants', () => {
  expect(simplifyText('圍繞著顯著成績，看著著名著作')).toBe('围绕着显著成绩，看着著名著作');
});

test('乾 stays in a name and is 干 in its words', () => {
  expect(simplifyText('李乾出席，餅乾')).toBe('李乾出席，饼干');
});

test('simplified text is never altered', () => {
  const text = '毕昇、李乾、瀋先生出席会议并讲话，听取甯某汇报。';
  expect(simplifyPage(text).text.text).toBe(text);
});

test('the script is that of most of the text, and a line in the other is read by its own', () => {
  const page = simplifyPage('會議強調，要聽取匯報。\n会议指出，毕昇发言。\n與會同志學習了文件');
  expect(page.script).toBe('Hant');
  expect(page.text.text.split('\n')).toEqual([
    '会议强调，要听取汇报。',
    '会议指出，毕昇发言。',
    '与会同志学习了文件',
  ]);
});

test('characters that both scripts write tell nothing', () => {
  expect(scriptOf('市委常委')).toBe('Hans');
  expect(scriptOf('公里、皇后、台州')).toBe('Hans');
});

test('any text keeps its length, so that offsets hold', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('會', '著', '乾', '𠀋', '里', 'a', '，', '\n') }),
      (text) => {
        expect(simplifyPage(text).text.text).toHaveLength(text.length);
      },
    ),
  );
});
