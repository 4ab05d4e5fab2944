/**
 * Versions of one report: reposted by another site, turned into the other script, with another headline, edited here
 * and there, or cut short. Each stays a Document; the first of them is the report, the others are versions of it
 * (Dublin Core: isVersionOf), and what they say is counted once.
 */
import { cluster } from '../clusters.js';
import { byCodeUnits } from '../code-units.js';
import { compareDates } from '../dates.js';
import type { Decide } from '../decisions.js';
import type { Judgements } from '../judgements.js';
import type { Reading } from '../readings.js';
import { candidatePairs } from './candidates.js';
import { type Fingerprint, fingerprintOf } from './fingerprint.js';
import { containment } from './shingles.js';
import { tellsOther } from './told-occasion.js';

/** Of the shorter text's runs, so many are in the longer one. Different meetings of one body rarely share half. */
const leastShared = 0.75;
/** Below this length of the other, a text was cut short: then the openings must be alike too. */
const cutShort = 0.7;
const leastSharedLead = 0.7;
/** Letters below which a text is a notice that many share. */
const shortestText = 60;

interface Candidate {
  readonly reading: Reading;
  readonly print: Fingerprint;
  readonly answersTo: readonly string[];
}

/** How alike two texts are where they are one but for small edits or a cut, 0 to 1; nothing where they are not. */
export function likenessOf(a: Fingerprint, b: Fingerprint): number | undefined {
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
  const candidates: Candidate[] = readings.map((reading) => ({
    reading,
    print: fingerprintOf(reading.record),
    answersTo: [reading.document],
  }));
  const links = candidatePairs(candidates.map(({ print }) => print)).flatMap(([a, b]) => {
    const [left, right] = [candidates[a], candidates[b]];
    const likeness = left && right && likenessOf(left.print, right.print);
    return likeness === undefined ? [] : [{ a, b, likeness }];
  });
  links.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
  const clusters = cluster({
    candidates,
    links: links.map(({ a, b }) => [a, b, 'same-text']),
    judgements,
    whyApart: (a, b) => (tellsOther(a.print.occasion, b.print.occasion) ? 'other-occasion' : undefined),
    decide,
  });
  return clusters.map((members) => members.sort(firstReported).map(({ reading }) => reading));
}

const firstReported = (a: Candidate, b: Candidate): number =>
  compareDates(a.reading.record.document.date, b.reading.record.document.date) ||
  b.print.length - a.print.length ||
  byCodeUnits(a.reading.document, b.reading.document);
