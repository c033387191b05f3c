import type { Random } from "@kith/model";
import { asUndirected } from "../graph/as-undirected.ts";
import type { Graph } from "../graph/graph.ts";
import { bringHome } from "./bring-home.ts";
import { graphAmong } from "./graph-among.ts";
import { GROUP_PULL, withGroupTies } from "./group-ties.ts";
import type { Anchors } from "./hold-places.ts";
import { layoutHeld } from "./layout-held.ts";
import { layoutInside } from "./layout-inside.ts";
import { assemble, type Layout, lyingPart, type Part, partsOf } from "./layout-parts.ts";
import { FINEST_STEPS, placeConnected } from "./place-connected.ts";
import { nearestDistances } from "./point-grid.ts";
import { type Points, scaleTo } from "./points.ts";
import { settle } from "./settle.ts";
import { spreadCircles } from "./spread-circles.ts";
import { runThrough } from "./stepwise.ts";

/** Steps in which those brought back to their group find their places. */
const STEPS_AT_HOME = 30;
/** Parts up to here are drawn by path length: so few nodes need no neighbourhoods. */
const SMALL = 30;
/** Room around the outermost nodes of a part. */
const RIM = 0.75;
/** Root mean square distance from the middle, over √n: nodes take up a sixth of the disc. */
const SPREAD = 0.9;
/** Half of the nodes have another within this distance before they are moved apart, or less. */
const NEAR = 0.4;
/** Where clusters are so dense that this asks for more room, at most this many times as much. */
const MOST_ROOM = 2;

export interface NeighbourOptions {
  readonly random: Random;
  /** A whole number per node; nodes with the same one are drawn near each other. */
  readonly groups?: ArrayLike<number>;
  /**
   * How hard groups pull beside ties. 0.1 (the default) keeps groups that ties follow; 1 keeps
   * any, at the cost of who is near whom inside them.
   */
  readonly groupPull?: number;
  /** Places from an earlier draw or wave. The result keeps its coordinates. */
  readonly anchors?: Anchors;
  /** Other than 0 for nodes that stay exactly where their anchor is. */
  readonly pinned?: ArrayLike<number>;
}

/** How far a layout is, in steps of its own. */
export interface LayoutProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * A picture in which a person's nearest points are, as far as a plane allows, their contacts
 * (`neighbourhoodShare` measures it): clusters of people who know each other stand apart as
 * even groups of dots, at least one unit between any two. The largest connected part comes
 * first, smaller ones on shelves below it, people without ties in rows at the end.
 *
 * Ties pull with Student's t kernel and all nodes push their neighbours away, as in t-SNE; the
 * start comes from clusters of clusters, the forces from a tree (see `settle`). Direction is
 * ignored; weights are strengths. The same graph, options and seed give the same bytes in
 * every engine. Distances far across the picture mean little: it is for reading who is near
 * whom, not how far two groups are apart.
 *
 * With `groups`, members are kept near each other as well as ties allow, within each connected
 * part. With `anchors`, nodes that had a place stay near it, new nodes come in amidst their
 * contacts, and nodes without ties keep their seats: for draws and waves side by side.
 *
 * RangeError when a list has not one entry per node, an anchor is half a place, a pinned node
 * has no anchor, the pull of groups is not above 0, or the anchors' strength is not from 0 to 1.
 *
 * O(n log n + m) for each of 150 steps.
 */
export function layoutNeighbours(graph: Graph, options: NeighbourOptions): Layout {
  return runThrough(layoutNeighboursStepwise(graph, options));
}

/**
 * `layoutNeighbours` a few steps at a time, so that a caller can tell how far it is, and stop
 * by not going on.
 */
export function* layoutNeighboursStepwise(
  graph: Graph,
  options: NeighbourOptions,
): Generator<LayoutProgress, Layout> {
  check(graph.n, options);
  const flat = asUndirected(graph);
  return yield* options.anchors === undefined
    ? layoutAnew(flat, options)
    : layoutAgain(flat, options.anchors, options);
}

function* layoutAnew(flat: Graph, options: NeighbourOptions): Generator<LayoutProgress, Layout> {
  const { tied, alone } = partsOf(flat);
  const total = tied.reduce((sum, nodes) => sum + nodes.length, 0) * FINEST_STEPS;
  const placed: Part[] = [];
  let before = 0;
  for (const [part, nodes] of tied.entries()) {
    const placing = placePart(flat, nodes, part, options);
    let next = placing.next();
    for (; next.done !== true; next = placing.next())
      yield { done: before + next.value * nodes.length, total };
    placed.push(next.value);
    before += nodes.length * FINEST_STEPS;
  }
  yield { done: total, total };
  return assemble(flat.n, tied, placed, alone);
}

function* layoutAgain(
  flat: Graph,
  anchors: Anchors,
  options: NeighbourOptions,
): Generator<LayoutProgress, Layout> {
  const placing = layoutHeld(flat, anchors, options, (nodes, part) =>
    placePart(flat, nodes, part, options),
  );
  // New parts are few and small: what is counted is the steps of those that had a place.
  let done = 0;
  let next = placing.next();
  for (; next.done !== true; next = placing.next()) {
    done = Math.max(done, Math.min(FINEST_STEPS, next.value));
    yield { done, total: FINEST_STEPS };
  }
  yield { done: FINEST_STEPS, total: FINEST_STEPS };
  return next.value;
}

/** One connected part, lying wide. */
function* placePart(
  flat: Graph,
  nodes: Uint32Array,
  part: number,
  options: NeighbourOptions,
): Generator<number, Part> {
  const { groups, groupPull = GROUP_PULL } = options;
  const random = options.random.fork(`part ${part}`);
  const points =
    nodes.length <= SMALL
      ? layoutInside(flat, nodes, random)
      : yield* placeNeighbours(
          graphAmong(flat, nodes),
          groups === undefined ? undefined : nodes.map((v) => groups[v]!),
          groupPull,
          random,
        );
  return lyingPart(points, RIM);
}

function* placeNeighbours(
  graph: Graph,
  groups: ArrayLike<number> | undefined,
  pull: number,
  random: Random,
): Generator<number, Points> {
  const joined =
    groups === undefined ? graph : withGroupTies(graph, groups, pull, random.fork("groups"));
  const points = yield* placeConnected(joined, random);
  if (groups !== undefined && bringHome(graph, points, groups, random.fork("strays")))
    for (const _ of settle(joined, points, STEPS_AT_HOME, { pull: () => 1 })) yield FINEST_STEPS;
  makeRoom(points);
  spreadCircles(points, new Float64Array(graph.n), 1);
  return points;
}

/** Enlarges or shrinks the picture so that moving nodes a unit apart will not crumple it. */
function makeRoom(points: Points): void {
  const spread = SPREAD * Math.sqrt(points.x.length);
  scaleTo(points, spread);
  const near = nearestDistances(points).sort()[points.x.length >> 1]!;
  if (near < NEAR) scaleTo(points, spread * Math.min(MOST_ROOM, NEAR / near));
}

function check(
  n: number,
  { groups, groupPull = GROUP_PULL, anchors, pinned }: NeighbourOptions,
): void {
  if (groups !== undefined && groups.length !== n)
    throw new RangeError(`${n} nodes but ${groups.length} groups.`);
  if (!(groupPull > 0 && Number.isFinite(groupPull)))
    throw new RangeError(`groupPull is ${groupPull}; it must be above 0.`);
  if (pinned !== undefined && pinned.length !== n)
    throw new RangeError(`${n} nodes but ${pinned.length} marks for pinned ones.`);
  if (anchors !== undefined) {
    const { x, y, strength = 0 } = anchors;
    if (x.length !== n || y.length !== n)
      throw new RangeError(`${n} nodes but ${x.length} and ${y.length} anchor coordinates.`);
    if (!(strength >= 0 && strength <= 1))
      throw new RangeError(`Anchor strength is ${strength}; it is from 0 to 1.`);
    for (let v = 0; v < n; v++)
      if (Number.isFinite(x[v]) !== Number.isFinite(y[v]))
        throw new RangeError(`Node ${v} is anchored at (${x[v]}, ${y[v]}): half a place.`);
  }
  for (let v = 0; v < n; v++)
    if (pinned?.[v] && !Number.isFinite(anchors?.x[v] ?? Number.NaN))
      throw new RangeError(`Node ${v} is pinned but has no anchor to be pinned at.`);
}
