/**
 * A Record is what one report says and nothing else: the source of truth that the graph is made from.
 *
 * Spans are `[start, end]` in UTF-16 code units into `document.text`. Names are in simplified Chinese. The shape
 * is that of the annotation guidelines (so a reading can be scored against a person's), plus `mentions`,
 * `evidence`, `confidence` and `status`.
 */
import {
  type BodyKind,
  bodyKinds,
  type MeetingKind,
  meetingKinds,
  type PlaceLevel,
  placeLevels,
  type ThemeWeight,
  themeWeights,
  writerRoles,
} from '@zhengtu/graph-schema';
import { z } from 'zod';

const keysOf = <K extends string>(words: Record<K, unknown>) => z.enum(Object.keys(words) as [K, ...K[]]);

const span = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);
const spans = z.array(span);
/** `2024-11-02`, `2024-11`, `2024`, or without a year `--11-02`. */
const partialDate = z.string().regex(/^(\d{4}(-\d{2}(-\d{2})?)?|--\d{2}(-\d{2})?)$/);
const doubt = { confidence: z.number().min(0).max(1).optional(), status: z.literal('unverified').optional() };
const named = { name: z.string().min(1), names: z.array(z.string()), mentions: spans, ...doubt };

const documentSchema = z.object({
  /** `document:<16 hex>`. */
  id: z.string(),
  /** Of the source bytes, hex. */
  sha256: z.string(),
  title: z.string().nullable(),
  date: partialDate.nullable(),
  source: z.string().nullable(),
  url: z.string().nullable(),
  script: keysOf({ Hans: 0, Hant: 0 }),
  annotated: z.boolean(),
  fictional: z.boolean(),
  text: z.string(),
  /** Where bytes were lost and no reading clearly wins. */
  damaged: spans,
  /** Fields that the folder's owner told (zhengtu.json) rather than the text: `source`, `place`, … */
  told: z.array(z.string()),
});

const meetingSchema = z.object({
  ...named,
  /** `m1`, `m2`, … within the record. */
  id: z.string(),
  kind: keysOf(meetingKinds),
  date: partialDate.nullable(),
  date_precision: z.enum(['day', 'month', 'year']).nullable(),
  /** Names of bodies of this record. */
  held_by: z.array(z.string()),
  /** Name of a place of this record. */
  place: z.string().nullable(),
  /** Only cited as background, not reported as held. */
  optional: z.boolean().optional(),
});

const postSchema = z.object({ title: z.string(), body: z.string().nullable(), evidence: spans, ...doubt });
const personSchema = z.object({ ...named, posts: z.array(postSchema) });
const bodySchema = z.object({ ...named, kind: keysOf(bodyKinds), place: z.string().nullable() });
const placeSchema = z.object({
  ...named,
  /** GB/T 2260, six digits. */
  code: z.string().nullable(),
  level: keysOf(placeLevels),
  /** GB/T 2260 code of the nearest division that holds it, for places without a code. */
  within: z.string().nullable(),
});
const themeSchema = z.object({ id: z.string(), weight: keysOf(themeWeights), evidence: spans, ...doubt });
const projectSchema = z.object({ ...named, place: z.string().nullable() });
const policySchema = z.object({ ...named, kind: z.string().nullable() });

/** Types that stand in `relations`; HOLDS_POST, HELD_BY and HELD_IN stand in posts, `held_by` and `place`. */
export const recordRelationTypes = [
  'CHAIRED',
  'SPOKE_AT',
  'ATTENDED',
  'HELD_BY',
  'HELD_IN',
  'DISCUSSED',
  'CONSIDERED',
  'COVERED',
  'LOCATED_IN',
  'WROTE',
] as const;

const relationSchema = z.object({
  type: z.enum(recordRelationTypes),
  /** A name, or a meeting's id. */
  from: z.string(),
  /** A name, a meeting's id, a theme's id, or `document`. */
  to: z.string(),
  evidence: spans,
  /** The verb of CONSIDERED. */
  action: z.string().optional(),
  /** The role of WROTE. */
  role: keysOf(writerRoles).optional(),
  /** The title under which a person took part. */
  asTitle: z.string().optional(),
  ...doubt,
});

export const recordSchema = z.object({
  /** The file name up to the first `_` or `.`. */
  id: z.string(),
  /** Version of the extractor that read it. */
  extractor: z.string(),
  document: documentSchema,
  /** Official name of the division whose public life the report is about; `null` if it cannot be told. */
  place: z.string().nullable(),
  place_confidence: z.number().min(0).max(1),
  /** Where the place is only guessed; what it told (posts, bodies, meetings' places) is marked likewise. */
  place_status: z.literal('unverified').optional(),
  meetings: z.array(meetingSchema),
  people: z.array(personSchema),
  bodies: z.array(bodySchema),
  places: z.array(placeSchema),
  themes: z.array(themeSchema),
  projects: z.array(projectSchema),
  policies: z.array(policySchema),
  relations: z.array(relationSchema),
});

export type ReportRecord = z.infer<typeof recordSchema>;
export type RecordMeeting = z.infer<typeof meetingSchema>;
export type RecordPerson = z.infer<typeof personSchema>;
export type RecordPost = z.infer<typeof postSchema>;
export type RecordBody = z.infer<typeof bodySchema>;
export type RecordPlace = z.infer<typeof placeSchema>;
export type RecordTheme = z.infer<typeof themeSchema>;
export type RecordProject = z.infer<typeof projectSchema>;
export type RecordPolicy = z.infer<typeof policySchema>;
export type RecordRelation = z.infer<typeof relationSchema>;
export type Span = readonly [start: number, end: number];
export type { BodyKind, MeetingKind, PlaceLevel, ThemeWeight };
