import { useLocation, useSearchParams } from "@solidjs/router";
import { asLanguage, carrying } from "./links";
import { dateText, type Key, type Language, spaced, textOf, type Values } from "../text/text";

type Carried = { lang?: string; debate?: string };

/** What every address of the page says besides its view: the language and, where several are kept, the debate. */
export function useAddress() {
  const [search, setSearch] = useSearchParams<Carried>();
  const location = useLocation();
  const language = (): Language => asLanguage(search.lang ?? navigator.language);
  return {
    language,
    debate: () => search.debate,
    setLanguage: (lang: Language) => setSearch({ lang }, { replace: true, scroll: false }),
    /** An address of the page that keeps language and debate. */
    to: (path: string, parameters: Carried & Record<string, string | undefined> = {}): string =>
      carrying(path, { lang: search.lang, debate: search.debate, ...parameters }),
    path: () => location.pathname,
  };
}

/** The texts in the language of the address. */
export function useText() {
  const { language } = useAddress();
  return {
    language,
    t: (key: Key, values?: Values) => textOf(language(), key, values),
    label: (named: { en: string; fr: string }) => spaced(language(), named[language()]),
    date: (date: string) => dateText(language(), date),
  };
}
