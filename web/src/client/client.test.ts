import { describe, expect, it } from "vitest";
import { addressOf } from "./client";
import { problemOf } from "./problem";

describe("addressOf", () => {
  it("encodes ids in the path and leaves out what is undefined", () => {
    const address = addressOf("/api/actors/{id}", { id: "anon:a/b:c d", debate: undefined });
    expect(address).toBe("/api/actors/anon%3Aa%2Fb%3Ac%20d");
  });

  it("puts the rest into the query", () => {
    expect(addressOf("/api/graph", { limit: 300, center: "é" })).toBe("/api/graph?limit=300&center=%C3%A9");
  });
});

describe("problemOf", () => {
  it("keeps the server's detail and hint", async () => {
    const body = JSON.stringify({ title: "Not found", status: 404, detail: "no actor x", hint: "search" });
    const problem = await problemOf(new Response(body, { status: 404 }));
    expect(problem).toMatchObject({ status: 404, detail: "no actor x", hint: "search" });
  });

  it("survives an answer that is no JSON", async () => {
    const problem = await problemOf(new Response("<h1>Bad gateway</h1>", { status: 502, statusText: "Bad Gateway" }));
    expect(problem).toEqual({ status: 502, title: "Bad Gateway" });
  });
});
