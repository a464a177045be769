// What an analyst asks: each must pass the gate and be answered by every server. A blank line ends a query.

MATCH (a:Actor) RETURN a ORDER BY a.name LIMIT 5

MATCH (a:Actor) RETURN a.name AS name, a.kind AS kind ORDER BY name SKIP 2 LIMIT 3

MATCH (a:Person) WHERE a.name STARTS WITH 'M' RETURN a.name ORDER BY a.name

MATCH (a:Organization) WHERE toLower(a.name) CONTAINS 'ba' RETURN a.name ORDER BY a.name

MATCH (a:Actor) WHERE a.name =~ '.*li.*' RETURN a.name ORDER BY a.name

MATCH (a:Actor) WHERE a.name IN ['Baidu', 'Meta'] RETURN a.id ORDER BY a.id

MATCH (a:Actor) WHERE NOT (a)-[:MADE]->() RETURN count(a) AS silent

MATCH (a:Actor) WHERE a.wikidata IS NULL RETURN count(*) AS n

MATCH (a:Actor)-[:MADE]->(s:Statement) RETURN a.name, count(s) AS statements ORDER BY statements DESC, a.name LIMIT 10

MATCH (a:Actor)-[:MADE]->(s:Statement)-[:IN]->(d:Document) RETURN d.title, count(DISTINCT a) AS voices ORDER BY voices DESC, d.title

MATCH (s:Statement)-[r:ASSERTS]->(p:Proposition) RETURN p.code, r.agree, count(*) AS n ORDER BY p.code, r.agree

MATCH (s:Statement)-[r:ASSERTS {agree:false}]->(p:Proposition) RETURN p.text_fr, s.quote ORDER BY s.id LIMIT 5

MATCH (a:Actor)-[:HOLDS]->(s:Stance)<-[e:EXPLAINS]-(y:Strategy) RETURN a.name, s.position, y.name_en, e.basis ORDER BY a.name, y.name_en LIMIT 20

MATCH (a:Actor)-[:HOLDS]->(s:Stance)-[:ON]->(p:Proposition) RETURN p.code, collect(DISTINCT a.name) AS actors ORDER BY p.code

MATCH (y:Strategy)<-[r:PURSUES]-(a:Actor) RETURN y.name_fr, count(DISTINCT a) AS firms ORDER BY firms DESC, y.name_fr

MATCH (o:Actor)-[r:RELEASED]->(m:Model) RETURN o.name, r.access, collect(m.name) AS models ORDER BY o.name, r.access

MATCH (o:Actor)-[t:TAKES]->(p:Path) RETURN p.code, o.name, t.date ORDER BY p.code, o.name, t.date

MATCH (d:Document) RETURN d.language, count(*) AS n, min(d.published) AS first, max(d.published) AS last ORDER BY d.language

MATCH (d:Document) RETURN substring(d.published, 0, 4) AS year, count(*) AS n ORDER BY year

MATCH (s:Statement) RETURN avg(s.confidence) AS mean, stDev(s.confidence) AS deviation, percentileCont(s.confidence, 0.5) AS median

MATCH (s:Statement) RETURN s.kind, count(*) AS n ORDER BY n DESC, s.kind

MATCH (s:Statement) WHERE s.confidence >= $least RETURN count(s) AS sure

MATCH (s:Statement) WITH s ORDER BY s.date DESC, s.id LIMIT 10 RETURN collect(s.quote) AS latest

MATCH (a:Actor)-[:MADE]->(s) WITH a, count(s) AS n WHERE n > 1 RETURN a.name, n ORDER BY n DESC, a.name

MATCH (a:Actor) OPTIONAL MATCH (a)-[:MADE]->(s:Statement) RETURN a.name, count(s) AS n ORDER BY n DESC, a.name LIMIT 5

MATCH (a:Actor) WHERE EXISTS { (a)-[:PURSUES]->(:Strategy) } RETURN a.name ORDER BY a.name

MATCH (a:Actor) WHERE EXISTS { MATCH (a)-[:MADE]->(s:Statement) WHERE s.position = 'open' } RETURN a.name ORDER BY a.name

MATCH (a:Actor) WHERE COUNT { (a)-[:MADE]->(:Statement) } > 2 RETURN a.name ORDER BY a.name

MATCH (a:Actor) RETURN a.name, COUNT { (a)-[:HOLDS]->() } AS stances ORDER BY stances DESC, a.name LIMIT 5

MATCH (a:Actor) RETURN a.name, COLLECT { MATCH (a)-[:MADE]->(s) RETURN s.kind ORDER BY s.kind } AS kinds ORDER BY a.name LIMIT 5

MATCH (a:Actor) RETURN a {.name, .kind} ORDER BY a.name LIMIT 5

MATCH (a:Actor) RETURN a {.name, said: [(a)-[:MADE]->(s) | s.position]} ORDER BY a.name LIMIT 5

MATCH (a:Actor {id:'baidu'}) RETURN [x IN a.aliases | toUpper(x)] AS loud

MATCH (a:Actor) RETURN [x IN a.aliases WHERE size(x) > 4] AS long ORDER BY a.id LIMIT 3

MATCH (a:Actor) UNWIND a.aliases AS alias RETURN alias, a.name ORDER BY alias LIMIT 5

UNWIND ['open', 'closed'] AS position MATCH (s:Statement {position:position}) RETURN position, count(s) AS n ORDER BY position

UNWIND $ids AS id MATCH (a:Actor {id:id}) RETURN a.name ORDER BY a.name

MATCH p = (a:Actor {id:'robin-li'})-[*1..3]-(b:Strategy) RETURN length(p) AS hops, b.code ORDER BY hops, b.code LIMIT 5

MATCH p = shortestPath((a:Actor {id:'robin-li'})-[*..6]-(b:Actor {id:'meta'})) RETURN [n IN nodes(p) | n.id] AS via

MATCH p = allShortestPaths((a:Actor {id:'baidu'})-[*..4]-(b:Actor {id:'meta'})) RETURN count(p) AS ways

MATCH (a:Actor)-[:SERVES_AS|AFFILIATED_WITH]->(o:Actor) RETURN DISTINCT a.name, o.name ORDER BY a.name, o.name LIMIT 10

MATCH (a:Person|Organization) RETURN count(a) AS n

MATCH (a:Actor&!Source) RETURN count(a) AS named

MATCH (a:Actor WHERE a.kind = 'Person') RETURN count(a) AS people

MATCH (a)-[r]->(b) RETURN type(r) AS kind, count(*) AS n ORDER BY n DESC, kind

MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) AS n ORDER BY label

MATCH (n) RETURN DISTINCT keys(n) AS properties ORDER BY size(properties) LIMIT 5

MATCH (a:Actor)-[:MADE]->(s:Statement) RETURN a.name, CASE s.position WHEN 'open' THEN 1 WHEN 'closed' THEN -1 ELSE 0 END AS side ORDER BY a.name, side LIMIT 5

MATCH (s:Statement) RETURN CASE WHEN s.confidence > 0.8 THEN 'sure' WHEN s.confidence > 0.5 THEN 'likely' ELSE 'unsure' END AS level, count(*) AS n ORDER BY level

MATCH (a:Actor)-[:MADE]->(s:Statement) RETURN a.name AS name, s.position AS position ORDER BY name, position LIMIT 2 UNION MATCH (p:Proposition) RETURN p.code AS name, p.frame AS position

MATCH (a:Actor) CALL (a) { MATCH (a)-[:MADE]->(s:Statement) RETURN count(s) AS n } RETURN a.name, n ORDER BY n DESC, a.name LIMIT 5

CALL { MATCH (d:Document) RETURN count(d) AS documents } RETURN documents

MATCH (s:Statement)-[:VIA]->(t:Statement) RETURN s.quote, t.quote ORDER BY s.id LIMIT 5

MATCH (n:Stance)-[:FOLLOWS]->(o:Stance) RETURN n.position, o.position, n.from ORDER BY n.from, n.id

MATCH (a:Actor)-[:HOLDS]->(x:Stance)-[:ON]->(p:Proposition)<-[:ON]-(y:Stance)<-[:HOLDS]-(b:Actor) WHERE a.id < b.id AND x.agree <> y.agree RETURN a.name, b.name, count(DISTINCT p) AS quarrels ORDER BY quarrels DESC, a.name, b.name LIMIT 5

MATCH (s:Statement) RETURN toFloat(sum(CASE WHEN s.position = 'neutral' THEN 1 ELSE 0 END)) / count(*) AS share

MATCH (d:Document) WHERE date(d.published) >= date('2024-08-01') RETURN d.id ORDER BY d.id LIMIT 5

MATCH (d:Document) RETURN date(d.published).year AS year, count(*) AS n ORDER BY year

MATCH (d:Document) RETURN duration.inDays(date('2024-01-01'), date(d.published)).days AS days ORDER BY days LIMIT 3

RETURN range(0, 5) AS numbers

RETURN coalesce(null, 'nothing') AS answer, size('été') AS letters, round(2.5) AS two

MATCH (a:Actor) RETURN a.name + ' (' + a.kind + ')' AS label ORDER BY label LIMIT 5

MATCH (a:Actor) // a comment; with DELETE in it
RETURN /* another: CREATE (x) */ count(a) AS n

MATCH (a:Actor) WHERE a.name CONTAINS 'CREATE (n)' OR a.name = 'DROP; DETACH' RETURN count(a) AS n

MATCH (`the actor`:Actor) RETURN `the actor`.name ORDER BY `the actor`.name LIMIT 1

MATCH p = (a:Actor)-[:MADE]->(s:Statement)-[:IN]->(d:Document) RETURN p ORDER BY s.id LIMIT 2

MATCH (a:Actor)((x)-[:SERVES_AS]->(y)){1,2}(b:Actor) RETURN a.id, b.id ORDER BY a.id, b.id LIMIT 3

MATCH (s:Statement) WHERE any(word IN ['coût', 'cher', 'cost'] WHERE toLower(s.quote) CONTAINS word) RETURN s.quote ORDER BY s.id LIMIT 5

MATCH (a:Actor) WHERE all(x IN a.aliases WHERE size(x) < 60) RETURN count(a) AS n

CALL db.labels() YIELD label RETURN label ORDER BY label

MATCH (a:Actor)-[r:PURSUES]->(y:Strategy) RETURN DISTINCT r.document AS document, r.start AS start, r.quote AS words ORDER BY document, start LIMIT 5
