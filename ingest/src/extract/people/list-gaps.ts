import type { PostMention } from '../posts/post-mention.js';
import { type Located, MARK } from '../text/spans.js';
import { followsName, type NameEvidence, type NameReading, readName } from './name-boundary.js';
import type { PersonMention } from './person-group.js';

interface Lists {
  readonly text: string;
  readonly names: NameEvidence;
  readonly seen: (name: string) => number;
  readonly taken: (span: Located) => boolean;
}

/** Between marks, beside names that are sure. */
const ENOUGH_AT_MARK = 1.4;
/** Where the list ends in a verb. */
const ENOUGH_AT_VERB = 2.6;

/**
 * Names that the model did not see between and beside those that it saw: 甲、乙、方文、丁出席.
 * @param mentions in the order of the text
 */
export function fillLists(lists: Lists, mentions: readonly PersonMention[]): PersonMention[] {
  const starts = new Set(mentions.map(({ start }) => start));
  const found: PersonMention[] = [];
  const isFree = (span: Located): boolean =>
    !lists.taken(span) &&
    ![...mentions, ...found].some((other) => other.start < span.end && span.start < other.end);
  for (const mention of mentions) {
    for (let end = mention.end; ; ) {
      const link = /^(?:[（(][男女][^（）()]{0,8}[）)])?(?:、|，、|、，)[ 　]?/.exec(
        lists.text.slice(end, end + 14),
      )?.[0];
      if (link === undefined || starts.has(end + link.length)) break;
      const next = listedAt(lists, end + link.length);
      if (next === null || !isFree(next)) break;
      found.push({ ...next, posts: [] });
      starts.add(next.start);
      end = next.end;
    }
    const before = beforeList(lists, mention, starts);
    if (before !== null && isFree(before)) {
      found.push({ ...before, posts: [] });
      starts.add(before.start);
    }
  }
  return found;
}

function listedAt({ text, names, seen }: Lists, at: number): NameReading | null {
  const reading = readName(text, at, names, seen, true);
  if (reading === null || reading.name.length > 4) return null;
  const isAtMark = MARK.test(text.charAt(reading.end)) || reading.end >= text.length;
  if (!isAtMark && !followsName(text.slice(reading.end, reading.end + 6))) return null;
  return reading.score >= (isAtMark ? ENOUGH_AT_MARK : ENOUGH_AT_VERB) ? reading : null;
}

/** 方文、甲、乙: what opens a list of at least two names, after a mark. */
function beforeList(
  { text, names, seen }: Lists,
  first: PersonMention,
  starts: ReadonlySet<number>,
): NameReading | null {
  if (text.charAt(first.start - 1) !== '、') return null;
  const goesOn = /^、/.test(text.slice(first.end, first.end + 1)) && starts.has(first.end + 1);
  if (!goesOn) return null;
  for (const length of [3, 2]) {
    const start = first.start - 1 - length;
    if (start < 0 || !(start === 0 || MARK.test(text.charAt(start - 1)))) continue;
    const reading = readName(text, start, names, seen, true);
    if (reading !== null && reading.end === first.start - 1 && reading.score >= 3) return reading;
  }
  return null;
}

/** 游际（副县长、县公安局局长）: what stands between a mark and a title in brackets is a name, also if it is a word. */
export function namesBeforeTitles(
  { text, names, taken }: Lists,
  posts: readonly PostMention[],
): PersonMention[] {
  const found: PersonMention[] = [];
  for (const post of posts) {
    const bracket = BEFORE_TITLE.exec(text.slice(Math.max(0, post.start - 8), post.start));
    if (bracket === null || !/^(?:[、，）)]|兼)/.test(text.slice(post.end, post.end + 1))) continue;
    const end = post.start - 8 + bracket.index + (post.start < 8 ? 8 - post.start : 0);
    for (const length of [3, 2, 4]) {
      const name = text.slice(Math.max(0, end - length), end);
      const isApart = end - length <= 0 || MARK.test(text.charAt(end - length - 1));
      if (!isApart || !/^[\u3400-\u9fff]+$/.test(name) || names.surnameStrength(name) === 0) continue;
      const span = { start: end - length, end };
      if (!taken(span)) found.push({ ...span, name, posts: [], score: 4 });
      break;
    }
  }
  return found;
}

const BEFORE_TITLE = /[（(](?:[男女][，、])?$/;
