import { nodePropertiesSchema, relationshipPropertiesSchema } from '@zhengtu/graph-schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadGazetteer } from '../gazetteer/index.js';
import type { ReportRecord } from '../record.js';
import { buildGraph } from './build-graph.js';
import type { Graph } from './graph.js';
import { body, meeting, person, place, record, relation, theme } from './invented-records.js';
import type { Judgement } from './judgements.js';
import { resolveEntities } from './resolve-entities.js';

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
const reports = fc.array(parts, { maxLength: 6 }).map((all) => all.map(toRecord));

const plain = ({ nodes, relationships }: Graph) => ({
  nodes: Object.fromEntries(nodes),
  relationships: Object.fromEntries(relationships),
});

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
const judgements = fc.array(judgement, { maxLength: 3 });

test('any reports, in any order and under any judgements, come to one graph', () => {
  fc.assert(
    fc.property(reports, judgements, fc.nat(), (records, judged, seed) => {
      const shuffled = [...records].sort(
        (a, b) => (a.document.id > b.document.id ? 1 : -1) * (seed % 2 ? 1 : -1),
      );
      const backwards = [...judged].reverse();
      expect(plain(buildGraph(shuffled, backwards))).toEqual(plain(buildGraph(records, judged)));
    }),
    { numRuns: 60 },
  );
});

test('whatever is judged, no two entities share an id', () => {
  fc.assert(
    fc.property(reports, judgements, (records, judged) => {
      const { readings: _, ...kinds } = resolveEntities(records, judged, loadGazetteer());
      const ids = Object.values(kinds).flatMap((entities) => entities.map(({ id }) => id));
      expect(ids).toEqual([...new Set(ids)]);
    }),
    { numRuns: 60 },
  );
});

test('any reports come to rows that the graph model allows, between nodes that are there', () => {
  fc.assert(
    fc.property(reports, (records) => {
      const { nodes, relationships } = buildGraph(records);
      for (const { label, properties } of nodes.values()) nodePropertiesSchema(label).parse(properties);
      for (const row of relationships.values()) {
        relationshipPropertiesSchema(row.type).parse(row.properties);
        expect([nodes.get(row.from)?.label, nodes.get(row.to)?.label]).toEqual([row.fromLabel, row.toLabel]);
      }
    }),
    { numRuns: 60 },
  );
});

test('everybody who stands in the text of any report is mentioned by it', () => {
  fc.assert(
    fc.property(reports, (records) => {
      const { nodes, relationships } = buildGraph(records);
      for (const { document, people } of records) {
        const mentioned = [...relationships.values()]
          .filter(({ type, from }) => type === 'MENTIONS' && from === document.id)
          .map(({ to }) => nodes.get(to)?.properties.name);
        const inText = people.filter(({ mentions }) => mentions.length > 0);
        expect(mentioned).toEqual(expect.arrayContaining(inText.map((each) => each.name)));
      }
    }),
    { numRuns: 30 },
  );
});
