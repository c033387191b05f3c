import type { NetworkView } from "@kith/api";
import {
  type Connection,
  type Graph,
  graphFromEdges,
  removeNodes,
  singleRemovals,
} from "@kith/network";

/** Which ties count: between people only, or also by way of places and groups they share. */
export type Through = "people" | "places";

/** The network to take people and places out of. */
export interface Trial {
  readonly graph: Graph;
  readonly ids: readonly string[];
  readonly at: ReadonlyMap<string, number>;
  /** How many others each node's leaving alone would cut off. */
  readonly cutsOff: Uint32Array;
}

/** Makes the graph that is tried: every tie there is, in either direction. O(nodes + ties). */
export function trialOf(network: NetworkView, through: Through): Trial {
  const ids = network.nodes.flatMap(({ id, kind }) =>
    kind === "person" || (through === "places" && kind !== "information") ? [id] : [],
  );
  const at = new Map(ids.map((id, i) => [id, i]));
  const ties = network.ties.filter((tie) => at.has(tie.source) && at.has(tie.target));
  const graph = graphFromEdges(
    ids.length,
    ties.map((tie) => at.get(tie.source)!),
    ties.map((tie) => at.get(tie.target)!),
    { ids },
  );
  return { graph, ids, at, cutsOff: singleRemovals(graph).cutOff };
}

export interface Effect {
  readonly before: Connection;
  readonly after: Connection;
  /** Ids of those who would be outside the largest part and were in it. */
  readonly cutOff: readonly string[];
  /** Ids of those who would have no tie left and had some. */
  readonly alone: readonly string[];
  /** Pairs of those who stay that could no longer reach each other. */
  readonly pairsLost: number;
}

/** What happens without them. Ids that are not in the trial are left out. */
export function effectOf(trial: Trial, out: readonly string[]): Effect {
  const nodes = out.flatMap((id) => trial.at.get(id) ?? []);
  const effect = removeNodes(trial.graph, nodes);
  const idOf = (v: number) => trial.ids[v]!;
  return {
    before: effect.before,
    after: effect.after,
    cutOff: Array.from(effect.cutOff, idOf),
    alone: Array.from(effect.loseAllTies, idOf),
    pairsLost: effect.pairsLost,
  };
}

/** The nodes whose leaving alone would cut off most others, the most first; at least one each. */
export function mostCutting(
  trial: Trial,
  wanted: (id: string) => boolean,
  most: number,
): readonly { readonly id: string; readonly cutsOff: number }[] {
  return trial.ids
    .map((id, v) => ({ id, cutsOff: trial.cutsOff[v]! }))
    .filter(({ id, cutsOff }) => cutsOff > 0 && wanted(id))
    .sort((a, b) => b.cutsOff - a.cutsOff || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}
