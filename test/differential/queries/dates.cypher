MATCH (m:Meeting) WHERE m.date >= '2024-01-01' AND m.date < '2025-01-01' RETURN m.id ORDER BY m.date, m.id

MATCH (m:Meeting) WHERE '2024-01' <= m.date <= '2024-12' RETURN m.id

MATCH (m:Meeting) WHERE m.date STARTS WITH '--' RETURN m.id

MATCH (m:Meeting) WHERE m.date IS NULL RETURN m.id

MATCH (m:Meeting) WHERE NOT m.date STARTS WITH '2024' RETURN m.id

MATCH (m:Meeting) WHERE size(m.date) = 10 RETURN m.id, m.date

MATCH (m:Meeting) WHERE size(m.date) < 10 RETURN m.id, m.date, m.datePrecision

MATCH (m:Meeting) RETURN m.datePrecision, count(*) AS n

MATCH (m:Meeting) RETURN substring(m.date, 0, 7) AS month, count(*) AS n ORDER BY month

MATCH (m:Meeting) RETURN substring(m.date, 5, 2) AS month, count(*) AS n ORDER BY month

MATCH (m:Meeting) RETURN m.id, m.date ORDER BY m.date DESC, m.id

MATCH (m:Meeting) RETURN m.id, m.date ORDER BY m.date, m.id LIMIT 3

MATCH (m:Meeting) WHERE m.date IS NOT NULL RETURN m.id ORDER BY m.date DESC, m.id SKIP 2 LIMIT 2

MATCH (m:Meeting)-[:HELD_IN]->(c:Place) WITH c, max(m.date) AS last RETURN c.name, last ORDER BY last DESC, c.name

MATCH (a:Meeting), (b:Meeting) WHERE a.id < b.id AND a.date = b.date RETURN a.id, b.id

MATCH (c:City)-[d:DISCUSSED]->(t:Theme) WHERE d.firstSeen = d.lastSeen RETURN c.name, t.zh, d.firstSeen

MATCH (c:City)-[d:DISCUSSED]->(t:Theme) WHERE d.firstSeen < d.lastSeen RETURN c.name, t.zh

MATCH (c:City)-[d:DISCUSSED]->(t:Theme) RETURN t.zh, min(d.firstSeen) AS first ORDER BY first, t.zh

MATCH (p:Person)-[h:HOLDS_POST]->(b:Body) WHERE h.lastSeen >= '2024' RETURN p.id, h.title, b.id

MATCH (p:Person)-[h:HOLDS_POST]->(b:Body) RETURN p.id, h.title, h.firstSeen, h.lastSeen

MATCH (d:Document) WHERE d.date > '2023-06' RETURN d.id, d.date

MATCH (d:Document)-[:REPORTS]->(m:Meeting) WHERE d.date > m.date RETURN d.id, m.id

MATCH (d:Document)-[:REPORTS]->(m:Meeting) WHERE d.date = m.date RETURN d.id, m.id

MATCH (d:Document)-[:REPORTS]->(m:Meeting) WHERE d.date IS NULL OR m.date IS NULL RETURN d.id, m.id

MATCH (m:Meeting) RETURN m.id, toInteger(substring(m.date, 0, 4)) AS year

MATCH (m:Meeting) WHERE toInteger(substring(m.date, 0, 4)) % 2 = 0 RETURN m.id

MATCH (m:Meeting) RETURN CASE WHEN m.date >= '2024' THEN 'new' WHEN m.date < '2024' THEN 'old' ELSE 'unknown' END AS age, count(*) AS n

MATCH (m:Meeting) WITH m, split(m.date, '-') AS parts RETURN m.id, parts[0] AS year, parts[1] AS month

MATCH (m:Meeting) WHERE split(m.date, '-')[1] = '11' RETURN m.id

MATCH (m:Meeting) RETURN min(m.date) AS first, max(m.date) AS last, count(DISTINCT m.date) AS days

RETURN date('2024-11-02') AS d

RETURN date('2024-11-02') < date('2024-11-03') AS before

MATCH (m:Meeting) WHERE m.date IN ['2024-11-02', '2024-11-01'] RETURN m.id

MATCH (m:Meeting) WITH m.date AS day, count(*) AS n WHERE day IS NOT NULL AND n > 1 RETURN day, n

MATCH (p:Person)-[:CHAIRED]->(m:Meeting) WITH p, min(m.date) AS first, max(m.date) AS last WHERE first <> last RETURN p.id, first, last
