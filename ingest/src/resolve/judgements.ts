/**
 * What a person decided: these two are the same, or they are not. Kept apart from the records, so that either can
 * change without the other; resolving honours them before its own rules.
 *
 * A judgement names two ids of the graph. An id keeps its meaning when others join or leave: `person:<place>:<name>`
 * speaks of everybody known by it, `person:<place>:<name>@<body>` of the one who holds a post there.
 */
import { z } from 'zod';

const judgementSchema = z.object({
  verdict: z.enum(['same', 'not-same']),
  left: z.string().min(1),
  right: z.string().min(1),
  /** Who judged, when (ISO 8601), and why. */
  by: z.string(),
  at: z.string(),
  why: z.string(),
});
export const judgementsSchema = z.object({ judgements: z.array(judgementSchema) });

export type Judgement = z.infer<typeof judgementSchema>;
export type Judgements = readonly Judgement[];

export const noJudgements: Judgements = [];
