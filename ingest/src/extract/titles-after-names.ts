import type { PersonGroup, PersonMention } from './person-group.js';
import type { PostMention } from './post-mention.js';

/** What stands in brackets after a name: 女，彝族; a title. */
const BRACKET = /^[（(][^（）()]{1,30}[）)]/;

/** 蔡鸿谋（海纳服饰有限公司董事长）: a title in brackets after the name. */
export function withTitleInside(
  text: string,
  member: PersonMention,
  posts: readonly PostMention[],
): PersonMention {
  const bracket = BRACKET.exec(text.slice(member.end, member.end + 32))?.[0];
  if (bracket === undefined) return member;
  const end = member.end + bracket.length - 1;
  const inside = posts.filter((post) => post.start > member.end && post.end === end && post.body !== null);
  return inside.length === 0 ? member : { ...member, posts: [...member.posts, ...inside] };
}

/** 曲振海为滨海新区人民政府副区长, 拓步洲任总指挥: what somebody is made stands after the name. */
export function appointedTo(
  text: string,
  group: PersonGroup,
  posts: readonly PostMention[],
): PersonGroup | null {
  const marker = BRACKET.exec(text.slice(group.end, group.end + 32))?.[0].length ?? 0;
  const verb = /^(?:同志)?(?:为|任|担任|兼任|当选为?)/.exec(
    text.slice(group.end + marker, group.end + marker + 6),
  )?.[0];
  if (verb === undefined) return null;
  const post = posts.find(({ start }) => start === group.end + marker + verb.length);
  if (post === undefined) return null;
  return {
    ...group,
    members: group.members.map((member) => ({ ...member, posts: [...member.posts, post] })),
  };
}

/** 甲、乙等区委常委 and 习近平总书记: the title comes after. */
export function withTitleAfter(text: string, group: PersonGroup, posts: readonly PostMention[]): PersonGroup {
  const appointed = appointedTo(text, group, posts);
  if (appointed !== null) return appointed;
  const gap =
    /^(?:等(?:[一二三四五六七八九十\d]+(?:位|名))?)?/.exec(text.slice(group.end, group.end + 5))?.[0] ?? '';
  const at = group.end + gap.length;
  const post = posts.find(({ start }) => start === at);
  if (post === undefined || (gap === '' && !/总书记|总理|国家主席|^书记$|教授|院士|同志/.test(post.title)))
    return group;
  const titled = (member: PersonMention): PersonMention => ({ ...member, posts: [...member.posts, post] });
  const members =
    gap === ''
      ? [...group.members.slice(0, -1), ...group.members.slice(-1).map(titled)]
      : group.members.map(titled);
  return { start: group.start, end: post.end, members };
}
