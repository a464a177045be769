/*
title: {en: "Who argues alike", fr: "Qui argumente de même"}
explanation:
  en: "Actors that take the same side as one actor, by the number of propositions on which they do."
  fr: "Les acteurs qui prennent le même parti qu'un acteur, selon le nombre de propositions où ils le font."
parameters:
  debate: {example: "open-closed-llm", en: "A debate's id", fr: "L'identifiant d'un débat"}
  actor: {example: "baidu", en: "An actor's id", fr: "L'identifiant d'un acteur"}
*/
MATCH (a:Actor {id: $actor})-[:HOLDS]->(mine:Stance {debate: $debate})-[:ON]->(p:Proposition)
MATCH (p)<-[:ON]-(other:Stance)<-[:HOLDS]-(b:Actor)
WHERE b.id <> a.id AND other.agree = mine.agree
RETURN b.name AS ally, count(DISTINCT p) AS shared, collect(DISTINCT p.code) AS propositions
ORDER BY shared DESC, ally
LIMIT 100
