import type { Value } from '@zhengtu/graph-store';
import { expect, test } from 'vitest';
import type { Answer } from './answer.js';
import { formats } from './formats.js';

const answer = (columns: string[], rows: Value[][]): Answer => ({
  columns,
  rows: (async function* () {
    yield* rows;
  })(),
  summary: async () => ({ rows: rows.length, ms: 1, truncated: false }),
});

const printed = async (format: keyof typeof formats, given: Answer): Promise<string> => {
  let text = '';
  await formats[format](given, (piece) => {
    text += piece;
  });
  return text;
};

const city = { id: 'place:410200', labels: ['City', 'Entity', 'Place'], properties: { name: '开封市' } };

test('CSV quotes what needs it and names entities by their id', async () => {
  const text = await printed(
    'csv',
    answer(
      ['c.name', 'c'],
      [
        ['开封市', city],
        ['a,"b"', null],
      ],
    ),
  );
  expect(text).toBe('c.name,c\n开封市,place:410200\n"a,""b""",\n');
});

test('a table lines up Chinese characters by their width', async () => {
  const text = await printed('table', answer(['city'], [['开封市'], ['abc']]));
  const widths = text
    .trimEnd()
    .split('\n')
    .map((line) => [...line].reduce((w, ch) => w + (/\p{Script=Han}/u.test(ch) ? 2 : 1), 0));
  expect(new Set(widths).size).toBe(1);
});

test('JSON Lines are one object a row', async () => {
  const text = await printed(
    'ndjson',
    answer(
      ['n', 'm'],
      [
        [1, null],
        [2, 'x'],
      ],
    ),
  );
  expect(text).toBe('{"n":1,"m":null}\n{"n":2,"m":"x"}\n');
});

test('JSON keeps entities whole', async () => {
  expect(JSON.parse(await printed('json', answer(['c'], [[city]])))).toEqual([{ c: city }]);
});

test.each(['table', 'csv'] as const)(
  'nothing in a name steers the terminal or a spreadsheet: %s',
  async (format) => {
    const text = await printed(format, answer(['name'], [['\u202e=1+1\u001b[2J\u0007王\u2066磊']]));
    for (const sign of ['\u001b', '\u0007', '\u202e', '\u2066']) expect(text).not.toContain(sign);
    expect(text).toContain('王磊');
    if (format === 'csv') expect(text).toContain("'=1+1");
  },
);
