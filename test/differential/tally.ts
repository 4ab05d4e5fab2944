import type { Verdict } from './agreement.js';

/** Counts verdicts, and prints them when the questions have been asked. */
export const tallyOf = (what: string) => {
  const counts: Record<Verdict, number> = { agreed: 0, failed: 0, refused: 0, differed: 0 };
  const refused: string[] = [];
  return {
    add(verdict: Verdict, cypher: string): void {
      counts[verdict] += 1;
      if (verdict === 'refused') refused.push(cypher);
    },
    counts,
    print(): void {
      const { agreed, failed, refused: no, differed } = counts;
      console.log(
        `${what}: ${agreed} agreed, ${failed} failed on both, ${no} refused by the embedded store, ${differed} differed`,
      );
      if (process.env.ZHENGTU_TELL_REFUSED) console.log(refused.join('\n'));
    },
  };
};
