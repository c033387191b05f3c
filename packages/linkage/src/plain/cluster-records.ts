import type { ScoredPairs } from "./link-records.ts";

export interface ClusterOptions {
  kappa: number;
  threshold: number;
  caution: number;
}
export const DEFAULTS: ClusterOptions = { kappa: 0.5, threshold: 0.5, caution: 0.02 };

interface Cluster {
  members: number[];
  links: Map<number, { sum: number; n: number }>;
}

export function clusterRecords(
  rows: number,
  pairs: ScoredPairs,
  o: ClusterOptions = DEFAULTS,
): Int32Array {
  const at = Int32Array.from({ length: rows }, (_, i) => i);
  const clusters: (Cluster | undefined)[] = Array.from({ length: rows }, (_, r) => ({
    members: [r],
    links: new Map(),
  }));
  for (let e = 0; e < pairs.a.length; e++) {
    const p = 1 / (1 + Math.exp(-pairs.score[e]!));
    const [a, b] = [pairs.a[e]!, pairs.b[e]!];
    clusters[a]!.links.set(b, { sum: p, n: 1 });
    clusters[b]!.links.set(a, { sum: p, n: 1 });
  }
  const heap = mergeHeap();
  const offer = (x: number, y: number): void => {
    const l = clusters[x]!,
      r = clusters[y]!;
    const link = l.links.get(y)!;
    const total = l.members.length * r.members.length;
    const mean = link.sum / (link.n + o.kappa * (total - link.n));
    if (mean >= Math.min(0.95, o.threshold + o.caution * Math.log2(total)))
      heap.push({
        mean,
        x: Math.min(x, y),
        y: Math.max(x, y),
        size: l.members.length + r.members.length,
      });
  };
  for (let x = 0; x < rows; x++) for (const y of clusters[x]!.links.keys()) if (x < y) offer(x, y);
  for (let top = heap.pop(); top !== undefined; top = heap.pop()) {
    const l = clusters[top.x],
      r = clusters[top.y];
    if (l === undefined || r === undefined || l.members.length + r.members.length !== top.size)
      continue;
    const [k, g] = l.links.size >= r.links.size ? [top.x, top.y] : [top.y, top.x];
    const kept = clusters[k]!,
      gone = clusters[g]!;
    clusters[g] = undefined;
    for (const m of gone.members) {
      at[m] = k;
      kept.members.push(m);
    }
    kept.links.delete(g);
    for (const [other, { sum, n }] of gone.links) {
      if (other === k) continue;
      const mine = kept.links.get(other);
      const merged = mine === undefined ? { sum, n } : { sum: mine.sum + sum, n: mine.n + n };
      kept.links.set(other, merged);
      const back = clusters[other]!.links;
      back.delete(g);
      back.set(k, merged);
    }
    for (const other of kept.links.keys()) offer(k, other);
  }
  const number = new Map<number, number>();
  return at.map((c) => {
    let n = number.get(c);
    if (n === undefined) {
      n = number.size;
      number.set(c, n);
    }
    return n;
  });
}
interface Merge {
  mean: number;
  x: number;
  y: number;
  size: number;
}
function mergeHeap() {
  const items: Merge[] = [];
  const before = (p: Merge, q: Merge) =>
    p.mean !== q.mean ? p.mean > q.mean : p.x !== q.x ? p.x < q.x : p.y < q.y;
  return {
    push(m: Merge) {
      let i = items.push(m) - 1;
      while (i > 0) {
        const p = (i - 1) >> 1;
        if (!before(items[i]!, items[p]!)) break;
        [items[i], items[p]] = [items[p]!, items[i]!];
        i = p;
      }
    },
    pop(): Merge | undefined {
      const top = items[0],
        last = items.pop();
      if (top === undefined || last === undefined || items.length === 0) return top;
      items[0] = last;
      for (let i = 0; ; ) {
        let b = i;
        for (const c of [2 * i + 1, 2 * i + 2])
          if (c < items.length && before(items[c]!, items[b]!)) b = c;
        if (b === i) return top;
        [items[i], items[b]] = [items[b]!, items[i]!];
        i = b;
      }
    },
  };
}
