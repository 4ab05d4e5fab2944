MATCH (n:Person) RETURN count(n) AS n

MATCH (n:Person) RETURN count(*) AS n, count(n.pinyin) AS withPinyin, count(DISTINCT n.name) AS names

MATCH (n:Meeting) RETURN n.kind, count(*) ORDER BY n.kind

MATCH (n:Meeting) RETURN min(n.date), max(n.date)

MATCH (n:Meeting) WHERE n.kind = 'nothing' RETURN count(n), min(n.date), max(n.date), collect(n.name)

MATCH (c:City) RETURN avg(c.longitude) AS east, avg(c.latitude) AS north

MATCH (c:City) RETURN min(c.longitude), max(c.latitude), sum(c.longitude)

MATCH (t:Theme) RETURN sum(t.cap) AS s, avg(t.cap) AS a, min(t.cap) AS least, max(t.cap) AS most

MATCH (t:Theme) RETURN t.cap AS cap, count(*) AS n, collect(t.zh) AS names

MATCH (t:Theme) RETURN t.boilerplate, count(*)

MATCH ()-[d:DISCUSSED]->(t:Theme) RETURN t.zh, sum(d.meetings) AS m ORDER BY m DESC, t.zh

MATCH (m:Meeting)-[d:DISCUSSED]->(t:Theme) RETURN d.weight, count(*)

MATCH (p:Person)-[h:HOLDS_POST]->(b:Body) RETURN b.kind, count(DISTINCT p) AS people, count(h) AS posts

MATCH (p:Person)-[h:HOLDS_POST]->(b:Body) RETURN h.title, count(*) AS n ORDER BY n DESC, h.title LIMIT 15

MATCH (d:Document)-[r:MENTIONS]->(e:Entity) RETURN d.id, count(e) AS n ORDER BY n DESC, d.id

MATCH (d:Document)-[r:MENTIONS]->(e:Entity) WITH d, count(e) AS n RETURN avg(n) AS mean, min(n) AS least, max(n) AS most

MATCH (m:Meeting)-[:DISCUSSED]->(t:Theme) WITH t, count(m) AS n ORDER BY n DESC, t.id LIMIT 5 RETURN t.zh, n

MATCH (m:Meeting) WITH m.kind AS kind, count(*) AS n WHERE n > 2 RETURN kind, n ORDER BY n DESC, kind

MATCH (m:Meeting) WITH substring(m.date, 0, 4) AS year, count(*) AS n RETURN year, n ORDER BY year

MATCH (m:Meeting) WITH substring(m.date, 0, 7) AS month, collect(m.kind) AS kinds RETURN month, size(kinds) AS n ORDER BY month

MATCH (m:Meeting)-[:HELD_IN]->(c:Place) WITH c, m.kind AS kind, count(*) AS n RETURN c.name, collect(kind) AS kinds, sum(n) AS total

MATCH (p:Place) RETURN p.level, count(*) AS n, count(p.code) AS coded ORDER BY p.level

MATCH (p:Person)-[r]->(m:Meeting) RETURN type(r) AS how, count(*) AS n ORDER BY how

MATCH (n:Entity) RETURN labels(n) AS labels, count(*) AS n

MATCH (a:Entity)-[r]->(b:Entity) RETURN type(r), count(*) ORDER BY type(r)

MATCH (b:Body) RETURN b.kind AS kind, count(*) AS n ORDER BY n DESC, kind

MATCH (b:Body) WITH b.kind AS kind, collect(b.name) AS names RETURN kind, names[0] IS NOT NULL AS any

MATCH (c:City)-[:DISCUSSED]->(t:Theme) WITH c, count(t) AS n RETURN max(n) AS most, min(n) AS least

MATCH (m:Meeting) OPTIONAL MATCH (m)-[:CONSIDERED]->(p:Policy) RETURN m.id, count(p) AS policies ORDER BY m.id

MATCH (m:Meeting) OPTIONAL MATCH (m)<-[:ATTENDED]-(p:Person) WITH m, count(p) AS n RETURN n, count(m) AS meetings ORDER BY n

MATCH (p:Person) OPTIONAL MATCH (p)-[h:HOLDS_POST]->() RETURN p.id, collect(h.title) AS titles

MATCH (m:Meeting) RETURN count(CASE WHEN m.kind = 'visit' THEN 1 END) AS visits, count(*) AS all

MATCH (m:Meeting) RETURN sum(CASE WHEN m.date >= '2024' THEN 1 ELSE 0 END) AS recent

MATCH (d:Document) RETURN d.script, count(*), sum(CASE WHEN d.annotated THEN 1 ELSE 0 END)

MATCH (d:Document) RETURN avg(size(d.text)) AS meanLength, max(size(d.text)) AS longest

MATCH (p:Person)-[:CHAIRED]->(m:Meeting) WITH p, collect(m.date) AS dates RETURN p.id, size(dates)

MATCH (p:Person)-[:CHAIRED]->(m:Meeting) WITH p, m ORDER BY m.date, m.id WITH p, collect(m.name) AS inOrder RETURN p.id, inOrder

MATCH (t:Theme)<-[d:DISCUSSED]-(m:Meeting) RETURN t.zh, sum(d.documents) AS docs, avg(d.documents) AS mean ORDER BY t.zh

MATCH (c:Place)-[d:DISCUSSED]->(t:Theme) RETURN d.direct, count(*) AS n ORDER BY d.direct

MATCH (x:Project)-[:LOCATED_IN]->(p:Place) WITH p, count(x) AS n ORDER BY n DESC, p.id RETURN p.name, n LIMIT 3

MATCH (m:Meeting) WITH count(*) AS total MATCH (v:Meeting {kind: 'visit'}) RETURN total, count(v) AS visits

MATCH (m:Meeting) WITH count(*) AS total MATCH (v:Meeting {kind: 'visit'}) WITH total, count(v) AS visits RETURN visits * 100 / total AS share

MATCH (m:Meeting) WITH count(*) AS total MATCH (v:Meeting {kind: 'visit'}) WITH total, count(v) AS visits RETURN toFloat(visits) / total AS share

MATCH (p:Person) RETURN percentileCont(size(p.name), 0.5) AS median

MATCH (p:Person) RETURN stDev(size(p.name)) AS spread

MATCH (p:Person) RETURN size(p.name) AS length, count(*) AS n ORDER BY length

MATCH (a:Person)-[:CHAIRED]->(m:Meeting) RETURN a.name, collect(DISTINCT m.kind) AS kinds, count(m) AS n

MATCH (n:Entity) RETURN count(DISTINCT labels(n)) AS kinds

RETURN count(*) AS one

UNWIND [3, 1, 2, null] AS x RETURN count(x), sum(x), avg(x), min(x), max(x), collect(x)

UNWIND [] AS x RETURN count(x), sum(x), avg(x), min(x), collect(x)

UNWIND ['b', 'a', 'b', null] AS x RETURN x, count(*) AS n ORDER BY x

UNWIND ['b', 'a', 'b', null] AS x RETURN count(DISTINCT x) AS n, collect(DISTINCT x) AS all

UNWIND [1.5, 2, 2.0] AS x RETURN sum(x) AS s, count(DISTINCT x) AS n

MATCH (p:Person) WITH p.name AS name, count(*) AS n WHERE n > 1 RETURN name, n ORDER BY name

MATCH (p:Person) WITH p.name AS name, collect(p.id) AS ids WHERE size(ids) > 1 RETURN name, size(ids) AS namesakes ORDER BY name

MATCH (p:Policy)<-[c:CONSIDERED]-() RETURN p.kind, c.action, count(*) AS n ORDER BY n DESC, p.kind, c.action

MATCH (m:Meeting)-[:HELD_IN]->(p:Place) RETURN p.name AS place, min(m.date) AS first, max(m.date) AS last, count(*) AS n ORDER BY place
