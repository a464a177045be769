import { For } from "solid-js";
import { useText } from "../../state/address";
import type { Key as TextKey } from "../../text/text";
import { ROLES } from "./segments";

/** How the parts of a statement are marked in the text. */
export function Key() {
  const { t } = useText();
  return (
    <ul class="key">
      <For each={ROLES}>
        {(role) => (
          <li>
            <span class={`segment segment-${role} camp-neutral`}>{t(`role.${role}` as TextKey)}</span>
          </li>
        )}
      </For>
    </ul>
  );
}
