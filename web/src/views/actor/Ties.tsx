import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import type { Schemas } from "../../client/client";
import { useAddress, useText } from "../../state/address";
import { Section } from "./Section";

const PARENT = "part of"; // the role that the server gives an organisation within another

/** Roles, parents and memberships: once for each organisation and role. */
export function Ties(props: { ties: Schemas["Tie"][] }) {
  const { t, date } = useText();
  const { to } = useAddress();
  const distinct = () => [...new Map(props.ties.map((tie) => [`${tie.organisation.id} ${tie.role}`, tie])).values()];
  return (
    <Show when={props.ties.length > 0}>
      <Section title={t("actor.ties")}>
        <ul class="ties">
          <For each={distinct()}>
            {(tie) => (
              <li>
                <A href={to(`/actors/${encodeURIComponent(tie.organisation.id)}`)}>
                  <bdi>{tie.organisation.name}</bdi>
                </A>{" · "}
                <Show when={tie.role !== PARENT} fallback={t("tie.parent")}>
                  <bdi>{tie.role}</bdi>
                </Show>
                <Show when={tie.from}>{(from) => <span class="soft"> · {t("tie.since", { date: date(from()) })}</span>}</Show>
                <Show when={tie.to}>{(until) => <span class="soft"> · {t("tie.until", { date: date(until()) })}</span>}</Show>
              </li>
            )}
          </For>
        </ul>
      </Section>
    </Show>
  );
}
