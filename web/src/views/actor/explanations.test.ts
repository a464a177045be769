import { expect, it } from "vitest";
import type { Schemas } from "../../client/client";
import { ranked } from "./explanations";

const evidence = (document: string) => ({ document, start: 0, end: 5 }) as Schemas["Quotation"];
const explanation = (code: string, weight: number, ...documents: string[]): Schemas["Explanation"] => ({
  strategy: { id: code, code, en: code, fr: code },
  definition: "",
  basis: weight > 0.5 ? "stated" : "inferred",
  weight,
  evidence: documents.map(evidence),
});

it("ranks rivals by weight", () => {
  const codes = ranked([explanation("weak", 0.2, "a"), explanation("strong", 0.9, "b")]).map((each) => each.strategy.code);
  expect(codes).toEqual(["strong", "weak"]);
});

it("names a strategy once, by its best basis, with every piece of evidence once", () => {
  const [only, ...others] = ranked([explanation("s", 0.2, "a", "b"), explanation("s", 0.9, "b", "c")]);
  expect(others).toEqual([]);
  expect(only?.basis).toBe("stated");
  expect(only?.evidence.map((each) => each.document)).toEqual(["b", "c", "a"]);
});
