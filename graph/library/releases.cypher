/*
title: {en: "Who released what, open or closed", fr: "Qui a publié quoi, ouvert ou fermé"}
explanation:
  en: "The models that firms released, with access, date and the words that show it."
  fr: "Les modèles que les entreprises ont publiés, avec l'accès, la date et les mots qui le montrent."
parameters:
  debate: {example: "open-closed-llm", en: "A debate's id", fr: "L'identifiant d'un débat"}
*/
MATCH (d:Document {debate: $debate})
MATCH (a:Actor)-[r:RELEASED {document: d.id}]->(m:Model)
RETURN r.date AS date, a.name AS actor, m.name AS model, r.access AS access, r.quote AS quote, d.title AS title
ORDER BY date, actor, model, quote
LIMIT 500
