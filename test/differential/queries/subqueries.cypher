MATCH (c:City) WHERE EXISTS { (c)-[:DISCUSSED]->(:Theme {zh: '教育改革'}) } RETURN c.name

MATCH (c:City) WHERE NOT EXISTS { (c)-[:DISCUSSED]->(:Theme {zh: '教育改革'}) } RETURN c.name

MATCH (c:City) WHERE EXISTS { MATCH (c)<-[:HELD_IN]-(m:Meeting) WHERE m.kind = 'visit' } RETURN c.name

MATCH (c:City) WHERE COUNT { (c)<-[:HELD_IN]-(:Meeting) } > 1 RETURN c.name

MATCH (c:City) RETURN c.name, COUNT { (c)<-[:HELD_IN]-(:Meeting) } AS meetings ORDER BY meetings DESC, c.name

MATCH (c:City) RETURN c.name, COUNT { (c)-[:DISCUSSED]->(t:Theme) WHERE t.boilerplate } AS slogans

MATCH (p:Person) WHERE (p)-[:CHAIRED]->() RETURN p.id

MATCH (p:Person) WHERE (p)-[:CHAIRED]->() AND NOT (p)-[:SPOKE_AT]->() RETURN p.id

MATCH (p:Person) WHERE (p)-[:CHAIRED]->() OR (p)-[:SPOKE_AT]->() RETURN p.id

MATCH (p:Person) RETURN p.id, EXISTS { (p)-[:HOLDS_POST]->() } AS hasPost

MATCH (p:Person) RETURN p.id, size([(p)-[:CHAIRED]->(m) | m.id]) AS chaired

MATCH (p:Person) RETURN p.id, [(p)-[h:HOLDS_POST]->(b:Body) | h.title + '@' + b.name] AS posts

MATCH (p:Person) RETURN p.id, [(p)-[h:HOLDS_POST]->(b:Body) WHERE b.kind = 'party' | b.name] AS parties

MATCH (m:Meeting) RETURN m.id, [(m)-[:DISCUSSED]->(t:Theme) | t.zh] AS themes

MATCH (m:Meeting) WITH m, [(m)-[:DISCUSSED]->(t:Theme) | t.zh] AS themes WHERE size(themes) >= 2 RETURN m.id, size(themes) AS n

MATCH (c:City) CALL (c) { MATCH (c)<-[:HELD_IN]-(m:Meeting) RETURN count(m) AS n } RETURN c.name, n

MATCH (c:City) CALL { WITH c MATCH (c)<-[:HELD_IN]-(m:Meeting) RETURN count(m) AS n } RETURN c.name, n

MATCH (c:City) CALL { WITH c MATCH (c)-[d:DISCUSSED]->(t:Theme) RETURN t.zh AS top ORDER BY d.meetings DESC, t.zh LIMIT 1 } RETURN c.name, top

MATCH (p:Person) CALL { WITH p MATCH (p)-[:CHAIRED]->(m:Meeting) RETURN max(m.date) AS last } RETURN p.id, last

MATCH (t:Theme {zh: '教育改革'}) CALL { WITH t MATCH (t)<-[:DISCUSSED]-(c:City) RETURN collect(c.name) AS cities } RETURN t.zh, cities

CALL { MATCH (p:Person) RETURN count(p) AS people } CALL { MATCH (b:Body) RETURN count(b) AS bodies } RETURN people, bodies

CALL { MATCH (p:Person) RETURN p.name AS name UNION MATCH (b:Body) RETURN b.name AS name } RETURN count(name) AS n

MATCH (p:Person) RETURN p.name AS name UNION MATCH (b:Body) RETURN b.name AS name

MATCH (c:City) RETURN c.name AS name UNION ALL MATCH (d:County) RETURN d.name AS name

MATCH (c:City) RETURN 'city' AS level, count(c) AS n UNION MATCH (d:County) RETURN 'county' AS level, count(d) AS n UNION MATCH (p:Province) RETURN 'province' AS level, count(p) AS n

RETURN 1 AS x UNION RETURN 1 AS x

RETURN 1 AS x UNION ALL RETURN 1 AS x

MATCH (m:Meeting) WHERE EXISTS { (m)-[:CONSIDERED]->(:Policy) } AND EXISTS { (m)<-[:CHAIRED]-(:Person) } RETURN m.id

MATCH (m:Meeting) WHERE EXISTS { (m)-[:CONSIDERED]->(:Policy) } OR m.kind = 'visit' RETURN m.id

MATCH (m:Meeting) WHERE COUNT { (m)<-[:ATTENDED|SPOKE_AT|CHAIRED]-(:Person) } >= 3 RETURN m.id

MATCH (c:City) WHERE COUNT { (c)-[:DISCUSSED]->(:Theme) } = 0 RETURN c.name

MATCH (t:Theme) WHERE COUNT { (t)<-[:DISCUSSED]-(:City) } >= 2 RETURN t.zh, COUNT { (t)<-[:DISCUSSED]-(:City) } AS n ORDER BY n DESC, t.zh

MATCH (p:Person) WHERE EXISTS { MATCH (p)-[:CHAIRED]->(m:Meeting)-[:DISCUSSED]->(t:Theme) WHERE t.zh = '教育改革' } RETURN p.name

MATCH (a:Person), (b:Person) WHERE a.id < b.id AND a.name = b.name RETURN a.id, b.id

MATCH (m:Meeting) RETURN m.id, COLLECT { MATCH (m)<-[:CHAIRED]-(p:Person) RETURN p.name } AS chairs

MATCH (c:City) RETURN c.name, COLLECT { MATCH (c)-[:DISCUSSED]->(t:Theme) RETURN t.zh } AS themes

MATCH (m:Meeting) WHERE NOT (m)-[:HELD_IN]->(:Place) RETURN m.id

MATCH (d:Document) WHERE NOT (d)-[:REPORTS]->(:Meeting) RETURN d.id

MATCH (p:Person) WHERE exists((p)-[:WROTE]->(:Document)) RETURN p.name

MATCH (m:Meeting) WITH m LIMIT 0 RETURN m.id

MATCH (c:City) WITH c ORDER BY c.name LIMIT 3 MATCH (c)<-[:HELD_IN]-(m:Meeting) RETURN c.name, m.id

MATCH (c:City) WITH c ORDER BY c.name SKIP 1 LIMIT 2 RETURN c.name

MATCH (t:Theme) WITH collect(t.zh) AS all UNWIND all AS zh RETURN zh ORDER BY zh

MATCH (t:Theme) WITH collect(t) AS themes UNWIND themes AS t MATCH (t)<-[:DISCUSSED]-(c:City) RETURN t.zh, c.name

MATCH (m:Meeting) WITH m, CASE m.kind WHEN 'visit' THEN '调研' WHEN 'study' THEN '学习' ELSE '会议' END AS what RETURN what, count(*) AS n ORDER BY what

MATCH (c:City)-[d:DISCUSSED]->(t:Theme) WITH c, t, d ORDER BY d.meetings DESC, t.id WITH c, collect(t.zh)[0] AS top RETURN c.name, top

MATCH (c:City)-[d:DISCUSSED]->(t:Theme) WITH c, t, d ORDER BY d.meetings DESC, t.id WITH c, collect(t.zh) AS ranked RETURN c.name, ranked[0..3] AS top3
