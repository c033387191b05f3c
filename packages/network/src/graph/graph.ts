/**
 * A graph as compressed sparse rows: the targets of node `v` are
 * `targets[offsets[v]] … targets[offsets[v + 1] - 1]`, ascending.
 *
 * Every measure of this package reads this one shape, so three rules hold everywhere:
 *
 * - **Parallel edges are one tie.** Where weights are given they are added up; without
 *   weights the tie simply exists. `parallel` says how many edges were joined to another.
 * - **Loops are not ties.** Nobody relies on themselves in the sense these measures mean, so
 *   an edge from a node to itself is left out of the rows; `loops` says how many there were.
 *   `describeGraph` puts both counts into words for whoever measures a file.
 * - **An undirected tie stands in both rows.** `m` counts it once.
 *
 * The arrays may lie over a SharedArrayBuffer; nothing here writes to them once built.
 */
export interface Graph {
  readonly directed: boolean;
  /** Nodes. */
  readonly n: number;
  /** Distinct ties between two different nodes: unordered pairs, or ordered when directed. */
  readonly m: number;
  /** One per node, in the order of the source. */
  readonly ids: readonly string[];
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** One per entry of `targets`; absent when the graph is unweighted. All positive. */
  readonly weights?: Float64Array;
  /** Rows of incoming ties. The same arrays as above when undirected. */
  readonly inOffsets: Uint32Array;
  readonly inTargets: Uint32Array;
  readonly inWeights?: Float64Array;
  /** Edges left out because both ends were the same node. */
  readonly loops: number;
  /** Edges joined to another edge between the same two nodes. */
  readonly parallel: number;
}

/** Rows of one direction. */
export interface Rows {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights?: Float64Array;
}

export interface GraphOptions {
  /** Default `false`: every edge counts in both directions. */
  readonly directed?: boolean;
  /** One positive number per edge. */
  readonly weights?: ArrayLike<number>;
  /** One per node; default "0", "1", … */
  readonly ids?: readonly string[];
}

/**
 * Builds a graph from edges given as two lists of node numbers, 0 to n − 1.
 *
 * Throws a RangeError when a number is not a node, lists differ in length, or a weight is not
 * a positive finite number: all are mistakes of the caller, not of a data file.
 *
 * O(n + m) time and memory (two counting sorts).
 */
export function graphFromEdges(
  n: number,
  sources: ArrayLike<number>,
  targets: ArrayLike<number>,
  options: GraphOptions = {},
): Graph {
  const directed = options.directed ?? false;
  const ids = options.ids ?? Array.from({ length: n }, (_, v) => String(v));
  check(n, sources, targets, options.weights, ids);
  const arcs = directArcs(sources, targets, options.weights, directed);
  const rows = sortedRows(n, arcs);
  const m = directed ? rows.targets.length : rows.targets.length / 2;
  const incoming = directed ? transpose(n, rows) : rows;
  return {
    directed,
    n,
    m,
    ids,
    offsets: rows.offsets,
    targets: rows.targets,
    ...(rows.weights === undefined ? {} : { weights: rows.weights }),
    inOffsets: incoming.offsets,
    inTargets: incoming.targets,
    ...(incoming.weights === undefined ? {} : { inWeights: incoming.weights }),
    loops: arcs.loops,
    parallel: sources.length - arcs.loops - m,
  };
}

interface Arcs {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly weights?: Float64Array;
  readonly loops: number;
}

/** Edges without loops, as arcs; an undirected edge becomes two. */
function directArcs(
  sources: ArrayLike<number>,
  targets: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  directed: boolean,
): Arcs {
  let loops = 0;
  for (let e = 0; e < sources.length; e++) if (sources[e] === targets[e]) loops++;
  const count = (sources.length - loops) * (directed ? 1 : 2);
  const from = new Uint32Array(count);
  const to = new Uint32Array(count);
  const weight = weights === undefined ? undefined : new Float64Array(count);
  let k = 0;
  for (let e = 0; e < sources.length; e++) {
    const a = sources[e]!;
    const b = targets[e]!;
    if (a === b) continue;
    from[k] = a;
    to[k] = b;
    if (weight !== undefined) weight[k] = weights![e]!;
    k++;
    if (directed) continue;
    from[k] = b;
    to[k] = a;
    if (weight !== undefined) weight[k] = weights![e]!;
    k++;
  }
  return weight === undefined ? { from, to, loops } : { from, to, weights: weight, loops };
}

/** Sorts arcs by (from, to) and joins equal ones. */
function sortedRows(n: number, arcs: Arcs): Rows {
  const byTarget = countingOrder(n, arcs.to, undefined);
  const order = countingOrder(n, arcs.from, byTarget);
  const count = order.length;
  const offsets = new Uint32Array(n + 1);
  const targets = new Uint32Array(count);
  const weights = arcs.weights === undefined ? undefined : new Float64Array(count);
  let k = 0;
  let lastFrom = -1;
  let lastTo = -1;
  for (let i = 0; i < count; i++) {
    const e = order[i]!;
    const from = arcs.from[e]!;
    const to = arcs.to[e]!;
    if (from === lastFrom && to === lastTo) {
      if (weights !== undefined) weights[k - 1]! += arcs.weights![e]!;
      continue;
    }
    targets[k] = to;
    if (weights !== undefined) weights[k] = arcs.weights![e]!;
    offsets[from + 1]!++;
    k++;
    lastFrom = from;
    lastTo = to;
  }
  for (let v = 0; v < n; v++) offsets[v + 1]! += offsets[v]!;
  return weights === undefined
    ? { offsets, targets: targets.slice(0, k) }
    : { offsets, targets: targets.slice(0, k), weights: weights.slice(0, k) };
}

/** Stable order of `keys` (0 to n − 1), starting from `base` where given. */
function countingOrder(n: number, keys: Uint32Array, base: Uint32Array | undefined): Uint32Array {
  const start = new Uint32Array(n + 1);
  for (let i = 0; i < keys.length; i++) start[keys[i]! + 1]!++;
  for (let v = 0; v < n; v++) start[v + 1]! += start[v]!;
  const order = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const e = base === undefined ? i : base[i]!;
    const key = keys[e]!;
    order[start[key]!++] = e;
  }
  return order;
}

/** Rows of the opposite direction, each ascending. */
export function transpose(n: number, rows: Rows): Rows {
  const { offsets, targets, weights } = rows;
  const back = new Uint32Array(n + 1);
  for (let k = 0; k < targets.length; k++) back[targets[k]! + 1]!++;
  for (let v = 0; v < n; v++) back[v + 1]! += back[v]!;
  const next = back.slice();
  const sources = new Uint32Array(targets.length);
  const turned = weights === undefined ? undefined : new Float64Array(targets.length);
  for (let v = 0; v < n; v++) {
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const at = next[targets[k]!]!++;
      sources[at] = v;
      if (turned !== undefined) turned[at] = weights![k]!;
    }
  }
  return turned === undefined
    ? { offsets: back, targets: sources }
    : { offsets: back, targets: sources, weights: turned };
}

function check(
  n: number,
  sources: ArrayLike<number>,
  targets: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  ids: readonly string[],
): void {
  if (ids.length !== n) throw new RangeError(`${n} nodes but ${ids.length} ids.`);
  if (sources.length !== targets.length)
    throw new RangeError(`${sources.length} sources but ${targets.length} targets.`);
  if (weights !== undefined && weights.length !== sources.length)
    throw new RangeError(`${sources.length} edges but ${weights.length} weights.`);
  const isNode = (v: number | undefined) => Number.isInteger(v) && v! >= 0 && v! < n;
  for (let e = 0; e < sources.length; e++) {
    if (!isNode(sources[e]) || !isNode(targets[e]))
      throw new RangeError(
        `Edge ${e} joins ${sources[e]} and ${targets[e]}; nodes are 0 to ${n - 1}.`,
      );
    if (weights !== undefined && !(weights[e]! > 0 && Number.isFinite(weights[e])))
      throw new RangeError(`Edge ${e} has weight ${weights[e]}; weights are above 0.`);
  }
}
