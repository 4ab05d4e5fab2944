import type { PostMention } from '../posts/post-mention.js';
import { followsName } from './name-boundary.js';
import type { PersonGroup, PersonMention } from './person-group.js';

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
  const inside = posts.filter((post) => post.start > member.end && post.end <= end);
  const told = inside.filter(({ body }) => body !== null);
  return told.length === 0 || inside.at(-1)?.end !== end
    ? member
    : { ...member, posts: [...member.posts, ...told] };
}

const MADE =
  /^(?:等)?(?:[一二两三四五六七八九十\d]+(?:位|名|人))?(?:同志)?(?:(分别)?(?:以[^，。；]{1,6}票)?(?:当选为?|为|任|担任|兼任|出任))(?:[^，。；、]{2,20}(?:次会议|代表大会|大会)(?=主席团))?/;

/** 曲振海为滨海新区人民政府副区长, 拓步洲任总指挥, 甲、乙分别当选为镇长和人大主席: what somebody is made stands after the name. */
export function appointedTo(
  text: string,
  group: PersonGroup,
  posts: readonly PostMention[],
): PersonGroup | null {
  const marker = BRACKET.exec(text.slice(group.end, group.end + 32))?.[0].length ?? 0;
  const [verb, each] = MADE.exec(text.slice(group.end + marker, group.end + marker + 44)) ?? [];
  if (verb === undefined) return null;
  const first = posts.findIndex(({ start }) => start === group.end + marker + verb.length);
  const post = posts[first];
  if (post === undefined || /^(?:候选人|提名人选|人选|建议人选)/.test(text.slice(post.end, post.end + 4)))
    return null;
  const own = each === undefined ? [] : postsInTurn(text, posts, first, group.members.length);
  return {
    ...group,
    members: group.members.map((member, at) => ({ ...member, posts: [...member.posts, own[at] ?? post] })),
  };
}

/** As many posts, side by side, as there are people; else none. */
function postsInTurn(
  text: string,
  posts: readonly PostMention[],
  first: number,
  count: number,
): readonly PostMention[] {
  const own = posts.slice(first, first + count);
  const isRow = own.every(
    (post, at) => at === 0 || /^(?:、|和|以及|与)$/.test(text.slice(own[at - 1]?.end ?? 0, post.start)),
  );
  return isRow && own.length === count ? own : [];
}

/** 大会副秘书长由甲、乙等3位同志担任: the title stands before. */
function heldBy(text: string, group: PersonGroup, posts: readonly PostMention[]): PersonGroup | null {
  if (text.charAt(group.start - 1) !== '由') return null;
  if (
    !/^(?:等)?(?:[一二两三四五六七八九十\d]+(?:位|名|人))?(?:同志)?(?:担任|兼任|出任)/.test(
      text.slice(group.end, group.end + 10),
    )
  )
    return null;
  const post = posts.find(({ end }) => end === group.start - 1);
  return post === undefined
    ? null
    : { ...group, members: group.members.map((member) => ({ ...member, posts: [...member.posts, post] })) };
}

/** 甲、乙等区委常委 and 习近平总书记: the title comes after. */
export function withTitleAfter(text: string, group: PersonGroup, posts: readonly PostMention[]): PersonGroup {
  const appointed = appointedTo(text, group, posts) ?? heldBy(text, group, posts);
  if (appointed !== null) return appointed;
  const gap =
    /^(?:等(?:[一二三四五六七八九十\d]+(?:位|名))?)?/.exec(text.slice(group.end, group.end + 5))?.[0] ?? '';
  const at = group.end + gap.length;
  const post = posts.find(({ start }) => start === at);
  const isTold = post !== undefined && (isToldAfter(post, gap) || (gap === '' && isAddressedBy(text, post)));
  if (!isTold) return group;
  const titled = (member: PersonMention): PersonMention => ({ ...member, posts: [...member.posts, post] });
  const members =
    gap === ''
      ? [...group.members.slice(0, -1), ...group.members.slice(-1).map(titled)]
      : group.members.map(titled);
  return { start: group.start, end: post.end, members };
}

/** 周波副市长带队: the title of a single office, and what follows it follows a name. */
const isAddressedBy = (text: string, { title, end }: PostMention): boolean =>
  /(?:[省市区县州旗盟镇乡局厅部院校]长|主任|主席|秘书长|专员)$/.test(title) &&
  (followsName(text.slice(end, end + 6)) || /^[，。、；！？）]/.test(text.slice(end, end + 1)));

/** 甲、乙等市委常委, but not 甲、乙等中心组成员, which tells of a class; 习近平总书记, 郑昶委员. */
const isToldAfter = ({ title, body }: PostMention, gap: string): boolean =>
  gap === ''
    ? /总书记|总理|国家主席|^书记$|教授|院士|同志/.test(title) || (title === '委员' && body !== null)
    : !(title.endsWith('成员') && body?.kind === 'group');
