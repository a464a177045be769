const WIDE = 26;
const LINES = 3;

/** A name broken between words into short lines; what does not fit is left out and marked by an ellipsis. */
export function linesOf(name: string): string[] {
  const lines: string[] = [""];
  for (const word of name.split(/\s+/)) {
    const last = lines[lines.length - 1] ?? "";
    if (last && last.length + word.length + 1 > WIDE) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines.length > LINES ? [...lines.slice(0, LINES - 1), shortened(lines[LINES - 1] ?? "", true)] : lines.map((line) => shortened(line));
}

function shortened(line: string, goesOn = false): string {
  const longest = WIDE + 8;
  return line.length > longest ? `${line.slice(0, longest)}…` : goesOn ? `${line}…` : line;
}
