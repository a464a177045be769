import { expect, it } from "vitest";
import { placeFor } from "./placing";

const wish = { x: 100, y: 100, radius: 5, width: 40, height: 12 };

it("prefers the right of the node", () => {
  expect(placeFor(wish, [])).toEqual({ left: 109, top: 94, right: 149, bottom: 106 });
});

it("goes to the left when the right is taken", () => {
  expect(placeFor(wish, [{ left: 110, top: 90, right: 200, bottom: 110 }])?.right).toBe(91);
});

it("stands nowhere when all around is taken", () => {
  expect(placeFor(wish, [{ left: 0, top: 0, right: 300, bottom: 300 }])).toBeUndefined();
});
