import type { Random } from "@kith/model";
import type { Graph } from "../graph/graph.ts";
import { lengthOf } from "./exact-math.ts";
import { type ForceAtlasForces, forceAtlasForces, forceAtlasGraph } from "./force-atlas-forces.ts";
import type { Points } from "./points.ts";
import { repulsionRoom } from "./quadtree.ts";
import { runThrough } from "./stepwise.ts";

export interface ForceAtlasOptions extends Partial<ForceAtlasForces> {
  /** Where nodes without a start come to stand: in a square of 1,000 by 1,000 about (0, 0). */
  readonly random: Random;
  readonly start?: Points;
  readonly iterations: number;
  /** τ: how much swinging is put up with; below 1 slower and finer. Default 1. */
  readonly tolerance?: number;
  /** Other than 0 for nodes that do not move from their start. */
  readonly pinned?: ArrayLike<number>;
}

/** Gephi's, with the tree always used. */
const DEFAULTS: ForceAtlasForces = {
  scaling: 2,
  gravity: 1,
  strongGravity: false,
  linLog: false,
  dissuadeHubs: false,
  weightInfluence: 1,
  theta: 1.2,
};

/**
 * ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian 2014, PLoS ONE 9(6), e98679) as Gephi
 * has it: for those who know its pictures or must repeat them. Forces and global speed are as
 * in the paper and Gephi's code; parameters have the same meaning. The tree is not Gephi's, so
 * positions agree in kind, not in digits. For reading who is near whom `layoutNeighbours` is
 * many times better: see docs/benchmarks/layout.md.
 *
 * A directed graph's mutual ties are two edges, as in Gephi; parallel ones are one of added
 * weight. Nodes without ties are in it and are pushed to the rim. Nothing is scaled or packed.
 * RangeError for a parameter out of range or a list that has not one entry per node.
 *
 * O(iterations × (n log n + m)).
 */
export function forceAtlas2(graph: Graph, options: ForceAtlasOptions): Points {
  return runThrough(forceAtlas2Stepwise(graph, options));
}

/**
 * `forceAtlas2` one iteration at a time: yields the positions after each, the arrays it goes
 * on to work in. Stop by not going on.
 */
export function* forceAtlas2Stepwise(
  graph: Graph,
  options: ForceAtlasOptions,
): Generator<Points, Points> {
  const forces = { ...DEFAULTS, ...options };
  check(graph.n, options, forces);
  const edges = forceAtlasGraph(graph, forces.weightInfluence);
  const points = startOf(graph.n, options);
  const room = repulsionRoom(graph.n);
  let now = zeros(graph.n);
  let before = zeros(graph.n);
  const pace: Pace = { speed: 1, efficiency: 1, tolerance: options.tolerance ?? 1 };
  for (let i = 0; i < options.iterations; i++) {
    [now, before] = [before, now];
    forceAtlasForces(edges, points, forces, room, now);
    adaptPace(pace, edges.mass, now, before, options.pinned);
    move(points, edges.mass, now, before, pace, forces.radius !== undefined, options.pinned);
    yield points;
  }
  return points;
}

function zeros(n: number): Points {
  return { x: new Float64Array(n), y: new Float64Array(n) };
}

function startOf(n: number, { start, random }: ForceAtlasOptions): Points {
  const points = zeros(n);
  for (let v = 0; v < n; v++) {
    const x = (random.next() - 0.5) * 1000;
    const y = (random.next() - 0.5) * 1000;
    const given = start !== undefined && Number.isFinite(start.x[v]! + start.y[v]!);
    points.x[v] = given ? start.x[v]! : x;
    points.y[v] = given ? start.y[v]! : y;
  }
  return points;
}

interface Pace {
  speed: number;
  efficiency: number;
  readonly tolerance: number;
}

/**
 * Global speed: fast while nodes keep their direction (traction), slow while they swing. The
 * bounds are those of Gephi's code, which the paper leaves open.
 */
function adaptPace(
  pace: Pace,
  mass: Float64Array,
  now: Points,
  before: Points,
  pinned: ArrayLike<number> | undefined,
): void {
  const n = mass.length;
  let swinging = 0;
  let traction = 0;
  for (let v = 0; v < n; v++) {
    if (pinned?.[v]) continue;
    swinging += mass[v]! * swingOf(now, before, v);
    traction += 0.5 * mass[v]! * lengthOf(before.x[v]! + now.x[v]!, before.y[v]! + now.y[v]!);
  }
  if (swinging === 0 || traction === 0) return;
  const best = 0.05 * Math.sqrt(n);
  const within = Math.min(10, (best * traction) / (n * n));
  let jitter = pace.tolerance * Math.max(Math.sqrt(best), within);
  if (swinging > 2 * traction) {
    if (pace.efficiency > 0.05) pace.efficiency *= 0.5;
    jitter = Math.max(jitter, pace.tolerance);
  }
  const wanted = (jitter * pace.efficiency * traction) / swinging;
  if (swinging > jitter * traction) {
    if (pace.efficiency > 0.05) pace.efficiency *= 0.7;
  } else if (pace.speed < 1000) pace.efficiency *= 1.3;
  pace.speed += Math.min(wanted - pace.speed, 0.5 * pace.speed);
}

function swingOf(now: Points, before: Points, v: number): number {
  return lengthOf(before.x[v]! - now.x[v]!, before.y[v]! - now.y[v]!);
}

/** Each node by its force, slower the more it swings; discs slower still, ten units at most. */
function move(
  { x, y }: Points,
  mass: Float64Array,
  now: Points,
  before: Points,
  { speed }: Pace,
  discs: boolean,
  pinned: ArrayLike<number> | undefined,
): void {
  for (let v = 0; v < x.length; v++) {
    if (pinned?.[v]) continue;
    const swinging = mass[v]! * swingOf(now, before, v);
    let factor = speed / (1 + Math.sqrt(speed * swinging));
    if (discs) {
      const force = lengthOf(now.x[v]!, now.y[v]!);
      factor = force === 0 ? 0 : Math.min(0.1 * factor, 10 / force);
    }
    x[v]! += factor * now.x[v]!;
    y[v]! += factor * now.y[v]!;
  }
}

function check(n: number, options: ForceAtlasOptions, forces: ForceAtlasForces): void {
  const { iterations, tolerance = 1, start, pinned } = options;
  const atLeast = (name: string, value: number, least: number): void => {
    if (!(value >= least && Number.isFinite(value)))
      throw new RangeError(`${name} is ${value}; it must be ${least} or more.`);
  };
  const perNode = (name: string, list: ArrayLike<number> | undefined): void => {
    if (list !== undefined && list.length !== n)
      throw new RangeError(`${n} nodes but ${list.length} ${name}.`);
  };
  atLeast("iterations", iterations, 0);
  if (!Number.isInteger(iterations))
    throw new RangeError(`iterations is ${iterations}; it must be whole.`);
  atLeast("gravity", forces.gravity, 0);
  atLeast("theta", forces.theta, 0);
  for (const [name, value] of [
    ["scaling", forces.scaling],
    ["tolerance", tolerance],
  ] as const)
    if (!(value > 0 && Number.isFinite(value)))
      throw new RangeError(`${name} is ${value}; it must be above 0.`);
  if (!Number.isFinite(forces.weightInfluence))
    throw new RangeError(`weightInfluence is ${forces.weightInfluence}; it must be a number.`);
  perNode("start places", start?.x);
  perNode("start places", start?.y);
  perNode("radii", forces.radius);
  perNode("marks for pinned ones", pinned);
}
