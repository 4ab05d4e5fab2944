import type {
  Document,
  Entity,
  Graph,
  Neighbours,
  SearchResult,
  Stats,
  ThemePlaces,
  Themes,
} from '@zhengtu/server/api';
import { describe, expect, test } from 'vitest';
import { samplesBehindApi } from './samples-behind-api.js';

const { engines, ask, request } = samplesBehindApi();

const reform = 'theme:education-reform';

describe.each(engines)('the API on %s', (engine) => {
  test('counts what there is and says that it is invented', async () => {
    const stats = await ask<Stats>(engine, '/stats');
    expect(stats).toMatchObject({ documents: 16, fictional: true });
    expect(stats.cities).toBeGreaterThanOrEqual(10);
  });

  test('draws every connected entity, and only edges between them', async () => {
    const graph = await ask<Graph>(engine, '/graph');
    const ids = new Set(graph.nodes.map((node) => node.id));
    expect(graph.truncated).toBe(false);
    expect(graph.edges.length).toBeGreaterThan(300);
    for (const edge of graph.edges) expect(ids.has(edge.from) && ids.has(edge.to)).toBe(true);
  });

  test('keeps to the limit of a drawing and says so', async () => {
    const graph = await ask<Graph>(engine, '/graph?limit=20');
    expect(graph.nodes).toHaveLength(20);
    expect(graph.truncated).toBe(true);
  });

  test('gives cities with their main themes where all is too much to draw', async () => {
    const graph = await ask<Graph>(engine, '/graph?part=summary&limit=20');
    expect(graph.part).toBe('summary');
    expect(new Set(graph.nodes.map(({ label }) => label))).toEqual(new Set(['Place', 'Theme']));
    const ofFuyang = graph.edges.filter(({ from }) => from === 'place:341200');
    expect(ofFuyang.length).toBeGreaterThan(0);
    expect(ofFuyang.length).toBeLessThanOrEqual(5);
    for (const { type, told } of graph.edges) {
      expect(type).toBe('DISCUSSED');
      expect(told?.meetings).toBeGreaterThan(0);
    }
    expect((await ask<Graph>(engine, '/graph?part=summary')).part).toBe('all');
  });

  test('finds a name in either script, in pinyin and by initials', async () => {
    for (const words of ['阜阳', '阜陽', 'fuyang']) {
      const { hits } = await ask<SearchResult>(engine, `/search?q=${encodeURIComponent(words)}`);
      expect(
        hits.map((hit) => hit.name),
        words,
      ).toContain('阜阳市');
    }
    const { hits } = await ask<SearchResult>(engine, '/search?q=sta&types=Person');
    expect(hits.map((hit) => hit.name)).toContain('邵廷安');
    const counted = await ask<SearchResult>(engine, `/search?q=${encodeURIComponent('阜阳')}&limit=1`);
    expect(counted.hits).toHaveLength(1);
    for (const label of ['Place', 'Body'])
      expect(counted.counts.find((one) => one.label === label)?.count, label).toBeGreaterThan(0);
    const like = await ask<SearchResult>(engine, `/search?q=${encodeURIComponent('阜阳市教育改革局')}`);
    expect([like.hits.length > 0, like.counts]).toEqual([true, []]);
  });

  test('tells which cities discussed a theme, each with meetings and the words', async () => {
    const { places } = await ask<ThemePlaces>(engine, `/themes/${reform}/places`);
    expect(places.length).toBeGreaterThanOrEqual(5);
    for (const { place, meetings } of places) {
      expect(meetings.length, place.name).toBeGreaterThan(0);
      for (const { evidence } of meetings)
        for (const { quote, sentence, start, sentenceStart } of evidence)
          expect(sentence.slice(start - sentenceStart, start - sentenceStart + quote.length)).toBe(quote);
    }
  });

  test('counts cities in the list of themes as the theme’s page does', async () => {
    const { themes } = await ask<Themes>(engine, '/themes');
    const { places } = await ask<ThemePlaces>(engine, `/themes/${reform}/places`);
    expect(themes.find((theme) => theme.id === reform)?.cities).toBe(places.length);
  });

  test('gives an entity’s facts page by page, each once', async () => {
    const city = await ask<Entity>(engine, '/entities/place:341200');
    expect(city).toMatchObject({ name: '阜阳市', label: 'Place', placeLabel: 'City', detail: '安徽省' });
    const seen: string[] = [];
    for (let cursor: string | null = '0'; cursor !== null; ) {
      const page: Neighbours = await ask(
        engine,
        `/entities/place:341200/neighbours?limit=7&cursor=${cursor}`,
      );
      seen.push(...page.facts.map((fact) => fact.relationship.id));
      cursor = page.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(city.counts.reduce((sum, { count }) => sum + count, 0));
  });

  test('gives a report with every mention at its place', async () => {
    const { hits } = await ask<SearchResult>(
      engine,
      `/search?q=${encodeURIComponent('邵廷安')}&types=Person`,
    );
    const { facts } = await ask<Neighbours>(
      engine,
      `/entities/${hits[0]?.id}/neighbours?relationships=MENTIONS`,
    );
    const report = await ask<Document>(engine, `/documents/${facts[0]?.entity.id}`);
    const named = report.mentions.filter((mention) => mention.entity === hits[0]?.id);
    expect(named.length).toBeGreaterThan(0);
    for (const { start, end } of named) expect(report.text.slice(start, end)).toBe('邵廷安');
  });

  test('tells of a meeting once in a city, though it was held for a part of it too', async () => {
    for (const theme of ['theme:education-reform', 'theme:culture-tourism']) {
      const { places } = await ask<ThemePlaces>(engine, `/themes/${theme}/places`);
      expect(places.length).toBeGreaterThan(0);
      for (const { meetings } of places) {
        const ids = meetings.map(({ meeting }) => meeting.id);
        expect(ids).toEqual([...new Set(ids)]);
      }
    }
  });

  test('tells the words of as many meetings as asked for, of every city before of any twice', async () => {
    const all = await ask<ThemePlaces>(engine, `/themes/${reform}/places`);
    const some = await ask<ThemePlaces>(engine, `/themes/${reform}/places?meetings=${all.places.length}`);
    expect(some.theme).toEqual(all.theme);
    expect(all.theme.meetings).toBeGreaterThan(all.places.length);
    const newest = all.places.map((one) => ({ ...one, meetings: one.meetings.slice(0, 1) }));
    expect(some.places).toEqual(newest);
    const none = await ask<ThemePlaces>(engine, `/themes/${reform}/places?meetings=0`);
    expect(none.places.map(({ count }) => count)).toEqual(all.places.map(({ meetings }) => meetings.length));
    expect(none.places.flatMap(({ meetings }) => meetings)).toEqual([]);
  });

  test('says in JSON that there is no such thing', async () => {
    for (const path of ['/entities/person:0:nobody', '/documents/document:0', '/themes/nothing/places']) {
      const answer = await request(engine, path);
      expect(answer?.status).toBe(404);
      expect(await answer?.json()).toMatchObject({ code: 'not-found' });
    }
  });
});

test.each([
  '/stats',
  '/graph',
  '/themes',
  `/themes/${reform}/places`,
  '/documents',
  '/entities/place:341200',
  '/entities/place:341200/neighbours?limit=500',
  '/entities/theme:education-reform/neighbours?limit=500',
])('embedded and neo4j give the same answer to %s', async (path) => {
  expect(await ask('embedded', path)).toEqual(await ask('neo4j', path));
});
