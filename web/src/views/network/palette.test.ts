import { expect, it } from "vitest";
import { mixed } from "./palette";

it("mixes two colours by share", () => {
  expect(mixed("#ff0000", "#0000ff", 1)).toBe("#ff0000");
  expect(mixed("#ff0000", "#0000ff", 0)).toBe("#0000ff");
  expect(mixed("#ffffff", "#000000", 0.5)).toBe("#808080");
});

it("takes the short form that a minifier makes of a colour", () => {
  expect(mixed("#bf3b4e", "#fff", 0)).toBe("#ffffff");
});
