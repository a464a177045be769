import { expect, it } from "vitest";
import { campOf, campsOf } from "./camps";
import type { Debate } from "./debate";

const position = (code: string) => ({ id: `d:${code}`, code, en: code, fr: code });
const debate = { positions: [position("for"), position("against")] } as Debate;

it("tells camps apart by colour and by shape", () => {
  const camps = campsOf(debate);
  expect(camps.map((camp) => camp.code)).toEqual(["for", "against", "mixed", "neutral", "none"]);
  expect(new Set(camps.map((camp) => camp.colour)).size).toBe(camps.length);
  expect(new Set(camps.map((camp) => camp.shape)).size).toBe(camps.length);
});

it("draws an unknown position like no evidence", () => {
  expect(campOf(debate, "elsewhere").colour).toBe("camp-none");
  expect(campOf(debate, null).colour).toBe("camp-none");
});
