import type { FigureNetwork } from "@kith/figures";

export interface OwnNetwork {
  readonly network: FigureNetwork;
  /** Neighbours that were too many to draw. */
  readonly leftOut: number;
}

/**
 * The network around one node: itself, whom it is tied to, and the ties between them. With
 * more than `limit` nodes the neighbours mentioned most are kept. O(nodes + ties).
 */
export function ownNetwork(network: FigureNetwork, centre: string, limit: number): OwnNetwork {
  const near = new Set<string>();
  for (const { source, target } of network.ties) {
    if (source === centre) near.add(target);
    if (target === centre) near.add(source);
  }
  near.delete(centre);
  const neighbours = network.nodes
    .filter((node) => near.has(node.id))
    .sort((a, b) => b.mentioned - a.mentioned || (a.id < b.id ? -1 : 1));
  const kept = new Set([centre, ...neighbours.slice(0, limit - 1).map((node) => node.id)]);
  return {
    network: {
      ...network,
      nodes: network.nodes.filter((node) => kept.has(node.id)),
      ties: network.ties.filter((tie) => kept.has(tie.source) && kept.has(tie.target)),
    },
    leftOut: Math.max(0, neighbours.length - (limit - 1)),
  };
}
