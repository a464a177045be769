import type { Language } from "../text/text";

/** Any French is French; every other language of a browser gets English. */
export function asLanguage(code: string): Language {
  return code.toLowerCase().startsWith("fr") ? "fr" : "en";
}

/** The address of a path with those parameters that have a value. */
export function carrying(path: string, parameters: Record<string, string | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value) query.set(name, value);
  return query.size > 0 ? `${path}?${query}` : path;
}
