import type { MeetingKind } from '@zhengtu/graph-schema';
import type { Body } from '../bodies/body.js';
import type { Place } from '../places/place.js';
import type { Sentence } from '../text/sentences.js';
import type { Located } from '../text/spans.js';
import type { MeetingPhrase } from './meeting-phrases.js';

/** A meeting or visit that the report tells of. */
export interface Meeting {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: MeetingKind;
  readonly date: string | null;
  readonly heldBy: readonly Body[];
  readonly place: Place | null;
  readonly mentions: readonly Located[];
  /** Stretches of the text that tell of this meeting; a main meeting has all that no other has. */
  readonly zones: readonly Located[];
  readonly isMain: boolean;
  /** Of several main meetings: the stretches that tell what this one dealt with. */
  readonly agenda: readonly Located[];
}

/** A meeting while it is being put together from what names it. */
export interface MeetingDraft {
  kind: MeetingKind;
  phrases: MeetingPhrase[];
  /** For visits: the sentences that tell of them. */
  sentences: Sentence[];
  zones: Located[];
  agenda: Located[];
  isMain: boolean;
}

/** Kinds that an organ's rules know; two of them in one breath are two meetings. */
export const INSTITUTIONAL = new Set<MeetingKind>([
  'standing-committee',
  'executive',
  'party-group',
  'congress',
  'cppcc',
  'study',
]);
