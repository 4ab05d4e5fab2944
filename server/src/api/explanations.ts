import { z } from '@hono/zod-openapi';
import { nodeLabelSchema } from '@zhengtu/graph-schema';
import { judgementSchema } from './judgements.js';

const passageSchema = z
  .object({
    document: z.string(),
    title: z.string().nullable(),
    date: z.string().nullable(),
    start: z.int(),
    end: z.int(),
    quote: z.string(),
    as: z.string(),
  })
  .openapi('Passage', { description: 'Words of a report, and what it says: a name, or a person’s posts.' });

/** `because` is a stable code, `words` say the same in English. */
const reason = { because: z.string(), words: z.string(), judgement: judgementSchema.optional() };

/** Why the words of several reports are one entity, and what nearly joined it but did not. */
export const explanationSchema = z
  .object({
    id: z.string(),
    label: nodeLabelSchema,
    name: z.string(),
    place: z.string().nullable(),
    reports: z.int(),
    seen: z.array(
      z.object({
        as: z.string(),
        reports: z.int(),
        firstSeen: z.string().optional(),
        lastSeen: z.string().optional(),
        example: passageSchema,
      }),
    ),
    /** Where each report first speaks of it; by `id` a judgement speaks of the one whom that report means. */
    mentions: z.array(passageSchema.extend({ id: z.string() })),
    joined: z.array(
      z.object({
        ...reason,
        times: z.int(),
        left: passageSchema.optional(),
        right: passageSchema.optional(),
      }),
    ),
    apart: z.array(
      z.object({ ...reason, id: z.string(), name: z.string(), own: passageSchema, other: passageSchema }),
    ),
    judgements: z.array(judgementSchema),
  })
  .openapi('Explanation');
export type Explanation = z.infer<typeof explanationSchema>;
