/** How well a reading of lost bytes stands where it would stand. */
import { simplifyCharacters } from '../clean/simplify.js';
import type { Candidate } from './candidates.js';
import { likelihoodOf } from './likelihood.js';
import { oddForms } from './odd-forms.js';

/** Characters looked at on either side of a reading. */
export const contextLength = 4;

// Natural-log units, as likelihoods are.
const unpairedPenalty = 8;
const doubledMarkPenalty = 6;
const oddFormPenalty = 3;

/** What of the line before matters: its last characters, and which marks of a pair it leaves open. */
export interface Context {
  readonly last: string;
  readonly marks: string;
  readonly unpaired: Unpaired;
}

interface Unpaired {
  readonly open: number;
  readonly stray: number;
}

const closing: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['《', '》'],
  ['‘', '’'],
]);
const closers = new Set(closing.values());

/** Marks of a pair that stand alone: opened and not closed, closed and not opened. */
const countUnpaired = (text: string): Unpaired => {
  const expected: string[] = [];
  let stray = 0;
  for (const character of text) {
    const closer = closing.get(character);
    if (closer) expected.push(closer);
    else if (closers.has(character)) {
      if (expected.at(-1) === character) expected.pop();
      else stray++;
    }
  }
  return { open: expected.length, stray };
};

export const readContext = (line: string): Context => {
  const marks = line.replace(/[^“”《》‘’]/gu, '');
  return { last: line.slice(-contextLength), marks, unpaired: countUnpaired(marks) };
};

/**
 * Log-likelihood of `reading` (simplified) between the line before and the characters after, less what marks make
 * unlikely: a closing one that nothing opened, a quotation left open at a clause's end, two separators in a row.
 */
export const judge = ({ last, marks, unpaired }: Context, reading: string, after: string): number => {
  const whole = countUnpaired(marks + reading);
  const left = /^[，,；;。]/u.test(after) ? Math.max(0, whole.open - unpaired.open) : 0;
  const doubled = (reading + after.slice(0, 1)).match(/[，。、；：,;·—][，。、；：,;]/gu)?.length ?? 0;
  return (
    likelihoodOf(last + reading + after) -
    unpairedPenalty * (whole.stray - unpaired.stray + left) -
    doubledMarkPenalty * doubled
  );
};

export interface Judged {
  readonly candidate: Candidate;
  readonly score: number;
}

// Two lost bytes make thousands of readings, of which the first tells most of what can be told.
const manyCandidates = 400;
const keptBeginnings = 16;

/** The candidates whose first two characters follow best on the line; all of them if they are few. */
const promising = ({ last }: Context, candidates: readonly Candidate[]): readonly Candidate[] => {
  if (candidates.length <= manyCandidates) return candidates;
  const byBeginning = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const beginning = candidate.text.slice(0, 2);
    const group = byBeginning.get(beginning);
    if (group) group.push(candidate);
    else byBeginning.set(beginning, [candidate]);
  }
  return [...byBeginning]
    .map(([beginning, group]) => ({
      group,
      score: likelihoodOf(last + simplifyCharacters(beginning)) - oddForms(beginning) * oddFormPenalty,
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, keptBeginnings)
    .flatMap(({ group }) => group);
};

/** Every reading with its score, best first; of readings that simplify alike only the best. */
export const judgeAll = (
  context: Context,
  candidates: readonly Candidate[],
  textAfterCell: (cell: number) => string,
): Judged[] => {
  const bySimple = new Map<string, Judged>();
  for (const candidate of promising(context, candidates)) {
    const simple = simplifyCharacters(candidate.text);
    const odd = oddForms(candidate.text) * oddFormPenalty;
    const score = judge(context, simple, textAfterCell(candidate.until)) - odd;
    const rival = bySimple.get(simple);
    if (!rival || rival.score < score) bySimple.set(simple, { candidate, score });
  }
  return [...bySimple.values()].sort((a, b) => b.score - a.score);
};
