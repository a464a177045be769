import { useParams } from "@solidjs/router";
import { createResource, onCleanup, onMount } from "solid-js";
import { get } from "../../client/client";
import { Answer } from "../../parts/Answer";
import { useTitle } from "../../state/title";
import { Reading } from "./Reading";
import "./document.css";

/** One article with every statement in its place. */
export function DocumentPage() {
  const parameters = useParams<{ id: string }>();
  const [answer, { refetch }] = createResource(
    () => decodeURIComponent(parameters.id),
    (id) => get("/api/documents/{id}", { id }),
  );
  useTitle(() => (answer.state === "ready" ? answer.latest.title : undefined));
  onMount(() => document.documentElement.classList.add("reading"));
  onCleanup(() => document.documentElement.classList.remove("reading"));
  return (
    <main class="document" id="main" tabindex="-1">
      <Answer of={answer} retry={() => void refetch()}>
        {(known) => <Reading document={known()} />}
      </Answer>
    </main>
  );
}
