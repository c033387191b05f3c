/** Two clusters that may be put together, and how sure that is. */
export interface Merge {
  readonly value: number;
  readonly x: number;
  readonly y: number;
  /** Rows in both when it was offered; another number means that it is out of date. */
  readonly size: number;
}

export interface MergeQueue {
  push(merge: Merge): void;
  pop(): Merge | undefined;
}

/** The surest first; of equally sure ones that with the lower numbers. O(log n) each. */
export function mergeQueue(): MergeQueue {
  const items: Merge[] = [];
  const swap = (i: number, j: number): void => {
    [items[i], items[j]] = [items[j]!, items[i]!];
  };
  return {
    push(merge) {
      let i = items.push(merge) - 1;
      while (i > 0) {
        const parent = (i - 1) >> 1;
        if (!before(items[i]!, items[parent]!)) break;
        swap(i, parent);
        i = parent;
      }
    },
    pop() {
      const top = items[0];
      const last = items.pop();
      if (top === undefined || last === undefined || items.length === 0) return top;
      items[0] = last;
      for (let i = 0; ; ) {
        let best = i;
        for (const child of [2 * i + 1, 2 * i + 2]) {
          if (child < items.length && before(items[child]!, items[best]!)) best = child;
        }
        if (best === i) return top;
        swap(i, best);
        i = best;
      }
    },
  };
}

function before(p: Merge, q: Merge): boolean {
  if (p.value !== q.value) return p.value > q.value;
  return p.x !== q.x ? p.x < q.x : p.y < q.y;
}
