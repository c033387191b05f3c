import type { Graph } from "../graph/graph.ts";

/**
 * A value for every pair of n nodes, such as who knows whom, or how far apart two ages are:
 * `values[i * n + j]` is the value from `i` to `j`, NaN where it is not known. Undirected
 * relations hold each value twice and are the same both ways. The diagonal is never read.
 * n² numbers of memory.
 */
export interface Relation {
  readonly n: number;
  readonly directed: boolean;
  readonly values: Float64Array;
}

/** A relation under the name it has in a table of results. */
export interface NamedRelation {
  readonly name: string;
  readonly relation: Relation;
}

/** The pairs that are compared: ordered ones when directed, each once when not. */
export interface Dyads {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/**
 * A graph as a relation: the weight of a tie, 1 without weights, 0 where there is none.
 *
 * @param unknown pairs that nobody was asked about; in an undirected graph both ways
 */
export function relationOf(
  graph: Graph,
  unknown: Iterable<readonly [number, number]> = [],
): Relation {
  const { n, directed, offsets, targets, weights } = graph;
  const values = new Float64Array(n * n);
  for (let v = 0; v < n; v++)
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++)
      values[v * n + targets[k]!] = weights?.[k] ?? 1;
  for (const [a, b] of unknown) {
    values[a * n + b] = Number.NaN;
    if (!directed) values[b * n + a] = Number.NaN;
  }
  return { n, directed, values };
}

/** All pairs of two different of `n` nodes, row by row. */
export function dyads(n: number, directed: boolean): Dyads {
  const count = directed ? n * (n - 1) : (n * (n - 1)) / 2;
  const from = new Uint32Array(count);
  const to = new Uint32Array(count);
  let k = 0;
  for (let i = 0; i < n; i++)
    for (let j = directed ? 0 : i + 1; j < n; j++) {
      if (i === j) continue;
      from[k] = i;
      to[k++] = j;
    }
  return { from, to };
}

/**
 * Refuses relations that cannot be compared pair by pair with the first: a RangeError when one
 * has another number of nodes or of values, or differs by direction where the first has none.
 */
export function checkComparable(first: NamedRelation, others: readonly NamedRelation[]): void {
  const { n, directed } = first.relation;
  for (const { name, relation } of [first, ...others]) {
    if (relation.n !== n)
      throw new RangeError(`“${name}” has ${relation.n} nodes, “${first.name}” has ${n}.`);
    if (relation.values.length !== n * n)
      throw new RangeError(`“${name}” has ${relation.values.length} values, not ${n} × ${n}.`);
    if (directed) continue;
    for (let i = 0; i < n; i++)
      for (let j = i + 1; j < n; j++) {
        const there = relation.values[i * n + j]!;
        const back = relation.values[j * n + i]!;
        if (!Object.is(there, back) && there !== back)
          throw new RangeError(
            `“${name}” is ${there} from ${i} to ${j} but ${back} from ${j} to ${i}; “${first.name}” has no direction.`,
          );
      }
  }
}
