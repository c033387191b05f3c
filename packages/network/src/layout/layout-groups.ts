import type { Random } from "@kith/model";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { lengthOf } from "./exact-math.ts";
import { layoutInside } from "./layout-inside.ts";
import { type Layout, layoutParts, type Part } from "./layout-parts.ts";
import { boundsOf, centredInCircle, lieDown, type Points, scaleTo, turn } from "./points.ts";
import { spreadCircles } from "./spread-circles.ts";
import { stressLayout } from "./stress-layout.ts";

/** Room between two circles, and between a circle and its outermost node. */
const CIRCLE_GAP = 1.5;
const RIM = 0.75;

/**
 * A picture in which groups can be told apart: each group's nodes are placed by path length
 * among themselves, the groups' circles by path length on the graph of groups, turned so that
 * people with ties outwards face them, and spread so that no circles and no nodes overlap.
 * The largest connected part comes first, smaller ones on shelves below it, people without
 * ties in a block of rows at the end.
 *
 * Direction and weights are ignored. The same graph, membership and seed give the same
 * picture.
 *
 * @param membership group of each node: from `leiden`, or any attribute as whole numbers
 */
export function layoutGroups(
  graph: Graph,
  membership: ArrayLike<number>,
  options: { readonly random: Random },
): Layout {
  return layoutParts(graph, (flat, nodes, part) =>
    layoutPart(flat, nodes, membership, options.random.fork(`part ${part}`)),
  );
}

/** One connected part: groups inside, then groups among each other. Its box starts at (0, 0). */
function layoutPart(
  graph: Graph,
  nodes: Uint32Array,
  membership: ArrayLike<number>,
  random: Random,
): Part {
  const groups = groupsAmong(nodes, membership);
  const inside = groups.map((group, i) =>
    layoutInside(graph, group.nodes, random.fork(`group ${i}`)),
  );
  const radius = Float64Array.from(inside, (points) => centredInCircle(points) + RIM);
  const groupOf = new Map<number, number>();
  for (const [g, group] of groups.entries()) for (const v of group.nodes) groupOf.set(v, g);
  const centre = placeGroups(graph, nodes, groupOf, radius, random.fork("groups"));
  const at = new Map<number, { x: number; y: number }>();
  for (const [g, group] of groups.entries()) {
    const turned = turnOutwards(graph, group.nodes, inside[g]!, g, groupOf, centre);
    for (const [i, v] of group.nodes.entries())
      at.set(v, { x: centre.x[g]! + turned.x[i]!, y: centre.y[g]! + turned.y[i]! });
  }
  const { left, top, width, height } = boundsOf(centre, radius);
  return {
    points: {
      x: Float64Array.from(nodes, (v) => at.get(v)!.x - left),
      y: Float64Array.from(nodes, (v) => at.get(v)!.y - top),
    },
    circles: groups.map(({ group }, g) => ({
      group,
      x: centre.x[g]! - left,
      y: centre.y[g]! - top,
      r: radius[g]!,
    })),
    width,
    height,
  };
}

function groupsAmong(nodes: Uint32Array, membership: ArrayLike<number>) {
  const byGroup = new Map<number, number[]>();
  for (const v of nodes) {
    const list = byGroup.get(membership[v]!);
    if (list === undefined) byGroup.set(membership[v]!, [v]);
    else list.push(v);
  }
  return Array.from(byGroup, ([group, members]) => ({ group, nodes: members })).sort(
    (a, b) => a.group - b.group,
  );
}

/** Centres of the groups' circles: tied groups near each other, none overlapping, lying wide. */
function placeGroups(
  graph: Graph,
  nodes: Uint32Array,
  groupOf: ReadonlyMap<number, number>,
  radius: Float64Array,
  random: Random,
): Points {
  const ties = new Map<number, number>();
  const count = radius.length;
  for (const v of nodes) {
    const a = groupOf.get(v)!;
    for (let k = graph.offsets[v]!; k < graph.offsets[v + 1]!; k++) {
      const b = groupOf.get(graph.targets[k]!)!;
      if (a < b) ties.set(a * count + b, (ties.get(a * count + b) ?? 0) + 1);
    }
  }
  const pairs = [...ties.keys()].sort((p, q) => p - q);
  const sources = pairs.map((pair) => Math.floor(pair / count));
  const targets = pairs.map((pair) => pair % count);
  // Touching when every member could be tied to another group's, further the fewer ties.
  const weights = pairs.map((pair, i) => {
    const near = radius[sources[i]!]! + radius[targets[i]!]! + CIRCLE_GAP;
    return near * (1 + 1 / Math.sqrt(ties.get(pair)!));
  });
  const points = stressLayout(graphFromEdges(count, sources, targets, { weights }), random);
  scaleTo(
    points,
    0.75 *
      Math.sqrt(radius.reduce((sum, r) => sum + (r + CIRCLE_GAP / 2) * (r + CIRCLE_GAP / 2), 0)),
  );
  lieDown(points);
  spreadCircles(points, radius, CIRCLE_GAP);
  return points;
}

/** Turns (and mirrors, if better) a group so that ties to other groups are short. */
function turnOutwards(
  graph: Graph,
  nodes: readonly number[],
  inside: Points,
  group: number,
  groupOf: ReadonlyMap<number, number>,
  centre: Points,
): Points {
  const pull = (mirror: 1 | -1) => {
    let along = 0;
    let across = 0;
    for (const [i, v] of nodes.entries()) {
      for (let k = graph.offsets[v]!; k < graph.offsets[v + 1]!; k++) {
        const other = groupOf.get(graph.targets[k]!)!;
        if (other === group) continue;
        const dx = centre.x[other]! - centre.x[group]!;
        const dy = centre.y[other]! - centre.y[group]!;
        const far = lengthOf(dx, dy);
        const px = inside.x[i]!;
        const py = mirror * inside.y[i]!;
        along += (px * dx + py * dy) / far;
        across += (px * dy - py * dx) / far;
      }
    }
    return { mirror, along, across, gain: lengthOf(along, across) };
  };
  const plain = pull(1);
  const mirrored = pull(-1);
  const best = mirrored.gain > plain.gain * (1 + 1e-9) ? mirrored : plain;
  const turned = { x: inside.x.slice(), y: inside.y.map((y) => best.mirror * y) };
  if (best.gain > 0) turn(turned, best.along / best.gain, best.across / best.gain);
  return turned;
}
