/*
title: {en: "What was said in a period", fr: "Ce qui s'est dit dans une période"}
explanation:
  en: "Statements between two dates, the oldest first."
  fr: "Les déclarations entre deux dates, la plus ancienne d'abord."
parameters:
  debate: {example: "open-closed-llm", en: "A debate's id", fr: "L'identifiant d'un débat"}
  from: {example: "2024", en: "The first date: YYYY, YYYY-MM or YYYY-MM-DD", fr: "La première date : AAAA, AAAA-MM ou AAAA-MM-JJ"}
  to: {example: "2026", en: "The date before which it ends", fr: "La date avant laquelle on s'arrête"}
*/
MATCH (a:Actor)-[:MADE]->(s:Statement)-[:IN]->(d:Document {debate: $debate})
WHERE s.date >= $from AND s.date < $to
RETURN s.date AS date, a.name AS actor, s.position AS position, s.quote AS quote, d.title AS title
ORDER BY date, actor, quote
LIMIT 500
