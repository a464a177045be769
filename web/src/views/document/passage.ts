import { unitsOf } from "./offsets";
import type { Span } from "./segments";

/** The span that an address names as `start-end`, in characters of the text; nothing when it names none. */
export function passageOf(text: string, named: string | undefined): Span[] {
  const [start, end] = (named ?? "").split("-").map(Number);
  if (start === undefined || end === undefined || !(start < end)) return [];
  const units = unitsOf(text);
  return [{ statement: null, role: "passage", start: units(start), end: units(end) }];
}
