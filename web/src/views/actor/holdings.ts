import type { Schemas } from "../../client/client";

type Stance = Schemas["StanceAnswer"];

/** Stances on the question: the latest in words, the latest in deeds, then the earlier ones backwards in time. */
export function latestFirst(stances: readonly Stance[]): Stance[] {
  const backwards = [...stances].sort((a, b) => b.to.localeCompare(a.to));
  const latest = [backwards.find((each) => each.basis !== "done"), backwards.find((each) => each.basis === "done")];
  const first = latest.filter((each) => each !== undefined);
  return [...first, ...backwards.filter((each) => !first.includes(each))];
}
