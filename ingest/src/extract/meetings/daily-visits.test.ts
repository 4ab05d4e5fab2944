import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

const ROUND = `区领导走访慰问老党员和困难群众
普兰店发布 2025年01月25日
连日来，普兰店区委书记周震雷，区委副书记、区长马韬分别走访慰问部分老党员和困难群众。
1月23日，周震雷先后到星台街道、杨树房街道走访慰问。
1月24日，马韬到太平街道走访慰问。在困难群众丛述成家，马韬询问了身体状况。`;

test('each day of a round on which another leader goes is a visit', () => {
  const record = recordOf(ROUND);
  expect(record.meetings.map(({ kind, date, held_by }) => [kind, date, held_by])).toEqual([
    ['visit', '2025-01-23', ['普兰店区委']],
    ['visit', '2025-01-24', ['普兰店区政府']],
  ]);
  const attended = record.relations.filter(({ type }) => type === 'ATTENDED');
  expect(attended.map(({ from, to }) => `${from} ${to}`)).toContain('周震雷 m1');
  expect(record.people.map(({ name }) => name)).toContain('丛述成');
});

test('one leader on two days in one county makes one visit', () => {
  const record = recordOf(ROUND.replaceAll('马韬', '周震雷').replace('，区委副书记、区长周震雷', ''));
  expect(record.meetings).toHaveLength(1);
});
