import type { BodyKind } from '@zhengtu/graph-schema';
import type { PlaceMention } from '../places/place-mentions.js';
import type { Located } from '../text/spans.js';

/** Whose organ it is: of a named place, of the division that a level word stands for, or not yet told. */
export type Scope =
  | { readonly by: 'place'; readonly mention: PlaceMention }
  | { readonly by: 'level'; readonly word: string }
  | { readonly by: 'none' };

/** An organ or department of a division, as named in the text. */
export interface OrganMention extends Located {
  readonly scope: Scope;
  /** What follows the division's name in the canonical name: 委, 政府党组, 委宣传部, 教体局. */
  readonly short: string;
  readonly kind: BodyKind;
  /** Where the words after the scope begin. */
  readonly organStart: number;
}
