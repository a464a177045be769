/*
title: {en: "Who pursues a strategy, and what they hold", fr: "Qui poursuit une stratégie, et que tient-il"}
explanation:
  en: "The actors that pursue a strategy, with their stances on the question: those that it should explain and the exceptions."
  fr: "Les acteurs qui poursuivent une stratégie, avec leurs positions sur la question : celles qu'elle devrait expliquer et les exceptions."
parameters:
  debate: {example: "open-closed-llm", en: "A debate's id", fr: "L'identifiant d'un débat"}
  strategy: {example: "paid-api", en: "A strategy's code", fr: "Le code d'une stratégie"}
*/
MATCH (a:Actor)-[r:PURSUES]->(y:Strategy {debate: $debate, code: $strategy})
OPTIONAL MATCH (a)-[:HOLDS]->(s:Stance)-[:ON]->(:Debate {id: $debate})
RETURN a.name AS actor, s.basis AS basis, s.position AS position, s.position IN y.explains AS expected,
       count(r) AS passages
ORDER BY actor, basis, position
LIMIT 300
