import { type Heap, heapOf } from "@kith/model";

/** Two clusters that may be put together, and how sure that is. */
export interface Merge {
  readonly value: number;
  readonly x: number;
  readonly y: number;
  /** Rows in both when it was offered; another number means that it is out of date. */
  readonly size: number;
}

/** The surest first; of equally sure ones that with the lower numbers. */
export function mergeQueue(): Heap<Merge> {
  return heapOf(before);
}

function before(p: Merge, q: Merge): boolean {
  if (p.value !== q.value) return p.value > q.value;
  return p.x !== q.x ? p.x < q.x : p.y < q.y;
}
