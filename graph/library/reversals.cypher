/*
title: {en: "Who changed sides", fr: "Qui a changé de camp"}
explanation:
  en: "Stances that follow another one of the same actor on the same target, with the dates and positions of both."
  fr: "Les prises de position qui en suivent une autre du même acteur sur le même objet, avec les dates et les positions des deux."
parameters:
  debate: {example: "open-closed-llm", en: "A debate's id", fr: "L'identifiant d'un débat"}
*/
MATCH (a:Actor)-[:HOLDS]->(later:Stance {debate: $debate})-[:FOLLOWS]->(former:Stance)
MATCH (later)-[:ON]->(target:Proposition|Debate)
RETURN a.name AS actor, coalesce(target.code, 'the question') AS target, later.basis AS basis,
       former.position AS before, former.to AS until, later.position AS after, later.from AS since
ORDER BY since DESC, actor, target, basis
LIMIT 500
