import { For, Show } from "solid-js";
import type { Schemas } from "../../client/client";
import { useText } from "../../state/address";
import { campsOf } from "../../state/camps";
import { useDebate } from "../../state/debate";
import { CampTable } from "./CampTable";

/** Who argues what and why, camp by camp: the largest first, those without a side last. */
export function AnswerTable(props: { rows: Schemas["Row"][] }) {
  const debate = useDebate();
  const { t } = useText();
  const isSided = (code: string) => debate().positions.some((position) => position.code === code);
  const camps = () =>
    campsOf(debate())
      .map((camp) => ({ camp, rows: props.rows.filter((row) => row.position === camp.code) }))
      .filter(({ rows }) => rows.length > 0)
      .sort((a, b) => Number(isSided(b.camp.code)) - Number(isSided(a.camp.code)) || b.rows.length - a.rows.length);
  return (
    <Show when={props.rows.length > 0} fallback={<p class="note">{t("empty.overview")}</p>}>
      <For each={camps()}>{(each) => <CampTable code={each.camp.code} rows={each.rows} />}</For>
    </Show>
  );
}
