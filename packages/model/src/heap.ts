/** A binary heap: what comes before all else is taken out first. */
export interface Heap<T> {
  /** O(log n). */
  push(item: T): void;
  /** O(log n). */
  pop(): T | undefined;
  /** What `pop` would give. O(1). */
  peek(): T | undefined;
}

/** @param before whether `p` is to come out before `q`; settle ties, so that results repeat */
export function heapOf<T>(before: (p: T, q: T) => boolean): Heap<T> {
  const items: T[] = [];
  const swap = (i: number, j: number): void => {
    [items[i], items[j]] = [items[j]!, items[i]!];
  };
  return {
    peek: () => items[0],
    push(item) {
      let i = items.push(item) - 1;
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
