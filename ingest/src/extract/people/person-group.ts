import type { PostMention } from '../posts/post-mention.js';
import type { Located } from '../text/spans.js';

/** A person where the text names them, with the titles given there. */
export interface PersonMention extends Located {
  readonly name: string;
  readonly posts: readonly PostMention[];
  readonly score: number;
}

/** People named side by side, who do the same thing: 市委常委甲、乙，副市长丙. */
export interface PersonGroup extends Located {
  readonly members: readonly PersonMention[];
}
