/** The theme's colours as the browser has them now, for what is drawn and not styled. */
export type Palette = (name: string) => string;

export function currentPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  return (name) => style.getPropertyValue(`--${name}`).trim();
}

/** `share` of the one colour over the other, both `#rrggbb`: sigma draws opaque lines best. */
export function mixed(colour: string, over: string, share: number): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) => Math.round(channel(colour, at) * share + channel(over, at) * (1 - share)));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
