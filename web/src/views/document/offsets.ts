/** Turns the server's offsets, which count characters, into JavaScript's, which count an emoji as two. */
export function unitsOf(text: string): (character: number) => number {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return (character) => character;
  const starts: number[] = [];
  let unit = 0;
  for (const character of text) {
    starts.push(unit);
    unit += character.length;
  }
  starts.push(unit);
  return (character) => starts[character] ?? unit;
}
