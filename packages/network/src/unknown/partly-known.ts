import { arcSources, asUndirected } from "../graph/as-undirected.ts";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { hasTie } from "../graph/has-tie.ts";
import { type InducedGraph, inducedGraph } from "../graph/induced-graph.ts";

/** Statements of one node about another, as two lists of the same length. */
export interface Statements {
  readonly sources: ArrayLike<number>;
  readonly targets: ArrayLike<number>;
}

/**
 * Ties of which some are not known, said by rule: whoever was asked answered about everybody,
 * whoever was not answered about nobody, and exceptions to both are listed. A tie that is not
 * in `graph` is then either absent or unknown:
 *
 * - directed: the tie from i to j is absent when i answered about j;
 * - undirected: the tie of i and j is absent when one of them answered about the other, or,
 *   with `answersNeeded` 2, when both did;
 * - either: it is absent when it was `denied`.
 */
export interface PartlyKnown {
  /** Ties answered with yes. */
  readonly graph: Graph;
  /** 1 for people who were asked, 0 for people who were not. One per node. */
  readonly asked: ArrayLike<number>;
  /** Not answered by people who were asked: "don't know", refused, sampled out. */
  readonly unanswered?: Statements;
  /** Answered with no by somebody else, whoever was asked. Directed as the graph is. */
  readonly denied?: Statements;
  /** Undirected only. Default 1. Take 2 where a tie is there when either names the other. */
  readonly answersNeeded?: 1 | 2;
}

/** A `PartlyKnown` made ready for questions. */
export interface Known {
  readonly graph: Graph;
  readonly asked: Uint8Array;
  /** People who were not asked. */
  readonly notAsked: number;
  /** Rows of whom each person who was asked gave no answer about, and by whom. */
  readonly unanswered: Graph;
  readonly denied: Graph;
  readonly answersNeeded: 1 | 2;
}

/** Throws a RangeError for lists of wrong lengths or numbers that are no nodes. O(n + m). */
export function readKnown(ties: PartlyKnown): Known {
  const { graph, unanswered, denied } = ties;
  const { n, directed } = graph;
  if (ties.asked.length !== n)
    throw new RangeError(`${n} nodes but ${ties.asked.length} say whether they were asked.`);
  const asked = Uint8Array.from(ties.asked, (x) => Number(x !== 0));
  const rows = (list: Statements = { sources: [], targets: [] }, withDirection: boolean): Graph =>
    graphFromEdges(n, list.sources, list.targets, { directed: withDirection });
  const said = rows(unanswered, true);
  const sources = arcSources(said);
  const own = (_: number, k: number): boolean => asked[sources[k]!] === 1;
  return {
    graph,
    asked,
    notAsked: asked.reduce((count, x) => count + 1 - x, 0),
    // Whoever was not asked answered about nobody, which needs no list.
    unanswered: rows({ sources: sources.filter(own), targets: said.targets.filter(own) }, true),
    denied: rows(denied, directed),
    answersNeeded: ties.answersNeeded ?? 1,
  };
}

/** Whether `v` answered about `w`. */
function answered({ asked, unanswered }: Known, v: number, w: number): boolean {
  return asked[v] === 1 && !hasTie(unanswered, v, w);
}

/** Whether nobody whose answer would settle it gave one, tie or not. */
export function isUnanswered(known: Known, v: number, w: number): boolean {
  if (known.graph.directed) return !answered(known, v, w);
  const [one, other] = [answered(known, v, w), answered(known, w, v)];
  return known.answersNeeded === 1 ? !one && !other : !one || !other;
}

/** Whether the tie from `v` to `w` is neither there nor known to be absent. */
export function isUnknown(known: Known, v: number, w: number): boolean {
  return (
    v !== w &&
    !hasTie(known.graph, v, w) &&
    !hasTie(known.denied, v, w) &&
    isUnanswered(known, v, w)
  );
}

/** How many ties are unknown. Per node: out of it and into it, the same when undirected. */
export interface UnknownCounts {
  readonly total: number;
  readonly out: Float64Array;
  readonly into: Float64Array;
}

/**
 * Counts unknown ties without listing them: by rule how many others have not answered, less
 * those whose tie is there or denied. O(n + m + exceptions, times the log of a row).
 */
export function unknownCounts(known: Known): UnknownCounts {
  const { graph, denied } = known;
  const { n, directed } = graph;
  const settled = (rows: "out" | "in", open: (v: number, w: number) => boolean, v: number) => {
    const [offsets, targets, no, nos] =
      rows === "out"
        ? [graph.offsets, graph.targets, denied.offsets, denied.targets]
        : [graph.inOffsets, graph.inTargets, denied.inOffsets, denied.inTargets];
    let count = 0;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) if (open(v, targets[k]!)) count++;
    for (let k = no[v]!; k < no[v + 1]!; k++) {
      const w = nos[k]!;
      const tied = rows === "out" ? hasTie(graph, v, w) : hasTie(graph, w, v);
      if (!tied && open(v, w)) count++;
    }
    return count;
  };
  const outward = (v: number, w: number): boolean => isUnanswered(known, v, w);
  const inward = (v: number, w: number): boolean => isUnanswered(known, w, v);
  const out = Float64Array.from(
    { length: n },
    (_, v) => openOut(known, v) - settled("out", outward, v),
  );
  const into = directed
    ? Float64Array.from({ length: n }, (_, v) => openIn(known, v) - settled("in", inward, v))
    : out;
  const sum = out.reduce((total, x) => total + x, 0);
  return { total: directed ? sum : sum / 2, out, into };
}

/** Others of whom `isUnanswered(v, other)`, tie or not. */
function openOut(known: Known, v: number): number {
  const { graph, asked, notAsked, unanswered, answersNeeded } = known;
  const { offsets, targets } = unanswered;
  const own = targets.subarray(offsets[v], offsets[v + 1]);
  if (graph.directed) return asked[v] === 1 ? own.length : graph.n - 1;
  const ofOthers = unanswered.inTargets.subarray(
    unanswered.inOffsets[v],
    unanswered.inOffsets[v + 1],
  );
  if (asked[v] === 0) return answersNeeded === 2 ? graph.n - 1 : notAsked - 1 + ofOthers.length;
  const mutual = own.filter((w) => hasTie(unanswered, w, v)).length;
  const toNotAsked = own.filter((w) => asked[w] === 0).length;
  return answersNeeded === 2
    ? notAsked + (own.length - toNotAsked) + ofOthers.length - mutual
    : toNotAsked + mutual;
}

/** Others of whom `isUnanswered(other, v)` in a directed graph. */
function openIn({ asked, notAsked, unanswered }: Known, v: number): number {
  const ofOthers = unanswered.inOffsets[v + 1]! - unanswered.inOffsets[v]!;
  return notAsked - (1 - asked[v]!) + ofOthers;
}

/**
 * The ties of namings when a tie is there as soon as either names the other: unknown when one
 * of the two could not be settled, denied when both were and not by answers alone. Undirected ties come back as
 * they are. O(n + m).
 */
export function eitherNamed(ties: PartlyKnown): PartlyKnown {
  if (!ties.graph.directed) return ties;
  const known = readKnown(ties);
  const { denied } = known;
  const both: (readonly [number, number])[] = [];
  for (let v = 0; v < denied.n; v++)
    for (let k = denied.offsets[v]!; k < denied.offsets[v + 1]!; k++) {
      const w = denied.targets[k]!;
      if (hasTie(denied, w, v) || answered(known, w, v)) both.push([v, w]);
    }
  return {
    graph: asUndirected(ties.graph),
    asked: ties.asked,
    ...(ties.unanswered === undefined ? {} : { unanswered: ties.unanswered }),
    denied: { sources: both.map(([v]) => v), targets: both.map(([, w]) => w) },
    answersNeeded: 2,
  };
}

/**
 * The network of those who were asked, for measures of respondents only. Among them, answers
 * are complete but for what they left unanswered. O(n + m).
 */
export function amongAsked({ graph, asked }: PartlyKnown): InducedGraph {
  if (asked.length !== graph.n)
    throw new RangeError(`${graph.n} nodes but ${asked.length} say whether they were asked.`);
  return inducedGraph(graph, asked);
}
