import {
  type AnnotatedMeeting,
  type AnnotatedTheme,
  type Annotation,
  type EntityKind,
  isOptional,
  type Named,
} from './annotation.js';
import { foldName, foldProject, formsOf, likeness } from './name-forms.js';

/** From the number of an extracted entity to the number of the annotated one that it stands for. */
export type Pairing = ReadonlyMap<number, number>;

/** Pairs extracted with annotated entities, one to one. */
export function pairEntities(kind: EntityKind, gold: Annotation, found: Annotation): Pairing {
  if (kind === 'meetings') return pairMeetings(gold.meetings ?? [], found.meetings ?? []);
  if (kind === 'themes') return pairThemes(gold.themes ?? [], found.themes ?? []);
  return pairNamed(gold[kind] ?? [], found[kind] ?? [], kind === 'projects' ? foldProject : foldName);
}

/** By the name first; what is left, by any of its names. */
function pairNamed(gold: readonly Named[], found: readonly Named[], fold: (name: string) => string): Pairing {
  const wanted = gold.map((entity) => formsOf(entity, fold));
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const names of [false, true]) {
    found.forEach((entity, at) => {
      if (pairs.has(at)) return;
      const own = formsOf(names ? entity : { name: entity.name }, fold);
      const match = wanted.findIndex(
        (forms, goldAt) => !taken.has(goldAt) && [...own].some((form) => forms.has(form)),
      );
      if (match < 0) return;
      pairs.set(at, match);
      taken.add(match);
    });
  }
  return pairs;
}

function pairThemes(gold: readonly AnnotatedTheme[], found: readonly AnnotatedTheme[]): Pairing {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  found.forEach((theme, at) => {
    const match = gold.findIndex((wanted, goldAt) => !taken.has(goldAt) && wanted.id === theme.id);
    if (match < 0) return;
    pairs.set(at, match);
    taken.add(match);
  });
  return pairs;
}

/** Of the same kind or alike in name; the likeliest pairs first, those with the same day before others. */
const LIKE_ENOUGH = 0.6;
const SAME_DAY = 0.5;
const OPTIONAL_LAST = 0.3;

function pairMeetings(gold: readonly AnnotatedMeeting[], found: readonly AnnotatedMeeting[]): Pairing {
  const scored = found.flatMap((meeting, at) =>
    gold.flatMap((wanted, goldAt) => {
      const alike = Math.max(
        ...[wanted.name, ...(wanted.names ?? [])].map((name) => likeness(name, meeting.name)),
      );
      const base = (wanted.kind === meeting.kind ? 1 : 0) + alike;
      if (base < LIKE_ENOUGH) return [];
      const day =
        wanted.date && meeting.date && wanted.date.slice(-5) === meeting.date.slice(-5) ? SAME_DAY : 0;
      return [{ at, goldAt, score: base + day - (isOptional(wanted) ? OPTIONAL_LAST : 0) }];
    }),
  );
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { at, goldAt } of scored.sort((a, b) => b.score - a.score)) {
    if (pairs.has(at) || taken.has(goldAt)) continue;
    pairs.set(at, goldAt);
    taken.add(goldAt);
  }
  return pairs;
}
