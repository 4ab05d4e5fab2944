import { type Body, organOf } from '../bodies/body.js';
import type { PostEvidence, PostMention } from './post-mention.js';
import { MODIFIER, POSTS, postAt } from './post-words.js';

const CENTRE: Readonly<Record<string, Body>> = {
  总书记: {
    name: '中共中央',
    names: ['党中央', '中央', '中国共产党中央委员会'],
    kind: 'party',
    place: null,
    short: null,
  },
  总理: { name: '国务院', names: ['中华人民共和国国务院'], kind: 'government', place: null, short: null },
};

const NATIONAL = /(?:国务院)?(?:副总理|总理)|(?:中共中央)?总书记|国家主席|国务委员/gu;

export function* nationalPosts(text: string): Generator<PostMention> {
  for (const match of text.matchAll(NATIONAL)) {
    const key = /总书记/.test(match[0]) ? '总书记' : /总理|国务/.test(match[0]) ? '总理' : '';
    if (/经$/.test(text.slice(0, match.index))) continue;
    yield {
      start: match.index,
      end: match.index + match[0].length,
      title: match[0],
      body: CENTRE[key] ?? null,
      place: null,
    };
  }
}

const TEAM_POST =
  /(?:(?<![\u3400-\u9fff])(督导组|督查组|巡察组|巡视组|调研组|考察团|检查组|工作组|工作专班|专班|指挥部|领导小组|协作组|专题组)(?:副)?(?:组长|团长|总指挥|指挥长|队长)|(?<=(?:任|担任|为))(?:副)?(?:组长|总指挥|指挥长))/gu;

const PARTY_GROUP_POST = /(?<![\u3400-\u9fff])党组(?:成员|副书记|书记)/gu;

/** 党组成员 without its organ is of the party group named last. */
export function* partyGroupPosts({ text, organs }: PostEvidence): Generator<PostMention> {
  for (const { 0: title, index } of text.matchAll(PARTY_GROUP_POST)) {
    const group = organs.findLast(
      ({ end, body }) => end <= index && index - end < 300 && body?.short?.endsWith('党组'),
    );
    if (group !== undefined)
      yield { start: index, end: index + title.length, title, body: group.body, place: group.place };
  }
}

/** 督导组组长, 任总指挥: the team is the last one named before. */
export function* teamPosts({ text, organs }: PostEvidence): Generator<PostMention> {
  for (const match of text.matchAll(TEAM_POST)) {
    const head = match[1];
    const team = organs.findLast(
      ({ end, body }) =>
        end <= match.index &&
        match.index - end < 200 &&
        body?.kind === 'group' &&
        (head === undefined || body.name.endsWith(head)),
    );
    if (team === undefined) continue;
    yield {
      start: match.index,
      end: match.index + match[0].length,
      title: match[0],
      body: team.body,
      place: team.place,
    };
  }
}

const DEPUTY = /(?<![省市区县州国乡镇委])(?:(人大)代表|(政协)(?:常委|委员))(?![会团联工、])/gu;

/** 人大代表 and 政协委员 without a level word are of the home place. */
export function* deputies({ text, home }: PostEvidence): Generator<PostMention> {
  for (const match of text.matchAll(DEPUTY)) {
    const short = match[1] ?? match[2] ?? '';
    const body = home === null ? null : organOf(home, short, short === '人大' ? 'congress' : 'cppcc');
    yield { start: match.index, end: match.index + match[0].length, title: match[0], body, place: home };
  }
}

const ZONE_ORGAN = /(?<![\u3400-\u9fff])(党工委|管委会|纪工委)/gu;
const ZONE_ORGAN_KINDS: Readonly<Record<string, Body['kind']>> = {
  党工委: 'party',
  管委会: 'government',
  纪工委: 'discipline',
};

/** 党工委委员, 管委会副主任 in a zone's own report are the zone's. */
export function* zonePosts({ text, home }: PostEvidence): Generator<PostMention> {
  if (home?.level !== 'zone') return;
  for (const { 0: organ, index } of text.matchAll(ZONE_ORGAN)) {
    const post = postAt(text, index + organ.length);
    if (post === null) continue;
    const body = organOf(home, organ, ZONE_ORGAN_KINDS[organ] ?? 'government');
    yield { start: index, end: index + organ.length + post.length, title: organ + post, body, place: home };
  }
}

const PRESIDIUM_POST = /(?:大会)?(?:主席团)?(?:常务主席|执行主席)(?!团)/gu;
const ELECTED = new RegExp(`(?<=(?:选举|推选|当选|补选)[^。；\\n]{0,120}为)${MODIFIER}(?:${POSTS})`, 'gu');
const REACH = 240;
const IN_SESSION =
  /^(?:第?[一二三四五六七八九十]{1,3}届)?(?:委员会)?第?[一二三四五六七八九十]{1,3}次(?:全体)?会议/;

/** 大会执行主席甲 is of the congress or conference named last; who is elected 主席, of the body that the sentence names. */
export function* electedPosts({ text, organs }: PostEvidence): Generator<PostMention> {
  for (const { 0: title, index } of text.matchAll(PRESIDIUM_POST)) {
    const houses = organs.filter(
      ({ end, body }) => end <= index && (body?.kind === 'congress' || body?.kind === 'cppcc'),
    );
    // Whose session it is, not who was asked to it.
    const house =
      houses.findLast(({ end }) => IN_SESSION.test(text.slice(end, end + 24))) ??
      houses.findLast(({ end }) => index - end < REACH);
    const body = house?.body == null ? null : wholeHouse(house.body);
    yield { start: index, end: index + title.length, title, body, place: house?.place ?? null };
  }
  for (const { 0: title, index } of text.matchAll(ELECTED)) {
    const named = organs.findLast(
      ({ end, body }) => end <= index && body !== null && !/[。\n]/.test(text.slice(end, index)),
    );
    if (named !== undefined)
      yield { start: index, end: index + title.length, title, body: named.body, place: named.place };
  }
}

/** A congress has a presidium, its standing committee has none. */
const wholeHouse = (body: Body): Body =>
  body.place !== null && body.short === '人大常委会' ? organOf(body.place, '人大', 'congress') : body;

const MEMBER =
  /(?<=[\u3400-\u9fff]{2})(?<![协务任大党法长工常补])委员(?=建议|指出|提出|认为|则认为|呼吁|表示|说|介绍|谈到|发言)/gu;

/** 郑昶委员建议: a member of the conference that the report speaks of. */
export function* speakingMembers({ text, organs }: PostEvidence): Generator<PostMention> {
  const house = organs.find(({ body }) => body?.kind === 'cppcc' && body.short === '政协');
  if (house === undefined) return;
  for (const { 0: title, index } of text.matchAll(MEMBER))
    yield { start: index, end: index + title.length, title, body: house.body, place: house.place };
}
