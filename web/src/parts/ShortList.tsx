import { For, type JSX, Show } from "solid-js";
import { useText } from "../state/address";
import type { Key } from "../text/text";
import "./shortlist.css";

/** The first items of a list, the others on demand; `more` says how many there are. */
export function ShortList<T>(props: {
  items: readonly T[];
  first: number;
  class: string;
  more: Key;
  children: (item: T) => JSX.Element;
}) {
  const { t } = useText();
  const shown = () => (props.items.length === props.first + 1 ? props.items : props.items.slice(0, props.first));
  const rest = () => props.items.slice(shown().length);
  return (
    <>
      <ul class={props.class}>
        <For each={shown()}>{(item) => props.children(item)}</For>
      </ul>
      <Show when={rest().length > 0}>
        <details class="more">
          <summary>{t(props.more, { n: rest().length })}</summary>
          <ul class={props.class}>
            <For each={rest()}>{(item) => props.children(item)}</For>
          </ul>
        </details>
      </Show>
    </>
  );
}
