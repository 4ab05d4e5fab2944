/** What is compared of a report to tell whether another is a version of it. */
import type { ReportRecord } from '../../record.js';
import { lettersOf, proseOf } from './prose.js';
import { shinglesOf, signatureOf } from './shingles.js';
import { type ToldOccasion, toldOccasion } from './told-occasion.js';

export interface Fingerprint {
  /** Letters and figures of the running text, in UTF-16 units. */
  readonly length: number;
  readonly whole: Uint32Array;
  readonly lead: Uint32Array;
  readonly signatures: { readonly whole: Uint32Array; readonly lead: Uint32Array };
  readonly occasion: ToldOccasion;
}

/** Letters of the beginning that a report keeps when it is cut short. */
const leadLength = 200;

const made = new WeakMap<ReportRecord, Fingerprint>();

/** Made once a record, for every load looks at all of them. */
export function fingerprintOf(record: ReportRecord): Fingerprint {
  const known = made.get(record);
  if (known) return known;
  const { text, title } = record.document;
  const prose = proseOf(text);
  const letters = lettersOf(prose);
  const [whole, lead] = [shinglesOf(letters), shinglesOf(letters.slice(0, leadLength))];
  const fingerprint = {
    length: letters.length,
    whole,
    lead,
    signatures: { whole: signatureOf(whole), lead: signatureOf(lead) },
    occasion: toldOccasion(title ?? '', prose),
  };
  made.set(record, fingerprint);
  return fingerprint;
}
