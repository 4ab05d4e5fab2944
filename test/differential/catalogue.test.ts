/** Every written question, on every graph: the embedded store answers as Neo4j does, or refuses in words. */
import type { GraphStore } from '@zhengtu/graph-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded, openNeo4j } from '../contract/engines.js';
import { difference, verdictOn } from './agreement.js';
import { answerOf } from './answers.js';
import { catalogue } from './catalogue.js';
import { graphs } from './graphs.js';
import { schemaQuestions } from './schema-questions.js';
import { tallyOf } from './tally.js';

const questions = [...catalogue(), ...schemaQuestions()];
const kinds = [...new Set(questions.map(({ kind }) => kind))];

test('there are at least 500 different questions', () => {
  expect(
    new Set(questions.map(({ cypher, parameters }) => cypher + JSON.stringify(parameters))).size,
  ).toBeGreaterThan(500);
});

describe.each(Object.entries(graphs))('on %s', (graph, fill) => {
  let embedded: GraphStore;
  let neo4j: GraphStore;
  const tally = tallyOf(`Questions on ${graph}`);
  beforeAll(async () => {
    [embedded, neo4j] = await Promise.all([openEmbedded(), openNeo4j()]);
    await Promise.all([fill(embedded), fill(neo4j)]);
  }, 240_000);
  afterAll(async () => {
    tally.print();
    await Promise.all([embedded.close(), neo4j.close()]);
  });

  test.each(kinds)(
    'both stores answer alike: %s',
    async (kind) => {
      const differences: string[] = [];
      for (const question of questions.filter((one) => one.kind === kind)) {
        const answers = await Promise.all([answerOf(embedded, question), answerOf(neo4j, question)]);
        const verdict = verdictOn(question.cypher, ...answers);
        tally.add(verdict, question.cypher);
        if (verdict === 'differed') differences.push(difference(graph, question.cypher, ...answers));
      }
      expect(differences).toEqual([]);
    },
    240_000,
  );
});
