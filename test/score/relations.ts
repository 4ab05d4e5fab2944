import { type Annotation, entitiesOf, entityKinds } from './annotation.js';
import { foldName, foldProject, formsOf } from './name-forms.js';

export interface Relation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly title: string | undefined;
  readonly optional: boolean;
}

/** All relations of a reading, with those that its other parts imply: posts, projects' places, conveners, themes. */
export function relationsOf(reading: Annotation): Relation[] {
  const meetings = reading.meetings ?? [];
  const stated = (reading.relations ?? []).map((relation) => ({
    ...relation,
    title: relation.title,
    optional: relation.optional === true,
  }));
  const posts = (reading.people ?? []).flatMap((person) =>
    (person.posts ?? []).flatMap((post) =>
      post.body
        ? [
            {
              type: 'HOLDS_POST',
              from: person.name,
              to: post.body,
              title: post.title,
              optional: post.optional === true || person.optional === true,
            },
          ]
        : [],
    ),
  );
  const sites = (reading.projects ?? []).flatMap((project) =>
    project.place ? [relation('LOCATED_IN', project.name, project.place, project.optional)] : [],
  );
  const held = meetings.flatMap((meeting) => [
    ...(meeting.held_by ?? []).map((body) => relation('HELD_BY', meeting.id, body, meeting.optional)),
    ...(meeting.place ? [relation('HELD_IN', meeting.id, meeting.place, meeting.optional)] : []),
  ]);
  return [...stated, ...posts, ...sites, ...held, ...discussed(reading)];
}

const relation = (type: string, from: string, to: string, optional: boolean | undefined): Relation => ({
  type,
  from,
  to,
  title: undefined,
  optional: optional === true,
});

/** A report with one meeting of its own says with its main themes what that meeting discussed. */
function discussed(reading: Annotation): Relation[] {
  const own = (reading.meetings ?? []).filter((meeting) => meeting.optional !== true);
  const [only] = own;
  if (own.length !== 1 || only === undefined) return [];
  return (reading.themes ?? [])
    .filter((theme) => theme.weight !== 'mentioned')
    .map((theme) => relation('DISCUSSED', only.id, theme.id, theme.optional));
}

/** From a reference in a reading (name, meeting's id, theme's id, `document`) to a key that both readings share. */
export function referenceKeys(
  reading: Annotation,
  keyOf: (kind: string, at: number) => string,
): (reference: string) => string {
  const keys = new Map<string, string>();
  const put = (name: string, key: string) => {
    if (!keys.has(name)) keys.set(name, key);
  };
  for (const kind of entityKinds) {
    entitiesOf(reading, kind).forEach((entity, at) => {
      const key = keyOf(kind, at);
      if ('id' in entity && typeof entity.id === 'string') keys.set(entity.id, key);
      else if ('name' in entity) {
        for (const form of formsOf(entity, kind === 'projects' ? foldProject : foldName)) put(form, key);
        if (kind === 'projects') for (const form of formsOf(entity, foldName)) put(form, key);
      }
    });
  }
  return (reference) =>
    reference === 'document'
      ? 'document'
      : (keys.get(reference) ??
        keys.get(foldName(reference)) ??
        keys.get(foldProject(reference)) ??
        `?${foldName(reference)}`);
}
