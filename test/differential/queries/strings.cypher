RETURN 'a' + 'b' AS s, size('中文') AS n, toUpper('ab') AS u, toLower('AB') AS l

RETURN left('开封市', 2) AS l, right('开封市', 1) AS r, substring('开封市', 1) AS s, substring('开封市', 1, 1) AS t

RETURN substring('abc', 5) AS beyond, left('abc', 10) AS all

RETURN replace('市委常委会', '常委会', '全会') AS r, reverse('中文') AS v

RETURN split('a,b,c', ',') AS parts, split('', ',') AS empty

RETURN trim('  a ') AS t, ltrim('  a') AS l, rtrim('a  ') AS r

RETURN 'abc' CONTAINS 'b' AS c, 'abc' STARTS WITH 'a' AS s, 'abc' ENDS WITH 'c' AS e, 'abc' CONTAINS '' AS all

RETURN null CONTAINS 'a' AS n, 'a' STARTS WITH null AS m

RETURN toString(1) AS one, toString(true) AS yes, toString('a') AS a

RETURN toInteger('12') AS n, toInteger('x') AS none, toFloat('1.5') AS f, toFloat('x') AS nof

RETURN toBoolean('true') AS t, toBoolean('no') AS n

RETURN 'a' < 'b' AS less, 'a' < 'A' AS cases, '张' < '李' AS han, '2024-01' < '2024-01-05' AS dates

RETURN 'abc' =~ 'a.c' AS m, 'abc' =~ 'a' AS part, '开封市' =~ '.*市' AS city

RETURN 'it''s' AS q

RETURN "it's" AS q, 'tab\there' AS t, '\u4e2d' AS u

RETURN '' = '' AS same, size('') AS zero, isEmpty('') AS yes

RETURN coalesce(null, 'b') AS c, coalesce(null, null) AS n

MATCH (p:Person) WHERE p.name STARTS WITH '王' RETURN p.name ORDER BY p.name, p.id

MATCH (p:Person) WHERE p.name ENDS WITH '军' RETURN p.id

MATCH (p:Person) WHERE p.name CONTAINS '·' RETURN p.id

MATCH (p:Person) WHERE p.name =~ '.{2}' RETURN p.id

MATCH (p:Person) WHERE size(p.name) = 2 RETURN p.id

MATCH (p:Person) WHERE size(p.name) > 3 RETURN p.id, p.name

MATCH (p:Person) RETURN left(p.name, 1) AS surname, count(*) AS n ORDER BY n DESC, surname

MATCH (p:Person) RETURN p.id, p.name + '(' + p.pinyin + ')' AS shown

MATCH (p:Person) RETURN p.id, p.name + coalesce(' ' + p.pinyin, '') AS shown

MATCH (p:Person) WHERE p.pinyin STARTS WITH 'wang' RETURN p.id

MATCH (p:Person) WHERE toLower(p.pinyin) CONTAINS 'li' RETURN p.id

MATCH (p:Person) RETURN p.id, split(p.pinyin, ' ') AS syllables

MATCH (p:Person) RETURN p.id, size(split(p.pinyin, ' ')) AS syllables

MATCH (p:Policy) WHERE p.name CONTAINS '规划' RETURN p.name

MATCH (p:Policy) WHERE p.name CONTAINS '规划' OR p.name CONTAINS '条例' RETURN p.name

MATCH (p:Policy) WHERE NOT p.name CONTAINS '规划' RETURN p.name

MATCH (p:Policy) RETURN p.id, size(p.name) AS length ORDER BY length DESC, p.id LIMIT 10

MATCH (b:Body) WHERE b.name ENDS WITH '市委' RETURN b.name

MATCH (b:Body) WHERE b.name ENDS WITH '局' AND b.kind = 'department' RETURN b.name

MATCH (b:Body) RETURN b.id, replace(b.name, '市', '') AS short

MATCH (d:Document) WHERE d.text CONTAINS '教育' RETURN d.id

MATCH (d:Document) WHERE d.text CONTAINS '教育' AND d.title CONTAINS '会议' RETURN d.id, d.title

MATCH (d:Document) RETURN d.id, substring(d.text, 0, 20) AS beginning

MATCH (d:Document) RETURN d.id, size(d.text) AS length ORDER BY length, d.id

MATCH (d:Document) WHERE d.title STARTS WITH d.source RETURN d.id

MATCH (m:Meeting) RETURN m.id, left(m.date, 4) AS year

MATCH (m:Meeting) WHERE m.name CONTAINS '常委会' RETURN m.id, m.name

MATCH (m:Meeting) RETURN m.kind + '/' + coalesce(m.date, '?') AS label ORDER BY label, m.id

MATCH ()-[h:HOLDS_POST]->() WHERE h.title CONTAINS '副' RETURN h.title, count(*) AS n ORDER BY n DESC, h.title

MATCH ()-[h:HOLDS_POST]->() WHERE h.title =~ '.*(书记|市长)' RETURN DISTINCT h.title

MATCH (n:Entity) WHERE n.name = '教育改革' RETURN n.id

MATCH (n:Entity) WHERE toLower(n.search) CONTAINS 'kaifeng' RETURN n.id

MATCH (t:Theme) WHERE t.en CONTAINS 'reform' RETURN t.zh, toUpper(t.en) AS en

MATCH (t:Theme) RETURN t.id, replace(t.id, 'theme:', '') AS key ORDER BY key

MATCH (p:Place) WHERE p.code STARTS WITH '41' RETURN p.name ORDER BY p.code

MATCH (p:Place) RETURN substring(p.code, 0, 2) AS province, count(*) AS n ORDER BY province

MATCH (p:Place) WHERE toInteger(p.code) > 400000 RETURN p.name

MATCH (p:Place) RETURN p.id, toInteger(substring(p.code, 0, 2)) AS region
