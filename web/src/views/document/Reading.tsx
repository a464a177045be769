import { A, useSearchParams } from "@solidjs/router";
import { createEffect, createMemo } from "solid-js";
import type { Schemas } from "../../client/client";
import { useAddress, useText } from "../../state/address";
import { Article } from "./Article";
import { DocumentHead } from "./DocumentHead";
import { Key } from "./Key";
import { Rail } from "./Rail";
import { blocksOf, type Span, spansOf } from "./segments";
import { passageOf } from "./passage";

/** The article beside its statements; the address says which sentence is meant, and the page goes there. */
export function Reading(props: { document: Schemas["DocumentAnswer"] }) {
  const { t } = useText();
  const { to } = useAddress();
  const [search, setSearch] = useSearchParams<{ statement?: string; passage?: string }>();
  const passage = (): Span[] => passageOf(props.document.text, search.passage);
  const blocks = createMemo(() => {
    const spans = [...spansOf(props.document.text, props.document.statements), ...passage()];
    return blocksOf(props.document.text, spans);
  });
  const choose = (statement: string) => setSearch({ statement, passage: undefined }, { scroll: false });
  createEffect(() => {
    const target = [search.statement, search.passage, blocks()];
    if (target[0] ?? target[1]) queueMicrotask(showTarget);
  });
  return (
    <div class="reading-columns">
      <article class="article">
        <p class="article-back">
          <A href={to("/")}>← {t("nav.debate")}</A>
        </p>
        <DocumentHead document={props.document} titled={blocks()[0]?.heading === true} />
        <Article blocks={blocks()} document={props.document} target={search.statement} onChoose={choose} />
      </article>
      <aside class="rail" aria-label={t("document.statements")}>
        <Key />
        <Rail statements={props.document.statements} target={search.statement} onChoose={choose} />
      </aside>
    </div>
  );
}

function showTarget(): void {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const behavior = still ? "instant" : "smooth";
  document.querySelector(".segment-target")?.scrollIntoView({ block: "center", behavior });
  const card = document.querySelector<HTMLElement>(".rail-card[aria-current]");
  const rail = card?.closest<HTMLElement>(".rail");
  if (card && rail) rail.scrollTo({ top: card.offsetTop - rail.clientHeight / 3, behavior });
}
