import type { CleanDocument } from '../read/clean-document.js';
import type {
  RecordBody,
  RecordMeeting,
  RecordPerson,
  RecordPlace,
  RecordPolicy,
  RecordPost,
  RecordProject,
  RecordRelation,
  ReportRecord,
} from '../record.js';
import type { Body, BodyMention } from './bodies/body.js';
import { type Doubt, doubtAboutBody, doubtAboutName, doubtAboutPlace } from './doubt.js';
import type { Meeting } from './meetings/meeting.js';
import { visitedPlaces } from './meetings/visited-places.js';
import type { Participation } from './people/participation.js';
import { ancestorsOf, type Place } from './places/place.js';
import type { PlaceMention } from './places/place-mentions.js';
import type { ReportReading } from './report-reading.js';
import { distinctSpans, type Located } from './text/spans.js';
import type { WeighedTheme } from './themes/theme-weights.js';
import type { Consideration, Policy } from './works/policies.js';
import type { Coverage, Project } from './works/projects.js';

/** Everything that was found, before it is written down. */
export interface Findings {
  readonly reading: ReportReading;
  readonly publisher: BodyMention | null;
  readonly meetings: readonly Meeting[];
  readonly participation: readonly Participation[];
  readonly themes: readonly WeighedTheme[];
  readonly policies: readonly Policy[];
  readonly considerations: readonly Consideration[];
  readonly projects: readonly Project[];
  readonly coverage: readonly Coverage[];
}

export function buildPeople({ reading }: Findings): RecordPerson[] {
  return reading.people.map((person) => ({
    name: person.name,
    names: [],
    mentions: distinctSpans(person.mentions),
    ...doubtAboutName(person.score),
    posts: person.posts.map(
      (post): RecordPost => ({
        title: post.title,
        body: post.body?.name ?? null,
        evidence: distinctSpans(post.evidence),
        ...doubtAboutBody(reading, post.body),
      }),
    ),
  }));
}

/** Bodies that the text names, that posts are held at, and that hold meetings. */
export function buildBodies(findings: Findings): RecordBody[] {
  const { reading, meetings, publisher } = findings;
  const spans = new Map<string, { body: Body; at: Located[] }>();
  const works = new Set(findings.projects.map((project) => project.name));
  const add = (body: Body, at: readonly Located[]) => {
    const known = spans.get(body.name);
    if (known === undefined) spans.set(body.name, { body, at: [...at] });
    else known.at.push(...at);
  };
  // A school that is being built is a work.
  for (const { body, start, end } of reading.bodies) if (!works.has(body.name)) add(body, [{ start, end }]);
  if (publisher !== null) add(publisher.body, publisher.end > publisher.start ? [publisher] : []);
  for (const person of reading.people)
    for (const post of person.posts) if (post.body !== null) add(post.body, post.evidence);
  for (const meeting of meetings) for (const body of meeting.heldBy) add(body, meeting.mentions);
  return [...spans.values()].map(({ body, at }) => ({
    name: body.name,
    names: [...body.names],
    mentions: distinctSpans(at),
    kind: body.kind,
    place: body.place?.name ?? null,
    ...doubtAboutBody(reading, body),
  }));
}

/** Places that the text names, and those that its bodies, meetings and projects belong to. */
export function buildPlaces(findings: Findings): RecordPlace[] {
  const { reading } = findings;
  const found = new Map<string, { place: Place; at: Located[] }>();
  const add = (place: Place | null, at: readonly Located[]) => {
    if (place === null) return;
    const key = `${place.code ?? ''} ${place.name}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { place, at: [...at] });
    else known.at.push(...at);
  };
  for (const mention of reading.places) add(mention.place, [mention]);
  const { place: home } = reading.home;
  add(home, []);
  for (const place of home === null ? [] : ancestorsOf(home)) add(place, []);
  for (const { body, start, end } of reading.bodies) add(body.place, [{ start, end }]);
  for (const person of reading.people)
    for (const post of person.posts) add(post.body?.place ?? null, post.evidence);
  for (const meeting of findings.meetings) add(meeting.place, []);
  for (const project of findings.projects) add(project.place, []);
  return [...found.values()].map(({ place, at }) => ({
    name: place.name,
    names: [...place.names],
    mentions: distinctSpans(at),
    code: place.code,
    level: place.level,
    within: place.within,
    ...(reading.places.some((mention) => mention.place === place) ? {} : doubtAboutPlace(reading, place)),
  }));
}

export function buildMeetings({ meetings, reading }: Findings): RecordMeeting[] {
  return meetings.map((meeting) => ({
    id: meeting.id,
    name: meeting.name,
    names: [...meeting.names],
    mentions: distinctSpans(meeting.mentions),
    kind: meeting.kind,
    date: meeting.date,
    date_precision: meeting.date === null ? null : 'day',
    held_by: meeting.heldBy.map((body) => body.name),
    place: meeting.place?.name ?? null,
    ...doubtAboutPlace(reading, meeting.place),
  }));
}

export const buildProjects = ({ projects, reading }: Findings): RecordProject[] =>
  projects.map(({ name, names, place, mentions }) => ({
    name,
    names: [...names],
    mentions: distinctSpans(mentions),
    place: place?.name ?? null,
    ...doubtAboutPlace(reading, place),
  }));

export const buildPolicies = ({ policies }: Findings): RecordPolicy[] =>
  policies.map(({ name, names, kind, mentions }) => ({
    name,
    names: [...names],
    mentions: distinctSpans(mentions),
    kind,
  }));

export function buildThemes({ themes }: Findings): ReportRecord['themes'] {
  return themes.map(({ id, weight, evidence }) => ({ id, weight, evidence: distinctSpans(evidence) }));
}

export function buildRelations(findings: Findings): RecordRelation[] {
  return [
    ...findings.participation.map(
      ({ part, person, meeting, asTitle, evidence }): RecordRelation => ({
        type: part,
        from: person,
        to: meeting.id,
        evidence: [[evidence.start, evidence.end]],
        ...(asTitle === null || asTitle === '' ? {} : { asTitle }),
        ...doubtAbout(findings, person),
      }),
    ),
    ...discussions(findings),
    ...findings.considerations.map(
      ({ meeting, policy, action, evidence }): RecordRelation => ({
        type: 'CONSIDERED',
        from: meeting.id,
        to: policy,
        action,
        evidence: [[evidence.start, evidence.end]],
      }),
    ),
    ...findings.coverage.map(
      ({ meeting, project, evidence }): RecordRelation => ({
        type: 'COVERED',
        from: meeting.id,
        to: project,
        evidence: [[evidence.start, evidence.end]],
      }),
    ),
    ...roundOfVisits(findings),
    ...locations(findings),
    ...authorship(findings.reading.document),
  ];
}

/** What a person did is as sure as the reading of the name. */
const doubtAbout = ({ reading }: Findings, name: string): Doubt =>
  doubtAboutName(reading.people.find((person) => person.name === name)?.score ?? Infinity);

/** Where there is one meeting its main themes say by themselves what it discussed. */
function discussions({ themes, meetings }: Findings): RecordRelation[] {
  if (meetings.length === 1) return [];
  return meetings.flatMap((meeting) =>
    themes.flatMap((theme): RecordRelation[] => {
      const spans = theme.discussed.get(meeting.id);
      if (spans === undefined) return [];
      return [{ type: 'DISCUSSED', from: meeting.id, to: theme.id, evidence: distinctSpans(spans) }];
    }),
  );
}

/** Beside the place that a round of visits is held for, the parts of it that were visited. */
function roundOfVisits({ reading, meetings, projects, coverage }: Findings): RecordRelation[] {
  return meetings.flatMap((meeting) => {
    const seen = coverage.filter((covered) => covered.meeting === meeting);
    const sites = seen.flatMap(({ project, evidence }) => {
      const place = projects.find(({ name }) => name === project)?.place ?? null;
      return place === null ? [] : [{ place, evidence }];
    });
    return visitedPlaces(reading, meeting, sites).map(
      ({ place, evidence }): RecordRelation => ({
        type: 'HELD_IN',
        from: meeting.id,
        to: place.name,
        evidence: [[evidence.start, evidence.end]],
      }),
    );
  });
}

/** Each place in the next that holds it and is a place of the record, with the words that name it. */
function locations(findings: Findings): RecordRelation[] {
  const { reading } = findings;
  const relations: RecordRelation[] = [];
  const seen = new Set<string>();
  const known = new Set(buildPlaces(findings).map((place) => place.name));
  const add = (place: Place) => {
    const key = `${place.name} ${place.code ?? place.within}`;
    if (seen.has(key)) return;
    seen.add(key);
    const line = ancestorsOf(place);
    // A village is in its town and in its county.
    for (const holder of line.slice(0, place.holder === undefined ? 1 : 2)) say(place, holder);
  };
  const say = (place: Place, holder: Place) => {
    if (!known.has(holder.name)) return;
    relations.push({
      type: 'LOCATED_IN',
      from: place.name,
      to: holder.name,
      evidence: spansOf(reading.places, place),
    });
  };
  for (const { place } of reading.places) add(place);
  const { place: home } = reading.home;
  if (home !== null) for (const place of [home, ...ancestorsOf(home)]) add(place);
  return relations;
}

const spansOf = (mentions: readonly PlaceMention[], place: Place): [number, number][] =>
  distinctSpans(mentions.filter((mention) => mention.place.name === place.name));

function authorship(document: CleanDocument): RecordRelation[] {
  return document.bylines.map(
    ({ name, role, span }): RecordRelation => ({
      type: 'WROTE',
      from: name.replace(/[\s　]/g, ''),
      to: 'document',
      role,
      evidence: [[span[0], span[1]]],
    }),
  );
}
