import type { Evidence, Fact } from '@zhengtu/server/api';

const sentencesOf = (evidence: readonly Evidence[]): string =>
  [...new Set(evidence.map(({ document, sentenceStart }) => `${document.id} ${sentenceStart}`))]
    .sort()
    .join('\n');

/**
 * Facts that rest on the very same sentences, together: a list of those present, or of works visited, is quoted once.
 * In the order given; a fact without evidence stands alone.
 */
export const factsBySentence = (facts: readonly Fact[]): Fact[][] => {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = sentencesOf(fact.evidence) || fact.relationship.id;
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()];
};
