import { expect, it } from "vitest";
import { mixed } from "./palette";

it("mixes two colours by share", () => {
  expect(mixed("#ff0000", "#0000ff", 1)).toBe("#ff0000");
  expect(mixed("#ff0000", "#0000ff", 0)).toBe("#0000ff");
  expect(mixed("#ffffff", "#000000", 0.5)).toBe("#808080");
});
