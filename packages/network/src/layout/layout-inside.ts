import type { Random } from "@kith/model";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { type Points, scaleTo } from "./points.ts";
import { spreadCircles } from "./spread-circles.ts";
import { stressLayout } from "./stress-layout.ts";

/** Places some nodes by path length along the ties among them, at least one unit apart. */
export function layoutInside(graph: Graph, nodes: readonly number[], random: Random): Points {
  const local = new Map(nodes.map((v, i) => [v, i]));
  const sources: number[] = [];
  const targets: number[] = [];
  for (const [i, v] of nodes.entries()) {
    for (let k = graph.offsets[v]!; k < graph.offsets[v + 1]!; k++) {
      const j = local.get(graph.targets[k]!);
      if (j === undefined || j <= i) continue;
      sources.push(i);
      targets.push(j);
    }
  }
  const points = stressLayout(graphFromEdges(nodes.length, sources, targets), random);
  // Room for everybody: about a third of the disc is taken up.
  scaleTo(points, 0.75 * Math.sqrt(nodes.length));
  spreadCircles(points, new Float64Array(nodes.length), 1);
  return points;
}
