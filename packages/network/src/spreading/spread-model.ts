import type { Graph } from "../graph/graph.ts";

/** One number for all, or one each. */
export type PerOne = number | ArrayLike<number>;

/**
 * How something passes from person to person. It runs along ties: from the row of a node to
 * its targets; an undirected tie passes it both ways. Lists "per tie" stand in the order of
 * `graph.targets`, so that an undirected tie has two numbers, one per direction.
 *
 * - `cascade` (independent cascade): whoever takes it up has one chance with each contact, with
 *   the probability of that tie. Kempe, Kleinberg and Tardos 2003, KDD.
 * - `threshold` (linear threshold): a person takes it up when the influence of contacts who have
 *   reaches a level drawn evenly from 0 to 1. `influence` is per tie, of the source on the
 *   target, and adds up to at most 1 over those who influence one person; default: all contacts
 *   of a person alike, adding up to 1. The same source.
 * - `complex` (complex contagion): a person takes it up when enough contacts have: `atLeast` so
 *   many, or at least that `share` of all their contacts, each for all or per person. A tie
 *   counts with its `probability` (default 1), drawn once. Centola and Macy 2007, American
 *   Journal of Sociology 113(3).
 */
export type SpreadModel =
  | { readonly kind: "cascade"; readonly probability: PerOne }
  | { readonly kind: "threshold"; readonly influence?: ArrayLike<number> }
  | {
      readonly kind: "complex";
      readonly takesUp: { readonly atLeast: PerOne } | { readonly share: PerOne };
      readonly probability?: PerOne;
    };

/** What stands in the way. */
export interface Blocks {
  /** People nobody can win over. They cannot be seeds either. */
  readonly unreachable?: ArrayLike<number>;
  /** People who may take it up but pass nothing on; to others they are contacts who have not. */
  readonly silent?: ArrayLike<number>;
  /** Ties that are closed, as source and target; both directions when the graph is undirected. */
  readonly closed?: readonly (readonly [number, number])[];
}

/** 1 per tie that is not open (entry of `graph.targets`). Throws a RangeError for no such tie. */
export function closedTies(graph: Graph, blocks: Blocks): Uint8Array {
  const { offsets, targets } = graph;
  const closed = new Uint8Array(targets.length);
  const close = (from: number, to: number): void => {
    const k = targets.subarray(offsets[from], offsets[from + 1]).indexOf(to);
    if (k < 0) throw new RangeError(`There is no tie from ${from} to ${to} to close.`);
    closed[offsets[from]! + k] = 1;
  };
  for (const [from, to] of blocks.closed ?? []) {
    checkNode(graph, from);
    checkNode(graph, to);
    close(from, to);
    if (!graph.directed) close(to, from);
  }
  return closed;
}

/** 1 per node in the list. Throws a RangeError for what is no node. */
export function marked(graph: Graph, nodes: ArrayLike<number> = []): Uint8Array {
  const found = new Uint8Array(graph.n);
  for (let i = 0; i < nodes.length; i++) {
    checkNode(graph, nodes[i]!);
    found[nodes[i]!] = 1;
  }
  return found;
}

export function checkNode({ n }: Graph, v: number): void {
  if (!(Number.isInteger(v) && v >= 0 && v < n))
    throw new RangeError(`${v} is not a node; nodes are 0 to ${n - 1}.`);
}

/** Probability of each tie. Throws a RangeError when one is not from 0 to 1. */
export function tieProbabilities(graph: Graph, probability: PerOne): Float64Array {
  return perOne(probability, graph.targets.length, "ties", "Probability", (p) => p >= 0 && p <= 1);
}

/** Influence of each tie. Throws a RangeError when one is below 0 or a person's add up above 1. */
export function tieInfluence(graph: Graph, influence?: ArrayLike<number>): Float64Array {
  const { targets, inOffsets } = graph;
  if (influence === undefined)
    return Float64Array.from(targets, (w) => 1 / (inOffsets[w + 1]! - inOffsets[w]!));
  const values = perOne(influence, targets.length, "ties", "Influence", (x) => x >= 0);
  const sum = new Float64Array(graph.n);
  for (let k = 0; k < targets.length; k++) sum[targets[k]!]! += values[k]!;
  const over = sum.findIndex((x) => x > 1 + 1e-9);
  if (over >= 0)
    throw new RangeError(`Influence on node ${over} adds up to ${sum[over]}, above 1.`);
  return values;
}

/** How many contacts each person needs. Closed ties are no contacts. */
export function contactsNeeded(
  graph: Graph,
  takesUp: { readonly atLeast: PerOne } | { readonly share: PerOne },
  closed: Uint8Array,
): Uint32Array {
  const { n, targets } = graph;
  if ("atLeast" in takesUp)
    return Uint32Array.from(
      perOne(takesUp.atLeast, n, "nodes", "Contacts needed", (k) => Number.isInteger(k) && k >= 1),
    );
  const share = perOne(takesUp.share, n, "nodes", "Share of contacts", (s) => s > 0 && s <= 1);
  const contacts = new Uint32Array(n);
  for (let k = 0; k < targets.length; k++) contacts[targets[k]!]! += 1 - closed[k]!;
  // A share of 0.6 of 5 contacts is 3, whatever the last bit of 0.6 × 5.
  return contacts.map((count, v) => Math.max(1, Math.ceil(share[v]! * count - 1e-9)));
}

function perOne(
  value: PerOne,
  count: number,
  of: string,
  name: string,
  allowed: (value: number) => boolean,
): Float64Array {
  if (typeof value !== "number" && value.length !== count)
    throw new RangeError(`${count} ${of} but ${value.length} numbers.`);
  const values =
    typeof value === "number" ? new Float64Array(count).fill(value) : Float64Array.from(value);
  if (typeof value === "number" && !allowed(value))
    throw new RangeError(`${name} is ${value}, which it cannot be.`);
  const wrong = values.findIndex((x) => !allowed(x));
  if (wrong >= 0) throw new RangeError(`${name} ${wrong} is ${values[wrong]}, which it cannot be.`);
  return values;
}
