/** Whatever comes, changes and goes, in any order and cut into any steps: the graph is the one made of all at once. */
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { loadGazetteer } from '../gazetteer/index.js';
import { applyChanges } from '../load/apply-changes.js';
import { temporaryFolder } from '../load/temporary-folder.js';
import type { ReportRecord } from '../record.js';
import { anyJudgements, anyReports } from '../resolve/any-reports.js';
import { buildGraph } from '../resolve/build-graph.js';
import type { Graph } from '../resolve/graph.js';
import type { Judgements } from '../resolve/judgements.js';
import { GraphUpkeep } from './graph-upkeep.js';
import { Tables } from './tables.js';

const plain = ({ nodes, relationships }: Graph) => ({
  nodes: Object.fromEntries([...nodes].sort()),
  relationships: Object.fromEntries([...relationships].sort()),
});

/** A step: which of the reports are put in which of two readings, which are removed, and what is judged from then on. */
const steps = fc.array(
  fc.record({
    put: fc.array(fc.tuple(fc.nat(5), fc.boolean()), { maxLength: 4 }),
    removed: fc.array(fc.nat(5), { maxLength: 2 }),
    judged: anyJudgements,
  }),
  { minLength: 1, maxLength: 6 },
);

test('after every step the graph is the one that all its reports come to', async () => {
  const folder = temporaryFolder(onTestFinished);
  let run = 0;
  await fc.assert(
    fc.asyncProperty(anyReports(6), anyReports(6), steps, async (first, second, taken) => {
      run += 1;
      const tables = Tables.open(`${folder}/${run}`, false);
      try {
        const upkeep = new GraphUpkeep(tables, loadGazetteer(), 2);
        const graph = { nodes: new Map(), relationships: new Map() };
        const there = new Map<string, ReportRecord>();
        let judgements: Judgements = [];
        for (const { put, removed, judged } of taken) {
          const records = put.flatMap(([i, again]) => (again ? second : first)[i] ?? []);
          const unique = [...new Map(records.map((record) => [record.document.id, record])).values()];
          const gone = removed
            .flatMap((i) => first[i]?.document.id ?? [])
            .filter((id) => !unique.some(({ document }) => document.id === id));
          judgements = judged;
          applyChanges(graph, upkeep.step({ put: unique, removed: gone, judgements }).changes);
          for (const record of unique) there.set(record.document.id, record);
          for (const id of gone) there.delete(id);
          expect(plain(graph)).toEqual(plain(buildGraph(there.values(), judgements)));
        }
      } finally {
        await tables.close();
      }
    }),
    { numRuns: Number(process.env.ZHENGTU_RUNS ?? 60) },
  );
}, 1_200_000);
