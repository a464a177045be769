import { A } from "@solidjs/router";
import { useAddress, useText } from "../state/address";
import { ActorSearch } from "./ActorSearch";
import { LanguageSwitch } from "./LanguageSwitch";

/** The way home, the search and the language. */
export function Header() {
  const { to } = useAddress();
  const { t } = useText();
  return (
    <header class="header">
      <A href={to("/")} class="brand" aria-label={t("nav.home")}>
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <path class="brand-line" d="M9 21 23 11M9 21h14" />
          <circle class="brand-0" cx="9" cy="21" r="5" />
          <path class="brand-1" d="M18.5 6.5h9v9h-9z" />
          <path class="brand-2" d="m23 16.5 5 5-5 5-5-5z" />
        </svg>
        <span>stancegraph</span>
      </A>
      <ActorSearch />
      <LanguageSwitch />
    </header>
  );
}
