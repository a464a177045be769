import { expect, it } from "vitest";
import type { Schemas } from "../../client/client";
import { latestFirst } from "./holdings";

const stance = (id: string, basis: string, to: string) => ({ id, basis, to }) as Schemas["StanceAnswer"];

it("begins with what holds now, in words and in deeds, and goes back in time", () => {
  const stances = [
    stance("old", "said", "2023"),
    stance("done then", "done", "2024"),
    stance("now", "said", "2025-02"),
    stance("done now", "done", "2024-05-01"),
  ];
  expect(latestFirst(stances).map((each) => each.id)).toEqual(["now", "done now", "done then", "old"]);
});

it("needs neither words nor deeds", () => {
  expect(latestFirst([])).toEqual([]);
  expect(latestFirst([stance("only", "done", "2024")]).map((each) => each.id)).toEqual(["only"]);
});
