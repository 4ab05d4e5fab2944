import type { Matrix, MatrixCell, ThemePlaces } from '@zhengtu/server/api';
import { describe, expect, test } from 'vitest';
import { samplesBehindApi } from './samples-behind-api.js';

const { engines, ask, statusOf } = samplesBehindApi();

const countIn = ({ cells }: Matrix): number => cells.reduce((sum, { meetings }) => sum + meetings, 0);
const keyOf = ({ place, theme }: MatrixCell): string => `${place} ${theme}`;

describe.each(engines)('the matrix on %s', (engine) => {
  test('has in each column the cities, counts and dates that the theme’s own page has', async () => {
    const { rows, columns, cells } = await ask<Matrix>(engine, '/matrix?rows=place&cols=theme');
    expect(rows.length).toBeGreaterThanOrEqual(10);
    for (const theme of columns) {
      const { places } = await ask<ThemePlaces>(engine, `/themes/${theme.id}/places`);
      const expected = places.map(({ place, direct, meetings, firstSeen, lastSeen }) => ({
        place: place.id,
        theme: theme.id,
        meetings: new Set(meetings.map(({ meeting }) => meeting.id)).size,
        direct,
        firstSeen,
        lastSeen,
      }));
      const column = cells.filter((cell) => cell.theme === theme.id);
      const sorted = expected.sort((a, b) => a.place.localeCompare(b.place));
      expect(column, theme.zh).toEqual(sorted);
    }
  });

  test('opens each cell of a period, and of a county, with as many meetings as it counts', async () => {
    for (const query of ['rows=place&from=2023&to=2024', 'level=county', 'level=county&from=2024']) {
      const { columns, cells } = await ask<Matrix>(engine, `/matrix?${query}`);
      expect(cells.length, query).toBeGreaterThan(5);
      const some = columns.slice(0, 3).map(({ id }) => id);
      for (const { place, theme, meetings, direct } of cells.filter((cell) => some.includes(cell.theme))) {
        const { places } = await ask<ThemePlaces>(engine, `/themes/${theme}/places?place=${place}&${query}`);
        const opened = places.map((one) => [one.place.id, one.count, one.meetings.length, one.direct]);
        expect(opened, `${query} ${place} ${theme}`).toEqual([[place, meetings, meetings, direct]]);
      }
    }
  });

  test('names the province of each city', async () => {
    const { rows } = await ask<Matrix>(engine, '/matrix');
    expect(rows.find(({ place }) => place.name === '阜阳市')?.province).toBe('安徽省');
  });

  test('counts by the meetings what was derived when the reports were read', async () => {
    const { cells } = await ask<Matrix>(engine, '/matrix');
    const counted = await ask<Matrix>(engine, '/matrix?from=0001');
    const dated = new Map(counted.cells.map((cell) => [keyOf(cell), cell]));
    expect(dated.size).toBeGreaterThan(20);
    for (const cell of cells)
      expect(dated.get(keyOf(cell))?.meetings ?? 0, keyOf(cell)).toBeLessThanOrEqual(cell.meetings);
    const early = await ask<Matrix>(engine, '/matrix?to=2023-12-31');
    const late = await ask<Matrix>(engine, '/matrix?from=2024-01-01');
    expect(countIn(early) + countIn(late)).toBe(countIn(counted));
    expect(countIn(early)).toBeGreaterThan(0);
    expect(countIn(late)).toBeGreaterThan(0);
  });

  test('has counties as rows where asked', async () => {
    const { rows, cells } = await ask<Matrix>(engine, '/matrix?level=county');
    expect(rows.length).toBeGreaterThan(2);
    expect(new Set(rows.map(({ place }) => place.placeLabel))).toEqual(new Set(['County']));
    for (const { meetings } of cells) expect(meetings).toBeGreaterThan(0);
  });

  test('refuses a level or a date that it does not know', async () => {
    for (const query of ['level=galaxy', 'from=yesterday', 'cols=person'])
      expect(await statusOf(engine, `/matrix?${query}`), query).toBe(400);
  });
});

test.each(['/matrix', '/matrix?level=county', '/matrix?from=2024'])(
  'embedded and neo4j give the same answer to %s',
  async (path) => {
    expect(await ask('embedded', path)).toEqual(await ask('neo4j', path));
  },
);
