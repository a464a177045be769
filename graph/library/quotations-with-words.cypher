/*
title: {en: "Quotations with certain words", fr: "Les citations qui contiennent certains mots"}
explanation:
  en: "Statements whose words contain a text, with who said it, when and where."
  fr: "Les déclarations dont les mots contiennent un texte, avec qui l'a dit, quand et où."
parameters:
  debate: {example: "open-closed-llm", en: "A debate's id", fr: "L'identifiant d'un débat"}
  words: {example: "open source", en: "Words as they are written, case ignored", fr: "Des mots tels qu'ils sont écrits, sans égard à la casse"}
*/
MATCH (a:Actor)-[:MADE]->(s:Statement)-[:IN]->(d:Document {debate: $debate})
WHERE toLower(s.quote) CONTAINS toLower($words)
RETURN s.date AS date, a.name AS actor, s.quote AS quote, d.title AS title, d.id AS document, s.start AS start, s.end AS end
ORDER BY date DESC, actor, quote
LIMIT 200
