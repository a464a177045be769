import { Show } from "solid-js";
import { ProblemError } from "../client/problem";
import { useText } from "../state/address";
import "./notes.css";

/** What went wrong, what to do about it, and a way to try again. */
export function Trouble(props: { error: unknown; retry?: (() => void) | undefined }) {
  const { t } = useText();
  const problem = () => (props.error instanceof ProblemError ? props.error.problem : { status: -1 });
  const title = () => (problem().status === 404 ? t("error.missing") : t("error.title"));
  const detail = () => (problem().status === 0 ? t("error.offline") : (problem().detail ?? problem().title));
  const hint = () => {
    if (problem().status === 0) return t("error.offline.hint");
    return problem().hint === detail() ? undefined : problem().hint;
  };
  return (
    <div class="note note-trouble" role="alert">
      <p class="note-title">{title()}</p>
      <Show when={detail()}>{(text) => <p>{text()}</p>}</Show>
      <Show when={hint()}>{(text) => <p class="soft">{text()}</p>}</Show>
      <Show when={props.retry}>
        {(retry) => (
          <button type="button" class="button" onClick={() => retry()()}>
            {t("error.retry")}
          </button>
        )}
      </Show>
    </div>
  );
}
