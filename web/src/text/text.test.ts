import { describe, expect, it } from "vitest";
import { dateText, LANGUAGES, spaced, textOf } from "./text";

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

const files = import.meta.glob<string>(["../**/*.{ts,tsx}", "!../client/schema.d.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});

describe("the text files", () => {
  it("have the same keys with the same placeholders", () => {
    expect(Object.keys(LANGUAGES.fr).sort()).toEqual(Object.keys(LANGUAGES.en).sort());
    for (const [key, text] of Object.entries(LANGUAGES.en)) {
      expect(placeholders(LANGUAGES.fr[key as keyof typeof LANGUAGES.fr]), key).toEqual(placeholders(text));
    }
  });

  it("hold no key that nothing shows", () => {
    const code = Object.values(files).join("\n");
    const families = [...code.matchAll(/`([\w.]+\.)\$\{/g)].map((match) => match[1] ?? "");
    const unused = Object.keys(LANGUAGES.en).filter(
      (key) => !code.includes(`"${key}"`) && !families.some((family) => key.startsWith(family)),
    );
    expect(unused).toEqual([]);
  });
});

describe("textOf", () => {
  it("chooses the plural by the rules of the language", () => {
    expect(textOf("en", "count.statements", { n: 0 })).toBe("0 statements");
    expect(textOf("fr", "count.statements", { n: 0 })).toBe("0 énoncé");
    expect(textOf("fr", "count.statements", { n: 2 })).toBe("2 énoncés");
  });
});

describe("dateText", () => {
  it("is as precise as the date", () => {
    expect(dateText("en", "2024")).toBe("2024");
    expect(dateText("fr", "2024-04")).toBe("avr. 2024");
    expect(dateText("en", "2024-08-14")).toBe("14 Aug 2024");
    expect(dateText("en", "undated")).toBe("undated");
  });
});

describe("spaced", () => {
  it("keeps a French mark with its word", () => {
    expect(spaced("fr", "« Oui » : pourquoi ?")).toBe("«\u00a0Oui\u00a0»\u00a0: pourquoi\u00a0?");
    expect(spaced("en", "why : not ?")).toBe("why : not ?");
  });
});
