import type { Graph } from "../graph/graph.ts";

export interface Components {
  /** Component of each node, numbered from 0 in the order of their first nodes. */
  readonly membership: Uint32Array;
  /** Nodes in each component. */
  readonly sizes: Uint32Array;
}

/**
 * Connected components; of a directed graph the weak ones (direction ignored). An isolate is
 * a component of one. Breadth-first search, O(n + m).
 */
export function components(graph: Graph): Components {
  const { n, offsets, targets, inOffsets, inTargets } = graph;
  const UNSEEN = 0xffffffff;
  const membership = new Uint32Array(n).fill(UNSEEN);
  const queue = new Uint32Array(n);
  const sizes: number[] = [];
  for (let start = 0; start < n; start++) {
    if (membership[start] !== UNSEEN) continue;
    const component = sizes.length;
    let head = 0;
    let tail = 0;
    queue[tail++] = start;
    membership[start] = component;
    while (head < tail) {
      const v = queue[head++]!;
      for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
        const w = targets[k]!;
        if (membership[w] !== UNSEEN) continue;
        membership[w] = component;
        queue[tail++] = w;
      }
      if (!graph.directed) continue;
      for (let k = inOffsets[v]!; k < inOffsets[v + 1]!; k++) {
        const w = inTargets[k]!;
        if (membership[w] !== UNSEEN) continue;
        membership[w] = component;
        queue[tail++] = w;
      }
    }
    sizes.push(tail);
  }
  return { membership, sizes: Uint32Array.from(sizes) };
}

/** Nodes without any tie, ascending. O(n). */
export function isolates(graph: Graph): Uint32Array {
  const found: number[] = [];
  for (let v = 0; v < graph.n; v++) {
    const ties =
      graph.offsets[v + 1]! - graph.offsets[v]! + graph.inOffsets[v + 1]! - graph.inOffsets[v]!;
    if (ties === 0) found.push(v);
  }
  return Uint32Array.from(found);
}

/** The nodes of each component, in the order of `components`. */
export function componentMembers(found: Components): Uint32Array[] {
  const members = Array.from(found.sizes, (size) => new Uint32Array(size));
  const filled = new Uint32Array(members.length);
  for (let v = 0; v < found.membership.length; v++) {
    const c = found.membership[v]!;
    members[c]![filled[c]!++] = v;
  }
  return members;
}
