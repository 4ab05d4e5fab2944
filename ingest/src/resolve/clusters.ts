/**
 * Which of several candidates are one: joined by links, except where two of them must stay apart. A link that would
 * bring such two together is left out, so links are given strongest first and in an order that depends on the
 * candidates alone.
 */
import type { Apart, Decide, Joined } from './decisions.js';
import type { IdentityJudgement, Judgements } from './judgements.js';

export interface Candidate {
  /** Ids by which a judgement may speak of it. */
  readonly answersTo: readonly string[];
}

/** Positions of two candidates, and why they are taken for one. */
export type Link = readonly [number, number, Joined];

export interface Clustering<C extends Candidate> {
  readonly candidates: readonly C[];
  readonly links: Iterable<Link>;
  readonly judgements: Judgements;
  /** Why two candidates are not one, whatever links them. */
  readonly whyApart?: ((a: C, b: C) => Apart | undefined) | undefined;
  /** Told of every two that were joined, and of every link that was left out. */
  readonly decide?: Decide<C> | undefined;
}

export function cluster<C extends Candidate>({
  candidates,
  links,
  judgements,
  whyApart,
  decide,
}: Clustering<C>): C[][] {
  const { told, apart } = judgedPairs(candidates, judgements);
  const clusters = candidates.map((_, i) => ({ members: [i] }));
  const conflictOf = (left: readonly number[], right: readonly number[], isTold: boolean) => {
    for (const [x, y] of product(left, right)) {
      const [a, b] = [candidates[x], candidates[y]];
      const because = apart.get(`${x} ${y}`) ?? (!isTold && a && b ? whyApart?.(a, b) : undefined);
      if (a && b && because) return { left: a, right: b, because };
    }
    return undefined;
  };
  const join = (a: number, b: number, because: Joined | IdentityJudgement) => {
    const [into, from] = [clusters[a], clusters[b]];
    const [left, right] = [candidates[a], candidates[b]];
    if (!into || !from || into === from || !left || !right) return;
    const conflict = conflictOf(into.members, from.members, typeof because !== 'string');
    if (conflict) return decide?.({ verdict: 'apart', ...conflict });
    decide?.({ verdict: 'joined', left, right, because });
    into.members.push(...from.members);
    for (const member of from.members) clusters[member] = into;
  };
  for (const [a, b, judgement] of told) join(a, b, judgement);
  for (const [a, b, because] of links) join(a, b, because);
  return [...new Set(clusters)].map(({ members }) =>
    members.sort((a, b) => a - b).flatMap((i) => candidates[i] ?? []),
  );
}

/** What judgements say of these candidates: pairs that are one, and by `a b` pairs that are not. */
function judgedPairs(candidates: readonly Candidate[], judgements: Judgements) {
  const identities = judgements.filter((judgement) => judgement.verdict !== 'rename');
  const spokenOf = new Set(identities.flatMap(({ left, right }) => [left, right]));
  const known = new Map<string, number[]>();
  for (const [i, { answersTo }] of candidates.entries())
    for (const id of answersTo) if (spokenOf.has(id)) known.set(id, [...(known.get(id) ?? []), i]);
  const told: [number, number, IdentityJudgement][] = [];
  const apart = new Map<string, IdentityJudgement>();
  for (const judgement of identities)
    for (const [a, b] of product(known.get(judgement.left) ?? [], known.get(judgement.right) ?? [])) {
      if (a === b) continue;
      if (judgement.verdict === 'same') told.push([a, b, judgement]);
      else apart.set(`${a} ${b}`, judgement).set(`${b} ${a}`, judgement);
    }
  return { told, apart };
}

const product = (left: readonly number[], right: readonly number[]): [number, number][] =>
  left.flatMap((a) => right.map((b): [number, number] => [a, b]));

/** Links between candidates that share a key: each to the first that has it. */
export function linksByKey<C>(
  candidates: readonly C[],
  keysOf: (candidate: C) => Iterable<string>,
  because: Joined,
): Link[] {
  const first = new Map<string, number>();
  return candidates.flatMap((candidate, i) =>
    [...keysOf(candidate)].flatMap((key): Link[] => {
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, i);
      return earlier === undefined ? [] : [[earlier, i, because]];
    }),
  );
}
