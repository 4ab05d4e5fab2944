import { z } from '@hono/zod-openapi';
import { entitySummarySchema } from './entities.js';

export const matrixLevels = ['city', 'county'] as const;
export type MatrixLevel = (typeof matrixLevels)[number];

export const matrixPlaceSchema = z
  .object({
    place: entitySummarySchema,
    /** Name of the province it lies in. */
    province: z.string().nullable(),
  })
  .openapi('MatrixPlace');
export type MatrixPlace = z.infer<typeof matrixPlaceSchema>;

export const matrixThemeSchema = z
  .object({ id: z.string(), zh: z.string(), en: z.string(), boilerplate: z.boolean() })
  .openapi('MatrixTheme');
export type MatrixTheme = z.infer<typeof matrixThemeSchema>;

export const matrixCellSchema = z
  .object({
    /** Ids of its row and its column. */
    place: z.string(),
    theme: z.string(),
    /** Meetings of the place, or of a place within it, that discussed the theme. */
    meetings: z.int(),
    /** false: only places within it discussed the theme. */
    direct: z.boolean(),
    firstSeen: z.string().nullable(),
    lastSeen: z.string().nullable(),
  })
  .openapi('MatrixCell');
export type MatrixCell = z.infer<typeof matrixCellSchema>;

/** Who discussed what, how often: places down, themes across; what nobody discussed has no cell. */
export const matrixSchema = z
  .object({
    rows: z.array(matrixPlaceSchema),
    columns: z.array(matrixThemeSchema),
    cells: z.array(matrixCellSchema),
  })
  .openapi('Matrix');
export type Matrix = z.infer<typeof matrixSchema>;
