import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../load/temporary-folder.js';
import type { ReportRecord } from '../record.js';
import { groupBy } from '../resolve/group-by.js';
import { record } from '../resolve/invented-records.js';
import { readingsOf } from '../resolve/readings.js';
import { bandsOf, largestBlock } from '../resolve/versions/candidates.js';
import { fingerprintOf } from '../resolve/versions/fingerprint.js';
import { versionsOf } from '../resolve/versions/versions.js';
import { Tables } from './tables.js';
import { VersionGroups } from './version-groups.js';

const phrase =
  '会议传达学习全省教育工作会议精神，研究我市贯彻落实意见。会议指出，要把教育摆在优先发展的位置，扩大普惠性学前教育资源供给，推动义务教育优质均衡发展，建强教师队伍。';
/** Reports that all share a stock phrase, more of them than are compared with each other; some are reposts. */
const reports: readonly ReportRecord[] = Array.from({ length: 60 }, (_, i) => {
  const theme = Math.floor(i / 3);
  const own = Array.from(
    { length: 2 + (theme % 9) },
    (_, k) => `第${theme * 31 + k * 7}号事项由有关部门办理完毕`,
  );
  return record(`报告${i}`, { text: `题\n${phrase}${own.join('，')}。${i % 3 === 2 ? '完' : ''}` });
});

const plain = (groups: readonly (readonly string[])[]) => groups.map((group) => group.join(' ')).sort();

test('whatever comes and goes, the groups are those of all reports at once, in bands large and small', async () => {
  const folder = temporaryFolder(onTestFinished);
  let run = 0;
  const acts = fc.array(fc.tuple(fc.boolean(), fc.shuffledSubarray([...reports.keys()])), {
    minLength: 2,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(acts, async (taken) => {
      run += 1;
      const tables = Tables.open(`${folder}/${run}`, false);
      const groups = new VersionGroups(tables);
      const there = new Set<number>();
      for (const [isComing, which] of taken) {
        tables.atOnce(() => {
          for (const i of which) {
            const report = reports[i];
            if (!report) continue;
            if (isComing) groups.put(report);
            else groups.remove(report.document.id);
          }
          groups.settle([], []);
        });
        for (const i of which) isComing ? there.add(i) : there.delete(i);
        const readings = readingsOf([...there].flatMap((i) => reports[i] ?? []));
        const all = versionsOf(readings, []).map((group) => group.map(({ document }) => document));
        const kept = new Set(readings.map(({ document }) => groups.groupOf(document)?.join(' ') ?? ''));
        expect([...kept].sort()).toEqual(plain(all));
      }
      await tables.close();
    }),
    { numRuns: Number(process.env.ZHENGTU_RUNS ?? 6) },
  );
}, 1_200_000);

test('the reports are such that bands are larger than what is compared, and some are versions', () => {
  const bands = groupBy(
    reports.flatMap((report) => bandsOf(fingerprintOf(report))),
    (band) => band,
  );
  expect(Math.max(...[...bands.values()].map((same) => same.length))).toBeGreaterThan(largestBlock);
  expect(versionsOf(readingsOf(reports), []).some((group) => group.length > 1)).toBe(true);
});
