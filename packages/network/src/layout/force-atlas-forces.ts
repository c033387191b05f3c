import type { Graph } from "../graph/graph.ts";
import { lengthOf, logOf } from "./exact-math.ts";
import type { Points } from "./points.ts";
import { fillQuadtree, lookAround, type RepulsionRoom } from "./quadtree.ts";

/** The forces of ForceAtlas2, with the names of its paper and of Gephi. */
export interface ForceAtlasForces {
  /** k_r: how hard nodes push each other. */
  readonly scaling: number;
  /** k_g: how hard all are drawn to (0, 0). */
  readonly gravity: number;
  /** Gravity that grows with distance. */
  readonly strongGravity: boolean;
  /** Attraction by the logarithm of distance: tighter clusters. */
  readonly linLog: boolean;
  /** "Outbound attraction distribution": a tie pulls less, the more ties its source has. */
  readonly dissuadeHubs: boolean;
  /** δ: a tie of weight w pulls by w to the power of this; 0 ignores weights. */
  readonly weightInfluence: number;
  /** Opening of the Barnes-Hut tree; 0 for all pairs. */
  readonly theta: number;
  /** Radius of each node, to prevent overlap; absent: nodes are points. */
  readonly radius?: ArrayLike<number>;
}

/** A push between two nodes that overlap is this many times `scaling`. */
const OVERLAP = 100;

/** Edges with what they pull by, and masses: 1 + degree. */
export interface ForceAtlasGraph {
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly pull: Float64Array;
  readonly mass: Float64Array;
}

/**
 * The edges of a graph for ForceAtlas2: each undirected tie once, each directed one for
 * itself. Powers other than 0 and 1 are the engine's own, whose last bits may differ.
 */
export function forceAtlasGraph(graph: Graph, weightInfluence: number): ForceAtlasGraph {
  const { n, offsets, targets, weights } = graph;
  const mass = new Float64Array(n).fill(1);
  const from = new Uint32Array(graph.m);
  const to = new Uint32Array(graph.m);
  const pull = new Float64Array(graph.m);
  let e = 0;
  for (let v = 0; v < n; v++)
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const w = targets[k]!;
      if (!graph.directed && w < v) continue;
      const weight = weights === undefined || weightInfluence === 0 ? 1 : weights[k]!;
      from[e] = v;
      to[e] = w;
      pull[e++] = weight === 1 || weightInfluence === 1 ? weight : weight ** weightInfluence;
      mass[v]!++;
      mass[w]!++;
    }
  return { sources: from, targets: to, pull, mass };
}

/** Writes the force on every node into `force`. O(n log n + m). */
export function forceAtlasForces(
  graph: ForceAtlasGraph,
  points: Points,
  options: ForceAtlasForces,
  room: RepulsionRoom,
  force: Points,
): void {
  repel(graph, points, options, room, force);
  gravitate(graph, points, options, force);
  attract(graph, points, options, force);
}

/** k_r (deg + 1)(deg + 1) / distance, by the tree. Nodes in one place do not push each other. */
function repel(
  { mass }: ForceAtlasGraph,
  points: Points,
  { scaling, theta, radius }: ForceAtlasForces,
  { tree, around }: RepulsionRoom,
  force: Points,
): void {
  fillQuadtree(tree, points, mass);
  const { cells, order, x, y } = tree;
  for (let leaf = 0; leaf < tree.count; leaf++) {
    if (cells.skip[leaf] !== leaf + 1) continue;
    lookAround(tree, leaf, theta, around);
    const { farX, farY, farMass, farCount, near, nearCount } = around;
    for (let i = cells.begin[leaf]!; i < cells.end[leaf]!; i++) {
      const px = x[i]!;
      const py = y[i]!;
      const v = order[i]!;
      let fx = 0;
      let fy = 0;
      for (let k = 0; k < farCount; k++) {
        const dx = px - farX[k]!;
        const dy = py - farY[k]!;
        const push = farMass[k]! / (dx * dx + dy * dy);
        fx += push * dx;
        fy += push * dy;
      }
      for (let k = 0; k < nearCount; k += 2)
        for (let j = near[k]!; j < near[k + 1]!; j++) {
          const dx = px - x[j]!;
          const dy = py - y[j]!;
          const square = dx * dx + dy * dy;
          if (square === 0) continue;
          const push =
            tree.mass[j]! *
            (radius === undefined
              ? 1 / square
              : pushOfDiscs(square, radius[v]! + radius[order[j]!]!));
          fx += push * dx;
          fy += push * dy;
        }
      force.x[v] = scaling * mass[v]! * fx;
      force.y[v] = scaling * mass[v]! * fy;
    }
  }
}

/** Distance between rims takes the place of distance; overlapping discs push hard. */
function pushOfDiscs(square: number, radii: number): number {
  const between = Math.sqrt(square) - radii;
  if (between > 0) return 1 / (between * between);
  return between < 0 ? OVERLAP : 0;
}

/** k_g (deg + 1) towards (0, 0); times the distance if strong. */
function gravitate(
  { mass }: ForceAtlasGraph,
  { x, y }: Points,
  { gravity, strongGravity }: ForceAtlasForces,
  force: Points,
): void {
  for (let v = 0; v < x.length; v++) {
    const distance = lengthOf(x[v]!, y[v]!);
    if (distance === 0) continue;
    const pull = (gravity * mass[v]!) / (strongGravity ? 1 : distance);
    force.x[v]! -= pull * x[v]!;
    force.y[v]! -= pull * y[v]!;
  }
}

/** The distance along each tie, or the logarithm of 1 + distance; none between overlapping discs. */
function attract(
  { sources, targets, pull, mass }: ForceAtlasGraph,
  { x, y }: Points,
  { linLog, dissuadeHubs, radius }: ForceAtlasForces,
  force: Points,
): void {
  const made = dissuadeHubs ? mean(mass) : 1;
  for (let e = 0; e < sources.length; e++) {
    const v = sources[e]!;
    const w = targets[e]!;
    const dx = x[v]! - x[w]!;
    const dy = y[v]! - y[w]!;
    let factor = (made * pull[e]!) / (dissuadeHubs ? mass[v]! : 1);
    if (linLog || radius !== undefined) {
      const between = lengthOf(dx, dy) - (radius === undefined ? 0 : radius[v]! + radius[w]!);
      if (between <= 0) continue;
      if (linLog) factor *= logOf(1 + between) / between;
    }
    force.x[v]! -= factor * dx;
    force.y[v]! -= factor * dy;
    force.x[w]! += factor * dx;
    force.y[w]! += factor * dy;
  }
}

function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
