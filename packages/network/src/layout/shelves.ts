export interface Box {
  readonly width: number;
  readonly height: number;
}

export interface Placed {
  /** Left and top of each box, in the order given. */
  readonly left: number[];
  readonly top: number[];
  readonly width: number;
  readonly height: number;
}

/**
 * Sets boxes on shelves like words on lines: left to right in the order given, a new shelf
 * when the width is used up, each shelf as high as its highest box. O(n).
 */
export function shelves(boxes: readonly Box[], width: number, gap: number): Placed {
  const left: number[] = [];
  const top: number[] = [];
  let x = 0;
  let y = 0;
  let shelf = 0;
  let widest = 0;
  for (const box of boxes) {
    if (x > 0 && x + box.width > width) {
      x = 0;
      y += shelf + gap;
      shelf = 0;
    }
    left.push(x);
    top.push(y);
    x += box.width + gap;
    widest = Math.max(widest, x - gap);
    shelf = Math.max(shelf, box.height);
  }
  return { left, top, width: widest, height: y + shelf };
}
