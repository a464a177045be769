import { For, Show } from "solid-js";
import type { Schemas } from "../../client/client";
import { useText } from "../../state/address";
import { campsOf } from "../../state/camps";
import { useDebate } from "../../state/debate";
import { CampTable } from "./CampTable";

/** Who argues what and why, camp by camp. */
export function AnswerTable(props: { rows: Schemas["Row"][] }) {
  const debate = useDebate();
  const { t } = useText();
  const camps = () =>
    campsOf(debate())
      .map((camp) => ({ camp, rows: props.rows.filter((row) => row.position === camp.code) }))
      .filter(({ rows }) => rows.length > 0);
  return (
    <Show when={props.rows.length > 0} fallback={<p class="note">{t("empty.overview")}</p>}>
      <For each={camps()}>{(each) => <CampTable code={each.camp.code} rows={each.rows} />}</For>
    </Show>
  );
}
