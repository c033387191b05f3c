import type { AttributeValue, GraphDocument, NodeKind, SiteNetwork } from "@kith/model";
import { type Graph, graphFromEdges } from "./graph.ts";

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

export interface SiteDocumentOptions {
  /** Writes labels of people too. Default `false`: nobody was asked whether they may be named. */
  readonly names?: boolean;
}

/** Attributes that can hold a name or an address whatever the file calls them. */
const NAMING_FIELDS = ["firstName", "surname", "knownAs", "street"] as const;

/**
 * The network as a graph file holds it: directed, with the kind, tellers (how many) and
 * probability of each tie. A tie without direction is written once in each direction and
 * marked `symmetric`, so that a program that knows only directed graphs reads it rightly.
 *
 * Without `names`, people have only id, kind, status, times mentioned, probability, gender,
 * age and area: no label, name, street, role or free attribute. Places, groups and
 * organisations keep their labels, which their ids hold anyway.
 */
export function siteNetworkDocument(
  network: SiteNetwork,
  options: SiteDocumentOptions = {},
): GraphDocument {
  const names = options.names === true;
  return {
    directed: true,
    nodes: network.nodes.map((node) => {
      const { gender, age, area } = node.description;
      const attributes: Record<string, AttributeValue> = names ? { ...node.attributes } : {};
      for (const field of NAMING_FIELDS)
        if (names && node.description[field] !== undefined)
          attributes[field] = node.description[field];
      Object.assign(
        attributes,
        { kind: node.kind, status: node.status },
        names || node.kind !== "person" ? { label: node.label } : {},
        { mentioned: node.mentioned, probability: node.probability },
        gender === undefined ? {} : { gender },
        age === undefined ? {} : { age },
        area === undefined ? {} : { area },
      );
      return { id: node.id, attributes };
    }),
    edges: network.ties.flatMap((tie) => {
      const attributes = {
        kind: tie.kind,
        tellers: tie.tellers.length,
        mutual: tie.mutual,
        symmetric: tie.symmetric === true,
        probability: tie.probability,
        ...(tie.weight === undefined ? {} : { weight: tie.weight }),
      };
      const there = { source: tie.source, target: tie.target, attributes };
      if (tie.symmetric !== true) return [there];
      return [there, { source: tie.target, target: tie.source, attributes }];
    }),
  };
}
