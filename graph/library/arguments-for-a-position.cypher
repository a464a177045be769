/*
title: {en: "With which arguments a position is defended", fr: "Par quels arguments une position est défendue"}
explanation:
  en: "The propositions that statements with a position agree with or deny, by how often they do."
  fr: "Les propositions qu'approuvent ou que nient les déclarations d'une position, selon leur fréquence."
parameters:
  debate: {example: "open-closed-llm", en: "A debate's id", fr: "L'identifiant d'un débat"}
  position: {example: "open", en: "A position's code", fr: "Le code d'une position"}
*/
MATCH (s:Statement {position: $position})-[x:ASSERTS]->(p:Proposition {debate: $debate})
MATCH (a:Actor)-[:MADE]->(s)
RETURN p.frame AS frame, p.code AS proposition, x.agree AS agree, count(DISTINCT s) AS statements,
       count(DISTINCT a) AS actors
ORDER BY statements DESC, proposition, agree
