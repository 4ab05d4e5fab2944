import { z } from '@hono/zod-openapi';
import { nodeLabelSchema } from '@zhengtu/graph-schema';
import { entitySummarySchema } from './entities.js';

export const documentSummarySchema = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    date: z.string().nullable(),
    source: z.string().nullable(),
    url: z.string().nullable(),
    fictional: z.boolean(),
    /** The report that this is a repost of (reposted, edited or cut short); `null` where it is the report itself. */
    versionOf: z.string().nullable(),
    /** Places whose meetings it reports. */
    places: z.array(entitySummarySchema),
    meetings: z.int(),
  })
  .openapi('DocumentSummary');
export type DocumentSummary = z.infer<typeof documentSummarySchema>;

export const documentsSchema = z
  .object({ documents: z.array(documentSummarySchema), total: z.int(), next: z.string().nullable() })
  .openapi('Documents');
export type Documents = z.infer<typeof documentsSchema>;

/** A report to read: its clean text with the span of every mention. */
export const documentSchema = z
  .object({
    ...documentSummarySchema.shape,
    /** Ids of the other documents that are versions of the same report. */
    versions: z.array(z.string()),
    text: z.string(),
    script: z.enum(['Hans', 'Hant']),
    annotated: z.boolean(),
    damaged: z.array(z.tuple([z.int(), z.int()])),
    mentions: z.array(
      z.object({
        start: z.int(),
        end: z.int(),
        entity: z.string(),
        label: nodeLabelSchema,
        name: z.string(),
      }),
    ),
  })
  .openapi('Document');
export type Document = z.infer<typeof documentSchema>;

/** People, meetings, bodies, projects and policies that one report alone tells of: they go when it goes. */
export const soleSupportSchema = z
  .object({ entities: z.array(z.object({ id: z.string(), label: nodeLabelSchema, name: z.string() })) })
  .openapi('SoleSupport');
export type SoleSupport = z.infer<typeof soleSupportSchema>;
