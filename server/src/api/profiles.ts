import { z } from '@hono/zod-openapi';
import { entitySummarySchema } from './entities.js';
import { matrixThemeSchema } from './matrix.js';
import { datedCountSchema } from './timeline.js';

export const countedEntitySchema = z
  .object({ entity: entitySummarySchema, meetings: z.int() })
  .openapi('CountedEntity');
export type CountedEntity = z.infer<typeof countedEntitySchema>;

/** Who and what stands in some meetings, by the number of those meetings. */
export const companySchema = z
  .object({
    chairs: z.array(countedEntitySchema),
    /** Who chaired, spoke at or attended them. */
    people: z.array(countedEntitySchema),
    projects: z.array(countedEntitySchema),
    policies: z.array(countedEntitySchema),
  })
  .openapi('Company');
export type Company = z.infer<typeof companySchema>;

/** Two people at the same meetings. */
export const companionsSchema = z
  .object({ one: entitySummarySchema, other: entitySummarySchema, meetings: z.int() })
  .openapi('Companions');
export type Companions = z.infer<typeof companionsSchema>;

/** What is to be told of a theme beside its cities. */
export const themeProfileSchema = z
  .object({ meetings: z.int(), dates: z.array(datedCountSchema), ...companySchema.shape })
  .openapi('ThemeProfile');
export type ThemeProfile = z.infer<typeof themeProfileSchema>;

/** A place with all that lies in it: its meetings, what they discussed, and who sat with whom. */
export const placeProfileSchema = z
  .object({
    place: entitySummarySchema,
    province: z.string().nullable(),
    meetings: z.int(),
    dates: z.array(datedCountSchema),
    themes: z.array(
      z.object({
        theme: matrixThemeSchema,
        meetings: z.int(),
        firstSeen: z.string().nullable(),
        lastSeen: z.string().nullable(),
      }),
    ),
    companions: z.array(companionsSchema),
    ...companySchema.shape,
  })
  .openapi('PlaceProfile');
export type PlaceProfile = z.infer<typeof placeProfileSchema>;
