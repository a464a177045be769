/*
title: {en: "Words against deeds", fr: "Les paroles et les actes"}
explanation:
  en: "What people say beside what their organisation does, on the question of a debate; where both differ first."
  fr: "Ce que disent les gens à côté de ce que fait leur organisation, sur la question d'un débat ; les écarts d'abord."
parameters:
  debate: {example: "open-closed-llm", en: "A debate's id", fr: "L'identifiant d'un débat"}
*/
MATCH (who:Actor)-[:HOLDS]->(said:Stance {debate: $debate, basis: 'said'})-[:ON]->(:Debate)
MATCH (who)-[:SERVES_AS|PART_OF*0..2]->(what:Actor)-[:HOLDS]->(done:Stance {debate: $debate, basis: 'done'})
RETURN DISTINCT who.name AS speaker, said.position AS says, said.to AS said_until, what.name AS organisation,
       done.position AS does, done.to AS done_until, said.position <> done.position AS differ
ORDER BY differ DESC, speaker, organisation, said_until, done_until
LIMIT 300
