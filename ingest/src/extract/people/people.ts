import type { CleanDocument } from '../../read/clean-document.js';
import type { Body } from '../bodies/body.js';
import type { PostMention } from '../posts/post-mention.js';
import { distinctSpans, type Located, occurrences } from '../text/spans.js';
import type { PersonGroup } from './person-group.js';

/** A post of a person with the places in the text that tell it. */
export interface HeldPost {
  readonly title: string;
  readonly body: Body | null;
  readonly evidence: Located[];
}

export interface Person {
  readonly name: string;
  readonly posts: HeldPost[];
  readonly mentions: Located[];
  /** The best score of a reading of the name; low ones are marked unverified. */
  score: number;
}

const NATIONAL = /总书记|国家主席|总理|国务委员|委员长/;

/** Whether the person is a national leader: quoted, but not present at local meetings. */
export const isNationalLeader = (person: Person): boolean =>
  person.posts.some((post) => NATIONAL.test(post.title) && post.body?.place == null);

/** Everybody whom titles, lists, the model or the bylines name, in the order in which the text names them. */
export function gatherPeople(document: CleanDocument, groups: readonly PersonGroup[]): Person[] {
  const people = new Map<string, Person>();
  for (const group of groups) {
    for (const member of group.members) {
      const person = enter(people, member.name, member.score);
      person.mentions.push({ start: member.start, end: member.end });
      for (const post of member.posts) addPost(person, post, member);
    }
  }
  for (const byline of document.bylines) {
    const [start, end] = byline.span;
    const name = byline.name.replace(/[\s　]/g, '');
    if (name.length < 2) continue;
    enter(people, name, 5).mentions.push({ start, end });
  }
  for (const person of people.values()) person.mentions.push(...apart(document.text, person, people));
  for (const person of people.values()) person.mentions.splice(0, Infinity, ...sorted(person.mentions));
  return [...people.values()].sort((a, b) => first(a) - first(b));
}

const first = (person: Person): number => person.mentions[0]?.start ?? Infinity;
const sorted = (spans: readonly Located[]): Located[] =>
  distinctSpans(spans).map(([start, end]) => ({ start, end }));

function enter(people: Map<string, Person>, name: string, score: number): Person {
  const known = people.get(name);
  if (known !== undefined) {
    known.score = Math.max(known.score, score);
    return known;
  }
  const person: Person = { name, posts: [], mentions: [], score };
  people.set(name, person);
  return person;
}

function addPost(person: Person, post: PostMention, member: Located): void {
  if (post.title === '' || isClassWord(post)) return;
  const evidence = { start: Math.min(post.start, member.start), end: Math.max(post.end, member.end) };
  const same = person.posts.find((held) => isSamePost(held, post));
  if (same !== undefined) same.evidence.push(evidence);
  else person.posts.push({ title: post.title, body: post.body, evidence: [evidence] });
}

/** 负责人 and 代表 without a body tell no post. */
function isClassWord(post: PostMention): boolean {
  return (
    post.body === null && /^(?:主要|相关)?负责(?:人|同志)$|^(?:代表|专家|老师|委员|医生)$/.test(post.title)
  );
}

function isSamePost(held: HeldPost, post: PostMention): boolean {
  if (held.body !== post.body && held.body?.name !== post.body?.name) return false;
  return held.title === post.title || held.title.endsWith(post.title) || post.title.endsWith(held.title);
}

/** Other occurrences of the name, except inside a longer name. */
function apart(text: string, person: Person, people: ReadonlyMap<string, Person>): Located[] {
  const longer = [...people.keys()].filter((name) => name !== person.name && name.includes(person.name));
  const inside = longer.flatMap((name) => occurrences(text, name));
  return occurrences(text, person.name).filter(
    (span) => !inside.some((outer) => outer.start <= span.start && span.end <= outer.end),
  );
}
