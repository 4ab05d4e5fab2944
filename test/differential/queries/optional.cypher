MATCH (c:City) OPTIONAL MATCH (c)-[d:DISCUSSED]->(t:Theme {zh: '教育改革'}) RETURN c.name, t.zh, d.meetings

MATCH (c:City) OPTIONAL MATCH (c)<-[:HELD_IN]-(m:Meeting) RETURN c.name, count(m) AS n ORDER BY n DESC, c.name

MATCH (m:Meeting) OPTIONAL MATCH (m)<-[:CHAIRED]-(p:Person) RETURN m.id, p.name

MATCH (m:Meeting) OPTIONAL MATCH (m)<-[:CHAIRED]-(p:Person) WITH m, p WHERE p IS NULL RETURN m.id

MATCH (m:Meeting) OPTIONAL MATCH (m)-[:HELD_BY]->(b:Body) OPTIONAL MATCH (b)-[:LOCATED_IN]->(c:Place) RETURN m.id, b.name, c.name

MATCH (m:Meeting) OPTIONAL MATCH (m)-[:CONSIDERED]->(p:Policy) WHERE p.name CONTAINS '规划' RETURN m.id, p.name

MATCH (m:Meeting) OPTIONAL MATCH (m)-[:DISCUSSED]->(t:Theme) WHERE t.boilerplate RETURN m.id, count(t) AS n

MATCH (p:Person) OPTIONAL MATCH (p)-[:CHAIRED]->(m:Meeting) RETURN p.id, m.date IS NULL AS never

MATCH (p:Person) OPTIONAL MATCH (p)-[h:HOLDS_POST]->(b:Body) RETURN p.id, coalesce(h.title, '无职务') AS title

OPTIONAL MATCH (n:Theme {zh: '没有这个主题'}) RETURN n

OPTIONAL MATCH (n:Theme {zh: '没有这个主题'}) RETURN n.zh AS zh, n IS NULL AS missing

OPTIONAL MATCH (n:Theme {zh: '没有这个主题'})<-[:DISCUSSED]-(c:City) RETURN count(c) AS n

MATCH (c:City) OPTIONAL MATCH (c)-[:LOCATED_IN]->(p:Province) RETURN c.name, p.name

MATCH (c:City) OPTIONAL MATCH (c)<-[:LOCATED_IN]-(d:County) RETURN c.name, collect(d.name) AS counties

MATCH (c:City) OPTIONAL MATCH (c)<-[:LOCATED_IN]-(d:County) WITH c, count(d) AS n RETURN c.name, n ORDER BY n DESC, c.name LIMIT 5

MATCH (t:Theme) OPTIONAL MATCH (t)-[:BROADER]->(b:Theme) RETURN t.zh, b.zh

MATCH (t:Theme) OPTIONAL MATCH (t)<-[:DISCUSSED]-(c:City) WITH t, count(c) AS n WHERE n = 0 RETURN t.zh

MATCH (x:Project) OPTIONAL MATCH (x)-[:LOCATED_IN]->(p:Place) OPTIONAL MATCH (x)<-[:COVERED]-(m:Meeting) RETURN x.name, p.name, m.date

MATCH (b:Body) OPTIONAL MATCH (b)-[:PART_OF]->(a:Body) RETURN b.name, a.name

MATCH (b:Body) OPTIONAL MATCH (b)<-[:HOLDS_POST]-(p:Person) RETURN b.id, count(p) > 0 AS filled

MATCH (d:Document) OPTIONAL MATCH (d)-[:REPORTS]->(m:Meeting) RETURN d.id, count(m) AS meetings ORDER BY d.id

MATCH (d:Document) OPTIONAL MATCH (d)<-[w:WROTE]-(p:Person) RETURN d.id, collect(p.name) AS writers

MATCH (d:Document) OPTIONAL MATCH (d)<-[w:WROTE {role: 'reporter'}]-(p:Person) RETURN d.id, p.name

MATCH (p:Person) OPTIONAL MATCH (p)-[r:CHAIRED|SPOKE_AT]->(m:Meeting {kind: 'visit'}) RETURN p.id, type(r), m.id

MATCH (a:City {name: '开封市'}) OPTIONAL MATCH (a)-[:DISCUSSED]->(t:Theme)<-[:DISCUSSED]-(b:City {name: '洛阳市'}) RETURN a.name, t.zh, b.name

MATCH (m:Meeting) OPTIONAL MATCH (m)<-[r:ATTENDED]-(p:Person) WHERE r.asTitle IS NULL RETURN m.id, count(p) AS untitled

MATCH (m:Meeting) WHERE m.date IS NULL OPTIONAL MATCH (m)-[:HELD_IN]->(p:Place) RETURN m.id, p.name

MATCH (p:Person {name: '无此人'}) OPTIONAL MATCH (p)-[:CHAIRED]->(m:Meeting) RETURN p.name, m.name

MATCH (m:Meeting) OPTIONAL MATCH (m)-[:HELD_IN]->(c:City) RETURN c.name AS city, count(m) AS n ORDER BY n DESC, city

MATCH (m:Meeting) OPTIONAL MATCH (m)-[:COVERED]->(x:Project) WITH m, collect(x.name) AS works RETURN m.id, size(works) AS n, works

MATCH (c:City) OPTIONAL MATCH (c)-[d:DISCUSSED]->(t:Theme) WHERE d.meetings > 1 WITH c, collect(t.zh) AS often RETURN c.name, often

MATCH (c:City) OPTIONAL MATCH p = (c)-[:LOCATED_IN]->(:Province) RETURN c.name, length(p) AS hops

MATCH (b:Body) OPTIONAL MATCH (b)-[:LOCATED_IN]->(p:Place) RETURN b.id, p.id, p.level

MATCH (m:Meeting) OPTIONAL MATCH (m)<-[:CHAIRED]-(p:Person)-[:HOLDS_POST]->(b:Body) RETURN m.id, p.name, b.name
