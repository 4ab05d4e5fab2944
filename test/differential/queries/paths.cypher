MATCH p = (:Person)-[:CHAIRED]->(:Meeting) RETURN length(p) AS n, count(*) AS times

MATCH p = (a:Person)-[:CHAIRED]->(m:Meeting)-[:DISCUSSED]->(t:Theme) RETURN [x IN nodes(p) | x.id] AS ids

MATCH p = (a:Person)-[:CHAIRED]->(m:Meeting)-[:DISCUSSED]->(t:Theme) RETURN [r IN relationships(p) | type(r)] AS types

MATCH p = (c:County)-[:LOCATED_IN*1..3]->(x:Province) RETURN c.name, x.name, length(p) AS hops

MATCH (c:Place)-[:LOCATED_IN*1..2]->(x:Place) RETURN c.id, x.id

MATCH (c:Place)-[:LOCATED_IN*0..1]->(x:Place) RETURN c.id, x.id

MATCH (c:Place)-[:LOCATED_IN*]->(x:Province) RETURN c.id, x.name

MATCH (t:Theme)-[:BROADER*1..3]->(b:Theme) RETURN t.zh, b.zh

MATCH (b:Body)-[:PART_OF*1..2]->(a:Body) RETURN b.id, a.id

MATCH p = shortestPath((a:City {name: '开封市'})-[*..4]-(b:City {name: '洛阳市'})) RETURN length(p) AS hops

MATCH (a:Theme {zh: '教育改革'}), (b:City {name: '阜新市'}) MATCH p = shortestPath((a)-[*..5]-(b)) RETURN length(p) AS hops

MATCH (a:City {name: '开封市'}), (b:City {name: '阜新市'}) MATCH p = shortestPath((a)-[:DISCUSSED*..4]-(b)) RETURN length(p) AS hops

MATCH (a:City {name: '开封市'}), (b:City {name: '洛阳市'}) MATCH p = allShortestPaths((a)-[:DISCUSSED*..2]-(b)) RETURN [x IN nodes(p) | x.id] AS via

MATCH (a:City {name: '开封市'}), (b:City {name: '无此市'}) MATCH p = shortestPath((a)-[*..4]-(b)) RETURN p

MATCH (a:Person)-[:CHAIRED]->(m:Meeting)-[:HELD_IN]->(c:Place)-[:LOCATED_IN]->(q:Place) RETURN a.id, q.id

MATCH (a:Person)-[:HOLDS_POST]->(b:Body)<-[:HELD_BY]-(m:Meeting) RETURN a.id, m.id

MATCH (a:Person)-[:HOLDS_POST]->(b:Body)<-[:HOLDS_POST]-(c:Person) WHERE a.id < c.id RETURN b.id, a.id, c.id

MATCH (a:Person)-[:CHAIRED]->(m:Meeting)<-[:REPORTS]-(d:Document) RETURN a.id, d.id

MATCH (x:Project)<-[:COVERED]-(m:Meeting)-[:DISCUSSED]->(t:Theme) RETURN x.id, t.id

MATCH (a)-[:LOCATED_IN]->(a) RETURN a.id

MATCH (a:Place)-[:LOCATED_IN]->(b:Place)-[:LOCATED_IN]->(c:Place) RETURN a.id, b.id, c.id

MATCH (a:Place)-[:LOCATED_IN]-(b:Place) RETURN a.id, b.id

MATCH (a:Person)--(m:Meeting) RETURN a.id, m.id

MATCH (a:Person)-[r]-(m:Meeting) RETURN a.id, type(r), m.id

MATCH (a:Person {name: '无此人'})-[*1..3]-(b) RETURN b.id

MATCH (m:Meeting)-[rs:HELD_IN|LOCATED_IN*1..3]->(p:Province) RETURN m.id, size(rs) AS hops, p.name

MATCH (m:Meeting)-[:HELD_IN]->()-[:LOCATED_IN*0..2]->(c:City) RETURN DISTINCT m.id, c.name

MATCH p = (d:Document)-[:REPORTS]->(:Meeting)-[:HELD_IN]->(:Place) RETURN p

MATCH p = (d:Document)-[:REPORTS]->(m:Meeting) RETURN d.id, nodes(p), length(p)

MATCH (a:City)-[:DISCUSSED]->(t:Theme)<-[:DISCUSSED]-(b:City) WHERE id(a) < id(b) AND t.boilerplate = false RETURN t.zh, count(*) AS pairs

MATCH (p:Person)-[r1:CHAIRED]->(m:Meeting)<-[r2:SPOKE_AT]-(q:Person) WHERE p <> q RETURN p.id, q.id, m.id

MATCH (p:Person)-[r1]->(m:Meeting)<-[r2]-(p) RETURN p.id, type(r1), type(r2), m.id

MATCH (a:Theme)<-[:DISCUSSED]-(m:Meeting)-[:DISCUSSED]->(b:Theme) WHERE a.zh < b.zh RETURN a.zh, b.zh, count(m) AS together ORDER BY together DESC, a.zh, b.zh LIMIT 20

MATCH p = (c:Place)-[:LOCATED_IN*1..2]->(x:Place) WHERE all(n IN nodes(p) WHERE n.code IS NOT NULL) RETURN [n IN nodes(p) | n.code] AS chain

MATCH p = (c:Place)-[:LOCATED_IN*1..2]->(x:Place) WHERE any(n IN nodes(p) WHERE n.level = 'county') RETURN [n IN nodes(p) | n.name] AS chain

MATCH (c:City)<-[:LOCATED_IN]-(:County)<-[:HELD_IN]-(:Meeting)-[:DISCUSSED]->(t:Theme) RETURN c.name, collect(DISTINCT t.zh) AS themes

MATCH (a:Person)-[:SPOKE_AT]->(:Meeting)<-[:CHAIRED]-(b:Person)-[:HOLDS_POST]->(x:Body) RETURN a.id, b.id, x.id

MATCH (t:Theme {zh: '教育改革'})<-[:DISCUSSED]-(m:Meeting)-[:HELD_IN]->(:Place)-[:LOCATED_IN*0..2]->(p:Province) RETURN DISTINCT p.name

MATCH (n:Theme {zh: '教育改革'})-[r]-(x) RETURN type(r) AS how, labels(x) AS what, count(*) AS n

MATCH (c:City {name: '开封市'})-[r]->(x) RETURN type(r), x.id

MATCH (c:City {name: '开封市'})<-[r]-(x) RETURN type(r), x.id

MATCH (c:City {name: '开封市'})-[r]-(x) RETURN startNode(r).id AS from, endNode(r).id AS to, type(r)
