import { z } from '@hono/zod-openapi';

const id = z.string().min(1).max(400);
const circumstances = {
  why: z.string().max(1000).default('').openapi({ description: 'Reason, shown where it is explained' }),
  by: z.string().max(100).default('').openapi({ description: 'Who judges' }),
};

const sameSchema = z
  .object({
    verdict: z.enum(['same', 'not-same']),
    left: id.openapi({
      example: 'person:210900:池万顷',
      description:
        'An id of the graph. `…@document:<hex>` speaks of the one whom that report means: so an entity is taken apart.',
    }),
    right: id,
    ...circumstances,
  })
  .openapi('IdentityJudgementRequest');

const renameSchema = z
  .object({
    verdict: z.literal('rename'),
    entity: id,
    name: z.string().trim().min(1).max(100),
    ...circumstances,
  })
  .openapi('RenameJudgementRequest');

export const judgementRequestSchema = z
  .discriminatedUnion('verdict', [sameSchema, renameSchema])
  .openapi('JudgementRequest');
export type JudgementRequest = z.infer<typeof judgementRequestSchema>;

/** `id` undoes it; `at` is the moment in ISO 8601. */
const kept = { id: z.string(), at: z.string(), why: z.string(), by: z.string() };
export const judgementSchema = z
  .discriminatedUnion('verdict', [sameSchema.extend(kept), renameSchema.extend(kept)])
  .openapi('Judgement');
export type Judgement = z.infer<typeof judgementSchema>;

export const judgementsSchema = z.object({ judgements: z.array(judgementSchema) }).openapi('Judgements');
export type Judgements = z.infer<typeof judgementsSchema>;

/** A judgement that was made or undone, and what its ids mean now: of two that became one, one id. */
export const judgedSchema = z
  .object({ judgement: judgementSchema, entities: z.array(z.string()) })
  .openapi('Judged');
export type Judged = z.infer<typeof judgedSchema>;
