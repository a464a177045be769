/*
title: {en: "What unnamed sources say", fr: "Ce que disent les sources anonymes"}
explanation:
  en: "Statements of sources without a name, by document."
  fr: "Les déclarations de sources sans nom, par document."
parameters:
  debate: {example: "open-closed-llm", en: "A debate's id", fr: "L'identifiant d'un débat"}
*/
MATCH (a:Source)-[:MADE]->(s:Statement)-[:IN]->(d:Document {debate: $debate})
RETURN d.title AS title, a.name AS source, s.position AS position, s.quote AS quote
ORDER BY title, source, quote
LIMIT 300
