RETURN [1, 2, 3] AS l, size([1, 2, 3]) AS n

RETURN [1, 2, 3][0] AS first, [1, 2, 3][2] AS last, [1, 2, 3][5] AS none

RETURN [1, 2, 3][-1] AS last

RETURN [1, 2, 3, 4][1..3] AS middle, [1, 2, 3, 4][..2] AS head, [1, 2, 3, 4][2..] AS tail

RETURN head([1, 2]) AS h, last([1, 2]) AS l, tail([1, 2, 3]) AS t

RETURN head([]) AS h, last([]) AS l, tail([]) AS t

RETURN reverse([1, 2, 3]) AS r, range(1, 5) AS up, range(5, 1, -2) AS down

RETURN range(0, 0) AS one, range(1, 0) AS none

RETURN [x IN range(1, 5) WHERE x % 2 = 0 | x * x] AS squares

RETURN [x IN [1, null, 3] WHERE x IS NOT NULL] AS known

RETURN [x IN ['a', 'b'] | toUpper(x)] AS upper

RETURN reduce(s = 0, x IN [1, 2, 3] | s + x) AS total

RETURN reduce(s = '', x IN ['甲', '乙'] | s + x) AS joined

RETURN all(x IN [1, 2] WHERE x > 0) AS a, any(x IN [1, 2] WHERE x > 1) AS b, none(x IN [1, 2] WHERE x > 2) AS c, single(x IN [1, 2] WHERE x = 1) AS d

RETURN all(x IN [] WHERE x > 0) AS a, any(x IN [] WHERE x > 1) AS b, none(x IN [] WHERE x > 2) AS c, single(x IN [] WHERE x = 1) AS d

RETURN 2 IN [1, 2] AS yes, 3 IN [1, 2] AS no, 3 IN [1, null] AS unknown, null IN [1] AS alsoUnknown, 1 IN [] AS never

RETURN [1, 2] + [3] AS joined, [1] + 2 AS added, 0 + [1] AS before

RETURN [1, 2] = [1, 2] AS same, [1, 2] = [2, 1] AS other, [] = [] AS empty

RETURN [[1, 2], [3]] AS nested, [[1, 2], [3]][0][1] AS inner

RETURN size([]) AS zero, isEmpty([]) AS yes, isEmpty([1]) AS no

UNWIND [1, 2, 3] AS x RETURN x ORDER BY x DESC

UNWIND [[1, 2], [3]] AS l UNWIND l AS x RETURN x ORDER BY x

UNWIND [] AS x RETURN x

UNWIND null AS x RETURN x

UNWIND [1, 1, 2] AS x WITH DISTINCT x RETURN collect(x) AS l

UNWIND range(1, 10) AS x WITH x WHERE x % 3 = 0 RETURN sum(x) AS s

UNWIND ['教育改革', '营商环境'] AS zh MATCH (t:Theme {zh: zh}) RETURN t.zh, t.en

UNWIND ['教育改革', '没有'] AS zh OPTIONAL MATCH (t:Theme {zh: zh}) RETURN zh, t.en

UNWIND [{zh: '教育改革', n: 1}, {zh: '营商环境', n: 2}] AS row MATCH (t:Theme {zh: row.zh}) RETURN t.zh, row.n

MATCH (p:Place) WHERE p.otherNames IS NOT NULL RETURN p.id, size(p.otherNames) AS n

MATCH (p:Place) WHERE '开封' IN p.otherNames RETURN p.id

MATCH (p:Place) WHERE any(n IN p.otherNames WHERE n STARTS WITH '开') RETURN p.id

MATCH (p:Place) RETURN p.id, p.otherNames[0] AS first

MATCH (p:Place) RETURN p.id, coalesce(p.otherNames, []) AS names

MATCH (p:Place) RETURN p.id, [n IN coalesce(p.otherNames, []) WHERE size(n) > 2] AS long

MATCH (p:Person) WHERE size(p.otherNames) > 0 RETURN p.id, p.otherNames

MATCH (m:Meeting)-[d:DISCUSSED]->(t:Theme) RETURN m.id, t.id, size(d.evidence) AS quotes

MATCH (m:Meeting)-[d:DISCUSSED]->(t:Theme) RETURN m.id, t.id, d.evidence[0] AS quote

MATCH (m:Meeting)-[d:DISCUSSED]->(t:Theme) RETURN m.id, t.id, [e IN d.evidence | split(e, '#')[0]] AS documents

MATCH (m:Meeting)-[:DISCUSSED]->(t:Theme) WITH m, collect(t.zh) AS themes WHERE '教育改革' IN themes RETURN m.id

MATCH (m:Meeting)-[:DISCUSSED]->(t:Theme) WITH m, collect(t.zh) AS themes WHERE all(x IN ['教育改革', '高质量发展'] WHERE x IN themes) RETURN m.id

MATCH (m:Meeting)-[:DISCUSSED]->(t:Theme) WITH m, collect(t.zh) AS themes WHERE any(x IN themes WHERE x CONTAINS '教育') RETURN m.id

MATCH (m:Meeting)-[:DISCUSSED]->(t:Theme) WITH m, t ORDER BY t.zh WITH m, collect(t.zh) AS themes RETURN m.id, themes[0..2] AS two

MATCH (n:Theme) WITH n ORDER BY n.id RETURN collect(n.id)[0..5] AS five

MATCH (d:Document)-[x:MENTIONS]->(n:Entity) WHERE size(x.spans) > 3 RETURN d.id, n.id, size(x.spans)

MATCH (n:City) RETURN n.id, keys(n) AS keys

MATCH (n:City) RETURN n.id, labels(n) AS labels

MATCH (n:Entity) WHERE 'City' IN labels(n) RETURN n.name

MATCH ()-[r:HOLDS_POST]->() RETURN r.id, keys(r) AS keys

MATCH (n:City) RETURN [n.name, n.code] AS pair

MATCH (n:City) RETURN {name: n.name, code: n.code, counties: [(n)<-[:LOCATED_IN]-(d:County) | d.name]} AS city

WITH [3, 1, 2] AS l UNWIND l AS x WITH x ORDER BY x RETURN collect(x) AS sorted

WITH ['a', 'b'] AS l RETURN l[0] + l[1] AS joined, size(l) AS n

WITH {a: 1, b: {c: [1, 2]}} AS m RETURN m.a, m.b.c[1], m['a'], m.missing

RETURN {a: 1, b: null} AS m, keys({a: 1, b: 2}) AS k

MATCH (c:City) WITH collect(c) AS cities RETURN size(cities) AS n, [x IN cities | x.name] AS names

MATCH (c:City) WITH collect(c.name) AS names RETURN [x IN names WHERE x STARTS WITH '开'] AS k

MATCH (p:Person) WITH collect(DISTINCT left(p.name, 1)) AS surnames UNWIND surnames AS s RETURN s ORDER BY s
