import { A } from "@solidjs/router";
import { Show } from "solid-js";
import type { Schemas } from "../../client/client";
import { Basis } from "../../parts/Basis";
import { Quote } from "../../parts/Quote";
import { Stance } from "../../parts/Stance";
import { useAddress, useText } from "../../state/address";
import { nameOf } from "../../state/called";
import { useKindName } from "../../state/names";

/** An actor, what it argues in its own words, and the strategy that explains it. */
export function AnswerRow(props: { row: Schemas["Row"] }) {
  const { to } = useAddress();
  const { t, label } = useText();
  const kind = useKindName();
  return (
    <tr>
      <th scope="row">
        <A class="answers-actor" href={to(`/actors/${encodeURIComponent(props.row.actor.id)}`)}>
          <bdi>{nameOf(props.row.actor)}</bdi>
        </A>
        <span class="answers-kind">{kind(props.row.actor.kind)}</span>
      </th>
      <td class="answers-what">
        <Show when={props.row.proposition}>
          {(proposition) => <Stance agree={props.row.agree} proposition={proposition()} />}
        </Show>
        <Quote quotation={props.row.quotation} />
      </td>
      <td class="answers-why">
        <Show when={props.row.strategy} fallback={<span class="soft">{t("why.unknown")}</span>}>
          {(strategy) => (
            <>
              <span class="answers-strategy">{label(strategy())}</span>
              <Show when={props.row.basis}>{(basis) => <Basis basis={basis()} />}</Show>
            </>
          )}
        </Show>
      </td>
    </tr>
  );
}
