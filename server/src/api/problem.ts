import { z } from '@hono/zod-openapi';

/** Stable codes of every error the API gives; the explorer has words for each in both languages. */
export const problemCodes = [
  'bad-request',
  'not-found',
  'unauthorized',
  'forbidden-host',
  'too-large',
  'too-many',
  'syntax',
  'read-only',
  'forbidden',
  'refused',
  'parameter',
  'timeout',
  'cancelled',
  'out-of-memory',
  'query-failed',
  'store-unavailable',
  'internal',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export const positionSchema = z
  .object({ offset: z.int(), line: z.int(), column: z.int() })
  .openapi('Position', { description: 'Place in the query; line and column from 1.' });

/** `application/problem+json` (RFC 9457). */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(problemCodes),
    detail: z.string(),
    position: positionSchema.optional(),
  })
  .openapi('Problem');
export type Problem = z.infer<typeof problemSchema>;
