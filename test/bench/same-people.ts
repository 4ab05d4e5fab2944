/** How a mention of a person was resolved: the entity found, and who it really is. */
export interface ResolvedMention {
  readonly found: string;
  readonly wanted: string;
}

const sizesOf = (keys: readonly string[]): Map<string, number> => {
  const sizes = new Map<string, number>();
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  return sizes;
};

/**
 * B³ (Bagga and Baldwin 1998): for each mention, which share of its entity's mentions are the same person, and
 * which share of that person's mentions are in its entity. Two namesakes joined cost precision, one official told
 * apart costs recall. 1 without mentions.
 */
export const samePeople = (
  mentions: readonly ResolvedMention[],
): { precision: number; recall: number; f1: number } => {
  if (mentions.length === 0) return { precision: 1, recall: 1, f1: 1 };
  const found = sizesOf(mentions.map((mention) => mention.found));
  const wanted = sizesOf(mentions.map((mention) => mention.wanted));
  const both = sizesOf(mentions.map((mention) => `${mention.found}\n${mention.wanted}`));
  let [precision, recall] = [0, 0];
  for (const mention of mentions) {
    const shared = both.get(`${mention.found}\n${mention.wanted}`) ?? 0;
    precision += shared / (found.get(mention.found) ?? 1) / mentions.length;
    recall += shared / (wanted.get(mention.wanted) ?? 1) / mentions.length;
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
};

/** {@link samePeople} in one number. */
export const samePeopleF1 = (mentions: readonly ResolvedMention[]): number => samePeople(mentions).f1;
