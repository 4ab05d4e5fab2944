import { z } from '@hono/zod-openapi';

const dateParameter = z
  .string()
  .regex(/^\d{4}(-\d{2}){0,2}$/)
  .optional()
  .openapi({ description: 'A day, month or year, counted in', example: '2024-06-30' });

/** `?flag=1`. */
export const flagParameter = (description: string) =>
  z
    .enum(['0', '1'])
    .default('0')
    .transform((flag) => flag === '1')
    .openapi({ description });

/** `?from=&to=&yearless=`: the period that an answer keeps to. */
export const periodParameters = {
  from: dateParameter,
  to: dateParameter,
  yearless: flagParameter('1: what tells no year counts for the period as well'),
};
