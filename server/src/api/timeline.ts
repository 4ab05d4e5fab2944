import { z } from '@hono/zod-openapi';
import { entitySummarySchema } from './entities.js';
import { matrixThemeSchema } from './matrix.js';

/** How many meetings tell a date, in the form in which they tell it: `2024-11-02`, `2024-11`, `--11-02`, null. */
export const datedCountSchema = z
  .object({ date: z.string().nullable(), meetings: z.int() })
  .openapi('DatedCount');
export type DatedCount = z.infer<typeof datedCountSchema>;

export const timelineMeetingSchema = z
  .object({
    meeting: entitySummarySchema,
    date: z.string().nullable(),
    kind: z.string().nullable(),
    /** The places it was held for. */
    places: z.array(entitySummarySchema),
    /** What it discussed, stock themes left out. */
    themes: z.array(matrixThemeSchema),
  })
  .openapi('TimelineMeeting');
export type TimelineMeeting = z.infer<typeof timelineMeetingSchema>;

/** `dates` counts every meeting asked about; `meetings`, newest first, only those that can lie in the period. */
export const timelineSchema = z
  .object({
    dates: z.array(datedCountSchema),
    meetings: z.array(timelineMeetingSchema),
    total: z.int(),
    next: z.string().nullable(),
  })
  .openapi('Timeline');
export type Timeline = z.infer<typeof timelineSchema>;
