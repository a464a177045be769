/** A name that would like to stand beside its node; in pixels. */
export interface Wish {
  x: number;
  y: number;
  radius: number;
  width: number;
  height: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const GAP = 4;

/** Where a name stands without covering an earlier one: right of its node, left, below or above; else nowhere. */
export function placeFor(wish: Wish, taken: readonly Box[]): Box | undefined {
  return candidates(wish).find((box) => taken.every((other) => apart(box, other)));
}

function candidates({ x, y, radius, width, height }: Wish): Box[] {
  const box = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  return [
    box(x + radius + GAP, y - height / 2),
    box(x - radius - GAP - width, y - height / 2),
    box(x - width / 2, y + radius + 1),
    box(x - width / 2, y - radius - height - 1),
  ];
}

function apart(one: Box, other: Box): boolean {
  return one.right < other.left || other.right < one.left || one.bottom < other.top || other.bottom < one.top;
}
