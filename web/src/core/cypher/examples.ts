/**
 * Worked examples on real questions. Each runs alike on both stores: every node has a label, every item an alias,
 * and the match starts from its narrowest end.
 */
import type { ParameterTexts } from './parameters';

export interface CypherExample {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly query: string;
  /** What its parameters are at first. */
  readonly parameters?: ParameterTexts;
}

export const cypherExamples: readonly CypherExample[] = [
  {
    id: 'cities',
    zh: '哪些城市讨论过教育改革？',
    en: 'Which cities discussed education reform?',
    query: `MATCH (c:City)-[d:DISCUSSED]->(t:Theme {zh: '教育改革'})
RETURN c AS city, d.meetings AS meetings, d.direct AS direct
ORDER BY meetings DESC, c.name`,
  },
  {
    id: 'proof',
    zh: '在哪次会上谈的？依据在哪里？',
    en: 'At which meetings, and on what evidence?',
    query: `MATCH (t:Theme {zh: '教育改革'})<-[d:DISCUSSED]-(m:Meeting)-[:HELD_IN]->(p:Place)
RETURN p.name AS place, m AS meeting, m.date AS date, d.evidence AS evidence
ORDER BY place`,
  },
  {
    id: 'graph',
    zh: '把讨论教育改革的会议画成图',
    en: 'Draw the meetings on education reform',
    query: `MATCH (t:Theme {zh: '教育改革'})<-[d:DISCUSSED]-(m:Meeting)-[h:HELD_IN]->(p:Place)
RETURN t AS theme, d AS discussed, m AS meeting, h AS held, p AS place`,
  },
  {
    id: 'shared',
    zh: '哪些主题是几个城市都在谈的？',
    en: 'Which themes are discussed in several cities?',
    query: `MATCH (t:Theme)<-[:DISCUSSED]-(c:City)
WHERE t.boilerplate = false
RETURN t.zh AS theme, count(c) AS cities, collect(c.name) AS names
ORDER BY cities DESC, theme
LIMIT 20`,
  },
  {
    id: 'pairs',
    zh: '哪两座城市共同的话题最多？',
    en: 'Which two cities have most in common?',
    query: `MATCH (a:City)-[:DISCUSSED]->(t:Theme)<-[:DISCUSSED]-(b:City)
WHERE a.id < b.id AND t.boilerplate = false
RETURN a.name AS city, b.name AS other, count(t) AS shared
ORDER BY shared DESC, city, other
LIMIT 20`,
  },
  {
    id: 'below',
    zh: '哪些主题只有区县在谈？',
    en: 'Which themes are discussed only by districts or counties?',
    query: `MATCH (c:City)-[d:DISCUSSED]->(t:Theme)
WHERE d.direct = false
RETURN c.name AS city, collect(t.zh) AS themes
ORDER BY city`,
  },
  {
    id: 'chaired',
    zh: '谁主持的会议最多？',
    en: 'Who chaired the most meetings?',
    query: `MATCH (p:Person)-[:CHAIRED]->(m:Meeting)
RETURN p.name AS person, count(m) AS meetings
ORDER BY meetings DESC, person
LIMIT 10`,
  },
  {
    id: 'posts',
    zh: '谁担任什么职务？',
    en: 'Who holds which post?',
    query: `MATCH (p:Person)-[h:HOLDS_POST]->(b:Body)
RETURN p AS person, h.title AS title, b AS body
ORDER BY p.name
LIMIT 100`,
  },
  {
    id: 'attendance',
    zh: '谁参加了哪些会议（画成图）',
    en: 'Who took part in which meetings (as a graph)',
    query: `MATCH (m:Meeting)<-[r:CHAIRED|SPOKE_AT|ATTENDED]-(p:Person)
RETURN p AS person, r AS part, m AS meeting
LIMIT 200`,
  },
  {
    id: 'policies',
    zh: '会上审议或学习了哪些文件？',
    en: 'Which documents were considered at meetings?',
    query: `MATCH (m:Meeting)-[r:CONSIDERED]->(p:Policy)
RETURN m.name AS meeting, r.action AS action, p AS policy
ORDER BY meeting
LIMIT 100`,
  },
  {
    id: 'projects',
    zh: '谈到哪些项目？在哪里？',
    en: 'Which projects were covered, and where?',
    query: `MATCH (j:Project)<-[:COVERED]-(m:Meeting)-[:HELD_IN]->(p:Place)
RETURN p.name AS place, j AS project, m AS meeting
ORDER BY place
LIMIT 100`,
  },
  {
    id: 'visited',
    zh: '考察、走访了哪些项目？在哪里？',
    en: 'Which projects were visited, and where?',
    query: `MATCH (j:Project)<-[c:COVERED]-(m:Meeting)-[:HELD_IN]->(p:Place)
WHERE m.kind = 'visit'
RETURN p AS place, j AS project, m AS visit, m.date AS date, c.evidence AS evidence
ORDER BY p.name, j.name
LIMIT 200`,
  },
  {
    id: 'together',
    zh: '某市的会上，谁常与谁同席？',
    en: 'Who sits with whom at a city’s meetings?',
    query: `MATCH (p:Place {name: $city})<-[:HELD_IN]-(m:Meeting)<-[:CHAIRED|SPOKE_AT|ATTENDED]-(a:Person)
MATCH (m)<-[:CHAIRED|SPOKE_AT|ATTENDED]-(b:Person)
WHERE a.id < b.id
RETURN a.name AS one, b.name AS other, count(DISTINCT m.id) AS meetings
ORDER BY meetings DESC, one, other
LIMIT 30`,
    parameters: { city: '阜阳市' },
  },
  {
    id: 'since',
    zh: '某个日子以来，各市谈过哪些主题？',
    en: 'Which themes has each city discussed since a day?',
    query: `MATCH (c:City)-[d:DISCUSSED]->(t:Theme)
WHERE d.lastSeen >= $from AND t.boilerplate = false
RETURN c.name AS city, collect(t.zh) AS themes
ORDER BY city`,
    parameters: { from: '"2024"' },
  },
  {
    id: 'undated',
    zh: '哪些报告没有写明年份？',
    en: 'Which reports do not tell their year?',
    query: `MATCH (d:Document)
WHERE d.date IS NULL OR d.date STARTS WITH '--'
RETURN d AS report, d.date AS date, d.source AS source`,
  },
];

/** An example by its id; throws where there is none, which only a slip in the code can cause. */
export const findExample = (id: string): CypherExample => {
  const found = cypherExamples.find((example) => example.id === id);
  if (!found) throw new Error(`No Cypher example is called "${id}".`);
  return found;
};
