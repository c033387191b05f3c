import type { NodeKind, SiteNetwork } from "@kith/model";
import { type Graph, graphFromEdges } from "../graph/graph.ts";

export interface SiteGraphChoice {
  /** Kinds of ties; default all. */
  readonly kinds?: readonly string[];
  /** Kinds of nodes; default all. Ties to other nodes are left out, isolates are kept. */
  readonly nodeKinds?: readonly NodeKind[];
  /** Leaves out ties that are less probable. Default 0. */
  readonly minProbability?: number;
  /**
   * Default `false`: two people are tied when either named the other. Most people of a site
   * were only named and could not name anyone, so a path "against" a naming is no less real
   * than one along it. `true` keeps the direction of namings; ties without direction
   * (`knows`, `affiliation`) then run both ways.
   */
  readonly directed?: boolean;
}

/**
 * The graph to measure, of a choice from a site's network. Ties of several kinds between two
 * nodes are one tie. Node order is the network's, so `graph.ids[i]` keeps its place.
 */
export function siteGraph(network: SiteNetwork, choice: SiteGraphChoice = {}): Graph {
  const nodes =
    choice.nodeKinds === undefined
      ? network.nodes
      : network.nodes.filter((node) => choice.nodeKinds!.includes(node.kind));
  const index = new Map(nodes.map((node, at) => [node.id, at]));
  const sources: number[] = [];
  const targets: number[] = [];
  for (const tie of network.ties) {
    if (choice.kinds !== undefined && !choice.kinds.includes(tie.kind)) continue;
    if (tie.probability < (choice.minProbability ?? 0)) continue;
    const source = index.get(tie.source);
    const target = index.get(tie.target);
    if (source === undefined || target === undefined) continue;
    sources.push(source);
    targets.push(target);
    if (choice.directed !== true || tie.symmetric !== true) continue;
    sources.push(target);
    targets.push(source);
  }
  return graphFromEdges(nodes.length, sources, targets, {
    directed: choice.directed ?? false,
    ids: nodes.map((node) => node.id),
  });
}
