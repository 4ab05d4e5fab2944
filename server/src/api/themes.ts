import { z } from '@hono/zod-openapi';
import { entitySummarySchema, evidenceSchema } from './entities.js';

export const themeSummarySchema = z
  .object({
    id: z.string(),
    zh: z.string(),
    en: z.string(),
    boilerplate: z.boolean(),
    /** Id and words of the broader theme. */
    broader: z.object({ id: z.string(), zh: z.string(), en: z.string() }).nullable(),
    /** Cities and meetings that discussed it. */
    cities: z.int(),
    meetings: z.int(),
  })
  .openapi('ThemeSummary');
export type ThemeSummary = z.infer<typeof themeSummarySchema>;

export const themesSchema = z.object({ themes: z.array(themeSummarySchema) }).openapi('Themes');
export type Themes = z.infer<typeof themesSchema>;

export const themeMeetingSchema = z
  .object({
    meeting: entitySummarySchema,
    date: z.string().nullable(),
    kind: z.string().nullable(),
    /** The place it was held for: the city itself or a place within it. */
    place: entitySummarySchema,
    evidence: z.array(evidenceSchema),
  })
  .openapi('ThemeMeeting');
export type ThemeMeeting = z.infer<typeof themeMeetingSchema>;

export const themePlaceSchema = z
  .object({
    place: entitySummarySchema,
    /** Name of the province it lies in. */
    province: z.string().nullable(),
    /** false: only its districts or counties discussed it. */
    direct: z.boolean(),
    firstSeen: z.string().nullable(),
    lastSeen: z.string().nullable(),
    /** All its meetings that discussed the theme, also those that are not told here. */
    count: z.int(),
    meetings: z.array(themeMeetingSchema),
  })
  .openapi('ThemePlace');
export type ThemePlace = z.infer<typeof themePlaceSchema>;

/** Which cities discussed a theme, in whose meetings, and in which words. */
export const themePlacesSchema = z
  .object({ theme: themeSummarySchema, places: z.array(themePlaceSchema) })
  .openapi('ThemePlaces');
export type ThemePlaces = z.infer<typeof themePlacesSchema>;
