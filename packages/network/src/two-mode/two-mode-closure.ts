import type { Graph } from "../graph/graph.ts";
import { hasTie } from "../graph/has-tie.ts";
import { type Mode, modeSizes } from "./modes.ts";

/** Paths of four ties over three different nodes of one mode, and how many are closed. */
interface FourPaths {
  /** Per node in the middle; those of nodes of the other mode are 0. */
  readonly all: Float64Array;
  readonly closed: Float64Array;
}

/**
 * Closure of meetings: somebody in the middle meets a first person at one place and a second
 * at another; in what share of such chains do these two meet at a third place? (Opsahl 2013,
 * "Triadic closure in two-mode networks", Social Networks 35(2), local coefficient.) Two who
 * meet at one of the two places of the chain are not counted as closed by it. NaN for a node
 * in the middle of no chain.
 *
 * O(number of chains × log of the ties of a node), which grows with the square of the visitors
 * of a place: see `twoModeClustering` for what is cheap.
 */
export function twoModeClosure(graph: Graph, mode: Mode): Float64Array {
  modeSizes(graph, mode);
  const values = new Float64Array(graph.n).fill(Number.NaN);
  for (const side of [0, 1]) {
    const { all, closed } = fourPaths(graph, mode, side);
    for (let v = 0; v < graph.n; v++) if (all[v]! > 0) values[v] = closed[v]! / all[v]!;
  }
  return values;
}

/** The share over all chains of one mode (Opsahl's global coefficient). `null` without chains. */
export function meetingClosure(graph: Graph, mode: Mode, side: 0 | 1 = 0): number | null {
  modeSizes(graph, mode);
  const { all, closed } = fourPaths(graph, mode, side);
  const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
  return sum(all) === 0 ? null : sum(closed) / sum(all);
}

function fourPaths(graph: Graph, mode: Mode, side: number): FourPaths {
  const { n, offsets, targets } = graph;
  const all = new Float64Array(n);
  const closed = new Float64Array(n);
  const shared = new Uint32Array(n);
  const goesTo = new Uint8Array(n);
  for (let a = 0; a < n; a++) {
    if (mode[a] !== side) continue;
    mark(a, 1);
    for (let k = offsets[a]!; k < offsets[a + 1]!; k++) fromFirst(a, targets[k]!);
    mark(a, 0);
  }
  return { all, closed };

  /** Notes where `a` goes and how many places `a` shares with everybody, or wipes both. */
  function mark(a: number, on: 0 | 1): void {
    for (let k = offsets[a]!; k < offsets[a + 1]!; k++) {
      const x = targets[k]!;
      goesTo[x] = on;
      for (let l = offsets[x]!; l < offsets[x + 1]!; l++)
        shared[targets[l]!] = on === 0 ? 0 : shared[targets[l]!]! + 1;
    }
  }

  /** Chains a, x, b, y, c with a before c, so that each is met once. */
  function fromFirst(a: number, x: number): void {
    for (let l = offsets[x]!; l < offsets[x + 1]!; l++) {
      const b = targets[l]!;
      if (b === a) continue;
      for (let i = offsets[b]!; i < offsets[b + 1]!; i++) {
        const y = targets[i]!;
        if (y === x) continue;
        for (let j = offsets[y]!; j < offsets[y + 1]!; j++) {
          const c = targets[j]!;
          if (c <= a || c === b) continue;
          all[b]!++;
          // Places a and c share, without x and y where these are among them.
          if (shared[c]! > goesTo[y]! + Number(hasTie(graph, c, x))) closed[b]!++;
        }
      }
    }
  }
}
