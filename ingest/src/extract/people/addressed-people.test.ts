import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

const REPORT = `官桥镇召开组织生活会
2014-08-29
8月29日，滕州市官桥镇召开专题组织生活会。镇党委副书记、镇长宋健，党委副书记张泽军参加会议。最后，宋镇长作总结讲话。`;

test('who is addressed by surname and title does what is told', () => {
  const record = recordOf(REPORT);
  const spoke = record.relations.filter(({ type }) => type === 'SPOKE_AT').map(({ from }) => from);
  expect(spoke).toEqual(['宋健']);
});

test('where two fit, nobody does', () => {
  const record = recordOf(REPORT.replace('党委副书记张泽军', '副镇长宋江'));
  expect(record.relations.filter(({ type }) => type === 'SPOKE_AT')).toEqual([]);
});

test('a committee without its town, after the town’s, is the town’s', () => {
  const posts = recordOf(REPORT).people.find(({ name }) => name === '张泽军')?.posts;
  expect(posts?.map(({ title, body }) => [title, body])).toEqual([['党委副书记', '官桥镇党委']]);
});
