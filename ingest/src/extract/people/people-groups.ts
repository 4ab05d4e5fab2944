import type { CleanDocument } from '../../read/clean-document.js';
import { carriesLevel, type Place } from '../places/place.js';
import type { PostMention } from '../posts/post-mention.js';
import { postAt } from '../posts/post-words.js';
import { Cover, type Located, MARK, occurrences } from '../text/spans.js';
import type { Quoted } from '../text/text-marks.js';
import { fillLists, namesBeforeTitles } from './list-gaps.js';
import { groupFreeNames } from './listed-names.js';
import { freeMentions, type ModelReading } from './name-evidence.js';
import type { PersonGroup } from './person-group.js';
import { readGroups } from './titled-people.js';

/** Everybody named with a title, in a list, or as the model sees it, in groups that do things together. */
export function peopleGroups(
  document: CleanDocument,
  model: ModelReading,
  posts: readonly PostMention[],
  named: readonly Located[],
  titles: readonly Quoted[],
  home: Place | null,
): PersonGroup[] {
  const { text } = document;
  const notPeople = named.filter((span) => !isBareStem(text, span));
  const cover = new Cover(text.length).add(notPeople).add(titles).add(posts);
  const taken = (span: Located): boolean => cover.touches(span);
  const other = new Cover(text.length).add(notPeople).add(posts);
  const names = { ...model.evidence };
  const seen = (name: string): number => countApart(text, name);
  const titled = readGroups({
    text,
    posts,
    names,
    seen,
    bareTitleAt: (at) => postAt(text, at),
    // A document's title may name who holds a post: 《县人民法院副院长李普生同志履职情况的报告》.
    taken: (span) => other.touches(span),
  });
  const known = new Set([
    ...titled.flatMap((group) => group.members.map((member) => member.name)),
    ...document.bylines.map((byline) => byline.name),
  ]);
  const used = new Cover(text.length).add(titled.flatMap((group) => group.members));
  const aside = new Cover(text.length).add(
    document.paragraphs.filter(({ kind }) => kind === 'dateline' || kind === 'byline'),
  );
  const isOfOffice = posts.length > 0 || home !== null;
  if (!isOfOffice) return titled;
  const isElse = (span: Located) => taken(span) || used.touches(span) || aside.touches(span);
  const lists = { text, names, seen, taken: isElse };
  const beforeTitles = namesBeforeTitles(lists, posts);
  for (const { name } of beforeTitles) known.add(name);
  const free = freeMentions(text, model, known, isElse);
  const sorted = [...free].sort((a, b) => a.start - b.start);
  const filled = fillLists(lists, sorted);
  return groupFreeNames(text, [...free, ...filled], titled, posts);
}

/** 未央 in 丁未央: a short place name does not stand against a person's after a title. */
const isBareStem = (text: string, { start, end }: Located): boolean =>
  end - start === 2 && !carriesLevel(text.slice(start, end));

/** How often a string stands between marks, or at least begins after one. */
function countApart(text: string, name: string): number {
  const found = occurrences(text, name);
  if (found.length < 2) return 0;
  return found.filter(({ start, end }) => {
    const before = start === 0 || MARK.test(text.charAt(start - 1));
    const after = end >= text.length || MARK.test(text.charAt(end));
    return before || after;
  }).length;
}
