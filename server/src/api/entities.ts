import { z } from '@hono/zod-openapi';
import { nodeLabelSchema, relationshipTypeSchema } from '@zhengtu/graph-schema';

export const entitySummarySchema = z
  .object({
    id: z.string(),
    label: nodeLabelSchema,
    /** Province, City, County, … of a place; null for the rest. */
    placeLabel: z.string().nullable(),
    name: z.string(),
    /** One line that tells it from others of its name: a post, a place, a date. */
    detail: z.string().nullable(),
  })
  .openapi('EntitySummary');
export type EntitySummary = z.infer<typeof entitySummarySchema>;

/** The words a fact was read from, ready to show. Offsets are UTF-16 units into the report's clean text. */
export const evidenceSchema = z
  .object({
    document: z.object({
      id: z.string(),
      title: z.string().nullable(),
      date: z.string().nullable(),
      source: z.string().nullable(),
      /** Where the report was published, if that is known. */
      url: z.string().nullable(),
      fictional: z.boolean(),
    }),
    start: z.int(),
    end: z.int(),
    quote: z.string(),
    /** The sentence (at most 240 characters) around the quote, and where it starts. */
    sentence: z.string(),
    sentenceStart: z.int(),
  })
  .openapi('Evidence');
export type Evidence = z.infer<typeof evidenceSchema>;

export const factSchema = z
  .object({
    relationship: z.object({
      id: z.string(),
      type: relationshipTypeSchema,
      /** out: from the entity asked about. */
      direction: z.enum(['out', 'in']),
      properties: z.record(z.string(), z.unknown()),
    }),
    entity: entitySummarySchema,
    evidence: z.array(evidenceSchema),
  })
  .openapi('Fact');
export type Fact = z.infer<typeof factSchema>;

export const entitySchema = z
  .object({
    ...entitySummarySchema.shape,
    labels: z.array(z.string()),
    /** All properties but `search` and `text`. */
    properties: z.record(z.string(), z.unknown()),
    /** How many neighbours by relationship type and direction. */
    counts: z.array(
      z.object({ type: relationshipTypeSchema, direction: z.enum(['out', 'in']), count: z.int() }),
    ),
  })
  .openapi('Entity');
export type Entity = z.infer<typeof entitySchema>;

export const neighboursSchema = z
  .object({ facts: z.array(factSchema), total: z.int(), next: z.string().nullable() })
  .openapi('Neighbours');
export type Neighbours = z.infer<typeof neighboursSchema>;

export const searchResultSchema = z
  .object({
    hits: z.array(z.object({ ...entitySummarySchema.shape, score: z.number() })),
    /** How many of each kind have the words; none where what is given is merely like them. */
    counts: z.array(z.object({ label: nodeLabelSchema, count: z.int() })),
  })
  .openapi('SearchResult');
export type SearchResult = z.infer<typeof searchResultSchema>;
