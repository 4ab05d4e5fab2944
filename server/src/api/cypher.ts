import { z } from '@hono/zod-openapi';
import { positionSchema, problemCodes } from './problem.js';

export const cypherRequestSchema = z
  .object({
    query: z.string().min(1).max(100_000),
    params: z.record(z.string(), z.unknown()).optional(),
    timeoutMs: z.int().min(1).max(120_000).optional(),
    limit: z.int().min(1).max(100_000).optional(),
  })
  .openapi('CypherRequest');
export type CypherRequest = z.infer<typeof cypherRequestSchema>;

/** The lines of the NDJSON answer: `columns` first, then a `row` a line, last `summary` or `error`. */
export const cypherLineSchema = z.union([
  z.object({ columns: z.array(z.string()) }),
  z.object({ row: z.array(z.unknown()) }),
  z.object({
    summary: z.object({
      rows: z.int(),
      ms: z.number(),
      truncated: z.boolean(),
      engine: z.enum(['embedded', 'neo4j']),
    }),
  }),
  z.object({
    error: z.object({
      code: z.enum(problemCodes),
      message: z.string(),
      position: positionSchema.optional(),
    }),
  }),
]);
export type CypherLine = z.infer<typeof cypherLineSchema>;
