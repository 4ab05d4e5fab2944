import type { Judgements } from '../resolve/judgements.js';

/**
 * What judgements bring together or keep apart, so that it has to be looked at together.
 *
 * @param groupsOf Where entities stand that an id may speak of.
 * @returns for each of those all others.
 */
export function judgedTogether(
  judgements: Judgements,
  groupsOf: (id: string) => readonly string[],
): Map<string, Set<string>> {
  const together = new Map<string, Set<string>>();
  const connect = (a: string, b: string) => together.set(a, (together.get(a) ?? new Set()).add(b));
  for (const judgement of judgements) {
    if (judgement.verdict === 'rename') continue;
    for (const a of groupsOf(judgement.left))
      for (const b of groupsOf(judgement.right)) {
        connect(a, b);
        connect(b, a);
      }
  }
  return together;
}
