import {
  checkComparable,
  type Dyads,
  dyads,
  type NamedRelation,
  type Relation,
} from "./relation.ts";

/** The name of what a pair has whose covariates are all 0. */
export const INTERCEPT = "(intercept)";

/** The pairs of a regression, those that are known in every relation. */
export interface Observations {
  readonly n: number;
  readonly directed: boolean;
  readonly pairs: Dyads;
  readonly y: Float64Array;
  /** The intercept (ones), then the covariates. */
  readonly columns: readonly Float64Array[];
  readonly names: readonly string[];
  /** Whether every pair of two nodes is among them. */
  readonly complete: boolean;
}

/**
 * Lays relations out as one row per pair. RangeError when they cannot be compared, when two
 * covariates have one name, or when there are no more pairs than coefficients.
 */
export function observe(outcome: Relation, covariates: readonly NamedRelation[]): Observations {
  checkComparable({ name: "outcome", relation: outcome }, covariates);
  const names = [INTERCEPT, ...covariates.map(({ name }) => name)];
  const twice = names.find((name, k) => names.indexOf(name) < k);
  if (twice !== undefined) throw new RangeError(`Two covariates are called “${twice}”.`);
  const { n, directed } = outcome;
  const all = dyads(n, directed);
  const relations = [outcome, ...covariates.map(({ relation }) => relation)];
  const known = all.from
    .map((_, k) => k)
    .filter((k) =>
      relations.every(({ values }) => !Number.isNaN(values[all.from[k]! * n + all.to[k]!]!)),
    );
  if (known.length <= names.length)
    throw new RangeError(
      `${known.length} known pairs are too few for ${names.length} coefficients.`,
    );
  const pairs = {
    from: known.map((k) => all.from[k]!),
    to: known.map((k) => all.to[k]!),
  };
  const [y, ...xs] = relations.map(({ values }) => pick(values, n, pairs));
  return {
    n,
    directed,
    pairs,
    y: y!,
    columns: [new Float64Array(known.length).fill(1), ...xs],
    names,
    complete: known.length === all.from.length,
  };
}

/** Values of a table at pairs; with `order`, of the nodes that stand in the pair's place. */
export function pick(
  table: Float64Array,
  n: number,
  { from, to }: Dyads,
  order?: Uint32Array,
): Float64Array {
  const values = new Float64Array(from.length);
  for (let k = 0; k < from.length; k++)
    values[k] =
      order === undefined
        ? table[from[k]! * n + to[k]!]!
        : table[order[from[k]!]! * n + order[to[k]!]!]!;
  return values;
}

/** The opposite of `pick`: a table that holds `values` at the pairs and is unknown elsewhere. */
export function spreadOut(
  values: Float64Array,
  { n, directed, pairs: { from, to } }: Observations,
): Float64Array {
  const table = new Float64Array(n * n).fill(Number.NaN);
  for (let k = 0; k < from.length; k++) {
    table[from[k]! * n + to[k]!] = values[k]!;
    if (!directed) table[to[k]! * n + from[k]!] = values[k]!;
  }
  return table;
}

/** The places of `values` that are known, or `undefined` when all are. */
export function knownPlaces(values: Float64Array): Uint32Array | undefined {
  let unknown = 0;
  for (const value of values) if (Number.isNaN(value)) unknown++;
  if (unknown === 0) return undefined;
  const places = new Uint32Array(values.length - unknown);
  let at = 0;
  for (let k = 0; k < values.length; k++) if (!Number.isNaN(values[k]!)) places[at++] = k;
  return places;
}

export function take(values: Float64Array, places: Uint32Array): Float64Array {
  const taken = new Float64Array(places.length);
  for (let k = 0; k < places.length; k++) taken[k] = values[places[k]!]!;
  return taken;
}
