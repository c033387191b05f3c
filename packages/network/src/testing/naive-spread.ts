import type { Graph } from "../graph/graph.ts";

/** Spread by its definition, for tests of what computes it 32 samples at a time. */

/** Step at which each node is reached when exactly the ties with `isLive` pass it on; −1 never. */
export function stepsReached(
  graph: Graph,
  isLive: (tie: number) => boolean,
  seeds: readonly number[],
  needed: (v: number) => number = () => 1,
): number[] {
  const at = new Array<number>(graph.n).fill(-1);
  for (const v of seeds) at[v] = 0;
  for (let step = 1; step <= graph.n; step++) {
    const contacts = new Array<number>(graph.n).fill(0);
    for (let v = 0; v < graph.n; v++)
      for (let k = graph.offsets[v]!; k < graph.offsets[v + 1]!; k++)
        if (at[v]! >= 0 && at[v]! < step && isLive(k)) contacts[graph.targets[k]!]!++;
    for (let w = 0; w < graph.n; w++) if (at[w] === -1 && contacts[w]! >= needed(w)) at[w] = step;
  }
  return at;
}

/** Expected reach of an independent cascade, over all 2^ties ways the ties could turn out. */
export function exactCascade(graph: Graph, p: readonly number[], seeds: readonly number[]): number {
  let expected = 0;
  for (let live = 0; live < 2 ** p.length; live++) {
    const isLive = (k: number) => ((live >>> k) & 1) === 1;
    const chance = p.reduce((product, x, k) => product * (isLive(k) ? x : 1 - x), 1);
    expected += chance * stepsReached(graph, isLive, seeds).filter((step) => step >= 0).length;
  }
  return expected;
}

/**
 * Expected reach under linear thresholds, all contacts of a person alike, straight from
 * thresholds: only how many contacts are needed matters, and each number from 1 to the number
 * of contacts is as likely.
 */
export function exactThreshold(graph: Graph, seeds: readonly number[]): number {
  const contacts = Array.from(
    { length: graph.n },
    (_, v) => graph.inOffsets[v + 1]! - graph.inOffsets[v]!,
  );
  const cases = contacts.reduce((product, count) => product * Math.max(1, count), 1);
  let reached = 0;
  for (let one = 0; one < cases; one++) {
    let rest = one;
    const needed = contacts.map((count) => {
      const level = 1 + (rest % Math.max(1, count));
      rest = Math.floor(rest / Math.max(1, count));
      return level;
    });
    const steps = stepsReached(
      graph,
      () => true,
      seeds,
      (v) => needed[v]!,
    );
    reached += steps.filter((step) => step >= 0).length;
  }
  return reached / cases;
}
