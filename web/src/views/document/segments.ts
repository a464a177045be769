import type { Schemas } from "../../client/client";
import { unitsOf } from "./offsets";

export type Role = "speaker" | "cue" | "content" | "continuation" | "passage";

export const ROLES: readonly Role[] = ["speaker", "cue", "content", "continuation"];

/** Some words that play a role in a statement; offsets in JavaScript's units. `statement` is null for a bare passage. */
export interface Span {
  statement: string | null;
  role: Role;
  start: number;
  end: number;
}

/** A run of text over which nothing begins or ends, with all spans that cover it, the shortest first. */
export interface Segment {
  start: number;
  end: number;
  text: string;
  spans: Span[];
}

/** A paragraph or a heading of the text. */
export interface Block {
  heading: boolean;
  segments: Segment[];
}

/** Every span of the statements, those that the text cannot hold left out. */
export function spansOf(text: string, statements: Schemas["StatementMark"][]): Span[] {
  const units = unitsOf(text);
  return statements.flatMap((statement) =>
    ROLES.flatMap((role) => {
      const span = statement[role as "content"] as [number, number] | null;
      if (!span || span[0] >= span[1]) return [];
      return [{ statement: statement.id, role, start: units(span[0]), end: units(span[1]) }];
    }),
  );
}

/** The text in blocks, each cut wherever a span begins or ends: overlapping statements share segments. */
export function blocksOf(text: string, spans: Span[]): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const mark = /^#+\s+/.exec(match[0])?.[0] ?? "";
    const start = match.index + mark.length;
    blocks.push({ heading: mark !== "", segments: segmentsOf(text, spans, start, match.index + match[0].length) });
  }
  return blocks;
}

function segmentsOf(text: string, spans: Span[], start: number, end: number): Segment[] {
  const inside = spans.filter((span) => span.start < end && span.end > start);
  const cuts = new Set([start, end]);
  for (const span of inside) for (const cut of [span.start, span.end]) if (cut > start && cut < end) cuts.add(cut);
  const bounds = [...cuts].sort((a, b) => a - b);
  return bounds.slice(0, -1).map((from, index) => {
    const to = bounds[index + 1] ?? end;
    const covering = inside.filter((span) => span.start <= from && span.end >= to);
    return { start: from, end: to, text: text.slice(from, to), spans: covering.sort((a, b) => a.end - a.start - (b.end - b.start)) };
  });
}
