/**
 * Versions of one report: reposted by another site, turned into the other script, with another headline, edited here
 * and there, or cut short. Each stays a Document; the first of them is the report, the others are versions of it
 * (Dublin Core: isVersionOf), and what they say is counted once.
 */

import { byCodeUnits } from '@zhengtu/graph-schema';
import type { ReportRecord } from '../../record.js';
import { cluster } from '../clusters.js';
import { compareDates, type PartialDate } from '../dates.js';
import type { Decide } from '../decisions.js';
import type { Judgements } from '../judgements.js';
import type { Reading } from '../readings.js';
import { candidatePairs } from './candidates.js';
import { type Fingerprint, fingerprintOf } from './fingerprint.js';
import { containment } from './shingles.js';
import { type ToldOccasion, tellsOther } from './told-occasion.js';

/** Of the shorter text's runs, so many are in the longer one. Different meetings of one body rarely share half. */
const leastShared = 0.75;
/** Below this length of the other, a text was cut short: then the openings must be alike too. */
const cutShort = 0.7;
const leastSharedLead = 0.7;
/** Letters below which a text is a notice that many share. */
const shortestText = 60;

/** What is asked of a report to tell which versions are one, once it is known which texts are alike. */
export interface VersionCandidate {
  readonly document: string;
  readonly date: PartialDate | null;
  /** Letters of the running text. */
  readonly length: number;
  readonly occasion: ToldOccasion;
  readonly answersTo: readonly string[];
}

/** Two candidates by their positions, and how alike their texts are. */
export interface Likeness {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

type ComparedText = Pick<Fingerprint, 'length' | 'whole' | 'lead'>;

/** How alike two texts are where they are one but for small edits or a cut, 0 to 1; nothing where they are not. */
export function likenessOf(a: ComparedText, b: ComparedText): number | undefined {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < shortestText) return undefined;
  const shared = containment(shorter.whole, longer.whole);
  if (shared < leastShared) return undefined;
  const isCut = shorter.length < longer.length * cutShort;
  if (isCut && containment(shorter.lead, longer.lead) < leastSharedLead) return undefined;
  return shared;
}

/**
 * The readings in groups of versions, the report first: the earliest dated, of those the longest, of those the first
 * by id. A judgement on two documents goes before what their texts say.
 *
 * @param readings In the order of their documents' ids.
 */
export function versionsOf(
  readings: readonly Reading[],
  judgements: Judgements,
  decide?: Decide<{ readonly reading: Reading }>,
): Reading[][] {
  const prints = readings.map(({ record }) => fingerprintOf(record));
  const candidates = readings.flatMap((reading, i) => {
    const print = prints[i];
    return print ? [{ reading, ...candidateOf(reading.record, print) }] : [];
  });
  const links = candidatePairs(prints).flatMap(([a, b]): Likeness[] => {
    const [left, right] = [prints[a], prints[b]];
    const likeness = left && right && likenessOf(left, right);
    return likeness === undefined ? [] : [{ a, b, likeness }];
  });
  return groupVersions(candidates, links, judgements, decide).map((members) =>
    members.map(({ reading }) => reading),
  );
}

export const candidateOf = ({ document }: ReportRecord, print: Fingerprint): VersionCandidate => ({
  document: document.id,
  date: document.date,
  length: print.length,
  occasion: print.occasion,
  answersTo: [document.id],
});

/** @param candidates In the order of their documents' ids. @returns groups of versions, the report first. */
export function groupVersions<C extends VersionCandidate>(
  candidates: readonly C[],
  alike: readonly Likeness[],
  judgements: Judgements,
  decide?: Decide<C>,
): C[][] {
  const links = [...alike].sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
  const clusters = cluster({
    candidates,
    links: links.map(({ a, b }) => [a, b, 'same-text']),
    judgements,
    whyApart: (a, b) => (tellsOther(a.occasion, b.occasion) ? 'other-occasion' : undefined),
    decide,
  });
  return clusters.map((members) => members.sort(firstReported));
}

const firstReported = (a: VersionCandidate, b: VersionCandidate): number =>
  compareDates(a.date, b.date) || b.length - a.length || byCodeUnits(a.document, b.document);
