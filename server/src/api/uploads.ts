import { z } from '@hono/zod-openapi';

/** What can be sent. */
export const uploadTermsSchema = z
  .object({
    /** Whether anything can: a server without a data folder only reads. */
    open: z.boolean(),
    /** Endings of the names of files that can be read, with the dot. */
    endings: z.array(z.string()),
    /** Of one request: files, and bytes of all of them. */
    files: z.int(),
    bytes: z.int(),
  })
  .openapi('UploadTerms');
export type UploadTerms = z.infer<typeof uploadTermsSchema>;

const file = {
  /** As sent; of an archive or a table: its name, then the entry's or the number of the record. */
  name: z.string(),
};

/** What became of one report. */
const uploadedSchema = z.discriminatedUnion('outcome', [
  z.object({
    ...file,
    outcome: z.literal('read'),
    document: z.string(),
    meetings: z.int(),
    people: z.int(),
    themes: z.int(),
  }),
  z.object({ ...file, outcome: z.literal('known'), document: z.string() }),
  z.object({ ...file, outcome: z.literal('failed'), code: z.string(), message: z.string() }),
]);

export const uploadSummarySchema = z
  .object({
    read: z.int(),
    known: z.int(),
    failed: z.int(),
    loaded: z.int(),
    /** Of those, reposts of a report that is there. */
    versions: z.int(),
    /** Names of files that tell of no meeting. */
    withoutMeeting: z.array(z.string()),
  })
  .openapi('UploadSummary');
export type UploadSummary = z.infer<typeof uploadSummarySchema>;

/**
 * One line of an upload's answer: first `upload` (its id, by which it is stopped), then `found`, a line a report as it
 * is done with, `loading` whenever reports go into the graph, last `summary` (or `error`, if it was broken off; what was
 * loaded stays).
 */
export const uploadLineSchema = z
  .union([
    z.object({ upload: z.string() }),
    z.object({ found: z.object({ files: z.int() }) }),
    z.object({ file: uploadedSchema, done: z.int(), files: z.int() }),
    z.object({ loading: z.object({ reports: z.int() }) }),
    z.object({ summary: uploadSummarySchema }),
    z.object({ error: z.object({ code: z.string(), message: z.string() }) }),
  ])
  .openapi('UploadLine');
export type UploadLine = z.infer<typeof uploadLineSchema>;
