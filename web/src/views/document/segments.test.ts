import { describe, expect, it } from "vitest";
import type { Schemas } from "../../client/client";
import { unitsOf } from "./offsets";
import { blocksOf, type Span, spansOf } from "./segments";

const TEXT = "# Title 🙂\n\nShe said that he said no.";

function mark(id: string, content: [number, number]): Schemas["StatementMark"] {
  const spans = { content, speaker: null, cue: null, continuation: null };
  return { id, ...spans, actors: [], kind: "indirect", position: "neutral", date: "", confidence: 1, stances: [] };
}

/** Offsets as the server counts them: in characters. */
function place(words: string): [number, number] {
  const start = Array.from(TEXT.slice(0, TEXT.indexOf(words))).length;
  return [start, start + Array.from(words).length];
}

const covered = (span: Span): string => TEXT.slice(span.start, span.end);

describe("unitsOf", () => {
  it("counts an emoji as the two units that JavaScript takes", () => {
    const units = unitsOf("a🙂b");
    expect([0, 1, 2, 3].map(units)).toEqual([0, 1, 3, 4]);
  });
});

describe("spansOf", () => {
  it("covers the same words as on the server after an emoji", () => {
    expect(spansOf(TEXT, [mark("s1", place("that he said no"))]).map(covered)).toEqual(["that he said no"]);
  });

  it("leaves out an empty span", () => {
    expect(spansOf(TEXT, [mark("s1", [3, 3])])).toEqual([]);
  });
});

describe("blocksOf", () => {
  const spans = spansOf(TEXT, [mark("outer", place("that he said no")), mark("inner", place("no"))]);
  const blocks = blocksOf(TEXT, spans);

  it("tells headings from paragraphs and drops their marks", () => {
    expect(blocks.map((block) => block.heading)).toEqual([true, false]);
    expect(blocks[0]?.segments.map((segment) => segment.text)).toEqual(["Title 🙂"]);
  });

  it("loses no character of a paragraph", () => {
    expect(blocks[1]?.segments.map((segment) => segment.text).join("")).toBe("She said that he said no.");
  });

  it("lets overlapping statements share a segment, the innermost first", () => {
    const shared = blocks[1]?.segments.find((segment) => segment.text === "no");
    expect(shared?.spans.map((span) => span.statement)).toEqual(["inner", "outer"]);
  });

  it("goes on with a statement over the end of a paragraph", () => {
    const whole: Span = { statement: "s", role: "content", start: 2, end: TEXT.length };
    expect(blocksOf(TEXT, [whole]).map((block) => block.segments[0]?.spans.length)).toEqual([1, 1]);
  });
});
