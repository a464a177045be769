import { A } from "@solidjs/router";
import { useAddress, useText } from "../state/address";
import { useTitle } from "../state/title";

/** An address that no view answers to. */
export function Missing() {
  const { t } = useText();
  const { to } = useAddress();
  useTitle(() => t("error.missing"));
  return (
    <main class="missing note" id="main" tabindex="-1">
      <h1>{t("error.missing")}</h1>
      <p>
        <A href={to("/")}>{t("nav.debate")}</A>
      </p>
    </main>
  );
}
