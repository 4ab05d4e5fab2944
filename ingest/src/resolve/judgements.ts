/**
 * What a person decided: these two are the same, or they are not, or this is called so. Kept apart from the records,
 * so that either can change without the other; resolving honours them before its own rules.
 *
 * A judgement names ids of the graph. An id keeps its meaning when others join or leave: `person:<place>:<name>`
 * speaks of everybody known by it, `person:<place>:<name>@<body>` of the one who holds a post there, and
 * `person:<place>:<name>@document:<hex>` of the one whom that report means. Of two judgements that contradict each
 * other the later one holds.
 */

import { createHash } from 'node:crypto';
import { byCodeUnits } from '@zhengtu/graph-schema';
import { z } from 'zod';

/** Who judged, when (ISO 8601), and why. */
const circumstances = { by: z.string(), at: z.string(), why: z.string() };
const id = z.string().min(1);

const identitySchema = z.object({
  verdict: z.enum(['same', 'not-same']),
  left: id,
  right: id,
  ...circumstances,
});
const renameSchema = z.object({
  verdict: z.literal('rename'),
  entity: id,
  name: z.string().trim().min(1).max(100),
  ...circumstances,
});
export const judgementSchema = z.discriminatedUnion('verdict', [identitySchema, renameSchema]);
export const judgementsSchema = z.object({ judgements: z.array(judgementSchema) });

export type IdentityJudgement = z.infer<typeof identitySchema>;
export type RenameJudgement = z.infer<typeof renameSchema>;
export type Judgement = IdentityJudgement | RenameJudgement;
export type Judgements = readonly Judgement[];

export const noJudgements: Judgements = [];

/** `judgement:1f0c3a5e`: told by what it says and when, so that a list that was copied or merged keeps its ids. */
export const judgementId = (judgement: Judgement): string => {
  const { verdict, at } = judgement;
  const said = [...idsIn(judgement), ...(judgement.verdict === 'rename' ? [judgement.name] : [])];
  return `judgement:${createHash('sha256')
    .update(JSON.stringify([verdict, ...said, at]))
    .digest('hex')
    .slice(0, 8)}`;
};

/** A judgement with the id by which it is undone. */
export type KeptJudgement = Judgement & { readonly id: string };

export const keptJudgement = (judgement: Judgement): KeptJudgement => ({
  ...judgement,
  id: judgementId(judgement),
});

/** The ids that a judgement speaks of. */
export const idsIn = (judgement: Judgement): string[] =>
  judgement.verdict === 'rename' ? [judgement.entity] : [judgement.left, judgement.right];

const subjectOf = (judgement: Judgement): string =>
  judgement.verdict === 'rename'
    ? judgement.entity
    : [judgement.left, judgement.right].sort(byCodeUnits).join('\n');

/** The judgements that hold, in order of time: of several on one pair, or of one's name, the latest. */
export function inForce(judgements: Judgements): Judgement[] {
  const inTime = [...judgements].sort(
    (a, b) => byCodeUnits(a.at, b.at) || byCodeUnits(judgementId(a), judgementId(b)),
  );
  return [...new Map(inTime.map((judgement) => [subjectOf(judgement), judgement])).values()].sort(
    (a, b) => byCodeUnits(a.at, b.at) || byCodeUnits(judgementId(a), judgementId(b)),
  );
}
