import { Show } from "solid-js";
import type { Schemas } from "../../client/client";
import { Quote } from "../../parts/Quote";
import { ShortList } from "../../parts/ShortList";
import { useText } from "../../state/address";
import { Quotes } from "./Quotes";
import { Section } from "./Section";

/** What the actor does, whatever it says: the paths it takes and the models it releases, each once, the latest first. */
export function Deeds(props: { paths: Schemas["PathTaken"][]; releases: Schemas["ReleaseMade"][] }) {
  const { t, label, date } = useText();
  const paths = () => {
    const latest = [...props.paths].sort((a, b) => b.evidence.date.localeCompare(a.evidence.date));
    return [...Map.groupBy(latest, (taken) => taken.path.id).values()].map((taken) => ({
      path: taken[0]?.path,
      evidence: taken.map((each) => each.evidence),
    }));
  };
  const releases = () => {
    const latest = (a: Schemas["ReleaseMade"], b: Schemas["ReleaseMade"]) => b.date.localeCompare(a.date);
    const earliest = new Map([...props.releases].sort(latest).map((each) => [`${each.model} ${each.access}`, each]));
    return [...earliest.values()].sort(latest);
  };
  return (
    <Show when={props.paths.length + props.releases.length > 0}>
      <Section title={t("actor.deeds")}>
        <ShortList items={paths()} first={3} class="facts" more="list.more">
          {(taken) => (
            <li>
              <Show when={taken.path}>{(path) => <strong>{label(path())}</strong>}</Show>
              <Quotes quotations={taken.evidence} />
            </li>
          )}
        </ShortList>
        <ShortList items={releases()} first={3} class="facts" more="list.more">
          {(release) => (
            <li>
              <p>
                <strong>
                  <bdi>{release.name}</bdi>
                </strong>{" "}
                {t(release.access === "open" ? "release.open" : "release.closed")}
                <Show when={release.date}> · {date(release.date)}</Show>
              </p>
              <Quote quotation={release.evidence} />
            </li>
          )}
        </ShortList>
      </Section>
    </Show>
  );
}
