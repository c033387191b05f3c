import { numberParts } from "../cohesion/number-parts.ts";
import type { Graph } from "../graph/graph.ts";
import { inducedGraph } from "../graph/induced-graph.ts";
import { commonNodes, profileCorrelations, type SelfCells } from "./tie-profiles.ts";

export interface ConcorOptions {
  /** How many times blocks are split in two. Default 2: up to four blocks. */
  readonly depth?: number;
  /** Default `leave-out`. */
  readonly selfCells?: SelfCells;
}

export interface Concor {
  /** Block of each node after the last split, numbered in the order of their first nodes. */
  readonly membership: Uint32Array;
  readonly count: number;
  /** Block of each node after 1, 2, … splits. */
  readonly levels: readonly Uint32Array[];
  /** Whether every split came from correlations that had settled at 1 and −1. */
  readonly converged: boolean;
}

const ITERATIONS = 200;
/** Correlations this near to 1 or −1 have settled. */
const SETTLED = 1 - 1e-9;

/**
 * Blocks of nodes with alike ties by iterated correlation (CONCOR: Breiger, Boorman and Arabie
 * 1975, J. Math. Psychol. 12(3)). The profiles of the nodes (outgoing and incoming ties in all
 * relations) are correlated, then the columns of that matrix, again and again, until all
 * entries are 1 or −1: two halves, which are split again from the first correlations of their
 * members.
 *
 * Nodes without any tie in any relation have no correlation: they are a block of their own,
 * never split, and the others' profiles do without them. Blocks of two or fewer are not split (as UCINET), nor blocks
 * whose members all correlate alike. Where correlations do not settle in 200 rounds, the signs
 * they then have split the block and `converged` is false.
 *
 * Throws a RangeError when `depth` is not a whole number from 1, and as `profileCorrelations`.
 * O(n³) per round, so for up to a few thousand nodes.
 */
export function concor(relations: readonly Graph[], options: ConcorOptions = {}): Concor {
  const depth = options.depth ?? 2;
  if (!(Number.isInteger(depth) && depth >= 1))
    throw new RangeError(`Depth is ${depth}; it must be a whole number from 1.`);
  const n = commonNodes(relations);
  const isTied = Uint8Array.from({ length: n }, (_, v) => (hasTies(relations, v) ? 1 : 0));
  const parts = relations.map((graph) => inducedGraph(graph, isTied));
  const correlations = profileCorrelations(
    parts.map(({ graph }) => graph),
    options.selfCells,
  );
  const tied = parts[0]!.kept;
  const labels = Uint32Array.from(isTied);
  let blocks: Uint32Array[] = [Uint32Array.from(tied.keys())];
  let next = 2;
  let converged = true;
  const levels: Uint32Array[] = [];
  for (let level = 0; level < depth; level++) {
    const halves: Uint32Array[] = [];
    for (const members of blocks) {
      const split = members.length > 2 ? halve(correlations, tied.length, members) : undefined;
      if (split === undefined) {
        halves.push(members);
        continue;
      }
      converged &&= split.converged;
      halves.push(split.first, split.second);
      for (const i of split.second) labels[tied[i]!] = next;
      next++;
    }
    blocks = halves;
    levels.push(numberParts(labels).membership);
  }
  const { membership, sizes } = numberParts(labels);
  return { membership, count: sizes.length, levels, converged };
}

/** Splits a block; undefined where its members all go together. */
function halve(correlations: Float64Array, n: number, members: Uint32Array) {
  const size = members.length;
  let matrix: Float64Array = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++)
      matrix[i * size + j] = correlations[members[i]! * n + members[j]!]!;
  let converged = false;
  for (let round = 0; round < ITERATIONS && !converged; round++) {
    if (areAlike(matrix, size)) return undefined;
    matrix = correlatedColumns(matrix, size);
    converged = matrix.every((x) => Math.abs(x) >= SETTLED);
  }
  const withFirst = (_: number, i: number): boolean => matrix[i]! >= 0;
  const first = members.filter(withFirst);
  if (first.length === size) return undefined;
  return { first, second: members.filter((v, i) => !withFirst(v, i)), converged };
}

/** Whether all pairs correlate alike, but for rounding, so that nothing tells members apart. */
function areAlike(matrix: Float64Array, size: number): boolean {
  for (let i = 0; i < size; i++)
    for (let j = 0; j < i; j++)
      if (Math.abs(matrix[i * size + j]! - matrix[size]!) > 1e-12) return false;
  return true;
}

/** Correlations of the columns of a symmetric matrix; 0 where a column is all alike. */
function correlatedColumns(matrix: Float64Array, size: number): Float64Array {
  const rows = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    let mean = 0;
    for (let k = 0; k < size; k++) mean += matrix[i * size + k]! / size;
    let squares = 0;
    let spread = 0;
    for (let k = 0; k < size; k++) {
      squares += matrix[i * size + k]! ** 2;
      spread += (matrix[i * size + k]! - mean) ** 2;
    }
    const length = spread <= 1e-20 * squares ? Number.POSITIVE_INFINITY : Math.sqrt(spread);
    for (let k = 0; k < size; k++) rows[i * size + k] = (matrix[i * size + k]! - mean) / length;
  }
  return productsOfRows(rows, size);
}

/** Products of every two rows, four rows at a time; 1 on the diagonal. */
function productsOfRows(rows: Float64Array, size: number): Float64Array {
  const result = new Float64Array(size * size);
  const set = (i: number, j: number, product: number): void => {
    result[i * size + j] = result[j * size + i] = product;
  };
  for (let i = 0; i < size; i++) {
    const a = i * size;
    let j = 0;
    for (; j + 4 <= i; j += 4) {
      const b = j * size;
      let first = 0;
      let second = 0;
      let third = 0;
      let fourth = 0;
      for (let k = 0; k < size; k++) {
        const x = rows[a + k]!;
        first += x * rows[b + k]!;
        second += x * rows[b + size + k]!;
        third += x * rows[b + 2 * size + k]!;
        fourth += x * rows[b + 3 * size + k]!;
      }
      set(i, j, first);
      set(i, j + 1, second);
      set(i, j + 2, third);
      set(i, j + 3, fourth);
    }
    for (; j < i; j++) {
      let product = 0;
      for (let k = 0; k < size; k++) product += rows[a + k]! * rows[j * size + k]!;
      set(i, j, product);
    }
    result[a + i] = 1;
  }
  return result;
}

function hasTies(relations: readonly Graph[], v: number): boolean {
  return relations.some(
    ({ offsets, inOffsets }) => offsets[v + 1]! > offsets[v]! || inOffsets[v + 1]! > inOffsets[v]!,
  );
}
