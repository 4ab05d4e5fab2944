import type {
  Documents,
  Matrix,
  PlaceProfile,
  ThemePlaces,
  ThemeProfile,
  Timeline,
} from '@zhengtu/server/api';
import { describe, expect, test } from 'vitest';
import { samplesBehindApi } from './samples-behind-api.js';

const { engines, ask, statusOf } = samplesBehindApi();

const reform = 'theme:education-reform';
const fuyang = 'place:341200';
const countIn = ({ dates }: Pick<Timeline, 'dates'>): number =>
  dates.reduce((sum, { meetings }) => sum + meetings, 0);

const allMeetings = async (engine: string, query: string): Promise<Timeline['meetings']> => {
  const found: Timeline['meetings'] = [];
  for (let cursor: string | null = '0'; cursor !== null; ) {
    const page: Timeline = await ask(engine, `/timeline?${query}&limit=7&cursor=${cursor}`);
    found.push(...page.meetings);
    expect(page.total).toBeGreaterThanOrEqual(found.length);
    cursor = page.next;
  }
  return found;
};

describe.each(engines)('the timeline on %s', (engine) => {
  test('has every meeting once, newest first, dated or not', async () => {
    const timeline = await ask<Timeline>(engine, '/timeline');
    const { meetings: counted } = await ask<{ meetings: number }>(engine, '/stats');
    expect(timeline.total).toBe(counted);
    expect(countIn(timeline)).toBe(counted);
    const meetings = await allMeetings(engine, '');
    expect(new Set(meetings.map(({ meeting }) => meeting.id)).size).toBe(counted);
    const dates = meetings.map(({ date }) => date ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
  });

  test('keeps what tells no year, and leaves it out of a period unless asked for', async () => {
    const { dates } = await ask<Timeline>(engine, '/timeline');
    const yearless = dates.filter(({ date }) => !date || date.startsWith('--'));
    expect(yearless.length).toBeGreaterThan(0);
    const within = await ask<Timeline>(engine, '/timeline?from=2023&to=2024-06');
    const wider = await ask<Timeline>(engine, '/timeline?from=2023&to=2024-06&yearless=1');
    expect(within.total).toBeGreaterThan(0);
    expect(wider.total - within.total).toBe(yearless.reduce((sum, { meetings }) => sum + meetings, 0));
    for (const { date } of within.meetings) expect(date?.slice(0, 7) ?? '').toMatch(/^2023|^2024-0[1-6]/);
    expect(countIn(within)).toBe(countIn({ dates }));
  });

  test('of a theme and of a place has the meetings that the theme’s page has', async () => {
    const { places } = await ask<ThemePlaces>(engine, `/themes/${reform}/places`);
    const expected = places
      .find(({ place }) => place.id === fuyang)
      ?.meetings.map(({ meeting }) => meeting.id);
    expect(expected?.length).toBeGreaterThan(0);
    const meetings = await allMeetings(engine, `theme=${reform}&place=${fuyang}`);
    expect(meetings.map(({ meeting }) => meeting.id).sort()).toEqual([...(expected ?? [])].sort());
    for (const { themes } of meetings) expect(themes.every(({ boilerplate }) => !boilerplate)).toBe(true);
  });

  test('refuses a period that is none', async () => {
    expect(await statusOf(engine, '/timeline?from=soon')).toBe(400);
    expect(await statusOf(engine, '/timeline?yearless=maybe')).toBe(400);
  });
});

describe.each(engines)('reports of a period on %s', (engine) => {
  test('are those dated in it, with those of no stated year where asked for', async () => {
    const all = await ask<Documents>(engine, '/documents');
    const late = await ask<Documents>(engine, '/documents?from=2024');
    const wider = await ask<Documents>(engine, '/documents?from=2024&yearless=1');
    const isLate = (date: string | null): boolean => date !== null && date >= '2024';
    const isYearless = (date: string | null): boolean => date === null || date.startsWith('--');
    const countOf = (wanted: (date: string | null) => boolean): number =>
      all.documents.filter(({ date }) => wanted(date)).length;
    expect(late.total).toBe(countOf(isLate));
    expect(late.documents.every(({ date }) => isLate(date))).toBe(true);
    expect(wider.total).toBe(countOf((date) => isLate(date) || isYearless(date)));
    expect(late.total).toBeGreaterThan(0);
    expect(wider.total).toBeGreaterThan(late.total);
  });
});

describe.each(engines)('profiles on %s', (engine) => {
  test('of a city count its themes as the matrix does', async () => {
    const profile = await ask<PlaceProfile>(engine, `/places/${fuyang}/profile`);
    const { cells } = await ask<Matrix>(engine, '/matrix');
    const row = cells.filter(({ place }) => place === fuyang);
    expect(profile.province).toBe('安徽省');
    expect(Object.fromEntries(profile.themes.map(({ theme, meetings }) => [theme.id, meetings]))).toEqual(
      Object.fromEntries(row.map(({ theme, meetings }) => [theme, meetings])),
    );
    expect(countIn(profile)).toBe(profile.meetings);
  });

  test('tell who chaired, and who sat with whom at least once', async () => {
    const { chairs, people, companions } = await ask<PlaceProfile>(engine, `/places/${fuyang}/profile`);
    const present = new Set(people.map(({ entity }) => entity.id));
    expect(chairs.length).toBeGreaterThan(0);
    for (const { entity } of chairs) expect(present.has(entity.id)).toBe(true);
    expect(companions.length).toBeGreaterThan(0);
    for (const { one, other, meetings } of companions) {
      expect(one.id).not.toBe(other.id);
      expect(meetings).toBeGreaterThan(0);
    }
  });

  test('of a theme keep to the period', async () => {
    const all = await ask<ThemeProfile>(engine, `/themes/${reform}/profile`);
    const early = await ask<ThemeProfile>(engine, `/themes/${reform}/profile?to=2023&yearless=1`);
    const late = await ask<ThemeProfile>(engine, `/themes/${reform}/profile?from=2024`);
    expect(all.chairs.length).toBeGreaterThan(3);
    expect(all.projects.length + all.policies.length).toBeGreaterThan(0);
    expect(early.meetings + late.meetings).toBe(all.meetings);
    expect(late.meetings).toBeLessThan(all.meetings);
  });

  test('of what is not there are not found', async () => {
    expect(await statusOf(engine, '/places/place:nowhere/profile')).toBe(404);
    expect(await statusOf(engine, '/themes/theme:nothing/profile')).toBe(404);
  });
});

test.each([
  '/timeline?limit=500',
  `/timeline?theme=${reform}&from=2023`,
  `/places/${fuyang}/profile`,
  `/themes/${reform}/profile?from=2024`,
  '/matrix?from=2024&yearless=1',
  '/documents?from=2024&yearless=1',
])('embedded and neo4j give the same answer to %s', async (path) => {
  expect(await ask('embedded', path)).toEqual(await ask('neo4j', path));
});

describe.each(engines)('the list of reports on %s', (engine) => {
  test.each(['', 'from=2023&to=2024-06&yearless=1'])(
    'has each once, whatever the size of its pages: %s',
    async (period) => {
      const whole = await ask<Documents>(engine, `/documents?${period}&limit=200`);
      const found: Documents['documents'] = [];
      for (let cursor: string | null = '0'; cursor !== null; ) {
        const page: Documents = await ask(engine, `/documents?${period}&limit=3&cursor=${cursor}`);
        found.push(...page.documents);
        cursor = page.next;
      }
      expect(found.length).toBeGreaterThan(3);
      expect(found).toEqual(whole.documents);
      expect(whole.total).toBe(found.length);
      const dates = found.map(({ date }) => date ?? '');
      expect(dates).toEqual([...dates].sort().reverse());
    },
  );
});
