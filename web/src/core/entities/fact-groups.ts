import type { NodeLabel, RelationshipType } from '@zhengtu/graph-schema';
import type { Entity } from '@zhengtu/server/api';

export type FactGroup = Entity['counts'][number];

/** What a reader wants to know first, by kind of entity; types not named follow in the order given. */
const firstAsked: Record<NodeLabel, readonly RelationshipType[]> = {
  Person: ['HOLDS_POST', 'CHAIRED', 'SPOKE_AT', 'ATTENDED', 'WROTE'],
  Meeting: [
    'CHAIRED',
    'SPOKE_AT',
    'ATTENDED',
    'COVERED',
    'DISCUSSED',
    'CONSIDERED',
    'HELD_BY',
    'HELD_IN',
    'REPORTS',
  ],
  Place: ['HELD_IN', 'DISCUSSED', 'LOCATED_IN'],
  Body: ['HOLDS_POST', 'HELD_BY', 'PART_OF', 'LOCATED_IN'],
  Theme: ['DISCUSSED', 'BROADER'],
  Project: ['COVERED', 'LOCATED_IN'],
  Policy: ['CONSIDERED'],
  Document: ['REPORTS', 'WROTE'],
};

/** Groups open at once; the rest are folded, with their counts. */
const openAtFirst = 4;
/** A group longer than this is folded, unless it comes first. */
const longestOpen = 12;

/** The groups of an entity's facts in reading order, and which of them start open. Mentions come last, folded. */
export const orderFactGroups = (
  label: NodeLabel,
  counts: readonly FactGroup[],
): (FactGroup & { open: boolean })[] => {
  const asked = firstAsked[label];
  const rank = ({ type }: FactGroup): number => {
    if (type === 'MENTIONS') return 100;
    const at = asked.indexOf(type);
    return at < 0 ? 50 : at;
  };
  return counts
    .filter((group) => group.count > 0)
    .sort((a, b) => rank(a) - rank(b))
    .map((group, at) => ({
      ...group,
      open: at < openAtFirst && (at === 0 || group.count <= longestOpen) && group.type !== 'MENTIONS',
    }));
};
