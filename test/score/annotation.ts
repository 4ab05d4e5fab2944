/**
 * The shape in which a person's reading and an extracted record are compared (test/gold/README.md): a record with
 * less in it. `optional` means neither missed nor wrong; a theme that is only mentioned counts as optional.
 */
export interface Optional {
  readonly optional?: boolean | undefined;
}

export interface Named extends Optional {
  readonly name: string;
  readonly names?: readonly string[] | undefined;
}

export interface AnnotatedMeeting extends Named {
  readonly id: string;
  readonly kind?: string | undefined;
  readonly date?: string | null | undefined;
  readonly held_by?: readonly string[] | undefined;
  readonly place?: string | null | undefined;
}

export interface AnnotatedPost extends Optional {
  readonly title?: string | undefined;
  readonly body?: string | null | undefined;
}

export interface AnnotatedPerson extends Named {
  readonly posts?: readonly AnnotatedPost[] | undefined;
}

export interface AnnotatedBody extends Named {
  readonly kind?: string | undefined;
}

export interface AnnotatedPlace extends Named {
  readonly code?: string | null | undefined;
  readonly level?: string | undefined;
}

export interface AnnotatedProject extends Named {
  readonly place?: string | null | undefined;
}

export interface AnnotatedTheme extends Optional {
  readonly id: string;
  readonly weight?: string | undefined;
}

export interface AnnotatedRelation extends Optional {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly title?: string | undefined;
}

export interface Annotation {
  readonly id: string;
  readonly document?: Readonly<Record<string, unknown>> | undefined;
  readonly place?: string | null | undefined;
  readonly meetings?: readonly AnnotatedMeeting[] | undefined;
  readonly people?: readonly AnnotatedPerson[] | undefined;
  readonly bodies?: readonly AnnotatedBody[] | undefined;
  readonly places?: readonly AnnotatedPlace[] | undefined;
  readonly themes?: readonly AnnotatedTheme[] | undefined;
  readonly projects?: readonly AnnotatedProject[] | undefined;
  readonly policies?: readonly Named[] | undefined;
  readonly relations?: readonly AnnotatedRelation[] | undefined;
}

export const entityKinds = [
  'people',
  'bodies',
  'places',
  'projects',
  'policies',
  'meetings',
  'themes',
] as const;
export type EntityKind = (typeof entityKinds)[number];
export type AnnotatedEntity = Named | AnnotatedTheme;

export const entitiesOf = (reading: Annotation, kind: EntityKind): readonly AnnotatedEntity[] =>
  reading[kind] ?? [];

/** Whether an entity counts for nothing when it is not found. */
export const isOptional = (entity: AnnotatedEntity): boolean =>
  entity.optional === true || ('weight' in entity && entity.weight === 'mentioned');
