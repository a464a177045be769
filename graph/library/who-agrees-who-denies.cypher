/*
title: {en: "Who agrees with a proposition, who denies it", fr: "Qui approuve une proposition, qui la nie"}
explanation:
  en: "The stances on one proposition with the words that show them."
  fr: "Les prises de position sur une proposition, avec les mots qui les montrent."
parameters:
  debate: {example: "open-closed-llm", en: "A debate's id", fr: "L'identifiant d'un débat"}
  proposition: {example: "cost-lower", en: "A proposition's code", fr: "Le code d'une proposition"}
*/
MATCH (p:Proposition {debate: $debate, code: $proposition})<-[:ON]-(s:Stance)<-[:HOLDS]-(a:Actor)
MATCH (s)<-[:EVIDENCES]-(t:Statement)
RETURN s.agree AS agree, a.name AS actor, t.date AS date, t.quote AS quote, t.document AS document
ORDER BY agree, actor, date, quote
LIMIT 500
