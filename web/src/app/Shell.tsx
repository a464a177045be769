import type { RouteSectionProps } from "@solidjs/router";
import { createEffect, createResource, Show, Suspense } from "solid-js";
import { get } from "../client/client";
import { Answer } from "../parts/Answer";
import { Loading } from "../parts/Loading";
import { useAddress, useText } from "../state/address";
import { DebateProvider } from "../state/debate";
import { Header } from "./Header";
import "./shell.css";

/** The frame around every view; nothing is shown before the debate's codebook is known. */
export function Shell(props: RouteSectionProps) {
  const { debate } = useAddress();
  const { t, language } = useText();
  const [debates, { refetch }] = createResource(() => get("/api/debates"));
  const chosen = () => debates.latest?.find((each) => each.id === debate()) ?? debates.latest?.[0];
  createEffect(() => (document.documentElement.lang = language()));
  return (
    <>
      <a class="skip" href="#main">
        {t("nav.skip")}
      </a>
      <Header />
      <Answer of={debates} retry={() => void refetch()}>
        {() => (
          <Show when={chosen()} fallback={<p class="note shell-note">{t("empty.debates")}</p>}>
            {(known) => (
              <DebateProvider value={known}>
                <Suspense fallback={<Loading />}>{props.children}</Suspense>
              </DebateProvider>
            )}
          </Show>
        )}
      </Answer>
    </>
  );
}
