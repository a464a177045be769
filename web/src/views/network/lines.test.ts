import { expect, it } from "vitest";
import { linesOf } from "./lines";

it("leaves a short name on one line", () => {
  expect(linesOf("Robin Li")).toEqual(["Robin Li"]);
});

it("breaks a sentence between words", () => {
  expect(linesOf("Open models cost less to use, all costs counted.")).toEqual(["Open models cost less to", "use, all costs counted."]);
});

it("keeps a hostile name short", () => {
  expect(linesOf("x".repeat(10_000))[0]?.length).toBeLessThan(40);
  expect(linesOf("word ".repeat(500)).length).toBe(3);
});
