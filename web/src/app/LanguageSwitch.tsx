import { For } from "solid-js";
import { useAddress, useText } from "../state/address";
import type { Language } from "../text/text";

const OFFERED: { code: Language; name: string }[] = [
  { code: "en", name: "English" },
  { code: "fr", name: "Français" },
];

/** Switches the labels; quotations stay in the language they were written in. */
export function LanguageSwitch() {
  const { language, setLanguage } = useAddress();
  const { t } = useText();
  return (
    <div class="languages" role="group" aria-label={t("nav.language")}>
      <For each={OFFERED}>
        {(offered) => (
          <button
            type="button"
            lang={offered.code}
            aria-pressed={language() === offered.code}
            aria-label={offered.name}
            onClick={() => setLanguage(offered.code)}
          >
            {offered.code.toUpperCase()}
          </button>
        )}
      </For>
    </div>
  );
}
