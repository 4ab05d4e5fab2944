MATCH (c:City)-[:DISCUSSED]->(t:Theme {zh: '教育改革'}) RETURN c.name ORDER BY c.name

MATCH (t:Theme {zh: '教育改革'})<-[d:DISCUSSED]-(c:City) WHERE d.direct RETURN c.name, d.meetings ORDER BY c.name

MATCH (t:Theme {zh: '教育改革'})<-[d:DISCUSSED]-(c:City) WHERE NOT d.direct RETURN c.name

MATCH (c:City)<-[:LOCATED_IN*0..2]-(:Place)<-[:HELD_IN]-(m:Meeting)-[d:DISCUSSED]->(:Theme {zh: '教育改革'}) RETURN c.name, m.name, m.date, d.evidence

MATCH (t:Theme)<-[:DISCUSSED]-(c:City) RETURN t.zh, count(c) AS cities ORDER BY cities DESC, t.zh

MATCH (t:Theme)<-[:DISCUSSED]-(c:City) WITH t, collect(DISTINCT c.name) AS cities WHERE size(cities) > 1 RETURN t.zh, cities

MATCH (a:City)-[:DISCUSSED]->(t:Theme)<-[:DISCUSSED]-(b:City) WHERE a.name < b.name RETURN a.name, b.name, count(t) AS shared ORDER BY shared DESC, a.name, b.name

MATCH (a:City {name: '开封市'})-[:DISCUSSED]->(t:Theme)<-[:DISCUSSED]-(b:City) WHERE a <> b RETURN b.name, collect(t.zh) AS themes

MATCH (a:City {name: '开封市'})-[:DISCUSSED]->(t:Theme) WHERE NOT EXISTS { MATCH (b:City {name: '洛阳市'})-[:DISCUSSED]->(t) } RETURN t.zh

MATCH (a:City)-[:DISCUSSED]->(t:Theme) WHERE NOT (t)<-[:DISCUSSED]-(:City {name: '洛阳市'}) RETURN DISTINCT t.zh

MATCH (p:Person)-[:CHAIRED]->(m:Meeting) RETURN p.name, m.name, m.date

MATCH (p:Person)-[:CHAIRED]->(m:Meeting)-[:HELD_IN]->(c:Place) RETURN c.name, p.name, count(m) AS meetings ORDER BY meetings DESC, c.name, p.name

MATCH (p:Person)-[h:HOLDS_POST]->(b:Body) WHERE h.title = '市委书记' RETURN p.name, b.name

MATCH (p:Person)-[h:HOLDS_POST]->(b:Body) WHERE h.title ENDS WITH '市长' RETURN p.name, h.title, b.name

MATCH (p:Person)-[h:HOLDS_POST]->(b:Body)-[:LOCATED_IN]->(c:Place) RETURN c.name, p.name, h.title

MATCH (p:Person)-[:CHAIRED]->(m:Meeting)-[:DISCUSSED]->(t:Theme) RETURN p.name, count(DISTINCT t) AS themes ORDER BY themes DESC, p.name

MATCH (p:Person)-[:ATTENDED|SPOKE_AT|CHAIRED]->(m:Meeting)<-[:ATTENDED|SPOKE_AT|CHAIRED]-(q:Person) WHERE p.id < q.id RETURN p.name, q.name, count(DISTINCT m) AS together

MATCH (m:Meeting)-[:CONSIDERED]->(p:Policy) RETURN p.name, count(m) AS times ORDER BY times DESC, p.name

MATCH (m:Meeting)-[c:CONSIDERED]->(p:Policy) WHERE c.action = '审议' RETURN m.name, p.name

MATCH (m:Meeting)-[:COVERED]->(p:Project)-[:LOCATED_IN]->(c:Place) RETURN p.name, c.name, m.date

MATCH (p:Project)<-[:COVERED]-(m:Meeting)<-[:CHAIRED]-(who:Person) RETURN p.name, who.name

MATCH (m:Meeting) WHERE m.kind = 'standing-committee' RETURN m.name, m.date ORDER BY m.date, m.id

MATCH (m:Meeting) WHERE m.kind IN ['visit', 'study'] RETURN m.kind, count(*) AS n

MATCH (m:Meeting)-[:HELD_BY]->(b:Body) WHERE b.kind = 'party' RETURN b.name, count(m) AS n

MATCH (m:Meeting) WHERE m.date STARTS WITH '2024' RETURN m.kind, count(m) AS n ORDER BY n DESC, m.kind

MATCH (m:Meeting)-[:HELD_IN]->(p:County)-[:LOCATED_IN]->(c:City) RETURN c.name, p.name, count(m) AS n

MATCH (d:Document)-[:REPORTS]->(m:Meeting) RETURN d.title, m.name

MATCH (d:Document)-[x:MENTIONS]->(p:Person) RETURN p.name, size(x.spans) AS times ORDER BY times DESC, p.id, d.id LIMIT 20

MATCH (d:Document) WHERE d.source IS NOT NULL RETURN d.source, count(d) AS n ORDER BY n DESC, d.source

MATCH (p:Person)-[w:WROTE]->(d:Document) RETURN p.name, w.role, d.title

MATCH (p:Person)-[w:WROTE]->(d:Document) WHERE w.role = 'editor' RETURN p.name, count(d) AS n

MATCH (t:Theme)-[:BROADER]->(b:Theme) RETURN b.zh, collect(t.zh) AS narrower

MATCH (t:Theme) WHERE t.boilerplate RETURN t.zh ORDER BY t.zh

MATCH (t:Theme)<-[d:DISCUSSED]-(c:City) WHERE t.boilerplate = false RETURN t.zh, min(d.firstSeen) AS first, max(d.lastSeen) AS last

MATCH (c:City)-[d:DISCUSSED]->(t:Theme {zh: '高质量发展'}) RETURN c.name, d.meetings, d.firstSeen, d.lastSeen

MATCH (m:Meeting)-[:DISCUSSED]->(t:Theme) WITH m, count(t) AS themes RETURN m.name, themes ORDER BY themes DESC, m.id LIMIT 10

MATCH (p:Person) WHERE NOT (p)-[:CHAIRED]->(:Meeting) RETURN count(p) AS never

MATCH (p:Person)-[h:HOLDS_POST]->(b:Body) WITH p, count(h) AS posts WHERE posts > 1 RETURN p.name, posts

MATCH (p:Person)-[r:SPOKE_AT]->(m:Meeting) WHERE r.asTitle IS NOT NULL RETURN p.name, r.asTitle, m.name

MATCH (c:City)<-[:HELD_IN]-(m:Meeting)-[:DISCUSSED]->(t:Theme) RETURN c.name, t.zh, count(m) AS n ORDER BY n DESC, c.name, t.zh LIMIT 25

MATCH (p:Province)<-[:LOCATED_IN]-(c:City)-[:DISCUSSED]->(t:Theme) RETURN p.name, t.zh, count(DISTINCT c) AS cities

MATCH (p:Place)<-[:HELD_IN]-(m:Meeting) RETURN p.level, count(m) AS n

MATCH (t:Theme {id: 'theme:work-safety'})<-[:DISCUSSED]-(m:Meeting)<-[:CHAIRED]-(p:Person) RETURN DISTINCT p.name ORDER BY p.name

MATCH (a:Person)-[:CHAIRED]->(m:Meeting)<-[:ATTENDED]-(b:Person) RETURN a.name AS 主持人, b.name AS 出席者, m.name AS 会议

MATCH (b:Body)<-[h:HOLDS_POST]-(p:Person) RETURN b.name, collect(DISTINCT h.title) AS titles

MATCH (m:Meeting)-[h:HELD_IN]->(p:Place) WHERE h.confidence < 0.8 RETURN m.name, p.name, h.confidence

MATCH (n:Person) WHERE n.status = 'unverified' RETURN n.name

MATCH (c:City)-[d:DISCUSSED]->(t:Theme) RETURN c.name, sum(d.meetings) AS meetings ORDER BY meetings DESC, c.name
