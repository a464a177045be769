import en from "./en.json";
import fr from "./fr.json";

export type Language = "en" | "fr";
export type Key = keyof typeof en;
export type Values = Record<string, string | number>;

export const LANGUAGES: Record<Language, Record<Key, string>> = { en, fr };

/** The text of a key; `{name}` takes a value, and `singular|plural` is chosen by the value `n`. */
export function textOf(language: Language, key: Key, values: Values = {}): string {
  const forms = LANGUAGES[language][key].split("|");
  const plural = new Intl.PluralRules(language).select(Number(values["n"] ?? 1)) === "one" ? 0 : 1;
  const form = forms[Math.min(plural, forms.length - 1)] ?? key;
  return spaced(language, form.replace(/\{(\w+)\}/g, (_, name: string) => formatted(language, values[name])));
}

/** A text whose French marks stay on the line of their word. */
export function spaced(language: Language, text: string): string {
  return language === "fr" ? text.replace(/ (?=[:;?!»])|(?<=«) /g, "\u00a0") : text;
}

function formatted(language: Language, value: string | number | undefined): string {
  return typeof value === "number" ? value.toLocaleString(language) : (value ?? "");
}

/** A date of the form YYYY, YYYY-MM or YYYY-MM-DD in words, as precise as it is. */
export function dateText(language: Language, date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  if (!year) return date;
  if (!month) return String(year);
  const options: Intl.DateTimeFormatOptions = { year: "numeric", month: "short", timeZone: "UTC" };
  if (day) options.day = "numeric";
  return new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "en-GB", options).format(Date.UTC(year, month - 1, day ?? 1));
}
