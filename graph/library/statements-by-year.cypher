/*
title: {en: "Statements by year and position", fr: "Les déclarations par an et par position"}
explanation:
  en: "How many statements take each position in each year."
  fr: "Combien de déclarations prennent chaque position chaque année."
parameters:
  debate: {example: "open-closed-llm", en: "A debate's id", fr: "L'identifiant d'un débat"}
*/
MATCH (s:Statement)-[:IN]->(:Document {debate: $debate})
RETURN substring(s.date, 0, 4) AS year, s.position AS position, count(s) AS statements
ORDER BY year, position
