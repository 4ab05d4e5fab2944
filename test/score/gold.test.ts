/** The extractor's floors on annotated reports. They go up when the extractor gets better, never down. */
import type { ReportRecord } from '@zhengtu/ingest';
import { expect, test } from 'vitest';
import { isThere, ownFolders, realReports } from './gold-folders.js';
import { extractFolder, readAnnotations, scoreFolder } from './score-folder.js';

const FLOORS: Readonly<Record<string, { entities: number; relations: number }>> = {
  samples: { entities: 0.973, relations: 0.96 },
  dev: { entities: 0.952, relations: 0.918 },
  check: { entities: 0.948, relations: 0.921 },
  'real reports': { entities: 0.987, relations: 0.987 },
};

const scored = [...ownFolders, realReports].filter(({ name }) => name in FLOORS);

for (const folder of scored) {
  const floor = FLOORS[folder.name] ?? { entities: 0, relations: 0 };
  const title = `${folder.name}: entities F1 at least ${floor.entities}, relations at least ${floor.relations}`;
  if (!isThere(folder))
    console.error(`Not scored: ${folder.name} are not beside the checkout (${folder.gold}).`);
  test.runIf(isThere(folder))(title, () => {
    const { allEntities, allRelations } = scoreFolder(folder);
    expect(allEntities.f1).toBeGreaterThanOrEqual(floor.entities);
    expect(allRelations.f1).toBeGreaterThanOrEqual(floor.relations);
  });
}

/** Every span that a record holds. */
function spansOf(record: ReportRecord): (readonly [number, number])[] {
  const named = [
    ...record.people,
    ...record.bodies,
    ...record.places,
    ...record.meetings,
    ...record.projects,
    ...record.policies,
  ];
  return [
    ...named.flatMap((entity) => entity.mentions),
    ...record.people.flatMap((person) => person.posts.flatMap((post) => post.evidence)),
    ...record.themes.flatMap((theme) => theme.evidence),
    ...record.relations.flatMap((relation) => relation.evidence),
    ...record.document.damaged,
  ];
}

test('every span of every record lies in its document and is not empty', () => {
  for (const folder of [...ownFolders, realReports].filter(isThere)) {
    for (const record of extractFolder(folder.texts, readAnnotations(folder.gold))) {
      for (const [start, end] of spansOf(record)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(record.document.text.length);
      }
    }
  }
});

test('what is found in a report is named there: people, documents and projects by their words', () => {
  for (const folder of ownFolders.filter(isThere)) {
    for (const record of extractFolder(folder.texts, readAnnotations(folder.gold))) {
      for (const person of record.people) {
        const words = person.mentions.map(([start, end]) =>
          record.document.text.slice(start, end).replace(/[\s　]/g, ''),
        );
        expect(words.length, person.name).toBeGreaterThan(0);
        for (const word of words) expect(word.replace(/[•・]/g, '·')).toBe(person.name);
      }
    }
  }
});

/** References of a record that name nothing in it. */
function danglingIn(record: ReportRecord): string[] {
  const names = (entities: readonly { name: string }[]) => new Set(entities.map((entity) => entity.name));
  const bodies = names(record.bodies);
  const places = names(record.places);
  const ends = new Set([
    'document',
    ...names(record.people),
    ...bodies,
    ...places,
    ...names(record.projects),
    ...names(record.policies),
    ...record.meetings.map((meeting) => meeting.id),
    ...record.themes.map((theme) => theme.id),
  ]);
  const told = (name: string | null) => (name === null ? [] : [name]);
  return [
    ...record.relations.flatMap(({ from, to }) => [from, to].filter((end) => !ends.has(end))),
    ...record.people
      .flatMap((person) => person.posts.flatMap((post) => told(post.body)))
      .filter((body) => !bodies.has(body)),
    ...record.meetings.flatMap((meeting) => meeting.held_by).filter((body) => !bodies.has(body)),
    ...[...record.meetings, ...record.bodies, ...record.projects, { place: record.place }]
      .flatMap(({ place }) => told(place))
      .filter((place) => !places.has(place)),
  ];
}

test('everything that a record refers to is in it', () => {
  for (const folder of [...ownFolders, realReports].filter(isThere)) {
    for (const record of extractFolder(folder.texts, readAnnotations(folder.gold)))
      expect(danglingIn(record), `${folder.name} ${record.id}`).toEqual([]);
  }
});
