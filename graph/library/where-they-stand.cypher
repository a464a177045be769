/*
title: {en: "Where each actor stands", fr: "La position de chaque acteur"}
explanation:
  en: "Every stance on the question of a debate, in words (said) and in deeds (done), the latest first."
  fr: "Chaque prise de position sur la question d'un débat, en paroles (said) et en actes (done), la dernière d'abord."
parameters:
  debate: {example: "open-closed-llm", en: "A debate's id", fr: "L'identifiant d'un débat"}
*/
MATCH (a:Actor)-[:HOLDS]->(s:Stance)-[:ON]->(:Debate {id: $debate})
RETURN a.name AS actor, s.basis AS basis, s.position AS position, s.from AS since, s.to AS until, s.n AS evidence,
       s.confidence AS confidence
ORDER BY actor, until DESC, basis
LIMIT 500
