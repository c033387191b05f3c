import type { Graph } from "../graph/graph.ts";
import { closeRepulsion } from "./close-repulsion.ts";
import type { Points } from "./points.ts";
import { type RepulsionRoom, repulsionRoom } from "./quadtree.ts";

/** Opening of the tree, of t-SNE's own code and a little coarser than its paper. */
const THETA = 1;
/** Steps are tried in this share of the force and adapt per node and direction. */
const STEP = 1;
const MOMENTUM = 0.8;
/** Steps between two reports. */
const REPORT = 10;

/**
 * Where nodes are held and how firmly: 0 leaves a node free, 1 pins it; at 0.5 it rests as far
 * from its place as the force on it is large, which is seldom more than one unit of settling.
 */
export interface Hold {
  readonly at: Points;
  readonly strength: Float64Array;
}

/**
 * Lets tied nodes draw together and all nodes push their neighbours away until they rest:
 * gradient descent on the divergence of t-SNE with ties as its neighbours (van der Maaten and
 * Hinton 2008, JMLR 9; on graphs: Kruiger et al. 2017, CGF 36(3)). A node's ties share one
 * unit of pull, so a person with two contacts is placed by them as firmly as one with fifty.
 * Momentum and gains per node as in that paper.
 *
 * Moves `points` and yields after every few steps how many were made; whoever does not go on
 * has cancelled. O(steps × (n log n + m)).
 */
export function* settle(
  graph: Graph,
  points: Points,
  steps: number,
  options: { readonly hold?: Hold; readonly pull: (step: number) => number },
): Generator<number, void> {
  const { n } = graph;
  const { x, y } = points;
  const { hold } = options;
  const forces = forcesOf(graph);
  const speed = pair(n, 0);
  const gain = pair(n, 1);
  for (let step = 0; step < steps; step++) {
    findForces(graph, points, forces, options.pull(step));
    for (let v = 0; v < n; v++) {
      const held = hold === undefined ? 0 : hold.strength[v]!;
      if (held === 0) {
        x[v]! += move(forces.x, speed.x, gain.x, v);
        y[v]! += move(forces.y, speed.y, gain.y, v);
      } else {
        x[v] = held * hold!.at.x[v]! + (1 - held) * (x[v]! + STEP * forces.x[v]!);
        y[v] = held * hold!.at.y[v]! + (1 - held) * (y[v]! + STEP * forces.y[v]!);
      }
    }
    if ((step + 1) % REPORT === 0 || step + 1 === steps) yield step + 1;
  }
}

/** The next step of one coordinate: longer while its direction stays, shorter when it turns. */
function move(force: Float64Array, speed: Float64Array, gain: Float64Array, v: number): number {
  const turned = force[v]! > 0 !== speed[v]! > 0;
  gain[v] = turned ? Math.max(0.01, gain[v]! * 0.8) : gain[v]! + 0.2;
  speed[v] = MOMENTUM * speed[v]! + STEP * gain[v]! * force[v]!;
  return speed[v]!;
}

/**
 * Enlarges or shrinks points about (0, 0) until pull and push balance over the whole picture,
 * and returns the factor. O(n log n + m) for each of about fifteen tries.
 */
export function scaleToRest(graph: Graph, points: Points): number {
  const forces = forcesOf(graph);
  const tried = pair(graph.n, 0);
  const wantsLarger = (factor: number): boolean => {
    for (let v = 0; v < graph.n; v++) {
      tried.x[v] = points.x[v]! * factor;
      tried.y[v] = points.y[v]! * factor;
    }
    findForces(graph, tried, forces, 1);
    let outwards = 0;
    for (let v = 0; v < graph.n; v++)
      outwards += forces.x[v]! * tried.x[v]! + forces.y[v]! * tried.y[v]!;
    return outwards > 0;
  };
  let low = 1;
  let high = 1;
  for (let i = 0; i < 30 && wantsLarger(high); i++) high *= 2;
  if (high === 1) for (let i = 0; i < 30 && !wantsLarger(low); i++) low /= 2;
  else low = high / 2;
  if (high === 1) high = low * 2;
  for (let i = 0; i < 6; i++) {
    const middle = Math.sqrt(low * high);
    if (wantsLarger(middle)) low = middle;
    else high = middle;
  }
  for (let v = 0; v < graph.n; v++) {
    points.x[v]! *= low;
    points.y[v]! *= low;
  }
  return low;
}

interface Forces extends Points {
  readonly room: RepulsionRoom;
  /** Pull along each entry of the graph's targets. */
  readonly pull: Float64Array;
}

function pair(n: number, value: number): Points {
  return { x: new Float64Array(n).fill(value), y: new Float64Array(n).fill(value) };
}

function forcesOf(graph: Graph): Forces {
  return { ...pair(graph.n, 0), room: repulsionRoom(graph.n), pull: pulls(graph) };
}

/** A node shares one unit among its ties by weight; a tie pulls with what both ends give it. */
function pulls({ n, offsets, targets, weights }: Graph): Float64Array {
  const strength = new Float64Array(n);
  for (let v = 0; v < n; v++)
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++)
      strength[v]! += weights === undefined ? 1 : weights[k]!;
  const pull = new Float64Array(targets.length);
  for (let v = 0; v < n; v++)
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const weight = weights === undefined ? 1 : weights[k]!;
      pull[k] = (weight / strength[v]! + weight / strength[targets[k]!]!) / 2;
    }
  return pull;
}

/** Pull along ties, times `factor`, less the push of all others. */
function findForces(graph: Graph, points: Points, forces: Forces, factor: number): void {
  const { n, offsets, targets } = graph;
  const { x, y } = points;
  const { pull } = forces;
  const total = closeRepulsion(points, forces, THETA, forces.room);
  const push = total > 0 ? n / total : 0;
  for (let v = 0; v < n; v++) {
    const px = x[v]!;
    const py = y[v]!;
    let fx = 0;
    let fy = 0;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const dx = x[targets[k]!]! - px;
      const dy = y[targets[k]!]! - py;
      const q = pull[k]! / (1 + dx * dx + dy * dy);
      fx += q * dx;
      fy += q * dy;
    }
    forces.x[v] = factor * fx + push * forces.x[v]!;
    forces.y[v] = factor * fy + push * forces.y[v]!;
  }
}
