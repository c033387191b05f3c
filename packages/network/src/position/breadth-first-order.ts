import { type Graph, type Rows, transpose } from "../graph/graph.ts";

/**
 * All nodes in breadth-first order, direction ignored, each component from its node with the
 * most ties; components in the order of their first nodes. Neighbours come near each other,
 * which is what memory caches and batched searches want. O(n + m) and a sort per component.
 */
export function breadthFirstOrder(graph: Graph): Uint32Array {
  const { n, offsets, targets, inOffsets, inTargets } = graph;
  const order = new Uint32Array(n);
  const seen = new Uint8Array(n);
  const rank = (v: number): number =>
    offsets[v + 1]! - offsets[v]! + inOffsets[v + 1]! - inOffsets[v]!;
  let tail = 0;
  const spread = (head: number): void => {
    for (let at = head; at < tail; at++) {
      const v = order[at]!;
      for (let k = offsets[v]!; k < offsets[v + 1]!; k++) visit(targets[k]!);
      if (!graph.directed) continue;
      for (let k = inOffsets[v]!; k < inOffsets[v + 1]!; k++) visit(inTargets[k]!);
    }
  };
  const visit = (w: number): void => {
    if (seen[w] === 1) return;
    seen[w] = 1;
    order[tail++] = w;
  };
  for (let start = 0; start < n; start++) {
    if (seen[start] === 1) continue;
    const head = tail;
    visit(start);
    spread(head);
    let best = start;
    for (let at = head; at < tail; at++) if (rank(order[at]!) > rank(best)) best = order[at]!;
    if (best === start) continue;
    for (let at = head; at < tail; at++) seen[order[at]!] = 0;
    tail = head;
    visit(best);
    spread(head);
  }
  return order;
}

/**
 * Outgoing rows with node `order[i]` renumbered to `i`, ascending within each row; no weights.
 * Nodes that `order` leaves out are left out with their ties.
 */
export function relabelled(graph: Graph, order: Uint32Array): Rows {
  const { offsets, targets } = graph;
  const n = order.length;
  const OUT = 0xffffffff;
  const position = new Uint32Array(graph.n).fill(OUT);
  for (let i = 0; i < n; i++) position[order[i]!] = i;
  const newOffsets = new Uint32Array(n + 1);
  const newTargets = new Uint32Array(targets.length);
  let k = 0;
  for (let i = 0; i < n; i++) {
    const v = order[i]!;
    for (let j = offsets[v]!; j < offsets[v + 1]!; j++) {
      const target = position[targets[j]!]!;
      if (target !== OUT) newTargets[k++] = target;
    }
    newOffsets[i + 1] = k;
  }
  // Turning twice sorts every row.
  return transpose(n, transpose(n, { offsets: newOffsets, targets: newTargets.slice(0, k) }));
}
