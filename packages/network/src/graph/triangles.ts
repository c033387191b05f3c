import type { Graph, Rows } from "./graph.ts";

/**
 * The ties of an undirected graph, each once, in the row of its end with fewer ties (of the
 * lower number among equals). The position of a tie in `targets` is its number.
 */
export type UpwardTies = Rows;

/** O(n + m). */
export function upwardTies({ n, offsets, targets, weights }: Graph): UpwardTies {
  const ties = new Uint32Array(n);
  for (let v = 0; v < n; v++) ties[v] = offsets[v + 1]! - offsets[v]!;
  const upOffsets = new Uint32Array(n + 1);
  const up = new Uint32Array(targets.length / 2);
  const upWeights = weights === undefined ? undefined : new Float64Array(up.length);
  let filled = 0;
  for (let v = 0; v < n; v++) {
    const mine = ties[v]!;
    const end = offsets[v + 1]!;
    for (let k = offsets[v]!; k < end; k++) {
      const w = targets[k]!;
      const other = ties[w]!;
      if (other < mine || (other === mine && w < v)) continue;
      up[filled] = w;
      if (upWeights !== undefined) upWeights[filled] = weights![k]!;
      filled++;
    }
    upOffsets[v + 1] = filled;
  }
  return upWeights === undefined
    ? { offsets: upOffsets, targets: up }
    : { offsets: upOffsets, targets: up, weights: upWeights };
}

/**
 * Calls `visit` once for every three nodes tied to each other, with the nodes and the numbers
 * of their ties. Each is found from its node with the fewest ties, so hubs are not searched:
 * O(m^1.5), Chiba and Nishizeki 1985, SIAM J. Comput. 14(1).
 */
export function eachTriangle(
  { offsets, targets }: UpwardTies,
  visit: (a: number, b: number, c: number, ab: number, ac: number, bc: number) => void,
): void {
  const n = offsets.length - 1;
  /** Number of the latest tie upwards to a node; from `begin` on it is one of `a`. */
  const latest = new Int32Array(n).fill(-1);
  for (let a = 0; a < n; a++) {
    const begin = offsets[a]!;
    const end = offsets[a + 1]!;
    if (end - begin < 2) continue;
    for (let k = begin; k < end; k++) latest[targets[k]!] = k;
    for (let k = begin; k < end; k++) {
      const b = targets[k]!;
      const last = offsets[b + 1]!;
      for (let l = offsets[b]!; l < last; l++) {
        const c = targets[l]!;
        const ac = latest[c]!;
        if (ac >= begin) visit(a, b, c, k, ac, l);
      }
    }
  }
}
