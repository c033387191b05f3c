/**
 * Compares the forces of the ForceAtlas2 mode with those of graphology-layout-forceatlas2, on
 * random graphs and all settings. Run by hand:
 *
 *     node packages/network/oracle/compare-force-atlas.ts [graphs]
 *
 * Prints the largest difference relative to the largest force for each setting; exit code 1
 * when one is above 1e-9. graphology's own arrays are of single precision; here it is given
 * double ones. Speeds are not compared: graphology's rule is an older one than the paper's.
 */
import { createRequire } from "node:module";
import { seededRandom } from "@kith/model";
import { graphFromEdges } from "../src/index.ts";
import {
  type ForceAtlasForces,
  forceAtlasForces,
  forceAtlasGraph,
} from "../src/layout/force-atlas-forces.ts";
import { repulsionRoom } from "../src/layout/quadtree.ts";

const LIMIT = 1e-9;
/** Numbers per node and per edge in graphology's arrays. */
const PER_NODE = 10;
const PER_EDGE = 3;

interface Settings {
  readonly linLogMode: boolean;
  readonly outboundAttractionDistribution: boolean;
  readonly adjustSizes: boolean;
  readonly strongGravityMode: boolean;
  readonly edgeWeightInfluence: number;
  readonly scalingRatio: number;
  readonly gravity: number;
  readonly slowDown: number;
  readonly barnesHutOptimize: boolean;
  readonly barnesHutTheta: number;
}

// It has no types for this part of it.
const iterate = createRequire(import.meta.url)("graphology-layout-forceatlas2/iterate.js") as (
  settings: Settings,
  nodes: Float64Array,
  edges: Float64Array,
) => void;

function difference(seed: number, mode: number): number {
  const random = seededRandom(seed);
  const n = 2 + random.below(40);
  const seen = new Set<number>();
  const sources: number[] = [];
  const targets: number[] = [];
  for (let i = 0; i < 3 * n; i++) {
    const a = random.below(n);
    const b = random.below(n);
    const key = Math.min(a, b) * n + Math.max(a, b);
    if (a === b || seen.has(key)) continue;
    seen.add(key);
    sources.push(Math.min(a, b));
    targets.push(Math.max(a, b));
  }
  const weights = sources.map(() => 0.5 + random.next() * 3);
  const coordinates = () => Float64Array.from({ length: n }, () => (random.next() - 0.5) * 20);
  const points = { x: coordinates(), y: coordinates() };
  const radius = Float64Array.from({ length: n }, () => random.next() * 2);
  const settings: Settings = {
    linLogMode: (mode & 1) > 0,
    outboundAttractionDistribution: (mode & 2) > 0,
    adjustSizes: (mode & 4) > 0,
    strongGravityMode: (mode & 8) > 0,
    edgeWeightInfluence: (mode & 16) > 0 ? 1 : 0.5,
    scalingRatio: 0.5 + random.next() * 5,
    gravity: random.next() * 3,
    slowDown: 1,
    barnesHutOptimize: false,
    barnesHutTheta: 0.5,
  };
  const graph = graphFromEdges(n, sources, targets, { weights });
  const edges = forceAtlasGraph(graph, settings.edgeWeightInfluence);
  const options: ForceAtlasForces = {
    scaling: settings.scalingRatio,
    gravity: settings.gravity,
    strongGravity: settings.strongGravityMode,
    linLog: settings.linLogMode,
    dissuadeHubs: settings.outboundAttractionDistribution,
    weightInfluence: settings.edgeWeightInfluence,
    theta: 0,
    ...(settings.adjustSizes ? { radius } : {}),
  };
  const ours = { x: new Float64Array(n), y: new Float64Array(n) };
  forceAtlasForces(edges, points, options, repulsionRoom(n), ours);

  const nodes = new Float64Array(n * PER_NODE);
  for (let v = 0; v < n; v++)
    nodes.set(
      [points.x[v]!, points.y[v]!, 0, 0, 0, 0, edges.mass[v]!, 1, radius[v]!, 1],
      v * PER_NODE,
    );
  const theirEdges = new Float64Array(sources.length * PER_EDGE);
  for (const [e, source] of sources.entries())
    theirEdges.set([source * PER_NODE, targets[e]! * PER_NODE, weights[e]!], e * PER_EDGE);
  iterate(settings, nodes, theirEdges);
  let largest = 0;
  let worst = 0;
  for (let v = 0; v < n; v++) {
    const x = nodes[v * PER_NODE + 2]!;
    const y = nodes[v * PER_NODE + 3]!;
    largest = Math.max(largest, Math.abs(x), Math.abs(y));
    worst = Math.max(worst, Math.abs(x - ours.x[v]!), Math.abs(y - ours.y[v]!));
  }
  return worst / largest;
}

const graphs = Number(process.argv[2] ?? 50);
let worst = 0;
for (let mode = 0; mode < 32; mode++) {
  let most = 0;
  for (let seed = 0; seed < graphs; seed++) most = Math.max(most, difference(seed, mode));
  worst = Math.max(worst, most);
  const name = [
    (mode & 1) > 0 ? "lin-log" : "linear",
    (mode & 2) > 0 ? "dissuade hubs" : "",
    (mode & 4) > 0 ? "no overlap" : "",
    (mode & 8) > 0 ? "strong gravity" : "",
    (mode & 16) > 0 ? "weights" : "roots of weights",
  ];
  console.log(`${most.toExponential(1).padStart(9)}  ${name.filter(Boolean).join(", ")}`);
}
console.log(`largest difference ${worst.toExponential(1)} over ${graphs} graphs for each setting`);
process.exitCode = worst > LIMIT ? 1 : 0;
