import { useText } from "../state/address";
import "./notes.css";

/** Shown while an answer is on its way. */
export function Loading() {
  const { t } = useText();
  return (
    <p class="note note-loading" role="status">
      <span class="dots" aria-hidden="true" />
      {t("state.loading")}
    </p>
  );
}
