import { expect, it } from "vitest";
import type { Schemas } from "../../client/client";
import { byPosition, ranked } from "./explanations";

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

it("keeps the strategies of one position apart from those of another", () => {
  const stance = (position: string, ...explanations: Schemas["Explanation"][]) =>
    ({ position, explanations }) as Schemas["StanceAnswer"];
  const stances = [stance("open", explanation("s", 0.2, "a")), stance("closed", explanation("t", 0.9, "b")), stance("both")];
  expect([...byPosition(stances)].map(([position, all]) => [position, all.map((each) => each.strategy.code)])).toEqual([
    ["open", ["s"]],
    ["closed", ["t"]],
  ]);
});
