/*
title: {en: "Which positions strategies explain", fr: "Quelles positions les stratégies expliquent"}
explanation:
  en: "How many actors hold each position that a strategy accounts for, and how surely."
  fr: "Combien d'acteurs tiennent chaque position qu'une stratégie explique, et avec quelle certitude."
parameters:
  debate: {example: "open-closed-llm", en: "A debate's id", fr: "L'identifiant d'un débat"}
*/
MATCH (y:Strategy {debate: $debate})-[e:EXPLAINS]->(s:Stance)<-[:HOLDS]-(a:Actor)
RETURN y.code AS strategy, s.position AS position, count(DISTINCT a) AS actors, avg(e.weight) AS weight
ORDER BY actors DESC, strategy, position
