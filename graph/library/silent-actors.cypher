/*
title: {en: "Who is silent", fr: "Qui se tait"}
explanation:
  en: "Actors of the debate's list of whom no statement is known: no evidence, which is no neutrality."
  fr: "Les acteurs de la liste du débat dont aucune déclaration n'est connue : une absence de preuve, non une neutralité."
parameters:
  debate: {example: "open-closed-llm", en: "A debate's id", fr: "L'identifiant d'un débat"}
*/
MATCH (a:Actor)
WHERE $debate IN a.lists AND NOT EXISTS { (a)-[:MADE]->(:Statement)-[:IN]->(:Document {debate: $debate}) }
RETURN a.name AS actor, a.kind AS kind, a.id AS id
ORDER BY kind, actor
LIMIT 500
