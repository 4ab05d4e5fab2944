/** How an entity is taken apart: by a report's mention of it that means somebody or something else. */
import type { Explanation, JudgementRequest } from '@zhengtu/server/api';

export type Mention = Explanation['mentions'][number];
export type Joined = Explanation['joined'][number];

/** Mentions that a judgement cannot tell apart: of one report, or under one name. */
export interface MentionGroup {
  readonly id: string;
  readonly mentions: readonly Mention[];
  /** Why it was joined with the others, where that is told of it. */
  readonly because: readonly Joined[];
}

export const mentionGroups = ({
  mentions,
  joined,
}: Pick<Explanation, 'mentions' | 'joined'>): MentionGroup[] => {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) groups.set(mention.id, [...(groups.get(mention.id) ?? []), mention]);
  return [...groups].map(([id, same]) => {
    const documents = new Set(same.map(({ document }) => document));
    const speaksOf = ({ left, right }: Joined): boolean =>
      [left, right].some((side) => side !== undefined && documents.has(side.document));
    return { id, mentions: same, because: joined.filter(speaksOf) };
  });
};

/** `person:210900:王磊@document:8bcc82c7832b0293` ─► everybody known by `person:210900:王磊`. */
const everybodyKnownBy = (id: string): string => id.replace(/@document:[0-9a-f]+$/u, '');

/**
 * What to judge so that the one whom this mention means is none of the others: a judgement with all who share an id, so
 * that there is one in nearly every case.
 */
export const takingApart = (
  chosen: string,
  groups: readonly MentionGroup[],
  why: string,
): JudgementRequest[] => {
  const others = groups.filter(({ id }) => id !== chosen).map(({ id }) => everybodyKnownBy(id));
  return [...new Set(others)].map((right) => ({ verdict: 'not-same', left: chosen, right, why, by: '' }));
};
