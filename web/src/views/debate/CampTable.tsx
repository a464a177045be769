import { useSearchParams } from "@solidjs/router";
import { For, Show } from "solid-js";
import type { Schemas } from "../../client/client";
import { Position } from "../../parts/Position";
import { useText } from "../../state/address";
import { AnswerRow } from "./AnswerRow";

const FIRST = 6;

/** One camp's actors, of the first ones those with an argument before those without; the address says which camps are shown in full. */
export function CampTable(props: { code: string; rows: Schemas["Row"][] }) {
  const { t } = useText();
  const [search, setSearch] = useSearchParams<{ all?: string }>();
  const whole = () => (search.all ?? "").split(",").includes(props.code);
  const first = () => props.rows.slice(0, FIRST).sort((a, b) => Number(!a.proposition) - Number(!b.proposition));
  const shown = () => (whole() ? [...first(), ...props.rows.slice(FIRST)] : first());
  const showAll = () =>
    setSearch({ all: [search.all, props.code].filter(Boolean).join(",") }, { replace: true, scroll: false });
  return (
    <section class="camp" id={`camp-${props.code}`}>
      <h2 class="camp-name">
        <Position code={props.code} />
      </h2>
      <table class="answers">
        <thead>
          <tr>
            <th scope="col">{t("answers.who")}</th>
            <th scope="col">{t("answers.what")}</th>
            <th scope="col">{t("answers.why")}</th>
          </tr>
        </thead>
        <tbody>
          <For each={shown()}>{(row) => <AnswerRow row={row} />}</For>
        </tbody>
      </table>
      <Show when={shown().length < props.rows.length}>
        <button type="button" class="button" onClick={showAll}>
          {t("answers.all", { n: props.rows.length })}
        </button>
      </Show>
    </section>
  );
}
