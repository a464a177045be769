import { A, useParams } from "@solidjs/router";
import { createResource } from "solid-js";
import { get } from "../../client/client";
import { Answer } from "../../parts/Answer";
import { useAddress, useText } from "../../state/address";
import { useDebate } from "../../state/debate";
import { useTitle } from "../../state/title";
import { ActorReport } from "./ActorReport";
import "./actor.css";

/** One actor: what it holds, in its own words, and which interest explains it. */
export function Actor() {
  const debate = useDebate();
  const { t } = useText();
  const { to } = useAddress();
  const parameters = useParams<{ id: string }>();
  const asked = () => ({ id: decodeURIComponent(parameters.id), debate: debate().id });
  const [actor, { refetch }] = createResource(asked, (parts) => get("/api/actors/{id}", parts));
  useTitle(() => (actor.state === "ready" ? actor.latest.name : undefined));
  return (
    <article class="actor">
      <p class="actor-back">
        <A href={to("/")}>← {t("nav.debate")}</A>
      </p>
      <Answer of={actor} retry={() => void refetch()}>
        {(known) => <ActorReport actor={known()} />}
      </Answer>
    </article>
  );
}
