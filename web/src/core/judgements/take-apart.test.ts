import { expect, test } from 'vitest';
import { type Mention, mentionGroups, takingApart } from './take-apart';

const mention = (id: string, document: string, as = '区长'): Mention => ({
  id,
  document,
  title: null,
  date: null,
  start: 0,
  end: 2,
  quote: '王磊',
  as,
});
const [first, second, third] = ['0a', '0b', '0c'].map((hex) => `document:${hex}`) as [string, string, string];
const wang = 'person:210900:王磊';

test('one report’s person is taken apart from everybody of that name by one judgement', () => {
  const mentions = [first, second, third].map((document) => mention(`${wang}@${document}`, document));
  const groups = mentionGroups({ mentions, joined: [] });
  expect(takingApart(`${wang}@${second}`, groups, '另一位')).toEqual([
    { verdict: 'not-same', left: `${wang}@${second}`, right: wang, why: '另一位', by: '' },
  ]);
});

test('mentions under one name are one choice, and stand apart from each other name', () => {
  const names = ['body:210900:市教育局', 'body:210900:市教体局', 'body:210900:教育局'] as const;
  const mentions = [
    mention(names[0], first),
    mention(names[0], second),
    mention(names[1], second),
    mention(names[2], third),
  ];
  const groups = mentionGroups({ mentions, joined: [] });
  expect(groups.map(({ mentions: same }) => same.length)).toEqual([2, 1, 1]);
  expect(takingApart(names[1], groups, '').map((each) => 'right' in each && each.right)).toEqual([
    names[0],
    names[2],
  ]);
});

test('why a mention was joined is told with it', () => {
  const mentions = [first, second, third].map((document) => mention(`${wang}@${document}`, document));
  const joined = [
    { because: 'same-home', words: '', times: 1, left: mention('', first), right: mention('', third) },
  ];
  expect(mentionGroups({ mentions, joined }).map(({ because }) => because.length)).toEqual([1, 0, 1]);
});
