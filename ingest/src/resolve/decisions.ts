/** What resolving decides of two candidates, and why: gathered where somebody asks for an explanation. */
import type { Span } from '../record.js';
import type { IdentityJudgement } from './judgements.js';
import type { Reading } from './readings.js';

/** Rules that join, in codes that are stable; `explain/words.ts` has their words. */
export type Joined =
  /** Two documents' texts are one, but for the page around it and small edits. */
  | 'same-text'
  /** Versions of one report tell of it. */
  | 'same-report'
  /** One name within one place. */
  | 'same-name'
  /** One place, day and kind of meeting, and names that go together. */
  | 'same-occasion'
  /** One name, one home, and posts that one person can hold. */
  | 'same-home'
  /** A name without a post, where somebody of that name is known to hold office. */
  | 'known-office-holder';

/** Rules that keep apart. */
export type Apart =
  /** The texts tell different days or numbers of meeting. */
  | 'other-occasion'
  | 'names-differ'
  /** One report tells of them as two. */
  | 'told-as-two'
  /** One makes reports, the other is reported on. */
  | 'press-and-office'
  /** Posts in two counties at one time. */
  | 'two-counties'
  /** The head of the city, and a post in one of its counties at one time. */
  | 'city-head-and-county';

/** What a candidate was made from: one report's words for one of its entities, or several's. */
export interface ResolvedFrom<C = AnyClaim> {
  readonly claims: readonly C[];
}

export interface AnyClaim {
  readonly reading: Reading;
  readonly item: {
    readonly name: string;
    readonly names: readonly string[];
    readonly mentions: readonly Span[];
  };
}

export type Decision<C> = { readonly left: C; readonly right: C } & (
  | { readonly verdict: 'joined'; readonly because: Joined | IdentityJudgement }
  | { readonly verdict: 'apart'; readonly because: Apart | IdentityJudgement }
);

/** Tells of claims that are grouped before anything is clustered, since all that is told of them is alike. */
export function decideAlike<C>(
  groups: Iterable<ResolvedFrom<C>>,
  because: Joined,
  decide: Decide<ResolvedFrom<C>> | undefined,
): void {
  if (!decide) return;
  for (const { claims } of groups) {
    const [first, ...others] = claims;
    for (const other of first ? others : [])
      decide({
        verdict: 'joined',
        left: { claims: claims.slice(0, 1) },
        right: { claims: [other] },
        because,
      });
  }
}

export type Decide<C> = (decision: Decision<C>) => void;
