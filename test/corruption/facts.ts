import type { ReportRecord } from '@zhengtu/ingest';

/**
 * What a record says, a sentence a fact, without where in the text it stands: names with their kinds, posts, meetings
 * with their days, relations, and what is told of the document.
 */
export const factsOf = (record: ReportRecord): Set<string> => {
  const { document, meetings, people, bodies, places, themes, projects, policies, relations } = record;
  const meetingNames = new Map(meetings.map(({ id, kind, date }) => [id, `${kind} ${date ?? ''}`]));
  const named = (name: string) => meetingNames.get(name) ?? name;
  return new Set([
    `home ${record.place}`,
    `title ${document.title}`,
    `published ${document.date}`,
    `source ${document.source}`,
    ...meetings.map(({ id }) => `meeting ${named(id)}`),
    ...people.flatMap(({ name, posts }) => [
      `person ${name}`,
      ...posts.map(({ title, body }) => `post ${name} ${title} ${body}`),
    ]),
    ...bodies.map(({ name, kind }) => `body ${name} ${kind}`),
    ...places.map(({ name, code }) => `place ${name} ${code}`),
    ...themes.map(({ id }) => `theme ${id}`),
    ...projects.map(({ name }) => `project ${name}`),
    ...policies.map(({ name }) => `policy ${name}`),
    ...relations.map(({ type, from, to, role }) =>
      `${type} ${named(from)} ${named(to)} ${role ?? ''}`.trim(),
    ),
  ]);
};

/** Facts of one record that the other does not have. */
export const missingFrom = (facts: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
  [...facts].filter((fact) => !others.has(fact)).sort();
