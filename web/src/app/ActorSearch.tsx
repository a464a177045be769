import { Search } from "@kobalte/core/search";
import { useNavigate } from "@solidjs/router";
import { createSignal } from "solid-js";
import { get, type Schemas } from "../client/client";
import { useAddress, useText } from "../state/address";
import { useKindName } from "../state/names";
import "./search.css";

type Found = Schemas["ActorSummary"];

const SHOWN = 8;

/** Finds an actor by name or alias, and opens it. */
export function ActorSearch() {
  const { to, debate } = useAddress();
  const { t } = useText();
  const kind = useKindName();
  const navigate = useNavigate();
  const [found, setFound] = createSignal<Found[]>([]);
  const look = async (words: string) => {
    const asked = words.trim();
    if (!asked) return setFound([]);
    // A search that fails finds nothing; the views tell what is wrong with the server.
    return setFound((await get("/api/actors", { q: asked, debate: debate() }).catch(() => [])).slice(0, SHOWN));
  };
  const choose = (actor: Found | null) => {
    if (actor) navigate(to(`/actors/${encodeURIComponent(actor.id)}`));
  };
  return (
    <Search<Found>
      class="search"
      triggerMode="input"
      options={found()}
      optionValue="id"
      optionLabel="name"
      debounceOptionsMillisecond={120}
      onInputChange={(words) => void look(words)}
      onChange={choose}
      placeholder={t("search.placeholder")}
      itemComponent={(item) => (
        <Search.Item item={item.item} class="search-item">
          <Search.ItemLabel>
            <bdi>{item.item.rawValue.name}</bdi>
          </Search.ItemLabel>
          <span class="soft">
            {kind(item.item.rawValue.kind)} · {t("count.statements", { n: item.item.rawValue.statements })}
          </span>
        </Search.Item>
      )}
    >
      <Search.Control aria-label={t("search.label")} class="search-control">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M7 1.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11zM11 11l4 4" />
        </svg>
        <Search.Input class="search-input" aria-label={t("search.label")} />
      </Search.Control>
      <Search.Portal>
        <Search.Content class="search-content">
          <Search.Listbox />
          <Search.NoResult class="search-none">{t("search.none")}</Search.NoResult>
        </Search.Content>
      </Search.Portal>
    </Search>
  );
}
