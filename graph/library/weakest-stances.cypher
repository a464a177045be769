/*
title: {en: "Which stances rest on least", fr: "Quelles positions reposent sur le moins de preuves"}
explanation:
  en: "Stances with a single piece of evidence, the least sure first, with its words."
  fr: "Les prises de position qu'une seule preuve soutient, la moins sûre d'abord, avec ses mots."
parameters:
  debate: {example: "open-closed-llm", en: "A debate's id", fr: "L'identifiant d'un débat"}
*/
MATCH (a:Actor)-[:HOLDS]->(s:Stance {debate: $debate})<-[:EVIDENCES]-(t:Statement)
WHERE s.n = 1
RETURN a.name AS actor, s.position AS position, s.confidence AS confidence, t.quote AS quote, t.document AS document
ORDER BY confidence, actor, quote
LIMIT 100
