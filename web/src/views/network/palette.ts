/** The theme's colours as the browser has them now, for what is drawn and not styled. */
export type Palette = (name: string) => string;

export function currentPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  return (name) => style.getPropertyValue(`--${name}`).trim();
}

/** `share` of the one colour over the other, both hexadecimal: sigma draws opaque lines best. */
export function mixed(colour: string, over: string, share: number): string {
  const [front, back] = [channelsOf(colour), channelsOf(over)];
  const parts = front.map((value, index) => Math.round(value * share + (back[index] ?? 0) * (1 - share)));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

function channelsOf(colour: string): number[] {
  const digits = colour.slice(1);
  const pairs = digits.length === 3 ? Array.from(digits, (digit) => digit + digit) : (digits.match(/../g) ?? []);
  return pairs.map((pair) => Number.parseInt(pair, 16));
}
