import type { Random } from "@kith/model";
import { arcSources } from "../graph/as-undirected.ts";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { shuffled } from "./shuffled.ts";

/** Each member is tied to this many others on either side of a ring through its group. */
const REACH = 3;
/** What keeps groups that ties follow, without drawing the ring. */
export const GROUP_PULL = 0.1;

/**
 * The graph with further ties that keep groups together: the members of a group stand in a
 * ring in random order, each tied to the next three and the three before by `pull`
 * times the strength of its own ties in all. O(n + m).
 */
export function withGroupTies(
  graph: Graph,
  groups: ArrayLike<number>,
  pull: number,
  random: Random,
): Graph {
  const { n, offsets } = graph;
  const sources: number[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  const from = arcSources(graph);
  const strength = new Float64Array(n);
  for (let k = 0; k < from.length; k++) {
    const weight = graph.weights?.[k] ?? 1;
    strength[from[k]!]! += weight;
    if (from[k]! > graph.targets[k]!) continue;
    sources.push(from[k]!);
    targets.push(graph.targets[k]!);
    weights.push(weight);
  }
  const members = new Map<number, number[]>();
  for (const v of shuffled(n, random)) {
    if (offsets[v] === offsets[v + 1]) continue;
    const ring = members.get(groups[v]!);
    if (ring === undefined) members.set(groups[v]!, [v]);
    else ring.push(v);
  }
  for (const ring of members.values())
    for (let i = 0; i < ring.length; i++)
      for (let far = 1; far <= Math.min(REACH, ring.length - 1); far++) {
        const v = ring[i]!;
        const w = ring[(i + far) % ring.length]!;
        sources.push(v);
        targets.push(w);
        weights.push((pull * (strength[v]! + strength[w]!)) / (2 * REACH));
      }
  return graphFromEdges(n, sources, targets, { weights });
}
