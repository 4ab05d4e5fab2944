import { closeUp, looksLikeName } from './name-shape.js';
import type { NameSpan, NameTagger } from './name-tagger.js';

/** A person's name that a text's occurrences agree on. */
export interface NameVote {
  /** Without the blanks set into short names. */
  name: string;
  /** Occurrences tagged as exactly this person. */
  tagged: number;
  /** Occurrences in all, without those inside a longer name that was tagged. */
  total: number;
  /** Mean marginal probability over all occurrences; one that was not tagged counts as 0. */
  probability: number;
}

/** A name stays if at least this share of its occurrences was tagged. */
const MAJORITY = 0.5;

/**
 * The people of a document by a vote among the occurrences of each name: one slip of the tagger is outvoted
 * (徐冰常 by 徐冰), and of names that overlap the better supported stays.
 * @param text simplified Chinese, the whole document
 */
export function voteOnNames(text: string, tagger: NameTagger): NameVote[] {
  const people = tagger.tag(text).filter((span) => span.kind === 'person');
  const votes = new Map<string, NameVote>();
  for (const surface of new Set(people.map((span) => text.slice(span.start, span.end)))) {
    if (looksLikeName(surface)) addVote(votes, countOccurrences(text, surface, people));
  }
  const standing = [...votes.values()].filter((vote) => vote.tagged >= vote.total * MAJORITY);
  return standing.filter((vote) => !standing.some((other) => beats(other, vote)));
}

/** 禹 斌 and 禹斌 are one name. */
function addVote(votes: Map<string, NameVote>, vote: NameVote): void {
  const known = votes.get(vote.name);
  const total = vote.total + (known?.total ?? 0);
  const certainty = vote.probability * vote.total + (known ? known.probability * known.total : 0);
  votes.set(vote.name, {
    ...vote,
    tagged: vote.tagged + (known?.tagged ?? 0),
    total,
    probability: certainty / total,
  });
}

function countOccurrences(text: string, surface: string, people: readonly NameSpan[]): NameVote {
  let tagged = 0;
  let total = 0;
  let certainty = 0;
  for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + 1)) {
    const end = start + surface.length;
    const around = people.find((span) => span.start <= start && span.end >= end);
    if (around !== undefined && around.end - around.start > surface.length) continue;
    total += 1;
    if (around === undefined) continue;
    tagged += 1;
    certainty += around.probability;
  }
  return { name: closeUp(surface), tagged, total, probability: certainty / total };
}

function beats(other: NameVote, vote: NameVote): boolean {
  if (other === vote || !(other.name.includes(vote.name) || vote.name.includes(other.name))) return false;
  return other.tagged > vote.tagged || (other.tagged === vote.tagged && other.name.length > vote.name.length);
}
