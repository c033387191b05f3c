/** Pairs of records, of which each record keeps its best. */
export interface BestPairs {
  /** Adds a pair that was not added before. Amortised O(1). */
  add(a: number, b: number, value: number): void;
  /** One number for each pair that is among the best of either record. */
  map(of: (a: number, b: number) => number): Float64Array;
}

/** Room for this many pairs is left before the worse ones are let go. */
const ROOM = 6_000_000;

/**
 * Collects pairs in typed arrays and lets go, now and then, of those that are not among the
 * `most` best of either of their records, so that memory stays bounded.
 */
export function bestPairs(records: number, most: number): BestPairs {
  let room = 1 << 16;
  let a = new Int32Array(room);
  let b = new Int32Array(room);
  let value = new Float32Array(room);
  let size = 0;
  let limit = ROOM;

  const thin = (): void => {
    const start = new Int32Array(records + 1);
    for (let e = 0; e < size; e++) {
      start[a[e]! + 1]!++;
      start[b[e]! + 1]!++;
    }
    for (let r = 0; r < records; r++) start[r + 1]! += start[r]!;
    const at = start.slice();
    const values = new Float32Array(2 * size);
    for (let e = 0; e < size; e++) {
      values[at[a[e]!]!++] = value[e]!;
      values[at[b[e]!]!++] = value[e]!;
    }
    const least = new Float32Array(records);
    for (let r = 0; r < records; r++) {
      const own = values.subarray(start[r], start[r + 1]);
      own.sort();
      least[r] = own.length <= most ? Number.NEGATIVE_INFINITY : own[own.length - most]!;
    }
    let kept = 0;
    for (let e = 0; e < size; e++) {
      if (value[e]! < least[a[e]!]! && value[e]! < least[b[e]!]!) continue;
      a[kept] = a[e]!;
      b[kept] = b[e]!;
      value[kept] = value[e]!;
      kept++;
    }
    size = kept;
    limit = kept + ROOM;
  };
  const grow = (): void => {
    room *= 2;
    const wider = <T extends Int32Array | Float32Array>(into: T, from: T): T => {
      into.set(from);
      return into;
    };
    a = wider(new Int32Array(room), a);
    b = wider(new Int32Array(room), b);
    value = wider(new Float32Array(room), value);
  };
  return {
    add: (x, y, evidence) => {
      if (size === limit) thin();
      if (size === room) grow();
      a[size] = x;
      b[size] = y;
      value[size] = evidence;
      size++;
    },
    map: (of) => {
      thin();
      return Float64Array.from({ length: size }, (_, e) => of(a[e]!, b[e]!));
    },
  };
}
