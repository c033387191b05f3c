import type { Random } from "@kith/model";
import { withoutWeights } from "../graph/as-undirected.ts";
import type { Graph } from "../graph/graph.ts";
import { graphAmong } from "./graph-among.ts";
import { type Points, scaleTo } from "./points.ts";
import { spreadCircles } from "./spread-circles.ts";
import { stressLayout } from "./stress-layout.ts";

/** Places some nodes by path length along the ties among them, at least one unit apart. */
export function layoutInside(graph: Graph, nodes: ArrayLike<number>, random: Random): Points {
  const points = stressLayout(withoutWeights(graphAmong(graph, nodes)), random);
  // Room for everybody: about a third of the disc is taken up.
  scaleTo(points, 0.75 * Math.sqrt(nodes.length));
  spreadCircles(points, new Float64Array(nodes.length), 1);
  return points;
}
