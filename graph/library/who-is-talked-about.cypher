/*
title: {en: "Who is talked about", fr: "De qui l'on parle"}
explanation:
  en: "Actors and models that statements of others mention, by how often they do."
  fr: "Les acteurs et les modèles que mentionnent les déclarations des autres, selon leur fréquence."
parameters:
  debate: {example: "open-closed-llm", en: "A debate's id", fr: "L'identifiant d'un débat"}
*/
MATCH (by:Actor)-[:MADE]->(s:Statement)-[:MENTIONS]->(about:Actor|Model)
MATCH (s)-[:IN]->(:Document {debate: $debate})
WHERE by.id <> about.id
RETURN about.name AS mentioned, count(DISTINCT s) AS statements, count(DISTINCT by) AS speakers
ORDER BY statements DESC, mentioned
LIMIT 100
