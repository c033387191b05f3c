import type { Progress, Random } from "@kith/model";
import type { Graph } from "../graph/graph.ts";

/** What a measure may look at. One context serves one call of `measure`. */
export interface MeasureContext {
  readonly graph: Graph;
  /** Category of each node, from 0; −1 where it is not known. Absent when none was chosen. */
  readonly by?: Int32Array;
  /** Mode of each node of a two-mode network: 0 or 1. Absent for one mode. */
  readonly modes?: Uint8Array;
  readonly random: Random;
  /** Resolution of the groups. */
  readonly resolution: number;
  /** Independent starts in search of the groups and the core; absent: as many as size allows. */
  readonly starts?: number;
  /** Most passes of each start in search of the groups; absent: as many as size allows. */
  readonly passes?: number;
  readonly progress: Progress;
  readonly known?: KnownWork;
}

/** Long work that the caller has done already, by the same functions on the same graph. */
export interface KnownWork {
  readonly betweenness?: Float64Array;
}

/** What must be chosen before a measure has a meaning. */
export type MeasureNeed = "by" | "modes";

interface EntryOf<Of extends "node" | "network", Value> {
  /** As it is asked for, in small letters with hyphens: `effective-size`. */
  readonly name: string;
  readonly of: Of;
  /** One plain sentence: what the number is. */
  readonly about: string;
  readonly needs?: readonly MeasureNeed[];
  /** Whether the numbers are names of groups, of which only "the same or not" means anything. */
  readonly labels?: true;
  readonly compute: (context: MeasureContext) => Value;
}

/** A number per node, NaN where a node has no value. */
export type NodeEntry = EntryOf<"node", Float64Array>;
/** A number of the whole network, `null` where it has no value. */
export type NetworkEntry = EntryOf<"network", number | null>;
export type MeasureEntry = NodeEntry | NetworkEntry;

/** Work several measures need, done once for each call of `measure`. */
export function sharedWork<Result>(
  compute: (context: MeasureContext) => Result,
): (context: MeasureContext) => Result {
  const done = new WeakMap<MeasureContext, { readonly result: Result }>();
  return (context) => {
    const known = done.get(context);
    if (known !== undefined) return known.result;
    const result = compute(context);
    done.set(context, { result });
    return result;
  };
}
