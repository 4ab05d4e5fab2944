import type { PostMention } from '../posts/post-mention.js';
import type { Located } from '../text/spans.js';
import type { PersonGroup, PersonMention } from './person-group.js';
import { appointedTo, withTitleAfter, withTitleInside } from './titles-after-names.js';

/** Between listed names, a marker of the first may stand: 甲（女，彝族）、乙. */
const FREE_LINK = /^(?:[（(][^）)]{1,30}[）)])?(?:、|和|与|及|[ 　]{1,2})$/;

/** Names that stand elsewhere in the text without a title, joined where they are listed with 、. */
export function groupFreeNames(
  text: string,
  free: readonly PersonMention[],
  groups: readonly PersonGroup[],
  posts: readonly PostMention[],
): PersonGroup[] {
  const inGroup = (span: Located) => groups.some((group) => group.start < span.end && span.start < group.end);
  const singles = free.filter((mention) => !inGroup(mention)).sort((a, b) => a.start - b.start);
  const joined: { start: number; end: number; members: PersonMention[] }[] = [];
  for (const mention of singles) {
    const last = joined.at(-1);
    if (last !== undefined && FREE_LINK.test(text.slice(last.end, mention.start))) {
      last.members.push(mention);
      last.end = mention.end;
    } else joined.push({ start: mention.start, end: mention.end, members: [mention] });
  }
  const titled = groups.map((group) => appointedTo(text, group, posts) ?? group);
  return mergeSorted(
    text,
    titled,
    joined.map((group) => withTitleAfter(text, group, posts)),
  ).map((group) => ({
    ...group,
    members: group.members.map((member) => withTitleInside(text, member, posts)),
  }));
}

function mergeSorted(
  text: string,
  titled: readonly PersonGroup[],
  free: readonly PersonGroup[],
): PersonGroup[] {
  const all = [...titled, ...free].sort((a, b) => a.start - b.start);
  const merged: { start: number; end: number; members: PersonMention[] }[] = [];
  for (const group of all) {
    const last = merged.at(-1);
    if (
      last !== undefined &&
      /^(?:、|和|与|及|，(?=.))$/.test(text.slice(last.end, group.start)) &&
      isList(text, last, group)
    ) {
      last.members.push(...group.members);
      last.end = group.end;
    } else merged.push({ start: group.start, end: group.end, members: [...group.members] });
  }
  return merged;
}

const AFTER_CLASS = /领导(?:同志)?[ 　：]?$/;

/** A comma joins two groups only where both are people with titles, or the first are 市领导. */
function isList(text: string, last: PersonGroup, group: PersonGroup): boolean {
  if (text.slice(last.end, group.start) !== '，') return true;
  if (AFTER_CLASS.test(text.slice(0, last.members[0]?.start ?? 0).slice(-6))) return true;
  return last.members.every((m) => m.posts.length > 0) && group.members.every((m) => m.posts.length > 0);
}
