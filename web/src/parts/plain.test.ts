import { expect, it } from "vitest";
import { plain } from "./plain";

it("drops the marks of headings and of emphasis, and no word", () => {
  expect(plain("# A heading")).toBe("A heading");
  expect(plain("**5 August:** two models, 2 * 3 sizes, issue #4")).toBe("5 August: two models, 2 * 3 sizes, issue #4");
});
