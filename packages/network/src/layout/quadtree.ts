import type { Points } from "./points.ts";

/** Points in a leaf are met one by one, so leaves are small. */
const LEAF = 8;
/** Levels of the tree: coordinates are told apart to 1/65,536 of the picture. */
const LEVELS = 16;

/**
 * Points in a tree of squares, for forces that all points have on all others (Barnes and Hut
 * 1986, Nature 324). Cells stand depth first: the first child of cell `c` is `c + 1`, and
 * `skip[c]` is the cell after all that is inside `c`. A cell without children is a leaf.
 * The room is made once and filled anew for each step.
 */
export interface Quadtree {
  /** Points in the order of the tree, so that those of a cell stand together. */
  readonly order: Uint32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly mass: Float64Array;
  readonly cells: {
    readonly begin: Uint32Array;
    readonly end: Uint32Array;
    readonly skip: Uint32Array;
    /** Centre of mass, mass, and the longer side of the box around the points inside. */
    readonly x: Float64Array;
    readonly y: Float64Array;
    readonly mass: Float64Array;
    readonly side: Float64Array;
  };
  count: number;
  readonly codes: Uint32Array;
  readonly buckets: Uint32Array;
  readonly spare: { readonly codes: Uint32Array; readonly order: Uint32Array };
}

/** Room for a tree over `n` points. */
export function quadtreeRoom(n: number): Quadtree {
  const most = Math.max(1, 2 * n);
  return {
    order: new Uint32Array(n),
    x: new Float64Array(n),
    y: new Float64Array(n),
    mass: new Float64Array(n),
    cells: {
      begin: new Uint32Array(most),
      end: new Uint32Array(most),
      skip: new Uint32Array(most),
      x: new Float64Array(most),
      y: new Float64Array(most),
      mass: new Float64Array(most),
      side: new Float64Array(most),
    },
    count: 0,
    codes: new Uint32Array(n),
    buckets: new Uint32Array(257),
    spare: { codes: new Uint32Array(n), order: new Uint32Array(n) },
  };
}

/** Fills the tree with points and their masses. O(n log n) at most, near-linear in practice. */
export function fillQuadtree(tree: Quadtree, { x, y }: Points, mass?: Float64Array): void {
  const n = x.length;
  encode(tree, x, y);
  sortByCode(tree);
  for (let i = 0; i < n; i++) {
    const v = tree.order[i]!;
    tree.x[i] = x[v]!;
    tree.y[i] = y[v]!;
    tree.mass[i] = mass === undefined ? 1 : mass[v]!;
  }
  tree.count = 0;
  if (n > 0) addCell(tree, 0, n, LEVELS - 1);
}

/** Interleaves the bits of both coordinates: points near in code are near on paper. */
function encode(tree: Quadtree, x: Float64Array, y: Float64Array): void {
  const n = x.length;
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (let v = 0; v < n; v++) {
    if (x[v]! < left) left = x[v]!;
    if (x[v]! > right) right = x[v]!;
    if (y[v]! < top) top = y[v]!;
    if (y[v]! > bottom) bottom = y[v]!;
  }
  const side = Math.max(right - left, bottom - top);
  const scale = side > 0 ? 65_535 / side : 0;
  for (let v = 0; v < n; v++) {
    tree.codes[v] = spreadBits((x[v]! - left) * scale) | (spreadBits((y[v]! - top) * scale) << 1);
    tree.order[v] = v;
  }
}

/** Puts a zero before each of 16 bits. */
function spreadBits(value: number): number {
  let bits = value & 0xffff;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

/** Stable radix sort, a byte at a time; four passes end in the arrays they began in. */
function sortByCode(tree: Quadtree): void {
  const { buckets } = tree;
  let { codes, order } = tree as { codes: Uint32Array; order: Uint32Array };
  let other: { codes: Uint32Array; order: Uint32Array } = tree.spare;
  for (let shift = 0; shift < 32; shift += 8) {
    buckets.fill(0);
    for (let i = 0; i < codes.length; i++) buckets[((codes[i]! >>> shift) & 255) + 1]!++;
    for (let b = 0; b < 256; b++) buckets[b + 1]! += buckets[b]!;
    for (let i = 0; i < codes.length; i++) {
      const at = buckets[(codes[i]! >>> shift) & 255]!++;
      other.codes[at] = codes[i]!;
      other.order[at] = order[i]!;
    }
    const swap = { codes, order };
    ({ codes, order } = other);
    other = swap;
  }
}

/** Adds the cell of points `begin` to `end` and all inside it; `level` counts down to 0. */
function addCell(tree: Quadtree, begin: number, end: number, level: number): void {
  const { cells, codes } = tree;
  const cell = tree.count++;
  cells.begin[cell] = begin;
  cells.end[cell] = end;
  if (end - begin > LEAF) {
    let depth = level;
    // A square with one child only is the child itself.
    while (depth >= 0 && quarter(codes[begin]!, depth) === quarter(codes[end - 1]!, depth)) depth--;
    if (depth >= 0) {
      let from = begin;
      while (from < end) {
        const part = quarter(codes[from]!, depth);
        let to = from + 1;
        while (to < end && quarter(codes[to]!, depth) === part) to++;
        addCell(tree, from, to, depth - 1);
        from = to;
      }
    }
  }
  cells.skip[cell] = tree.count;
  measureCell(tree, cell);
}

function quarter(code: number, level: number): number {
  return (code >>> (2 * level)) & 3;
}

function measureCell({ cells, x, y, mass }: Quadtree, cell: number): void {
  let sum = 0;
  let sumX = 0;
  let sumY = 0;
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (let i = cells.begin[cell]!; i < cells.end[cell]!; i++) {
    const px = x[i]!;
    const py = y[i]!;
    sum += mass[i]!;
    sumX += mass[i]! * px;
    sumY += mass[i]! * py;
    if (px < left) left = px;
    if (px > right) right = px;
    if (py < top) top = py;
    if (py > bottom) bottom = py;
  }
  cells.mass[cell] = sum;
  cells.x[cell] = sumX / sum;
  cells.y[cell] = sumY / sum;
  cells.side[cell] = Math.max(right - left, bottom - top);
}

/** What one leaf's points feel: cells far enough to count as one, and points met one by one. */
export interface Surroundings {
  farX: Float64Array;
  farY: Float64Array;
  farMass: Float64Array;
  farCount: number;
  /** Begin and end of leaves in the order of the tree, in pairs; the leaf itself among them. */
  near: Uint32Array;
  nearCount: number;
}

/** Memory for repulsion by the tree, made once for all steps. */
export interface RepulsionRoom {
  readonly tree: Quadtree;
  readonly around: Surroundings;
}

export function repulsionRoom(n: number): RepulsionRoom {
  const most = Math.max(1, 2 * n);
  return {
    tree: quadtreeRoom(n),
    around: {
      farX: new Float64Array(most),
      farY: new Float64Array(most),
      farMass: new Float64Array(most),
      farCount: 0,
      near: new Uint32Array(2 * most),
      nearCount: 0,
    },
  };
}

/**
 * Collects what the points of a leaf feel. A cell counts as one when its side and the leaf's
 * together are less than `theta` times the distance of their centres.
 */
export function lookAround(tree: Quadtree, leaf: number, theta: number, into: Surroundings): void {
  const { begin, end, skip, x, y, mass, side } = tree.cells;
  const { farX, farY, farMass, near } = into;
  const hereX = x[leaf]!;
  const hereY = y[leaf]!;
  const hereSide = side[leaf]!;
  const limit = theta * theta;
  let far = 0;
  let close = 0;
  let cell = 0;
  while (cell < tree.count) {
    const dx = x[cell]! - hereX;
    const dy = y[cell]! - hereY;
    const sides = side[cell]! + hereSide;
    if (sides * sides < limit * (dx * dx + dy * dy)) {
      farX[far] = x[cell]!;
      farY[far] = y[cell]!;
      farMass[far++] = mass[cell]!;
      cell = skip[cell]!;
    } else if (skip[cell] === cell + 1) {
      near[close++] = begin[cell]!;
      near[close++] = end[cell]!;
      cell++;
    } else cell++;
  }
  into.farCount = far;
  into.nearCount = close;
}
