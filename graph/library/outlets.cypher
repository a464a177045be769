/*
title: {en: "Which positions outlets quote", fr: "Quelles positions citent les médias"}
explanation:
  en: "Statements by publisher, language and position."
  fr: "Les déclarations par média, langue et position."
parameters:
  debate: {example: "open-closed-llm", en: "A debate's id", fr: "L'identifiant d'un débat"}
*/
MATCH (s:Statement)-[:IN]->(d:Document {debate: $debate})
RETURN coalesce(d.publisher, 'unknown') AS publisher, d.language AS language, s.position AS position,
       count(s) AS statements, count(DISTINCT d) AS documents
ORDER BY publisher, language, statements DESC, position
LIMIT 500
