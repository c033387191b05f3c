import { type Categories, countCategories } from "../brokerage/categories.ts";
import { inOrder } from "../chance/shuffle.ts";
import { asUndirected } from "../graph/as-undirected.ts";
import type { Graph } from "../graph/graph.ts";
import { composition, meanAndSpread } from "./composition.ts";
import { alterRoom, personalNetworkOf } from "./personal-network.ts";
import { type PersonalStructure, personalStructure } from "./personal-structure.ts";

export interface PersonalNetworkOptions {
  /** Whose networks; default everybody's. */
  readonly egos?: ArrayLike<number>;
  /** Who was interviewed, 1 or 0 per node: see `personalNetworkOf`. Default: all is known. */
  readonly asked?: ArrayLike<number>;
  /** Category of each node, −1 where not known. */
  readonly by?: Categories;
  /** A number of each node, age say; NaN where not known. */
  readonly numbers?: ArrayLike<number>;
  /** The same nodes with the ties of one kind each, for multiplexity. */
  readonly kinds?: readonly Graph[];
}

/** One number per ego, in the order of `egos`; each as in `PersonalStructure` and so on. */
export type PersonalColumns = Readonly<Record<keyof PersonalStructure, Float64Array>> & {
  /** With `by`; `shares` of ego i are `shares[i * categories] …`. */
  readonly composition?: {
    readonly categories: number;
    readonly shares: Float64Array;
    readonly unknown: Float64Array;
    readonly blau: Float64Array;
    readonly iqv: Float64Array;
    readonly same: Float64Array;
    readonly ei: Float64Array;
  };
  /** With `numbers`. */
  readonly numbers?: {
    readonly mean: Float64Array;
    readonly sd: Float64Array;
    readonly known: Float64Array;
  };
  /** With `kinds`: the mean number of kinds of tie with an alter; NaN without alters. */
  readonly multiplexity?: Float64Array;
};

/**
 * The personal networks of some people, read out of the whole network: alters are all who are
 * tied to ego in either direction, and two alters are tied when either is to the other.
 * Weights are ignored.
 *
 * Throws a RangeError when a list does not fit the nodes or an ego is no node. O(m + sum of
 * the degrees of the egos' alters).
 */
export function personalNetworks(
  graph: Graph,
  options: PersonalNetworkOptions = {},
): PersonalColumns {
  const flat = asUndirected(graph);
  const { asked, by, numbers, kinds } = options;
  check(graph, options);
  const egos = options.egos === undefined ? inOrder(graph.n) : Uint32Array.from(options.egos);
  const room = alterRoom(flat);
  const count = egos.length;
  const column = () => new Float64Array(count);
  const structure = Object.fromEntries(STRUCTURE.map((name) => [name, column()])) as Record<
    keyof PersonalStructure,
    Float64Array
  >;
  for (let i = 0; i < count; i++) {
    const found = personalStructure(personalNetworkOf(flat, egos[i]!, asked, room));
    for (const name of STRUCTURE) structure[name][i] = found[name];
  }
  return {
    ...structure,
    ...(by === undefined ? {} : { composition: compositions(flat, egos, by) }),
    ...(numbers === undefined ? {} : { numbers: spreads(flat, egos, numbers) }),
    ...(kinds === undefined ? {} : { multiplexity: multiplexities(flat, egos, kinds) }),
  };
}

const STRUCTURE = [
  "size",
  "unknownPairs",
  "density",
  "effectiveSize",
  "constraint",
  "components",
  "componentRatio",
  "isolates",
  "meanDegree",
] as const satisfies readonly (keyof PersonalStructure)[];

function altersOf({ offsets, targets }: Graph, ego: number): Uint32Array {
  return targets.subarray(offsets[ego]!, offsets[ego + 1]!);
}

function compositions(flat: Graph, egos: Uint32Array, by: Categories) {
  const categories = countCategories(flat, by);
  const column = () => new Float64Array(egos.length);
  const columns = {
    categories,
    shares: new Float64Array(egos.length * categories),
    unknown: column(),
    blau: column(),
    iqv: column(),
    same: column(),
    ei: column(),
  };
  for (const [i, ego] of egos.entries()) {
    const alters = Int32Array.from(altersOf(flat, ego), (v) => by[v]!);
    const found = composition(alters, by[ego]!, categories);
    columns.shares.set(found.shares, i * categories);
    for (const name of ["unknown", "blau", "iqv", "same", "ei"] as const)
      columns[name][i] = found[name];
  }
  return columns;
}

function spreads(flat: Graph, egos: Uint32Array, numbers: ArrayLike<number>) {
  const column = () => new Float64Array(egos.length);
  const columns = { mean: column(), sd: column(), known: column() };
  for (const [i, ego] of egos.entries()) {
    const found = meanAndSpread(Float64Array.from(altersOf(flat, ego), (v) => numbers[v]!));
    for (const name of ["mean", "sd", "known"] as const) columns[name][i] = found[name];
  }
  return columns;
}

/** Kinds of tie over alters: every tie of a kind is with an alter, or there is none to count. */
function multiplexities(flat: Graph, egos: Uint32Array, kinds: readonly Graph[]): Float64Array {
  const flatKinds = kinds.map(asUndirected);
  const isAlter = new Uint8Array(flat.n);
  return Float64Array.from(egos, (ego) => {
    const alters = altersOf(flat, ego);
    for (const v of alters) isAlter[v] = 1;
    let count = 0;
    for (const kind of flatKinds) for (const v of altersOf(kind, ego)) count += isAlter[v]!;
    for (const v of alters) isAlter[v] = 0;
    return count / alters.length;
  });
}

function check({ n }: Graph, options: PersonalNetworkOptions): void {
  for (const ego of Array.from(options.egos ?? []))
    if (!Number.isInteger(ego) || ego < 0 || ego >= n)
      throw new RangeError(`There is no node ${ego} among ${n}.`);
  for (const name of ["asked", "numbers"] as const) {
    const length = options[name]?.length ?? n;
    if (length !== n) throw new RangeError(`${n} nodes but ${length} entries of ${name}.`);
  }
  for (const kind of options.kinds ?? [])
    if (kind.n !== n) throw new RangeError(`${n} nodes but ${kind.n} in one kind of tie.`);
}
