MATCH (c:City) RETURN c.name ORDER BY c.name DESC

MATCH (c:City) RETURN c.name AS name ORDER BY name LIMIT 2

MATCH (c:City) RETURN c.name AS n, c.code AS code ORDER BY code DESC, n

MATCH (c:City) RETURN DISTINCT left(c.name, 1) AS initial ORDER BY initial

MATCH (c:City) RETURN c.name ORDER BY size(c.name), c.name

MATCH (c:City) WITH c ORDER BY c.code LIMIT 3 RETURN c.name ORDER BY c.name

MATCH (m:Meeting) RETURN m.id ORDER BY m.date IS NULL, m.date DESC, m.id

MATCH (m:Meeting) RETURN DISTINCT m.kind ORDER BY m.kind SKIP 1

MATCH (m:Meeting) RETURN m.kind AS kind, count(*) AS n ORDER BY n, kind

MATCH (m:Meeting) RETURN m.kind AS kind, count(*) AS n ORDER BY count(*) DESC, kind LIMIT 2

MATCH (t:Theme) RETURN t.zh ORDER BY t.cap, t.zh

MATCH (t:Theme) RETURN t.zh, t.cap ORDER BY t.cap DESC, t.zh LIMIT 7

MATCH (t:Theme) RETURN t.zh ORDER BY CASE WHEN t.boilerplate THEN 1 ELSE 0 END, t.zh

MATCH (p:Person) RETURN p.name ORDER BY p.name, p.id SKIP 3 LIMIT 4

MATCH (p:Person) RETURN p.name ORDER BY p.pinyin, p.id

MATCH (p:Person) RETURN p.id LIMIT 0

MATCH (p:Place) RETURN p.name ORDER BY p.longitude DESC, p.id LIMIT 5

MATCH (p:Place) RETURN p.name ORDER BY p.latitude, p.id LIMIT 5

UNWIND [3, 1, null, 2] AS x RETURN x ORDER BY x

UNWIND [3, 1, null, 2] AS x RETURN x ORDER BY x DESC

UNWIND ['b', 'B', 'a', '中', ''] AS x RETURN x ORDER BY x

UNWIND [1.5, 1, 2, -1] AS x RETURN x ORDER BY x

UNWIND [true, false, null] AS x RETURN x ORDER BY CASE WHEN x THEN 1 WHEN NOT x THEN 0 ELSE 2 END

MATCH (c:City)-[d:DISCUSSED]->(t:Theme) RETURN c.name, t.zh, d.meetings ORDER BY d.meetings DESC, c.name, t.zh LIMIT 10

MATCH (c:City)-[d:DISCUSSED]->(t:Theme) WITH c.name AS city, sum(d.meetings) AS n ORDER BY n DESC, city LIMIT 3 RETURN city, n ORDER BY city

MATCH (d:Document) RETURN d.title ORDER BY d.date DESC, d.id LIMIT 5

MATCH (b:Body) RETURN b.kind, b.name ORDER BY b.kind, b.name, b.id

MATCH (b:Body) WITH b ORDER BY b.name, b.id RETURN collect(b.name) AS names

RETURN 5 / 2 AS whole, 5.0 / 2 AS part, 5 % 3 AS rest, -5 / 2 AS negative, -5 % 3 AS negativeRest

RETURN 2 ^ 3 AS power, 10 - 3 - 2 AS left, 2 + 3 * 4 AS precedence, (2 + 3) * 4 AS grouped

RETURN 1 < 2 < 3 AS chain, 1 < 3 < 2 AS broken, 1 = 1.0 AS same, 'a' <> 'b' AS differ

RETURN abs(-3) AS a, sign(-2) AS s, round(2.5) AS r, round(-2.5) AS q, sqrt(16) AS t

RETURN NOT true OR true AS a, NOT (true OR true) AS b, true XOR true AS c

RETURN 1 AS `列 名`, 2 AS `a b`

MATCH (c:City) RETURN c ORDER BY c.id LIMIT 1

MATCH (c:City) RETURN c.name, c.code, count(*) ORDER BY c.name

MATCH (c:City) RETURN c.name + c.code, toUpper(c.code) ORDER BY c.name

MATCH (c:City) RETURN * ORDER BY c.id

MATCH (c:City)-[d:DISCUSSED]->(t:Theme) RETURN * ORDER BY c.id, t.id

MATCH (c:City)-[d:DISCUSSED]->(t:Theme) WITH c, t RETURN * ORDER BY c.id, t.id LIMIT 3
