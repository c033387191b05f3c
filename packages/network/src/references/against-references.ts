import { noProgress, type Progress, type Random, seededRandom } from "@kith/model";
import type { Graph } from "../graph/graph.ts";
import {
  checkQuantities,
  type MeasureName,
  type NetworkMeasure,
  type NodeMeasure,
} from "../measures/catalogue.ts";
import { type MeasureOptions, measure } from "../measures/measure.ts";
import { type AgainstChance, type ChanceCounts, chanceCounts } from "./chance-counts.ts";
import { type ReferenceKind, referenceGraph } from "./reference-graph.ts";

export interface AgainstReferencesOptions
  extends Pick<MeasureOptions, "by" | "modes" | "resolution" | "starts"> {
  readonly kind: ReferenceKind;
  /** How many references. Default 1000. */
  readonly references?: number;
  /** Each reference has a stream of its own. Default: the stream of seed 1. */
  readonly random?: Random;
  readonly progress?: Progress;
}

export interface AgainstReferences {
  readonly kind: ReferenceKind;
  readonly references: number;
  /** One entry per node and number, in the order of `graph.ids`. */
  readonly nodes: Readonly<Partial<Record<NodeMeasure, AgainstChance<Float64Array>>>>;
  readonly network: Readonly<Partial<Record<NetworkMeasure, AgainstChance<number>>>>;
}

/**
 * Where each measure stands among graphs of chance that have something in common with the
 * observed one (`REFERENCE_KINDS`): the conditional uniform graph test and its kin (Anderson,
 * Butts and Carley 1999, Social Networks 21(3)). What measures share is worked out once in each
 * reference. A reference without a value counts on both sides of p, and in nothing else.
 *
 * Nodes keep their names and what is known of them (`by`, `modes`), so a node is held against
 * itself in the references.
 *
 * The time of `references` calls of `measure`; memory of a few numbers per node and measure.
 *
 * Throws a RangeError for measures whose numbers are names of groups, and as `measure` does.
 */
export function againstReferences(
  graph: Graph,
  names: readonly MeasureName[],
  options: AgainstReferencesOptions,
): AgainstReferences {
  checkQuantities(names);
  const { kind, references = 1000 } = options;
  const { random = seededRandom(1), progress = noProgress } = options;
  const { by, modes, resolution, starts } = options;
  const measured = (one: Graph, chance: Random) =>
    measure(one, names, {
      random: chance,
      ...(by === undefined ? {} : { by }),
      ...(modes === undefined ? {} : { modes }),
      ...(resolution === undefined ? {} : { resolution }),
      ...(starts === undefined ? {} : { starts }),
    });
  const observed = measured(graph, random.fork("observed"));
  const nodes = Object.entries(observed.nodes).map(
    ([name, values]) => [name, chanceCounts(values)] as const,
  );
  const network = Object.entries(observed.network).map(
    ([name, value]) => [name, chanceCounts(Float64Array.of(value ?? Number.NaN))] as const,
  );
  for (let k = 0; k < references; k++) {
    const chance = random.fork(`reference ${k}`);
    const found = measured(referenceGraph(graph, kind, chance), chance.fork("measures"));
    for (const [name, counts] of nodes) counts.add(found.nodes[name]!);
    for (const [name, counts] of network)
      counts.add(Float64Array.of(found.network[name] ?? Number.NaN));
    progress("measuring references", k + 1, references);
  }
  return {
    kind,
    references,
    nodes: Object.fromEntries(nodes.map(([name, counts]) => [name, counts.against()])),
    network: Object.fromEntries(network.map(([name, counts]) => [name, single(counts)])),
  };
}

function single(counts: ChanceCounts): AgainstChance<number> {
  const { observed, mean, sd, z, percentile, atLeast, atMost, twoSided } = counts.against();
  return {
    observed: observed[0]!,
    mean: mean[0]!,
    sd: sd[0]!,
    z: z[0]!,
    percentile: percentile[0]!,
    atLeast: atLeast[0]!,
    atMost: atMost[0]!,
    twoSided: twoSided[0]!,
  };
}
