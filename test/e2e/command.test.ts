import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corpora } from './corpora.js';
import { pictureBytes } from './picture-bytes.js';
import { emptyStoreOf, engines } from './stores.js';
import { type Environment, type Served, startZhengtu, temporaryFolder, zhengtu } from './zhengtu.js';

const report = `甘州区召开教育改革推进会
2023-05-11 来源：甘州融媒
5月10日，甘州区召开教育改革推进会，研究部署深化教育综合改革工作。区委书记祁云舟主持会议并讲话。会议强调，要深化教育综合改革，办好人民满意的教育。`;

/** A good report, an empty file, a picture that calls itself text, and a file that cannot be opened. */
const mixedFolder = (): string => {
  const folder = join(temporaryFolder(), 'reports');
  mkdirSync(folder);
  writeFileSync(join(folder, 'good.txt'), report);
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'picture.txt'), pictureBytes);
  symlinkSync(join(folder, 'gone.txt'), join(folder, 'unreadable.txt'));
  return folder;
};

const everything =
  'MATCH (n:Entity) OPTIONAL MATCH (n)-[r]->(m:Entity) RETURN n.id AS n, type(r) AS r, m.id AS m ORDER BY n, r, m';
const citiesOf = (theme: string) =>
  `MATCH (c:City)-[:DISCUSSED]->(t:Theme {zh:'${theme}'}) RETURN c.name ORDER BY c.name`;

describe.each(engines)('the command on %s', (engine) => {
  let env: Environment;
  beforeAll(async () => {
    env = { ...(await emptyStoreOf(engine)), ZHENGTU_DATA: temporaryFolder() };
  });
  const query = async (cypher: string, ...more: string[]) => zhengtu(['query', cypher, ...more], env);

  test('loads the good file of a folder, names each bad one with its reason, and ends with 1', async () => {
    const folder = mixedFolder();
    const first = await zhengtu(['ingest', folder], env);
    expect(first.code).toBe(1);
    expect(first.err).toContain('1 report read');
    for (const [file, code] of [
      ['empty.txt', 'empty-file'],
      ['picture.txt', 'not-text'],
      ['unreadable.txt', 'unreadable-file'],
    ] as const)
      expect(first.err).toMatch(new RegExp(`${file}.*\\[${code}\\]`));
    const before = await query(everything, '--format', 'csv');
    expect(before.out.split('\n').length).toBeGreaterThan(10);
    const again = await zhengtu(['ingest', folder], env);
    expect(again.err).toContain('0 reports read, 1 known already, 0 loaded');
    expect((await query(everything, '--format', 'csv')).out).toBe(before.out);
  });

  test('answers the question, with the county counted for its city', async () => {
    const { code, out } = await query(citiesOf('教育改革'), '--format', 'csv');
    expect({ code, out }).toEqual({ code: 0, out: 'c.name\n张掖市\n' });
  });

  test('takes parameters, and prints JSON', async () => {
    const asked = 'MATCH (p:Person {name: $name})-[:CHAIRED]->(m:Meeting) RETURN m.kind AS kind';
    const { out } = await query(asked, '--params', '{"name":"祁云舟"}', '--format', 'json');
    expect(JSON.parse(out)).toEqual([{ kind: 'work-conference' }]);
  });

  test.each([
    ['CREATE (n:Person {id: 1}) RETURN n', /reads?|read/i],
    ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", /LOAD CSV/],
    ['CALL dbms.listConfig() YIELD name RETURN name', /dbms\.listConfig/i],
    ['MATCH (n:City RETURN n', /./],
  ])('refuses %s in words and ends with 1', async (cypher, words) => {
    const { code, out, err } = await query(cypher);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(words);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test('ends a query that runs away, and answers the next', async () => {
    const product =
      'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b UNWIND range(1, 100000) AS c RETURN sum(a * b + c) AS n';
    const { code, err } = await query(product, '--timeout', '1500');
    expect(code).toBe(1);
    expect(err).toMatch(/1500|time|memory/i);
    expect((await query('MATCH (d:Document) RETURN count(d) AS n', '--format', 'csv')).out).toBe('n\n1\n');
  });

  test('tells what is there, and takes a report out again', async () => {
    const status = JSON.parse((await zhengtu(['status', '--json'], env)).out) as {
      documents: number;
      records: number;
    };
    expect(status).toMatchObject({ documents: 1, records: 1, notLoaded: [], foreign: [] });
    expect((await zhengtu(['doctor'], env)).code).toBe(0);
    expect((await zhengtu(['rebuild'], env)).err).toContain('1 records');
    const id =
      (await query('MATCH (d:Document) RETURN d.id AS id', '--format', 'csv')).out.split('\n')[1] ?? '';
    expect((await zhengtu(['remove', id], env)).code).toBe(0);
    expect((await query('MATCH (n:Entity) RETURN count(n) AS n', '--format', 'csv')).out).toBe('n\n0\n');
    const unknown = await zhengtu(['remove', id], env);
    expect(unknown.code).toBe(1);
    expect(unknown.err).toContain(id);
  });
});

describe('the command', () => {
  test('prints records as JSON lines, with evidence that quotes the clean text', async () => {
    const { out } = await zhengtu(['extract', '--text', mixedFolder()]);
    const record = JSON.parse(out.trim()) as {
      id: string;
      document: { text: string };
      people: { name: string; mentions: [number, number][] }[];
    };
    expect(record.id).toBe('good');
    for (const { name, mentions } of record.people)
      for (const [start, end] of mentions) expect(record.document.text.slice(start, end)).toBe(name);
  });

  test.each([[['nonsense']], [['query']], [['serve', '--port', 'abc']], [['serve', '--host', '0.0.0.0']]])(
    'called wrongly as %j it says how and ends with 2',
    async (args) => {
      const { code, err } = await zhengtu(args);
      expect(code).toBe(2);
      expect(err.length).toBeGreaterThan(10);
    },
  );

  test.each([
    ['query', 'RETURN 1'],
    ['status'],
    ['rebuild'],
    ['explain', 'x'],
    ['judge', 'list'],
    ['remove', 'x'],
  ])('%s of a data folder that is not there says so, and makes none', async (...args) => {
    const data = join(temporaryFolder(), 'nowhere');
    const { code, err } = await zhengtu([...args, '--data', data], { ZHENGTU_STORE: 'embedded' });
    expect(code).toBe(2);
    expect(err).toContain(`There is no data folder ${data}`);
    expect(existsSync(data)).toBe(false);
  });

  test('a page, a table and plain text on standard input are known by what they are', async () => {
    const body = report.split('\n').slice(2).join('');
    const inputs = [
      `<!doctype html><html><head><title>甘州区召开教育改革推进会_张掖网</title></head><body><p>${body}</p></body></html>`,
      `k1,k2\n甘州区召开教育改革推进会,${body}\n`,
      report,
    ];
    for (const input of inputs) {
      const { out } = await zhengtu(['extract', '-', '--columns', 'title=k1,text=k2'], {}, input);
      expect(JSON.parse(out)).toMatchObject({ document: { title: '甘州区召开教育改革推进会' } });
    }
  });

  test('ends with 3 when the store cannot be reached', async () => {
    const env = {
      ZHENGTU_STORE: 'bolt://127.0.0.1:9',
      NEO4J_PASSWORD: 'secret-word',
      ZHENGTU_DATA: temporaryFolder(),
    };
    const { code, err } = await zhengtu(['status'], env);
    expect(code).toBe(3);
    expect(err).not.toContain('secret-word');
  });
});

describe('beside a running server', () => {
  const data = temporaryFolder();
  let served: Served;
  beforeAll(async () => {
    served = await startZhengtu([corpora[0]?.folder ?? '', '--data', data], { ZHENGTU_STORE: 'embedded' });
  });
  afterAll(() => served?.stop());

  test('a query is answered through the server that has the store open', async () => {
    const { code, out } = await zhengtu(['query', citiesOf('教育改革'), '--format', 'csv', '--data', data]);
    expect(code).toBe(0);
    for (const city of corpora[0]?.educationReform ?? []) expect(out).toContain(city);
  });

  test('status and doctor ask the server that has the store open', async () => {
    const status = await zhengtu(['status', '--json', '--data', data], { ZHENGTU_STORE: 'embedded' });
    const { store, documents, records } = JSON.parse(status.out) as {
      store: { ok: boolean; nodes: number; detail: string };
      documents: number;
      records: number;
    };
    expect([store.ok, documents, store.detail]).toEqual([
      true,
      records,
      expect.stringContaining(served.address),
    ]);
    expect(store.nodes).toBeGreaterThan(documents);
    const doctor = await zhengtu(['doctor', '--data', data], { ZHENGTU_STORE: 'embedded' });
    expect([doctor.code, doctor.out]).toEqual([0, expect.stringContaining(served.address)]);
    expect(doctor.out).toContain('The graph is up to date with the records');
  });

  test('a judgement is made by the server that has the store open, explained, listed and undone', async () => {
    const asked = 'MATCH (p:Person)-[:HOLDS_POST]->(b:Body) RETURN p.id ORDER BY p.id LIMIT 1';
    const { out } = await zhengtu(['query', asked, '--format', 'csv', '--data', data]);
    const id = out.trim().split('\n')[1] ?? '';
    const judged = await zhengtu(['judge', 'rename', id, '某人', '--why', '试', '--data', data]);
    expect(judged).toMatchObject({ code: 0, out: expect.stringContaining(`${id} is called 某人`) });
    const nameNow = async () =>
      (
        await zhengtu([
          'query',
          `MATCH (p:Person {id: '${id}'}) RETURN p.name`,
          '--format',
          'csv',
          '--data',
          data,
        ])
      ).out;
    expect(await nameNow()).toContain('某人');
    const explained = await zhengtu(['explain', id, '--data', data]);
    expect(explained.out).toMatch(/某人 {2}Person[\s\S]*“[^”]+”[\s\S]*Judgements that speak of it/u);
    expect(JSON.parse((await zhengtu(['explain', id, '--json', '--data', data])).out)).toMatchObject({ id });
    const [judgement = ''] = (await zhengtu(['judge', 'list', '--data', data])).out.split(' ');
    expect((await zhengtu(['judge', 'undo', judgement, '--data', data])).code).toBe(0);
    expect(await nameNow()).not.toContain('某人');
    expect((await zhengtu(['judge', 'undo', judgement, '--data', data])).code).toBe(1);
  });

  test('a change is refused with the reason', async () => {
    const { code, err } = await zhengtu(['rebuild', '--data', data]);
    expect(code).toBe(3);
    expect(err).toMatch(/another process/);
  });
});

describe.each(engines)('the real question on %s', (engine) => {
  test.each(corpora)('has its cities on $name', async ({ folder, educationReform, notEducationReform }) => {
    const env = { ...(await emptyStoreOf(engine)), ZHENGTU_DATA: temporaryFolder() };
    expect((await zhengtu(['ingest', folder], env)).code).toBe(0);
    const { out } = await zhengtu(['query', citiesOf('教育改革'), '--format', 'csv'], env);
    const cities = out.trim().split('\n').slice(1);
    expect(cities).toEqual(expect.arrayContaining([...educationReform]));
    for (const city of notEducationReform) expect(cities).not.toContain(city);
    expect(cities).toEqual([...cities].sort());
  });
});
