RETURN null IS NULL AS a, 1 IS NULL AS b, null IS NOT NULL AS c

RETURN null = null AS a, null <> null AS b, 1 = null AS c

RETURN true AND null AS a, false AND null AS b, true OR null AS c, false OR null AS d, NOT null AS e, true XOR null AS f

RETURN null + 1 AS a, 'a' + null AS b, [1] + null AS c

RETURN coalesce(null, 1, 2) AS a, coalesce(null, null, 'z') AS b

RETURN CASE WHEN null THEN 1 ELSE 2 END AS a, CASE null WHEN null THEN 1 ELSE 2 END AS b

RETURN size(null) AS a, head(null) AS b, toUpper(null) AS c, toInteger(null) AS d, abs(null) AS e

RETURN [1, null] AS l, {a: null} AS m

MATCH (p:Person) WHERE p.pinyin IS NULL RETURN p.id

MATCH (p:Person) WHERE p.status IS NULL RETURN count(*) AS n

MATCH (p:Person) WHERE p.status <> 'unverified' RETURN count(*) AS n

MATCH (p:Person) WHERE NOT (p.status = 'unverified') RETURN count(*) AS n

MATCH (p:Person) WHERE p.status = 'unverified' OR p.status IS NULL RETURN count(*) AS n

MATCH (p:Person) RETURN p.id, p.confidence ORDER BY p.confidence, p.id

MATCH (p:Person) RETURN p.id, p.confidence ORDER BY p.confidence DESC, p.id

MATCH (p:Place) RETURN p.id, p.code ORDER BY p.code, p.id

MATCH (p:Place) WHERE p.code IS NULL RETURN p.id, p.name

MATCH (p:Place) WHERE p.longitude > 110 RETURN p.id

MATCH (p:Place) WHERE NOT p.longitude > 110 RETURN p.id

MATCH (p:Place) WHERE p.longitude > 110 OR p.latitude > 30 RETURN p.id

MATCH (p:Place) WHERE p.longitude > 110 AND p.latitude > 30 RETURN p.id

MATCH (p:Place) WHERE p.longitude > 110 XOR p.latitude > 30 RETURN p.id

MATCH (p:Place) RETURN p.level, avg(p.longitude) AS east, count(p.longitude) AS known ORDER BY p.level

MATCH (p:Place) RETURN p.id, round(p.longitude) AS east

MATCH (p:Place) RETURN p.id, p.longitude + p.latitude AS sum

MATCH (p:Place) RETURN p.id, p.longitude - 100 AS east, p.latitude * 2 AS north, p.longitude / 2 AS half

MATCH (p:Place) RETURN p.id, toInteger(p.longitude) AS east, floor(p.latitude) AS f, ceil(p.latitude) AS c

MATCH (p:Place) RETURN coalesce(p.code, p.id) AS key ORDER BY key

MATCH (m:Meeting)-[h:HELD_IN]->(p:Place) WHERE h.confidence IS NULL RETURN count(*) AS n

MATCH (m:Meeting)-[h:HELD_IN]->(p:Place) RETURN m.id, coalesce(h.confidence, 1.0) AS c

MATCH (m:Meeting)-[h:HELD_IN]->(p:Place) WHERE coalesce(h.confidence, 1.0) >= 0.5 RETURN m.id

MATCH (n:Meeting) RETURN n.missing AS nothing LIMIT 1

MATCH (n:Meeting) WHERE n.missing IS NULL RETURN count(*) AS n

MATCH (n:Body) RETURN n.kind IS NULL AS unknown, count(*) AS n

MATCH (n:Theme) RETURN n.boilerplate AND n.cap > 3 AS both, count(*) AS n

MATCH (n:Theme) WHERE n.boilerplate OR n.cap > 10 RETURN n.id

MATCH (n:Theme) RETURN n.cap % 5 AS rest, count(*) AS n ORDER BY rest

MATCH (n:Theme) RETURN n.id, n.cap / 2 AS half, n.cap * 1.5 AS more, -n.cap AS minus

MATCH (n:Theme) WHERE n.cap IN [1, 6, null] RETURN n.id

MATCH (n:Theme) WHERE NOT n.cap IN [1, 6] RETURN n.id

MATCH (n:Theme) WHERE n.cap <> 6 RETURN n.id

MATCH (n:Document) RETURN n.annotated, n.fictional, count(*) AS n

MATCH (n:Document) WHERE n.annotated = true RETURN n.id

MATCH (n:Document) WHERE NOT n.annotated RETURN count(*) AS n

MATCH (n:Document) WHERE n.fictional IS NULL RETURN count(*) AS n

MATCH (n:Person) RETURN DISTINCT n.status ORDER BY n.status

MATCH (n:Entity) WHERE n.kind IS NOT NULL RETURN DISTINCT n.kind ORDER BY n.kind

MATCH (a:Person)-[r:ATTENDED]->(m:Meeting) RETURN r.asTitle AS title, count(*) AS n ORDER BY n DESC, title

MATCH (a:Person)-[r:ATTENDED]->(m:Meeting) WHERE r.asTitle IS NULL RETURN count(*) AS n

WITH null AS x RETURN x, x IS NULL AS y, coalesce(x, 'z') AS z

WITH 1 AS a, null AS b RETURN a = b AS e, a < b AS l, a + b AS s, [a, b] AS both
