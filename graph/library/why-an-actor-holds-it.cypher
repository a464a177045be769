/*
title: {en: "Why an actor holds what it holds", fr: "Pourquoi un acteur tient sa position"}
explanation:
  en: "The strategies that account for an actor's stances, ranked by weight."
  fr: "Les stratégies qui expliquent les positions d'un acteur, par poids décroissant."
parameters:
  debate: {example: "open-closed-llm", en: "A debate's id", fr: "L'identifiant d'un débat"}
  actor: {example: "baidu", en: "An actor's id", fr: "L'identifiant d'un acteur"}
*/
MATCH (a:Actor {id: $actor})-[:HOLDS]->(s:Stance {debate: $debate})<-[e:EXPLAINS]-(y:Strategy)
OPTIONAL MATCH (s)-[:ON]->(p:Proposition)
RETURN coalesce(p.code, 'the question') AS target, s.position AS position, y.name_en AS strategy, y.name_fr AS strategie,
       e.basis AS basis, e.weight AS weight
ORDER BY weight DESC, target, strategy
LIMIT 200
