/** What reports say of an entity, quoted: which way they speak of it, how often, and in which words. */

import { byCodeUnits } from '@zhengtu/graph-schema';
import type { Span } from '../record.js';
import { seenBetween } from '../resolve/dates.js';
import type { AnyClaim } from '../resolve/decisions.js';
import { groupBy } from '../resolve/group-by.js';
import type { Mention, Passage, Seen } from './explanation.js';

/** UTF-16 units of the sentence shown before and behind a mention. */
const around = 40;

interface Post {
  readonly title: string;
  readonly body: string | null;
}

const postsOf = (item: AnyClaim['item']): readonly Post[] | undefined =>
  'posts' in item ? (item.posts as readonly Post[]) : undefined;

/** A person's posts (海州区委 区委书记), of anything else its name, as this report has it. */
export function spokenAs({ item }: AnyClaim): string {
  const posts = postsOf(item);
  if (!posts) return item.name;
  const told = posts.map(({ title, body }) => (body === null ? title : `${body} ${title}`));
  return told.length > 0 ? [...new Set(told)].sort(byCodeUnits).join('、') : 'no post told';
}

/** Where a report first speaks of it. */
export function passageOf(claim: AnyClaim): Passage {
  const { document, text } = { document: claim.reading.document, ...claim.reading.record.document };
  const [start, end] = firstOf(claim.item.mentions, text.length);
  return {
    document,
    title: claim.reading.record.document.title,
    date: claim.reading.date,
    start,
    end,
    quote: quoteAround(text, start, end),
    as: spokenAs(claim),
  };
}

/** Mentions told at most. */
const mostMentions = 200;

const inTime = (claims: readonly AnyClaim[]): AnyClaim[] =>
  [...claims].sort(
    (a, b) =>
      byCodeUnits(a.reading.date ?? '9', b.reading.date ?? '9') ||
      byCodeUnits(a.reading.document, b.reading.document),
  );

/** @param answersTo Ids by which judgements speak of the entity that these claims are of. */
export const mentionsOf = (claims: readonly AnyClaim[], answersTo: readonly string[]): Mention[] =>
  inTime(claims)
    .slice(0, mostMentions)
    .flatMap((claim) => {
      const id = idIn(claim, answersTo);
      return id === undefined ? [] : [{ ...passageOf(claim), id }];
    });

/** Of people and meetings the one of the report, of other kinds the one of the name that it uses. */
const idIn = ({ reading: { document }, item }: AnyClaim, answersTo: readonly string[]): string | undefined =>
  answersTo.find((id) => id === document || id.endsWith(`@${document}`)) ??
  answersTo.find((id) => id.endsWith(`:${item.name}`));

const firstOf = (mentions: readonly Span[], length: number): Span =>
  [...mentions].sort(([a], [b]) => a - b)[0] ?? [0, Math.min(around, length)];

/** The words around, within their sentence; … where it goes on. */
function quoteAround(text: string, start: number, end: number): string {
  const before =
    text
      .slice(0, start)
      .split(/[。！？\n]/u)
      .at(-1) ?? '';
  const after = text.slice(end).split(/(?<=[。！？])|\n/u)[0] ?? '';
  const head = before.length > around ? `…${before.slice(-around)}` : before;
  const tail = after.length > around ? `${after.slice(0, around)}…` : after;
  return `${head}${text.slice(start, end)}${tail}`.trim();
}

/** The ways in which these claims speak, the most frequent first, each with the earliest report that has it. */
export function waysOfSpeaking(claims: readonly AnyClaim[]): Seen[] {
  return [...groupBy(claims, spokenAs)]
    .map(([as, same]) => {
      const [first] = inTime(same);
      return {
        as,
        reports: new Set(same.map(({ reading }) => reading.document)).size,
        ...seenBetween(same.map(({ reading }) => reading.date)),
        example: first && passageOf(first),
      };
    })
    .filter((seen): seen is Seen => seen.example !== undefined)
    .sort((a, b) => b.reports - a.reports || byCodeUnits(a.as, b.as));
}
