import { createResource, Show } from "solid-js";
import { get, type Schemas } from "../../client/client";
import { Position } from "../../parts/Position";
import { useText } from "../../state/address";
import { useDebate } from "../../state/debate";
import { useKindName } from "../../state/names";

/** Who it is, where it stands, and why in one sentence. */
export function ActorHead(props: { actor: Schemas["ActorAnswer"] }) {
  const debate = useDebate();
  const { t, language } = useText();
  const kind = useKindName();
  const asked = () => ({ actor: props.actor.id, debate: debate().id });
  const [why] = createResource(asked, (parts) => get("/api/explain", parts));
  const verdict = () => {
    if (why.state !== "ready") return undefined;
    return language() === "fr" ? why.latest.verdict_fr : why.latest.verdict_en;
  };
  return (
    <header class="actor-head">
      <p class="eyebrow">{kind(props.actor.kind)}</p>
      <h1>
        <bdi>{props.actor.name}</bdi>
      </h1>
      <Show when={props.actor.aliases.length > 0}>
        <p class="soft actor-aliases">
          {t("actor.aliases")} <bdi>{props.actor.aliases.join(", ")}</bdi>
        </p>
      </Show>
      <p class="actor-position">
        <Position code={props.actor.position} />
      </p>
      <Show when={verdict()}>{(text) => <p class="actor-verdict">{text()}</p>}</Show>
    </header>
  );
}
