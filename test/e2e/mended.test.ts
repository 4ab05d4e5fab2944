import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Environment, temporaryFolder, zhengtu } from './zhengtu.js';

const report = `甘州区召开教育改革推进会
2023-05-11 来源：甘州融媒
5月10日，甘州区召开教育改革推进会，研究部署深化教育综合改革工作。区委书记祁云舟主持会议并讲话。`;
const everything =
  'MATCH (n:Entity) OPTIONAL MATCH (n)-[r]->(m:Entity) RETURN n.id AS n, type(r) AS r, m.id AS m ORDER BY n, r, m';

const all = async (env: Environment): Promise<string> =>
  (await zhengtu(['query', everything, '--format', 'csv'], env)).out;

/** What may befall the embedded store's folder, and what `doctor` is to say of it. */
const faults: readonly {
  readonly name: string;
  readonly befall: (graph: string) => void;
  readonly says: RegExp;
  /** Whether there is something left that is set aside. */
  readonly leaves: boolean;
}[] = [
  {
    name: 'a graph file that was cut down',
    befall: (graph) => {
      const file = join(graph, 'graph.db');
      const whole = readFileSync(file);
      writeFileSync(file, whole.subarray(0, whole.length / 2));
    },
    says: /✗ .*graph\.db cannot be opened.*zhengtu rebuild/,
    leaves: true,
  },
  {
    name: 'a log that is gone from a file that was not closed',
    befall: (graph) => {
      writeFileSync(join(graph, 'graph.db.open'), '');
      rmSync(join(graph, 'graph.db.wal'), { recursive: true, force: true });
    },
    says: /✗ .*graph\.db\.wal is gone.*zhengtu rebuild/,
    leaves: true,
  },
  {
    name: 'a graph that is gone altogether',
    befall: (graph) => rmSync(graph, { recursive: true }),
    says: /✗ 1 records are not in the graph.*zhengtu rebuild/,
    leaves: false,
  },
];

describe('what befalls the embedded store', () => {
  let data: string;
  let env: Environment;
  let whole: string;
  beforeAll(async () => {
    data = temporaryFolder();
    env = { ZHENGTU_STORE: 'embedded', ZHENGTU_DATA: data };
    const file = join(temporaryFolder(), 'report.txt');
    writeFileSync(file, report);
    expect((await zhengtu(['ingest', file], env)).code).toBe(0);
    whole = await all(env);
    expect(whole.split('\n').length).toBeGreaterThan(5);
  });

  test.each(faults)('$name: doctor names it, rebuild mends it', async ({ befall, says, leaves }) => {
    befall(join(data, 'graph'));
    const found = await zhengtu(['doctor'], env);
    expect([found.code, found.out]).toEqual([1, expect.stringMatching(says)]);
    const rebuilt = await zhengtu(['rebuild'], env);
    expect([rebuilt.code, rebuilt.err]).toEqual([0, expect.stringContaining('1 records')]);
    const aside = /set aside in (\S+),/.exec(rebuilt.err)?.[1] ?? '';
    expect(existsSync(join(aside, 'graph.db'))).toBe(leaves);
    expect((await zhengtu(['doctor'], env)).code).toBe(0);
    expect(await all(env)).toBe(whole);
  });
});

test('a Neo4j that is not there is named by doctor, with its address', async () => {
  const env = { ZHENGTU_STORE: 'bolt://127.0.0.1:9', ZHENGTU_DATA: temporaryFolder() };
  const { code, out } = await zhengtu(['doctor'], env);
  expect([code, out]).toEqual([1, expect.stringMatching(/✗ .*127\.0\.0\.1:9/)]);
});
