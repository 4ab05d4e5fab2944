/** Any reports and judgements, of few names, places and days, for tests of what must hold whatever comes. */
import fc from 'fast-check';
import type { ReportRecord } from '../record.js';
import { body, meeting, person, place, record, relation, theme } from './invented-records.js';
import type { Judgement } from './judgements.js';

/** Few names, places and days, so that reports meet in all ways. */
const name = fc.constantFrom('王磊', '池万顷', '刘建平', '单青云');
const home = fc.constantFrom('阜新市', '海州区', '新邱区', '开封市', '涪陵区', null);
const date = fc.constantFrom('2024-03-01', '2024-03-02', '2023-12', '--03-05', undefined);
const bodyName = fc.constantFrom(
  '阜新市委',
  '阜新市政府',
  '海州区委',
  '新邱区政府',
  '开封市教育局',
  '阜新日报',
  '市委',
  null,
);
const post = fc.tuple(fc.constantFrom('区委书记', '市长', '局长', '记者', '总书记', '市委书记'), bodyName);
const span = fc
  .tuple(fc.nat(9), fc.nat(9))
  .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
const doubt = fc.constantFrom({}, { status: 'unverified' as const, confidence: 0.5 });

const someone = fc.tuple(name, fc.array(post, { maxLength: 2 }), fc.array(span, { maxLength: 2 }), doubt);
const held = fc.record({
  name: fc.constantFrom('市委常委会会议', '阜新市委常委会会议', '池万顷调研', '教育大会'),
  kind: fc.constantFrom('standing-committee' as const, 'visit' as const),
  place: home,
  date,
  optional: fc.boolean(),
});
/** Two texts, each with a repost and a cut: reports may be versions of each other. */
const prose = [
  '会议传达学习全省教育工作会议精神，研究我市贯彻落实意见。会议指出，要把教育摆在优先发展的位置，扩大普惠性学前教育资源供给，推动义务教育优质均衡发展，建强教师队伍。',
  '会议听取全市防汛备汛工作情况汇报。会议强调，要绷紧防汛这根弦，对水库、河道、山洪沟逐一排查，落实巡查责任到人、到岗、到时段，确保群众生命财产安全。',
].flatMap((text) => [
  `题\n${text}${text.replaceAll('要', '须')}`,
  `又题\n${text}${text.replaceAll('要', '须')}完。`,
  `题\n${text}`,
]);
const text = fc.constantFrom(undefined, ...prose);
const parts = fc.record({
  text,
  place: home,
  date,
  people: fc.array(someone, { maxLength: 4 }),
  meetings: fc.array(held, { maxLength: 3 }),
  bodies: fc.array(bodyName, { maxLength: 2 }),
  village: fc.boolean(),
  themes: fc.subarray(['education-reform', 'teachers', 'no-such-theme']),
  writes: fc.boolean(),
});

const toRecord = (it: typeof parts extends fc.Arbitrary<infer T> ? T : never, i: number): ReportRecord =>
  record(`报告${i}`, {
    place: it.place,
    ...(it.date ? { date: it.date } : {}),
    ...(it.text ? { text: it.text } : {}),
    people: it.people.map(([who, posts, mentions, unsure]) => ({
      ...person(who, ...posts),
      mentions,
      ...unsure,
    })),
    meetings: it.meetings.map(({ date: day, ...rest }, m) =>
      meeting(rest.name, { ...rest, id: `m${m}`, date: day ?? null }),
    ),
    bodies: it.bodies.flatMap((each) => (each ? [body(each)] : [])),
    places: it.village ? [place('杨湾村', '210902')] : [],
    themes: it.themes.map((id) => theme(id)),
    relations: it.people.flatMap(([who]) => [
      relation('ATTENDED', who, 'm0'),
      ...(it.writes ? [relation('WROTE', who, 'document', { role: 'reporter' })] : []),
    ]),
  });
/** Up to so many reports; the first of any two lists is of one document, and so on. */
export const anyReports = (most: number): fc.Arbitrary<ReportRecord[]> =>
  fc.array(parts, { maxLength: most }).map((all) => all.map(toRecord));

const ids = fc.constantFrom(
  'person:210900:王磊',
  'person:410200:王磊',
  'person:210900:池万顷@海州区委',
  'body:210900:阜新市委',
  `person:210900:王磊@${record('报告0').document.id}`,
  record('报告0').document.id,
  record('报告1').document.id,
);
const circumstances = { by: fc.constant(''), at: fc.constantFrom('1', '2'), why: fc.constant('') };
const judgement: fc.Arbitrary<Judgement> = fc.oneof(
  fc.record({
    verdict: fc.constantFrom('same' as const, 'not-same' as const),
    left: ids,
    right: ids,
    ...circumstances,
  }),
  fc.record({
    verdict: fc.constant('rename' as const),
    entity: ids,
    name: fc.constantFrom('新名', '又名'),
    ...circumstances,
  }),
);
export const anyJudgements: fc.Arbitrary<Judgement[]> = fc.array(judgement, { maxLength: 3 });
