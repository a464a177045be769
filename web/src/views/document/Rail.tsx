import { For, Show } from "solid-js";
import type { Schemas } from "../../client/client";
import { useText } from "../../state/address";
import { RailCard } from "./RailCard";

/** The statements in the order of the text. */
export function Rail(props: {
  statements: Schemas["StatementMark"][];
  target: string | undefined;
  onChoose: (statement: string) => void;
}) {
  const { t } = useText();
  return (
    <Show when={props.statements.length > 0} fallback={<p class="note">{t("empty.document")}</p>}>
      <ol class="rail-cards">
        <For each={props.statements}>
          {(statement) => (
            <RailCard
              statement={statement}
              current={statement.id === props.target}
              onChoose={() => props.onChoose(statement.id)}
            />
          )}
        </For>
      </ol>
    </Show>
  );
}
