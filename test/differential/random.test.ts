/**
 * Questions by chance on both stores. `ZHENGTU_DIFFERENTIAL_QUERIES` sets how many (2,400 unless told),
 * `ZHENGTU_DIFFERENTIAL_SEED` which.
 */
import type { GraphStore } from '@zhengtu/graph-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded, openNeo4j } from '../contract/engines.js';
import { difference, verdictOn } from './agreement.js';
import { answerOf } from './answers.js';
import { graphs } from './graphs.js';
import { knownValues } from './known-values.js';
import { type KnownValues, randomQuestion } from './random-question.js';
import { tallyOf } from './tally.js';

const count = Number(process.env.ZHENGTU_DIFFERENTIAL_QUERIES ?? 2_400);
const seed = Number(process.env.ZHENGTU_DIFFERENTIAL_SEED ?? 20241102);
const asked = ['the odd graph', 'the samples'] as const;
const each = Math.ceil(count / asked.length);
const batch = 200;
const batches = Array.from({ length: Math.ceil(each / batch) }, (_, at) => at * batch);

describe.each(asked)('by chance on %s', (graph) => {
  let embedded: GraphStore;
  let neo4j: GraphStore;
  let known: KnownValues;
  const tally = tallyOf(`Questions by chance on ${graph}`);
  beforeAll(async () => {
    [embedded, neo4j] = await Promise.all([openEmbedded(), openNeo4j()]);
    await Promise.all([graphs[graph]?.(embedded), graphs[graph]?.(neo4j)]);
    known = await knownValues(neo4j);
  }, 240_000);
  afterAll(async () => {
    tally.print();
    await Promise.all([embedded.close(), neo4j.close()]);
  });

  test.each(batches)(
    `both stores answer alike: questions from %i (seed ${seed})`,
    async (first) => {
      const differences: string[] = [];
      for (let number = first; number < Math.min(first + batch, each); number += 1) {
        const question = randomQuestion(seed, number, known);
        const answers = await Promise.all([answerOf(embedded, question), answerOf(neo4j, question)]);
        const verdict = verdictOn(question.cypher, ...answers);
        tally.add(verdict, question.cypher);
        if (verdict === 'differed')
          differences.push(difference(`${graph}, ${number}`, question.cypher, ...answers));
      }
      expect(differences).toEqual([]);
    },
    600_000,
  );

  test('few questions are refused, and few make no sense to either store', () => {
    const all = tally.counts.agreed + tally.counts.refused + tally.counts.failed;
    expect(tally.counts.refused / all).toBeLessThan(0.05);
    expect(tally.counts.failed / all).toBeLessThan(0.02);
  });
});
