import type { Random } from "@kith/model";
import type { Graph } from "../graph/graph.ts";
import { graphAmong } from "./graph-among.ts";
import { GROUP_PULL, withGroupTies } from "./group-ties.ts";
import type { Area } from "./layout-parts.ts";
import type { Points } from "./points.ts";
import { type Hold, scaleToRest, settle } from "./settle.ts";
import { spreadCircles } from "./spread-circles.ts";

/** Positions from an earlier layout, to stay near. */
export interface Anchors extends Points {
  /** NaN in both for a node that had no place. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The earlier layout's block of nodes without ties; who still has none keeps the seat. */
  readonly loose?: Area;
  /**
   * How firmly places are kept, from 0 (a start only) to 1 (not moved, but for new nodes that
   * need room). Default 0.5.
   */
  readonly strength?: number;
}

export interface HoldOptions {
  readonly random: Random;
  readonly pinned?: ArrayLike<number>;
  readonly groups?: ArrayLike<number>;
  readonly groupPull?: number;
}

/** Steps in which new nodes find their places and others give way. */
const STEPS = 100;
const STRENGTH = 0.5;
/** A node with a place is this much harder to push aside than a new one. */
const WEIGHT = 8;

/**
 * Places of nodes with ties, NaN where they have none: who sat in the block of nodes without
 * ties has no place among the others yet.
 */
export function placesAmongTied(
  tied: readonly Uint32Array[],
  { x, y, loose }: Anchors,
  pinned: ArrayLike<number> | undefined,
): { readonly x: Float64Array; readonly y: Float64Array } {
  const at = {
    x: new Float64Array(x.length).fill(Number.NaN),
    y: new Float64Array(x.length).fill(Number.NaN),
  };
  for (const nodes of tied)
    for (const v of nodes) {
      if (!pinned?.[v] && loose !== undefined && isInside(loose, x[v]!, y[v]!)) continue;
      at.x[v] = x[v]!;
      at.y[v] = y[v]!;
    }
  return at;
}

function isInside(area: Area, x: number, y: number): boolean {
  return x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height;
}

/**
 * Places nodes of parts that had a place for some of them: nodes with a place start there and
 * are held, new nodes start amidst their contacts. Writes into `points`.
 */
export function* settleAmong(
  flat: Graph,
  nodes: Uint32Array,
  anchors: Anchors,
  points: Points,
  options: HoldOptions,
): Generator<number, void> {
  const count = nodes.length;
  if (count === 0) return;
  const plain = graphAmong(flat, nodes);
  const at = {
    x: Float64Array.from(nodes, (v) => anchors.x[v]!),
    y: Float64Array.from(nodes, (v) => anchors.y[v]!),
  };
  const strength = Float64Array.from(nodes, (v, i) => {
    if (options.pinned?.[v]) return 1;
    return Number.isNaN(at.x[i]) ? 0 : (anchors.strength ?? STRENGTH);
  });
  const start = amidContacts(plain, at, options.random.fork("new nodes"));
  const middle = { x: mean(start.x), y: mean(start.y) };
  for (let i = 0; i < count; i++) {
    start.x[i]! -= middle.x;
    start.y[i]! -= middle.y;
  }
  const graph =
    options.groups === undefined
      ? plain
      : withGroupTies(
          plain,
          nodes.map((v) => options.groups![v]!),
          options.groupPull ?? GROUP_PULL,
          options.random.fork("groups"),
        );
  const before = { x: start.x.slice(), y: start.y.slice() };
  const factor = scaleToRest(graph, start);
  const hold: Hold = { at: { x: start.x.slice(), y: start.y.slice() }, strength };
  yield* settle(graph, start, STEPS, { pull: () => 1, hold });
  for (let i = 0; i < count; i++) {
    start.x[i] = strength[i] === 1 ? before.x[i]! : start.x[i]! / factor;
    start.y[i] = strength[i] === 1 ? before.y[i]! : start.y[i]! / factor;
  }
  const weight = Float64Array.from(nodes, (v, i) => {
    if (options.pinned?.[v]) return Number.POSITIVE_INFINITY;
    return strength[i] === 0 ? 1 : WEIGHT;
  });
  spreadCircles(start, new Float64Array(count), 1, weight);
  for (const [i, v] of nodes.entries()) {
    const isPinned = options.pinned?.[v];
    points.x[v] = isPinned ? anchors.x[v]! : start.x[i]! + middle.x;
    points.y[v] = isPinned ? anchors.y[v]! : start.y[i]! + middle.y;
  }
}

/** Where nodes start: at their place, or in the middle of contacts who have one, wave by wave. */
function amidContacts(graph: Graph, at: Points, random: Random): Points {
  const { n, offsets, targets } = graph;
  const x = at.x.slice();
  const y = at.y.slice();
  let waiting = Uint32Array.from({ length: n }, (_, v) => v).filter((v) => Number.isNaN(x[v]));
  while (waiting.length > 0) {
    const found: { v: number; x: number; y: number }[] = [];
    for (const v of waiting) {
      let sumX = 0;
      let sumY = 0;
      let count = 0;
      for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
        const w = targets[k]!;
        if (Number.isNaN(x[w])) continue;
        sumX += x[w]!;
        sumY += y[w]!;
        count++;
      }
      if (count > 0) found.push({ v, x: sumX / count, y: sumY / count });
    }
    for (const { v, ...place } of found) {
      x[v] = place.x + random.next() - 0.5;
      y[v] = place.y + random.next() - 0.5;
    }
    waiting = waiting.filter((v) => Number.isNaN(x[v]));
  }
  return { x, y };
}

function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
