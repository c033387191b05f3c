import type { Graph } from "../graph/graph.ts";
import { bitCount } from "../position/bit-count.ts";
import { degeneracyOrder } from "../position/core.ts";

/**
 * Calls `visit` with each maximal clique of an undirected graph until it answers `false`; the
 * array is only good during the call. Tells whether all were visited.
 *
 * For each node, in degeneracy order, cliques in which it is the first: Bron and Kerbosch
 * 1973 (CACM 16(9)) with the pivot of Tomita, Tanaka and Takahashi 2006 (TCS 363(1)) among
 * its later neighbours, who are few (Eppstein, Löffler and Strash 2010). Sets are rows of bits.
 */
export function visitCliques(graph: Graph, visit: (clique: Uint32Array) => boolean): boolean {
  const { n } = graph;
  const ordered = laterNeighbours(graph);
  const localOf = new Int32Array(n).fill(-1);
  for (const v of ordered.order) {
    const around = bitRows(graph, ordered, v, localOf);
    const clique = new Uint32Array(around.open + 1);
    clique[0] = v;
    if (!extend(around, clique, visit)) return false;
  }
  return true;
}

interface Ordered {
  readonly order: Uint32Array;
  /** Rows of the neighbours that come later in the order. */
  readonly offsets: Uint32Array;
  readonly later: Uint32Array;
}

function laterNeighbours(graph: Graph): Ordered {
  const { n, offsets, targets } = graph;
  const order = degeneracyOrder(graph);
  const place = new Uint32Array(n);
  for (let i = 0; i < n; i++) place[order[i]!] = i;
  const laterOffsets = new Uint32Array(n + 1);
  const later = new Uint32Array(targets.length / 2);
  let filled = 0;
  for (let v = 0; v < n; v++) {
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++)
      if (place[targets[k]!]! > place[v]!) later[filled++] = targets[k]!;
    laterOffsets[v + 1] = filled;
  }
  return { order, offsets: laterOffsets, later };
}

/** The neighbours of one node: first those later in the order, then the earlier ones. */
interface Around {
  readonly nodes: Uint32Array;
  /** How many are later: only they may join the clique. */
  readonly open: number;
  /** Words of 32 bits in a row. */
  readonly words: number;
  /** Row of each: who of the others they are tied to. Ties among earlier ones are left out. */
  readonly rows: Uint32Array;
}

function bitRows(graph: Graph, ordered: Ordered, v: number, localOf: Int32Array): Around {
  const { offsets, later } = ordered;
  const open = offsets[v + 1]! - offsets[v]!;
  const count = graph.offsets[v + 1]! - graph.offsets[v]!;
  const nodes = new Uint32Array(count);
  nodes.set(later.subarray(offsets[v]!, offsets[v + 1]!));
  for (let i = 0; i < open; i++) localOf[nodes[i]!] = i;
  let filled = open;
  for (let k = graph.offsets[v]!; k < graph.offsets[v + 1]!; k++)
    if (localOf[graph.targets[k]!] === -1) nodes[filled++] = graph.targets[k]!;
  const words = Math.max(1, (count + 31) >>> 5);
  const rows = new Uint32Array(count * words);
  for (let i = 0; i < count; i++) {
    const u = nodes[i]!;
    for (let k = offsets[u]!; k < offsets[u + 1]!; k++) {
      const j = localOf[later[k]!]!;
      if (j < 0) continue;
      rows[i * words + (j >>> 5)]! |= 1 << (j & 31);
      rows[j * words + (i >>> 5)]! |= 1 << (i & 31);
    }
  }
  for (let i = 0; i < open; i++) localOf[nodes[i]!] = -1;
  return { nodes, open, words, rows };
}

/** Visits all maximal cliques that begin with `clique[0]` and go on among those around it. */
function extend(
  around: Around,
  clique: Uint32Array,
  visit: (clique: Uint32Array) => boolean,
): boolean {
  const { nodes, open, words, rows } = around;
  /** Per depth: who may still join, who is tied to all but was tried, whom to try. */
  const may = new Uint32Array((open + 2) * words);
  const tried = new Uint32Array((open + 2) * words);
  const candidates = new Uint32Array((open + 2) * words);
  for (let i = 0; i < nodes.length; i++) (i < open ? may : tried)[i >>> 5]! |= 1 << (i & 31);

  const step = (depth: number): boolean => {
    const at = depth * words;
    if (isEmpty(may, at, words))
      return !isEmpty(tried, at, words) || visit(clique.subarray(0, depth + 1));
    const pivot = mostTies(may, tried, rows, at, words) * words;
    for (let k = 0; k < words; k++) candidates[at + k] = may[at + k]! & ~rows[pivot + k]!;
    const below = at + words;
    for (let word = 0; word < words; word++) {
      while (candidates[at + word] !== 0) {
        const bit = 31 - Math.clz32(candidates[at + word]!);
        const i = word * 32 + bit;
        const row = i * words;
        for (let k = 0; k < words; k++) {
          may[below + k] = may[at + k]! & rows[row + k]!;
          tried[below + k] = tried[at + k]! & rows[row + k]!;
        }
        clique[depth + 1] = nodes[i]!;
        if (!step(depth + 1)) return false;
        candidates[at + word]! &= ~(1 << bit);
        may[at + word]! &= ~(1 << bit);
        tried[at + word]! |= 1 << bit;
      }
    }
    return true;
  };
  return step(0);
}

function isEmpty(bits: Uint32Array, at: number, words: number): boolean {
  for (let k = 0; k < words; k++) if (bits[at + k] !== 0) return false;
  return true;
}

/** Of all who may join or were tried, the one tied to most who may join. */
function mostTies(
  may: Uint32Array,
  tried: Uint32Array,
  rows: Uint32Array,
  at: number,
  words: number,
): number {
  let best = -1;
  let most = -1;
  for (let word = 0; word < words; word++) {
    let bits = may[at + word]! | tried[at + word]!;
    while (bits !== 0) {
      const bit = 31 - Math.clz32(bits);
      bits &= ~(1 << bit);
      const i = word * 32 + bit;
      let ties = 0;
      for (let k = 0; k < words; k++) ties += bitCount(may[at + k]! & rows[i * words + k]!);
      if (ties <= most) continue;
      most = ties;
      best = i;
    }
  }
  return best;
}
