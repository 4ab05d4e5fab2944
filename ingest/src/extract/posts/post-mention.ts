import type { Body, BodyMention } from '../bodies/body.js';
import type { OrganMention } from '../bodies/organ-mention.js';
import type { Place } from '../places/place.js';
import type { PlaceMention } from '../places/place-mentions.js';

/** A title in the text, with the body that it implies. */
export interface PostMention {
  readonly start: number;
  readonly end: number;
  /** As written, without a place's name: 市委书记, 区人大常委会主任. */
  readonly title: string;
  readonly body: Body | null;
  /** The division whose title it is, if it is one's; later titles of a chain are read as the same division's. */
  readonly place: Place | null;
}

export interface PostEvidence {
  readonly text: string;
  readonly home: Place | null;
  readonly places: readonly PlaceMention[];
  readonly organs: readonly (OrganMention & { readonly body: Body | null; readonly place: Place | null })[];
  readonly organisations: readonly BodyMention[];
}
