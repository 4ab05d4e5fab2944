/** What one record says, as facts between the graph's entities, each with its passages. */
import { findTheme, type RelationshipType } from '@zhengtu/graph-schema';
import type { RecordMeeting, RecordRelation, Span } from '../record.js';
import type { EntityIndex } from './entity-index.js';
import type { FactLedger } from './facts.js';
import { mainMeetings, type Reading, sighting } from './readings.js';

const first = (spans: readonly Span[]): readonly Span[] => spans.slice(0, 1);

/** The relation that a record gives of two of its entities, if it gives one. */
const relationOf = (
  reading: Reading,
  type: RelationshipType,
  from: string,
  to: string,
): RecordRelation | undefined =>
  reading.record.relations.find(
    (relation) => relation.type === type && relation.from === from && relation.to === to,
  );

/** Passages of the relation itself, else the first mention of what it is about. */
const passages = (relation: RecordRelation | undefined, mentions: readonly Span[]): readonly Span[] =>
  relation && relation.evidence.length > 0 ? relation.evidence : first(mentions);

export function sayFacts(reading: Reading, index: EntityIndex, ledger: FactLedger): void {
  sayPosts(reading, index, ledger);
  sayLocations(reading, index, ledger);
  for (const meeting of reading.record.meetings) sayMeeting(reading, meeting, index, ledger);
  for (const relation of reading.record.relations) sayRelation(reading, relation, index, ledger);
  sayThemes(reading, index, ledger);
}

function sayPosts(reading: Reading, index: EntityIndex, ledger: FactLedger): void {
  for (const person of reading.record.people)
    for (const post of person.posts) {
      const holder = index.find(reading, 'Person', person.name);
      const body = index.find(reading, 'Body', post.body);
      const spans = post.evidence.length > 0 ? post.evidence : first(person.mentions);
      if (holder && body)
        ledger.say('HOLDS_POST', holder, body, sighting(reading, spans, post), { title: post.title });
    }
}

function sayLocations(reading: Reading, index: EntityIndex, ledger: FactLedger): void {
  const { bodies, projects } = reading.record;
  const located = [
    ...bodies.map((item) => ({ kind: 'Body' as const, item })),
    ...projects.map((item) => ({ kind: 'Project' as const, item })),
  ];
  for (const { kind, item } of located) {
    const entity = index.find(reading, kind, item.name);
    const place = index.find(reading, 'Place', item.place);
    const relation = relationOf(reading, 'LOCATED_IN', item.name, item.place ?? '');
    const said = sighting(reading, passages(relation, item.mentions), relation ?? item);
    if (entity && place) ledger.say('LOCATED_IN', entity, place, said);
  }
}

function sayMeeting(reading: Reading, meeting: RecordMeeting, index: EntityIndex, ledger: FactLedger): void {
  const node = index.find(reading, 'Meeting', meeting.id);
  if (!node) return;
  const said = (type: RelationshipType, to: string) => {
    const relation = relationOf(reading, type, meeting.id, to);
    return sighting(reading, passages(relation, meeting.mentions), relation ?? meeting, meeting);
  };
  for (const name of meeting.held_by) {
    const body = index.find(reading, 'Body', name);
    if (body) ledger.say('HELD_BY', node, body, said('HELD_BY', name));
  }
  const place = index.find(reading, 'Place', meeting.place);
  if (place) ledger.say('HELD_IN', node, place, said('HELD_IN', meeting.place ?? ''));
  if (meeting.optional) return;
  const report = sighting(reading, first(meeting.mentions), meeting, meeting);
  ledger.say('REPORTS', { id: reading.document, label: 'Document' }, node, report);
}

/**
 * Relations read as such; posts, HELD_BY, places and themes have their own places in the record, and so has the place
 * that a meeting is held for: its further HELD_IN are the parts that a round of visits went to.
 */
const ends: Partial<
  Record<
    RelationshipType,
    readonly ['Person' | 'Meeting', 'Meeting' | 'Policy' | 'Project' | 'Document' | 'Place']
  >
> = {
  CHAIRED: ['Person', 'Meeting'],
  SPOKE_AT: ['Person', 'Meeting'],
  ATTENDED: ['Person', 'Meeting'],
  CONSIDERED: ['Meeting', 'Policy'],
  COVERED: ['Meeting', 'Project'],
  HELD_IN: ['Meeting', 'Place'],
  WROTE: ['Person', 'Document'],
};

function sayRelation(
  reading: Reading,
  relation: RecordRelation,
  index: EntityIndex,
  ledger: FactLedger,
): void {
  const [fromKind, toKind] = ends[relation.type] ?? [];
  if (!fromKind || !toKind) return;
  const from = index.find(reading, fromKind, relation.from);
  const to = index.find(reading, toKind, relation.to);
  const meeting = reading.record.meetings.find(({ id }) => id === relation.from || id === relation.to);
  const { asTitle, action, role } = relation;
  const wording = { CONSIDERED: { action }, COVERED: {}, HELD_IN: {}, WROTE: { role } }[
    relation.type as string
  ] ?? {
    asTitle,
  };
  if (from && to)
    ledger.say(relation.type, from, to, sighting(reading, relation.evidence, relation, meeting), wording);
}

/**
 * A meeting discussed a theme when the theme is a main one of the report and the record says so, or the report is
 * about that meeting alone. Themes touched in passing, and meetings of the background, discuss nothing.
 */
function sayThemes(reading: Reading, index: EntityIndex, ledger: FactLedger): void {
  const meetings = mainMeetings(reading.record);
  for (const theme of reading.record.themes) {
    if (theme.weight !== 'main' || !findTheme(theme.id)) continue;
    const told = meetings.filter(({ id }) => relationOf(reading, 'DISCUSSED', id, theme.id));
    for (const meeting of told.length === 0 && meetings.length === 1 ? meetings : told) {
      const from = index.find(reading, 'Meeting', meeting.id);
      const to = index.find(reading, 'Theme', theme.id);
      const relation = relationOf(reading, 'DISCUSSED', meeting.id, theme.id);
      const spans = relation && relation.evidence.length > 0 ? relation.evidence : theme.evidence;
      const said = sighting(reading, spans, relation ?? theme, meeting);
      if (from && to) ledger.say('DISCUSSED', from, to, said, { weight: theme.weight });
    }
  }
}
