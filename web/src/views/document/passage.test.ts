import { expect, it } from "vitest";
import { passageOf } from "./passage";

it("reads the two ends of a passage", () => {
  expect(passageOf("🙂 words", "2-4")).toEqual([{ statement: null, role: "passage", start: 3, end: 5 }]);
});

it("takes no nonsense", () => {
  expect([undefined, "", "5", "7-3", "a-b"].flatMap((named) => passageOf("some words", named))).toEqual([]);
});
