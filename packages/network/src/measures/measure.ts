import { noProgress, type Problem, type Progress, type Random, seededRandom } from "@kith/model";
import type { Graph } from "../graph/graph.ts";
import { entryOf, isMeasure, MEASURES, type MeasureName } from "./catalogue.ts";
import type { KnownWork, MeasureContext } from "./measure-entry.ts";

export interface MeasureOptions {
  /** For `leiden` and `modularity`, which are of the same groups. Default: the stream of seed 1. */
  readonly random?: Random;
  /** Resolution of `leiden`. Default 1. */
  readonly resolution?: number;
  /**
   * Independent starts in search of the groups (`leiden`) and the core (`core-periphery`), of
   * which the best is kept. Default: as many as `leiden` and `corePeriphery` say.
   */
  readonly starts?: number;
  /** Most passes of each start of `leiden`. Default: see there. */
  readonly passes?: number;
  /** Category of each node, from 0, −1 where not known: for measures that need `by`. */
  readonly by?: Int32Array;
  /** Mode of each node, 0 or 1: for measures that need `modes`. */
  readonly modes?: Uint8Array;
  readonly progress?: Progress;
  /** Results the caller has already, which are then not computed again. */
  readonly known?: KnownWork;
  /** Seconds from any fixed moment; given, `seconds` says how long each measure took. */
  readonly clock?: () => number;
}

export interface Measures {
  /** One number per node, in the order of `graph.ids`; NaN where a node has no value. */
  readonly nodes: Readonly<Record<string, Float64Array>>;
  /** One number for the network; `null` where it has no value. */
  readonly network: Readonly<Record<string, number | null>>;
  /**
   * Kernel seconds by measure, when a clock was given. Measures that share work (closeness,
   * harmonic and diameter; leiden and modularity) share it within one call: the first named
   * carries it.
   */
  readonly seconds: Readonly<Record<string, number>>;
}

/**
 * Computes the named measures, each once, and the work they share once. What each means for
 * direction, weights, loops and nodes without ties stands with its own function.
 *
 * With weights: degrees are sums of weights (strength); PageRank, eigenvector, structural
 * holes and Leiden read them as strengths; betweenness, closeness, harmonic and diameter as
 * lengths; the others ignore them.
 *
 * Throws a RangeError when a measure needs a choice (`by`, `modes`) that was not made.
 */
export function measure(
  graph: Graph,
  names: readonly MeasureName[],
  options: MeasureOptions = {},
): Measures {
  const { by, modes, clock, starts, passes, known } = options;
  const context: MeasureContext = {
    graph,
    random: options.random ?? seededRandom(1),
    resolution: options.resolution ?? 1,
    progress: options.progress ?? noProgress,
    ...(starts === undefined ? {} : { starts }),
    ...(passes === undefined ? {} : { passes }),
    ...(known === undefined ? {} : { known }),
    ...(by === undefined ? {} : { by }),
    ...(modes === undefined ? {} : { modes }),
  };
  const nodes: Record<string, Float64Array> = {};
  const network: Record<string, number | null> = {};
  const seconds: Record<string, number> = {};
  for (const name of new Set(names)) {
    const entry = entryOf(name);
    const missing = entry.needs?.find((need) => context[need] === undefined);
    if (missing !== undefined) throw new RangeError(`“${name}” needs “${missing}” to be chosen.`);
    const begin = clock?.();
    if (entry.of === "node") nodes[name] = entry.compute(context);
    else network[name] = entry.compute(context);
    if (begin !== undefined) seconds[name] = clock!() - begin;
  }
  return { nodes, network, seconds };
}

/** Sorts words into names of measures and problems that list the names there are. */
export function readMeasureNames(words: readonly string[]): {
  readonly names: readonly MeasureName[];
  readonly problems: readonly Problem[];
} {
  const known = MEASURES.map(({ name }) => name).join(", ");
  return {
    names: words.filter(isMeasure),
    problems: words
      .filter((word) => !isMeasure(word))
      .map((word) => ({
        severity: "error",
        code: "unknown-measure",
        place: { file: "--measure" },
        message: `There is no measure “${word}”.`,
        remedy: `Choose from: ${known}.`,
      })),
  };
}
