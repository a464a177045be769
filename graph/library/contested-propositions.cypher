/*
title: {en: "Which propositions are contested", fr: "Quelles propositions sont disputées"}
explanation:
  en: "For each proposition, how many statements agree with it and how many deny it."
  fr: "Pour chaque proposition, combien de déclarations l'approuvent et combien la nient."
parameters:
  debate: {example: "open-closed-llm", en: "A debate's id", fr: "L'identifiant d'un débat"}
*/
MATCH (p:Proposition {debate: $debate})<-[x:ASSERTS]-(s:Statement)
WITH p, count(CASE WHEN x.agree THEN 1 END) AS agree, count(CASE WHEN NOT x.agree THEN 1 END) AS deny
RETURN p.code AS proposition, p.frame AS frame, agree, deny
ORDER BY CASE WHEN agree < deny THEN agree ELSE deny END DESC, agree + deny DESC, proposition
