import type { Random } from "@kith/model";
import type { DyadCensus } from "../cohesion/dyad-census.ts";
import { type Graph, graphFromEdges } from "../graph/graph.ts";

export interface UniformGraphOptions {
  readonly random: Random;
  /** Default `false`. */
  readonly directed?: boolean;
  /** One per node; default "0", "1", … */
  readonly ids?: readonly string[];
}

/**
 * A graph of `n` nodes and `ties` ties, every such graph as likely (Erdős and Rényi 1959,
 * Publ. Math. Debrecen 6). No loops. RangeError for more ties than pairs. O(n + ties).
 */
export function graphWithTies(n: number, ties: number, options: UniformGraphOptions): Graph {
  const { random, directed = false } = options;
  return ofPairs(n, chosen(countPairs(n, directed), ties, random), options);
}

/**
 * A graph in which every pair is tied with the given probability, whatever the others are
 * (Gilbert 1959, Ann. Math. Stat. 30(4)); from one tie to the next in one step (Batagelj and
 * Brandes 2005, Physical Review E 71). RangeError for no probability. O(n + ties).
 */
export function graphWithDensity(n: number, density: number, options: UniformGraphOptions): Graph {
  if (!(density >= 0 && density <= 1))
    throw new RangeError(`Density is ${density}; it must be from 0 to 1.`);
  const pairs = countPairs(n, options.directed ?? false);
  const tied: number[] = [];
  const skip = (): number =>
    density === 1 ? 0 : Math.floor(Math.log1p(-options.random.next()) / Math.log1p(-density));
  if (density > 0) for (let at = skip(); at < pairs; at += 1 + skip()) tied.push(at);
  return ofPairs(n, tied, options);
}

/**
 * A directed graph of `n` nodes with so many mutual and asymmetric pairs, every such graph as
 * likely: U|MAN (Holland and Leinhardt 1976, Sociological Methodology 7). RangeError for more
 * tied pairs than pairs. O(n + ties).
 */
export function graphWithDyads(
  n: number,
  { mutual, asymmetric }: Pick<DyadCensus, "mutual" | "asymmetric">,
  options: Omit<UniformGraphOptions, "directed">,
): Graph {
  const { random, ids } = options;
  const from: number[] = [];
  const to: number[] = [];
  chosen(countPairs(n, false), mutual + asymmetric, random).forEach((pair, at) => {
    const [a, b] = edgeAt(pair);
    const back = at >= mutual && random.below(2) === 1;
    from.push(back ? b : a);
    to.push(back ? a : b);
    if (at >= mutual) return;
    from.push(b);
    to.push(a);
  });
  return graphFromEdges(n, from, to, { directed: true, ...(ids === undefined ? {} : { ids }) });
}

function countPairs(n: number, directed: boolean): number {
  return directed ? n * (n - 1) : (n * (n - 1)) / 2;
}

/**
 * `k` different numbers below `n`, every set in every order as likely (Floyd: Bentley 1987,
 * CACM 30(9), then shuffled).
 */
function chosen(n: number, k: number, random: Random): number[] {
  if (!(Number.isInteger(k) && k >= 0 && k <= n))
    throw new RangeError(`${k} of ${n} pairs cannot be tied.`);
  const taken = new Set<number>();
  for (let last = n - k; last < n; last++) {
    const drawn = random.below(last + 1);
    taken.add(taken.has(drawn) ? last : drawn);
  }
  const list = [...taken];
  for (let i = list.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}

function ofPairs(
  n: number,
  pairs: readonly number[],
  { directed = false, ids }: UniformGraphOptions,
): Graph {
  const ends = pairs.map((pair) => (directed ? arcAt(pair, n) : edgeAt(pair)));
  return graphFromEdges(
    n,
    ends.map(([a]) => a),
    ends.map(([, b]) => b),
    { directed, ...(ids === undefined ? {} : { ids }) },
  );
}

/** Ordered pairs, row by row. */
function arcAt(pair: number, n: number): readonly [number, number] {
  const from = Math.floor(pair / (n - 1));
  const to = pair % (n - 1);
  return [from, to < from ? to : to + 1];
}

/** Unordered pairs: (0, 1), (0, 2), (1, 2), (0, 3) … Exact up to 30 million nodes. */
function edgeAt(pair: number): readonly [number, number] {
  const high = Math.floor((1 + Math.sqrt(1 + 8 * pair)) / 2);
  return [pair - (high * (high - 1)) / 2, high];
}
