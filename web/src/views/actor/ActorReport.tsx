import { Show } from "solid-js";
import type { Schemas } from "../../client/client";
import { useText } from "../../state/address";
import { ActorHead } from "./ActorHead";
import { Deeds } from "./Deeds";
import { Holdings } from "./Holdings";
import { Propositions } from "./Propositions";
import { Pursuits } from "./Pursuits";
import { Sources } from "./Sources";
import { Ties } from "./Ties";
import { Why } from "./Why";

/** All that is known of an actor, the answer first. */
export function ActorReport(props: { actor: Schemas["ActorAnswer"] }) {
  const { t } = useText();
  const onQuestion = () => props.actor.stances.filter((stance) => !stance.proposition);
  const onPropositions = () => props.actor.stances.filter((stance) => stance.proposition);
  return (
    <>
      <ActorHead actor={props.actor} />
      <Show when={props.actor.stances.length === 0}>
        <p class="note">{t("empty.actor")}</p>
      </Show>
      <Holdings stances={onQuestion()} />
      <Why actor={props.actor} />
      <Propositions stances={onPropositions()} />
      <Deeds paths={props.actor.paths} releases={props.actor.releases} />
      <Pursuits strategies={props.actor.strategies} />
      <Ties ties={props.actor.ties} />
      <Sources actor={props.actor} />
    </>
  );
}
