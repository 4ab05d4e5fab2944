import { beforeAll, expect, test, vi } from 'vitest';
import type { parseShelf as Parse, withRun as Run, RunQuery, withSaved as Save, Shelf } from './query-shelf';

let parseShelf: typeof Parse;
let withRun: typeof Run;
let withSaved: typeof Save;

beforeAll(async () => {
  vi.stubGlobal('window', { localStorage: { getItem: () => null, setItem: () => undefined } });
  ({ parseShelf, withRun, withSaved } = await import('./query-shelf'));
});

const empty: Shelf = { saved: [], history: [] };
const runOf = (query: string, at: number): RunQuery => ({ query, parameters: {}, at, rows: 1 });

test('history is newest first, each query once, and bounded', () => {
  const shelf = ['a', 'b', 'a'].reduce((all, query, at) => withRun(all, runOf(query, at)), empty);
  expect(shelf.history.map(({ query, at }) => [query, at])).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
  const many = Array.from({ length: 80 }, (_, at) => runOf(`q${at}`, at)).reduce(withRun, empty);
  expect(many.history).toHaveLength(50);
  expect(many.history[0]?.query).toBe('q79');
});

test('a name holds one query', () => {
  const twice = ['RETURN 1 AS x', 'RETURN 2 AS x'].reduce(
    (all, query) => withSaved(all, { name: '数', query, parameters: {} }),
    empty,
  );
  expect(twice.saved).toEqual([{ name: '数', query: 'RETURN 2 AS x', parameters: {} }]);
});

test('a shelf comes back as it was kept, and what is none is left out', () => {
  const shelf = withSaved(withRun(empty, runOf('a', 1)), { name: 'n', query: 'q', parameters: { c: '1' } });
  expect(parseShelf(JSON.stringify(shelf))).toEqual(shelf);
  expect(parseShelf('{"saved":[{"name":3,"query":"q","parameters":{}},7],"history":"no"}')).toEqual(empty);
  for (const broken of ['{', 'null', null]) expect(parseShelf(broken)).toEqual(empty);
});
