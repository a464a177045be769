import type { JSX } from "solid-js";

/** A titled part of the actor's page. */
export function Section(props: { title: string; children: JSX.Element }) {
  return (
    <section class="actor-section">
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}
