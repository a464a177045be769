import { expect, it } from "vitest";
import { asLanguage, carrying } from "./links";

it("takes any French for French, and English for all else", () => {
  expect(["fr", "FR-ca", "en-GB", "de", ""].map(asLanguage)).toEqual(["fr", "fr", "en", "en", "en"]);
});

it("carries only what has a value", () => {
  expect(carrying("/actors/x", { lang: "fr", debate: undefined })).toBe("/actors/x?lang=fr");
  expect(carrying("/", {})).toBe("/");
});
