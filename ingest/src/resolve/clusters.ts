/**
 * Which of several candidates are one: joined by links, except where two of them must stay apart. A link that would
 * bring such two together is left out, so links are given strongest first and in an order that depends on the
 * candidates alone.
 */
import type { Judgements } from './judgements.js';

export interface Candidate {
  /** Ids by which a judgement may speak of it. */
  readonly answersTo: readonly string[];
}

/** Positions of two candidates. */
export type Link = readonly [number, number];

export function cluster<C extends Candidate>(
  candidates: readonly C[],
  links: Iterable<Link>,
  judgements: Judgements,
  mustStayApart: (a: C, b: C) => boolean = () => false,
): C[][] {
  const known = new Map<string, number[]>();
  for (const [i, { answersTo }] of candidates.entries())
    for (const id of answersTo) known.set(id, [...(known.get(id) ?? []), i]);
  const judged = judgements.filter(({ left, right }) => known.has(left) && known.has(right));
  const of = (id: string) => known.get(id) ?? [];
  const pairs = (verdict: 'same' | 'not-same') =>
    judged.filter((j) => j.verdict === verdict).flatMap(({ left, right }) => product(of(left), of(right)));

  const apart = new Set(pairs('not-same').flatMap(([a, b]) => (a === b ? [] : [`${a} ${b}`, `${b} ${a}`])));
  const told = pairs('same');
  const clusters = candidates.map((_, i) => ({ members: [i] }));
  const join = ([a, b]: Link, isTold: boolean) => {
    const [into, from] = [clusters[a], clusters[b]];
    if (!into || !from || into === from) return;
    const mayNotMeet = product(into.members, from.members).some(([x, y]) => {
      const [left, right] = [candidates[x], candidates[y]];
      return apart.has(`${x} ${y}`) || (!isTold && left && right && mustStayApart(left, right));
    });
    if (mayNotMeet) return;
    into.members.push(...from.members);
    for (const member of from.members) clusters[member] = into;
  };
  for (const link of told) join(link, true);
  for (const link of links) join(link, false);
  return [...new Set(clusters)].map(({ members }) =>
    members.sort((a, b) => a - b).flatMap((i) => candidates[i] ?? []),
  );
}

const product = (left: readonly number[], right: readonly number[]): Link[] =>
  left.flatMap((a) => right.map((b): Link => [a, b]));

/** Links between candidates that share a key: each to the first that has it. */
export function linksByKey<C>(candidates: readonly C[], keysOf: (candidate: C) => Iterable<string>): Link[] {
  const first = new Map<string, number>();
  return candidates.flatMap((candidate, i) =>
    [...keysOf(candidate)].flatMap((key): Link[] => {
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, i);
      return earlier === undefined ? [] : [[earlier, i]];
    }),
  );
}
