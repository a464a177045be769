/*
title: {en: "Who speaks most", fr: "Qui parle le plus"}
explanation:
  en: "Actors by the number of their statements in a debate, with the documents that quote them."
  fr: "Les acteurs selon le nombre de leurs déclarations dans un débat, avec les documents qui les citent."
parameters:
  debate: {example: "open-closed-llm", en: "A debate's id", fr: "L'identifiant d'un débat"}
*/
MATCH (a:Actor)-[:MADE]->(s:Statement)-[:IN]->(d:Document {debate: $debate})
RETURN a.name AS actor, a.kind AS kind, count(s) AS statements, count(DISTINCT d) AS documents
ORDER BY statements DESC, actor
LIMIT 100
