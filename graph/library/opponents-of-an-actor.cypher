/*
title: {en: "Who argues against an actor", fr: "Qui argumente contre un acteur"}
explanation:
  en: "Actors that take the other side of one actor, by the number of propositions on which they do."
  fr: "Les acteurs qui prennent le parti contraire d'un acteur, selon le nombre de propositions où ils le font."
parameters:
  debate: {example: "open-closed-llm", en: "A debate's id", fr: "L'identifiant d'un débat"}
  actor: {example: "baidu", en: "An actor's id", fr: "L'identifiant d'un acteur"}
*/
MATCH (a:Actor {id: $actor})-[:HOLDS]->(mine:Stance {debate: $debate})-[:ON]->(p:Proposition)
MATCH (p)<-[:ON]-(other:Stance)<-[:HOLDS]-(b:Actor)
WHERE b.id <> a.id AND mine.agree IN ['agree', 'deny'] AND other.agree IN ['agree', 'deny'] AND other.agree <> mine.agree
RETURN b.name AS opponent, count(DISTINCT p) AS opposed, collect(DISTINCT p.code) AS propositions
ORDER BY opposed DESC, opponent
LIMIT 100
