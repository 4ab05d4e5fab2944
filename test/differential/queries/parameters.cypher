// {"zh": "教育改革"}
MATCH (c:City)-[:DISCUSSED]->(t:Theme {zh: $zh}) RETURN c.name

// {"themes": ["教育改革", "营商环境"]}
MATCH (c:City)-[:DISCUSSED]->(t:Theme) WHERE t.zh IN $themes RETURN c.name, t.zh

// {"themes": ["教育改革", "营商环境"]}
UNWIND $themes AS zh MATCH (t:Theme {zh: zh})<-[:DISCUSSED]-(c:City) RETURN zh, count(c) AS n

// {"city": "开封市"}
MATCH (c:City {name: $city})<-[:HELD_IN]-(m:Meeting) RETURN m.name, m.date

// {"from": "2024-01-01", "to": "2024-12-31"}
MATCH (m:Meeting) WHERE m.date >= $from AND m.date <= $to RETURN m.id

// {"n": 3}
MATCH (c:City) RETURN c.name ORDER BY c.name LIMIT $n

// {"n": 3, "skip": 2}
MATCH (c:City) RETURN c.name ORDER BY c.name SKIP $skip LIMIT $n

// {"least": 2}
MATCH (t:Theme)<-[:DISCUSSED]-(c:City) WITH t, count(c) AS n WHERE n >= $least RETURN t.zh, n

// {"x": null}
RETURN $x IS NULL AS missing, coalesce($x, 'none') AS x

// {"x": null}
MATCH (c:City {name: $x}) RETURN c.name

// {"x": null}
MATCH (c:City) WHERE $x IS NULL OR c.name = $x RETURN c.name

// {"a": 7, "b": 2}
RETURN $a / $b AS whole, $a % $b AS rest, $a * $b AS product, $a - $b AS less

// {"a": 7.5, "b": 2}
RETURN $a / $b AS part, $a > $b AS more

// {"l": [1, 2, 3]}
RETURN $l[0] AS first, size($l) AS n, [x IN $l | x * 2] AS twice

// {"m": {"name": "开封市", "code": "410200"}}
MATCH (c:City {code: $m.code}) RETURN c.name = $m.name AS same

// {"m": {"a": {"b": [1, 2]}}}
RETURN $m.a.b[1] AS two

// {"rows": [{"city": "开封市", "theme": "教育改革"}, {"city": "洛阳市", "theme": "教育改革"}]}
UNWIND $rows AS row OPTIONAL MATCH (c:City {name: row.city})-[d:DISCUSSED]->(t:Theme {zh: row.theme}) RETURN row.city, d.meetings

// {"ids": ["theme:education-reform", "theme:none"]}
MATCH (t:Theme) WHERE t.id IN $ids RETURN t.id

// {"prefix": "王"}
MATCH (p:Person) WHERE p.name STARTS WITH $prefix RETURN p.id

// {"yes": true}
MATCH (t:Theme) WHERE t.boilerplate = $yes RETURN t.id

// {"kind": "visit"}
MATCH (m:Meeting) WHERE m.kind <> $kind RETURN m.kind, count(*) AS n

// {"empty": []}
MATCH (m:Meeting) WHERE m.kind IN $empty RETURN m.id

// {"empty": []}
UNWIND $empty AS x RETURN x

// {"text": "it's \"quoted\" \\ 中文\n行"}
RETURN $text AS text, size($text) AS n

// {"zh": "教育改革"}
MATCH (t:Theme {zh: $zh}) OPTIONAL MATCH (t)<-[:DISCUSSED]-(c:City) WITH t, c ORDER BY c.name RETURN t.zh, collect(c.name) AS cities

// {"a": "开封市", "b": "洛阳市"}
MATCH (x:City {name: $a})-[:DISCUSSED]->(t:Theme)<-[:DISCUSSED]-(y:City {name: $b}) RETURN t.zh ORDER BY t.zh
