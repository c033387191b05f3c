import { type Random, seededRandom } from "@kith/model";
import { arcSources } from "../graph/as-undirected.ts";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { correlationOfSums } from "./correlation-of-sums.ts";

/**
 * What the ideal pattern says of pairs of one core and one peripheral node: that they are
 * tied, that they are not, or nothing (such pairs are then left out of the correlation).
 */
export type BetweenCoreAndPeriphery = "tied" | "apart" | "either";

export interface CorePeripheryOptions {
  /** Default "tied". */
  readonly between?: BetweenCoreAndPeriphery;
  /** Default: the stream of seed 1. */
  readonly random?: Random;
  /**
   * Random starts beside the one from the nodes with most ties. Default 100 up to 200 nodes,
   * fewer for larger graphs, 10 from 2,000.
   */
  readonly restarts?: number;
}

export interface CorePeriphery {
  /** 1 for the core, 0 for the periphery. */
  readonly core: Uint8Array;
  /** Nodes in the core. */
  readonly size: number;
  /**
   * Correlation of the ties with the ideal pattern, −1 to 1. `null` where it has none: below
   * three nodes, or when all possible ties are alike. Everybody is then in the periphery.
   */
  readonly fit: number | null;
}

/**
 * The division into a core whose nodes are tied to each other and a periphery whose nodes
 * are not that correlates best with the ties over all ordered pairs of different nodes
 * (Borgatti and Everett 1999, Social Networks 21(4), the discrete model). Weights are
 * strengths and both directions of a pair count, each on its own.
 *
 * Found by going through the nodes and changing the side of each that betters the fit, until
 * none does, from the best of all cores of the k nodes with most ties and from seeded random
 * starts. That is a local search: the best division of all is not promised (on 1,800 random
 * graphs of up to 10 nodes the default always found it). The same input and seed give the same division; of divisions that fit alike the first found stands. O(n + m)
 * per round, few rounds per start.
 */
export function corePeriphery(graph: Graph, options: CorePeripheryOptions = {}): CorePeriphery {
  const between = options.between ?? "tied";
  const random = options.random ?? seededRandom(1);
  const { n } = graph;
  const restarts = options.restarts ?? Math.max(10, Math.min(100, Math.round(20_000 / n)));
  const search = coreSearch(graph, between);
  let best = { core: new Uint8Array(n), fit: NOTHING };
  const consider = (start: Uint8Array): void => {
    const found = search.climb(start);
    if (found.fit > best.fit + 1e-12) best = found;
  };
  if (n >= 3) {
    consider(search.mostTied());
    for (let i = 0; i < restarts; i++) {
      const stream = random.fork(`start ${i}`);
      const share = stream.next();
      consider(Uint8Array.from({ length: n }, () => (stream.next() < share ? 1 : 0)));
    }
  }
  let size = 0;
  for (const yes of best.core) size += yes;
  return { core: best.core, size, fit: best.fit === NOTHING ? null : best.fit };
}

/** Below every correlation: the division has none. */
const NOTHING = Number.NEGATIVE_INFINITY;

/** Sums over ordered pairs with both in the core, or one: of weights, and of their squares. */
interface PairSums {
  size: number;
  inCore: number;
  across: number;
  squaresAcross: number;
}

function coreSearch(graph: Graph, between: BetweenCoreAndPeriphery) {
  const { n } = graph;
  const sources = arcSources(graph);
  const weights = graph.weights ?? new Float64Array(graph.targets.length).fill(1);
  /** Both directions of a pair added up, and their squares. */
  const pairs = graphFromEdges(n, sources, graph.targets, { weights });
  const squares = graphFromEdges(n, sources, graph.targets, { weights: weights.map((w) => w * w) });
  const { offsets, targets } = pairs;
  const ties = rowSums(pairs);
  const tiesSquared = rowSums(squares);
  let whole = 0;
  let wholeSquared = 0;
  for (let v = 0; v < n; v++) {
    whole += ties[v]! / 2;
    wholeSquared += tiesSquared[v]! / 2;
  }

  const fit = (sums: PairSums): number => {
    const k = sums.size;
    const cellsCore = k * (k - 1);
    const cellsAcross = 2 * k * (n - k);
    if (between === "either") {
      const cells = n * (n - 1) - cellsAcross;
      const total = whole - sums.across;
      const totalSquared = wholeSquared - sums.squaresAcross;
      return withPattern(cells, total, totalSquared, cellsCore, sums.inCore);
    }
    const ones = between === "tied" ? cellsCore + cellsAcross : cellsCore;
    const inOnes = between === "tied" ? sums.inCore + sums.across : sums.inCore;
    return withPattern(n * (n - 1), whole, wholeSquared, ones, inOnes);
  };

  /** Sums after `v` changes sides, given its ties to the core. */
  const changed = (
    sums: PairSums,
    leaves: boolean,
    v: number,
    toCore: number,
    toCoreSquared: number,
  ): PairSums => {
    const sign = leaves ? -1 : 1;
    return {
      size: sums.size + sign,
      inCore: sums.inCore + sign * toCore,
      across: sums.across + sign * (ties[v]! - 2 * toCore),
      squaresAcross: sums.squaresAcross + sign * (tiesSquared[v]! - 2 * toCoreSquared),
    };
  };

  /** A division that can be changed node by node. */
  const division = () => {
    const core = new Uint8Array(n);
    const toCore = new Float64Array(n);
    const toCoreSquared = new Float64Array(n);
    let sums: PairSums = { size: 0, inCore: 0, across: 0, squaresAcross: 0 };
    const after = (v: number) => changed(sums, core[v] === 1, v, toCore[v]!, toCoreSquared[v]!);
    return {
      core,
      fit: () => fit(sums),
      fitAfter: (v: number) => fit(after(v)),
      change(v: number): void {
        sums = after(v);
        core[v] = 1 - core[v]!;
        const sign = core[v] === 1 ? 1 : -1;
        for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
          toCore[targets[k]!]! += sign * pairs.weights![k]!;
          toCoreSquared[targets[k]!]! += sign * squares.weights![k]!;
        }
      },
    };
  };

  return {
    /** The best of the cores of the k nodes with most ties. */
    mostTied(): Uint8Array {
      const order = Uint32Array.from({ length: n }, (_, v) => v);
      order.sort((a, b) => ties[b]! - ties[a]! || a - b);
      const growing = division();
      let best = NOTHING;
      let bestSize = 0;
      for (let k = 1; k <= n; k++) {
        growing.change(order[k - 1]!);
        const value = growing.fit();
        if (value > best + 1e-12) {
          best = value;
          bestSize = k;
        }
      }
      const core = new Uint8Array(n);
      for (let i = 0; i < bestSize; i++) core[order[i]!] = 1;
      return core;
    },
    climb(start: Uint8Array): { readonly core: Uint8Array<ArrayBuffer>; readonly fit: number } {
      const current = division();
      for (let v = 0; v < n; v++) if (start[v] === 1) current.change(v);
      let value = current.fit();
      for (let changed = true; changed; ) {
        changed = false;
        for (let v = 0; v < n; v++) {
          if (current.fitAfter(v) <= value + 1e-12) continue;
          current.change(v);
          value = current.fit();
          changed = true;
        }
      }
      return { core: current.core, fit: value };
    },
  };
}

/** With a pattern of `ones` ones among `count` numbers, on which the numbers add up to `xy`. */
function withPattern(count: number, x: number, xx: number, ones: number, xy: number): number {
  return correlationOfSums({ count, x, xx, y: ones, yy: ones, xy }) ?? NOTHING;
}

function rowSums({ n, offsets, weights }: Graph): Float64Array {
  const sums = new Float64Array(n);
  for (let v = 0; v < n; v++)
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) sums[v]! += weights![k]!;
  return sums;
}
