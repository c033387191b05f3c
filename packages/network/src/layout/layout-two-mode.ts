import type { Graph } from "../graph/graph.ts";
import { modeSizes } from "../two-mode/modes.ts";
import { graphAmong } from "./graph-among.ts";
import { assemble, type Layout, type Part } from "./layout-parts.ts";

const RIM = 0.75;
/** Sweeps at most; the order with the fewest crossings so far is kept. */
const SWEEPS = 24;
/** Distance between the two columns over their length, within bounds. */
const SLANT = 0.5;
const NEAREST = 6;
const FURTHEST = 40;

/**
 * People and places facing each other: nodes of mode 0 in one column and of mode 1 in another
 * to its right (or rows, one above the other), ordered so that few ties cross; nodes without
 * ties in rows below. The longer column has one unit between neighbours, the shorter is spread
 * over the same length.
 *
 * Order by barycentre (Sugiyama, Tagawa and Toda 1981, IEEE SMC 11(2)): each node by the mean
 * place of its contacts, columns in turn, keeping the best order met. Direction must be none;
 * weights are ignored. There is no chance in it.
 *
 * RangeError as in `modeSizes`.
 * O(sweeps × (m log n)).
 *
 * @param mode 0 or 1 per node
 */
export function layoutTwoMode(
  graph: Graph,
  mode: ArrayLike<number>,
  options: { readonly lying?: "columns" | "rows" } = {},
): Layout {
  modeSizes(graph, mode);
  const nodes: number[] = [];
  const alone: number[] = [];
  for (let v = 0; v < graph.n; v++)
    if (graph.offsets[v] === graph.offsets[v + 1]) alone.push(v);
    else nodes.push(v);
  if (nodes.length === 0) return assemble(graph.n, [], [], alone);
  const among = graphAmong(graph, nodes);
  const side = (wanted: number) =>
    Uint32Array.from(nodes.keys()).filter((i) => mode[nodes[i]!] === wanted);
  const [first, second] = orderSides(among, side(0), side(1));
  const part = facing(first, second, options.lying ?? "columns");
  return assemble(graph.n, [Uint32Array.from(nodes)], [part], alone);
}

function facing(first: Uint32Array, second: Uint32Array, lying: "columns" | "rows"): Part {
  const length = Math.max(first.length, second.length) - 1;
  const across = Math.min(FURTHEST, Math.max(NEAREST, length * SLANT));
  const n = first.length + second.length;
  const along = new Float64Array(n);
  const over = new Float64Array(n);
  for (const [side, order] of [first, second].entries())
    for (const [at, v] of order.entries()) {
      const share = order.length === 1 ? 0.5 : at / (order.length - 1);
      along[v] = RIM + share * length;
      over[v] = RIM + side * across;
    }
  const long = length + 2 * RIM;
  const wide = across + 2 * RIM;
  return lying === "columns"
    ? { points: { x: over, y: along }, circles: [], width: wide, height: long }
    : { points: { x: along, y: over }, circles: [], width: long, height: wide };
}

/** Both sides in the best order that sweeping to and fro meets. */
function orderSides(graph: Graph, first: Uint32Array, second: Uint32Array) {
  const place = new Float64Array(graph.n);
  const settleSide = (side: Uint32Array): void => {
    for (const [at, v] of side.entries()) place[v] = at;
  };
  settleSide(first);
  settleSide(second);
  let best: readonly [Uint32Array, Uint32Array] = [first.slice(), second.slice()];
  let fewest = sideCrossings(graph, first, second);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    const side = sweep % 2 === 0 ? second : first;
    const centre = new Float64Array(graph.n);
    for (const v of side) centre[v] = meanPlace(graph, place, v);
    // Equals keep their order in one sweep and turn it in another, so as not to be stuck.
    const turn = sweep % 4 < 2 ? 1 : -1;
    side.sort((v, w) => centre[v]! - centre[w]! || turn * (place[v]! - place[w]!));
    settleSide(side);
    const crossings = sideCrossings(graph, first, second);
    if (crossings >= fewest) continue;
    fewest = crossings;
    best = [first.slice(), second.slice()];
  }
  return best;
}

function meanPlace({ offsets, targets }: Graph, place: Float64Array, v: number): number {
  let sum = 0;
  for (let k = offsets[v]!; k < offsets[v + 1]!; k++) sum += place[targets[k]!]!;
  return sum / (offsets[v + 1]! - offsets[v]!);
}

/**
 * Crossings between two facing columns: pairs of ties whose ends are in opposite order, counted
 * with a tree of sums (Barth, Mutzel and Jünger 2004, JGAA 8(2)). O(m log n).
 */
export function sideCrossings(graph: Graph, first: Uint32Array, second: Uint32Array): number {
  const { offsets, targets } = graph;
  const place = new Uint32Array(graph.n);
  for (const [at, w] of second.entries()) place[w] = at;
  const sums = new Uint32Array(second.length + 1);
  const upTo = (at: number): number => {
    let sum = 0;
    for (let i = at; i > 0; i -= i & -i) sum += sums[i]!;
    return sum;
  };
  let crossings = 0;
  let before = 0;
  for (const v of first) {
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++)
      crossings += before - upTo(place[targets[k]!]! + 1);
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      for (let i = place[targets[k]!]! + 1; i <= second.length; i += i & -i) sums[i]!++;
      before++;
    }
  }
  return crossings;
}
