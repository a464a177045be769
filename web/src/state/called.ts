/** An actor's name; that of an unnamed source, words of its document, begins like a name. */
export function nameOf(actor: { name: string; kind: string }): string {
  return actor.kind === "Source" ? actor.name.charAt(0).toLocaleUpperCase() + actor.name.slice(1) : actor.name;
}
