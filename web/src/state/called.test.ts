import { expect, it } from "vitest";
import { nameOf } from "./called";

it("begins the name of an unnamed source with a capital, and leaves those of others", () => {
  expect(nameOf({ name: "the head of a school", kind: "Source" })).toBe("The head of a school");
  expect(nameOf({ name: "xAI", kind: "Organization" })).toBe("xAI");
});
