import { correlationOfSums } from "../cohesion/correlation-of-sums.ts";
import type { Graph } from "../graph/graph.ts";

export interface BlockModel {
  readonly count: number;
  /** Nodes of each block. */
  readonly sizes: Uint32Array;
  /**
   * `density[a * count + b]`: the mean tie from a node of block a to a different node of block
   * b, with weights their mean. NaN where there is no such pair.
   */
  readonly density: Float64Array;
  /** The same over all pairs; NaN below two nodes. */
  readonly overall: number;
  /**
   * Correlation of every ordered pair's tie with the density of its block; its square is the
   * share of the ties' variation that the blocks account for. `null` where ties or densities
   * are all alike.
   */
  readonly fit: number | null;
}

/**
 * Densities within and between blocks, and how well they stand for the ties (White, Boorman
 * and Breiger 1976, Am. J. Sociology 81(4); fit as Noma and Smith 1985). Cells of a node with
 * itself are left out. O(n + m + count²).
 *
 * Throws a RangeError when there are not as many block numbers as nodes.
 *
 * @param membership block of each node, whole numbers from 0
 */
export function blockModel(graph: Graph, membership: ArrayLike<number>): BlockModel {
  const { n, offsets, targets, weights } = graph;
  if (membership.length !== n)
    throw new RangeError(`${n} nodes but ${membership.length} block numbers.`);
  let count = 0;
  for (let v = 0; v < n; v++) count = Math.max(count, membership[v]! + 1);
  const sizes = new Uint32Array(count);
  for (let v = 0; v < n; v++) sizes[membership[v]!]!++;
  const sums = new Float64Array(count * count);
  let whole = 0;
  let squares = 0;
  for (let v = 0; v < n; v++)
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const weight = weights?.[k] ?? 1;
      sums[membership[v]! * count + membership[targets[k]!]!]! += weight;
      whole += weight;
      squares += weight * weight;
    }
  const density = new Float64Array(count * count);
  /** Sum over all cells of the squared density of their block: also that of tie times density. */
  let explained = 0;
  for (let a = 0; a < count; a++)
    for (let b = 0; b < count; b++) {
      const at = a * count + b;
      const cells = sizes[a]! * (a === b ? sizes[a]! - 1 : sizes[b]!);
      // Nothing over no cells is NaN.
      density[at] = sums[at]! / cells;
      if (cells > 0) explained += (sums[at]! * sums[at]!) / cells;
    }
  const cells = n * Math.max(0, n - 1);
  const fit = correlationOfSums({
    count: cells,
    x: whole,
    xx: squares,
    y: whole,
    yy: explained,
    xy: explained,
  });
  return { count, sizes, density, overall: cells === 0 ? Number.NaN : whole / cells, fit };
}

/**
 * The image of a block model: 1 where a block's density is at least the threshold, else 0,
 * also where it has no pair (Wasserman and Faust 1994, §10.3: the α criterion).
 *
 * @param threshold default the density of the whole
 */
export function imageMatrix(model: BlockModel, threshold = model.overall): Uint8Array {
  return Uint8Array.from(model.density, (x) => (x >= threshold ? 1 : 0));
}
