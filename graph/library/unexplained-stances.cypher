/*
title: {en: "Which stances no strategy explains", fr: "Quelles positions aucune stratégie n'explique"}
explanation:
  en: "Stances on the question for which there is not enough evidence of any strategy."
  fr: "Les positions sur la question pour lesquelles rien ne montre assez une stratégie."
parameters:
  debate: {example: "open-closed-llm", en: "A debate's id", fr: "L'identifiant d'un débat"}
*/
MATCH (a:Actor)-[:HOLDS]->(s:Stance)-[:ON]->(:Debate {id: $debate})
WHERE NOT EXISTS { (s)<-[:EXPLAINS]-(:Strategy) }
RETURN a.name AS actor, s.basis AS basis, s.position AS position, s.n AS evidence
ORDER BY evidence DESC, actor, basis, position
LIMIT 300
