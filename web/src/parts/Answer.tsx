import { type JSX, Match, type Resource, Switch } from "solid-js";
import { Loading } from "./Loading";
import { Trouble } from "./Trouble";

/** An answer of the server: on its way, failed, or there. */
export function Answer<T>(props: { of: Resource<T>; retry?: () => void; children: (answer: () => T) => JSX.Element }) {
  return (
    <Switch fallback={<Loading />}>
      <Match when={props.of.state === "errored"}>
        <Trouble error={props.of.error as unknown} retry={props.retry} />
      </Match>
      <Match when={props.of.state === "ready" || props.of.state === "refreshing"}>
        {props.children(() => props.of.latest as T)}
      </Match>
    </Switch>
  );
}
