import type { Random } from "@kith/model";
import { magnitudeP, moments } from "../chance/permutation-p.ts";
import { shuffle } from "../chance/shuffle.ts";
import type { Graph } from "../graph/graph.ts";
import { type Categories, categorySizes } from "./categories.ts";
import { mixing } from "./mixing.ts";
import { type TiesByCategory, tiesByCategory, tieTotals } from "./ties-by-category.ts";

/**
 * The E-I index (D. Krackhardt and R. N. Stern 1988, Social Psychology Quarterly 51(2)): ties
 * to other categories less ties within, over both; −1 all within, 1 all between. Ties with an
 * end of unknown category are left out; weights are ignored.
 */
export interface EIIndex {
  /** Per person, over ties that leave or arrive; NaN without ties to known people. */
  readonly nodes: Float64Array;
  /** Per category, over ties with an end in it; NaN where there are none. */
  readonly categories: Float64Array;
  /** Over all ties; `null` when there are none. */
  readonly network: number | null;
}

/** Throws a RangeError when `by` does not fit. O(n + m + categories²). */
export function eiIndex(
  graph: Graph,
  by: Categories,
  ties: TiesByCategory = tiesByCategory(graph, by),
): EIIndex {
  const { counts, categories } = mixing(graph, by);
  const total = tieTotals(ties);
  return {
    nodes: ties.between.map((external, v) => balance(external, ties.within[v]!)),
    categories: Float64Array.from({ length: categories }, (_, c) => {
      const within = counts[c * categories + c]!;
      let ends = 0;
      for (let d = 0; d < categories; d++)
        ends += counts[c * categories + d]! + counts[d * categories + c]!;
      // An undirected tie stands in the matrix twice, which is one and the same ratio.
      return balance(ends - 2 * within, within);
    }),
    network: total.within + total.between === 0 ? null : balance(total.between, total.within),
  };
}

function balance(external: number, internal: number): number {
  return (external - internal) / (external + internal);
}

export interface EITest {
  readonly observed: number;
  /** Over all ways to hand out the same categories; exact, not sampled. */
  readonly expected: number;
  /** Over the permutations drawn (n − 1); NaN for a single one. */
  readonly sd: number;
  /** Two-sided: (k + 1) / (permutations + 1), k those at least as far from `expected`. */
  readonly p: number;
  readonly permutations: number;
}

/**
 * Is the E-I index of the network more than the sizes of the categories make it? The network
 * stays as it is and the categories are handed out at random among the people whose category
 * is known. `null` when no tie joins two such people. With one category only, every
 * permutation is alike and p is 1.
 *
 * Throws a RangeError when `by` does not fit or `permutations` is not a whole number above 0.
 * O(permutations × (n + m)).
 */
export function eiTest(
  graph: Graph,
  by: Categories,
  options: { readonly random: Random; readonly permutations?: number },
): EITest | null {
  const { random, permutations = 999 } = options;
  if (!Number.isInteger(permutations) || permutations < 1)
    throw new RangeError(`permutations is ${permutations}; it must be a whole number above 0.`);
  const sizes = categorySizes(graph, by);
  const { labels, from, to } = knownPeople(graph, by);
  const ties = from.length;
  if (ties === 0) return null;
  const observed = 1 - (2 * countWithin(labels, from, to)) / ties;
  const people = labels.length;
  const alike = sizes.reduce((sum, size) => sum + size * (size - 1), 0);
  const expected = 1 - (2 * alike) / (people * (people - 1));
  const away = new Float64Array(permutations);
  for (let round = 0; round < permutations; round++) {
    shuffle(labels, random);
    away[round] = 1 - (2 * countWithin(labels, from, to)) / ties - expected;
  }
  return {
    observed,
    expected,
    sd: moments(away).sd,
    p: magnitudeP(observed - expected, away),
    permutations,
  };
}

/** The people whose category is known, renumbered, and the ties among them, each once. */
function knownPeople(graph: Graph, by: Categories) {
  const { n, offsets, targets, directed } = graph;
  const number = new Int32Array(n).fill(-1);
  const labels: number[] = [];
  for (let v = 0; v < n; v++) if (by[v]! >= 0) number[v] = labels.push(by[v]!) - 1;
  const from: number[] = [];
  const to: number[] = [];
  for (let v = 0; v < n; v++)
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const w = targets[k]!;
      if (number[v]! < 0 || number[w]! < 0 || (!directed && w < v)) continue;
      from.push(number[v]!);
      to.push(number[w]!);
    }
  return {
    labels: Uint32Array.from(labels),
    from: Uint32Array.from(from),
    to: Uint32Array.from(to),
  };
}

function countWithin(labels: Uint32Array, from: Uint32Array, to: Uint32Array): number {
  let within = 0;
  for (let e = 0; e < from.length; e++) if (labels[from[e]!] === labels[to[e]!]) within++;
  return within;
}
