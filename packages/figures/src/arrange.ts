import { distance } from "./geometry.ts";
import { type Disc, keepApart } from "./keep-apart.ts";
import { middle, packDiscs } from "./pack-discs.ts";
import type { Point } from "./scene.ts";
import { settle } from "./settle.ts";
import { NODE_GAP } from "./tokens.ts";

export interface ToArrange extends Disc {
  /** Group it is drawn in; `undefined` stands alone. */
  readonly group: number | undefined;
  /** Px to keep free around it besides, for a label. */
  readonly margin: number;
}

export interface Box {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

export interface Arranged {
  readonly points: readonly Point[];
  /** Factor for radii; below 1 when the picture is too full for whole ones. */
  readonly shrink: number;
}

const LEAST_IN_AREA = 3;
const AREA_PAD = 24;

/**
 * Turns the kept layout of a site into a picture: members of a group close together, groups
 * apart, what stands alone between them near what it is tied to, nothing closer than the gap.
 * Groups keep the directions they have in the kept layout. Deterministic; meant for at most
 * about 400 nodes, O(rounds × Σ members²).
 *
 * @param ties pairs of indices into `nodes`
 */
export function arrange(
  nodes: readonly ToArrange[],
  ties: readonly (readonly [number, number])[],
  box: Box,
): Arranged {
  if (nodes.length === 0) return { points: [], shrink: 1 };
  const clusters = clustersOf(nodes);
  const inner = clusters.map((members) => innerPlaces(members, nodes, ties));
  const discs = clusters.map((members, c) => ({
    ...middle(members.map((i) => nodes[i]!)),
    r: members.length === 1 ? nodes[members[0]!]!.r + nodes[members[0]!]!.margin : inner[c]!.r,
  }));
  const centres = packDiscs(discs, pairsBetween(clusters, nodes.length, ties), box);
  const points: Point[] = new Array(nodes.length);
  clusters.forEach((members, c) => {
    members.forEach((i, k) => {
      const p = inner[c]!.points[k]!;
      points[i] = { x: centres[c]!.x + p.x, y: centres[c]!.y + p.y };
    });
  });
  return fit(points, nodes, box);
}

/** Groups with enough members to be an area; everything else on its own. */
function clustersOf(nodes: readonly ToArrange[]): number[][] {
  const byGroup = new Map<number, number[]>();
  nodes.forEach(({ group }, i) => {
    if (group === undefined) return;
    const list = byGroup.get(group);
    if (list) list.push(i);
    else byGroup.set(group, [i]);
  });
  const areas = [...byGroup.values()].filter((members) => members.length >= LEAST_IN_AREA);
  const inArea = new Set(areas.flat());
  const alone = nodes.flatMap((_, i) => (inArea.has(i) ? [] : [[i]]));
  return [...areas, ...alone];
}

/**
 * Places of a group's members around (0, 0), and the radius that holds them. Members with ties
 * between them come close.
 */
export function innerPlaces(
  members: readonly number[],
  nodes: readonly ToArrange[],
  ties: readonly (readonly [number, number])[],
): { points: readonly Point[]; r: number } {
  const own = members.map((i) => nodes[i]!);
  if (own.length === 1) return { points: [{ x: 0, y: 0 }], r: own[0]!.r };
  const place = new Map(members.map((i, k) => [i, k]));
  const inside = ties.flatMap(([a, b]) => {
    const from = place.get(a);
    const to = place.get(b);
    return from === undefined || to === undefined ? [] : [[from, to] as const];
  });
  const meanR = own.reduce((sum, node) => sum + node.r, 0) / own.length;
  const spacing = meanR * 2 + 17;
  const centre = middle(own);
  const spread = Math.max(1e-9, ...own.map((node) => distance(node, centre)));
  const reach = (spacing * Math.sqrt(own.length)) / 2;
  const start = own.map((node) => ({
    x: ((node.x - centre.x) / spread) * reach,
    y: ((node.y - centre.y) / spread) * reach,
  }));
  const rounds = own.length > 120 ? 60 : 110;
  const settled = settle(start, inside, { length: spacing * 0.92, rounds, gravity: 2.1 });
  const apart = keepApart(
    settled.map((p, k) => ({ ...p, r: own[k]!.r })),
    NODE_GAP + 6,
  );
  const shift = middle(apart);
  const points = apart.map((p) => ({ x: p.x - shift.x, y: p.y - shift.y }));
  const r = Math.max(...points.map((p, k) => Math.hypot(p.x, p.y) + own[k]!.r)) + AREA_PAD;
  return { points, r };
}

/** How many ties join each two clusters, as index pairs with a count. */
function pairsBetween(
  clusters: readonly (readonly number[])[],
  n: number,
  ties: readonly (readonly [number, number])[],
): [number, number, number][] {
  const clusterOf = new Int32Array(n);
  clusters.forEach((members, c) => {
    for (const i of members) clusterOf[i] = c;
  });
  const counts = new Map<number, number>();
  for (const [a, b] of ties) {
    const low = Math.min(clusterOf[a]!, clusterOf[b]!);
    const high = Math.max(clusterOf[a]!, clusterOf[b]!);
    if (low !== high) {
      const key = low * clusters.length + high;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts].map(([key, count]) => [
    Math.floor(key / clusters.length),
    key % clusters.length,
    count,
  ]);
}

/** Scales to the box, a little more one way if that fills it; radii shrink only if they must. */
function fit(points: readonly Point[], nodes: readonly ToArrange[], box: Box): Arranged {
  const edge = (i: number) => nodes[i]!.r + nodes[i]!.margin * 0.5;
  const left = Math.min(...points.map((p, i) => p.x - edge(i)));
  const right = Math.max(...points.map((p, i) => p.x + edge(i)));
  const top = Math.min(...points.map((p, i) => p.y - edge(i)));
  const bottom = Math.max(...points.map((p, i) => p.y + edge(i)));
  const fullX = (box.width - 2 * box.margin) / Math.max(1, right - left);
  const fullY = (box.height - 2 * box.margin) / Math.max(1, bottom - top);
  const even = Math.min(fullX, fullY);
  const most = Math.max(1, Math.min(even, nodes.length <= 12 ? 3.2 : 2.2));
  const largest = nodes.length <= 12 ? 4 : 2.4;
  const scaleX = Math.min(fullX, Math.max(even, most) * 1.4, largest);
  const scaleY = Math.min(fullY, Math.max(even, most) * 1.4, largest);
  const shrink = Math.min(1, Math.max(0.4, Math.sqrt(Math.min(scaleX, scaleY))));
  const scaled = points.map((p, i) => ({
    x: box.width / 2 + (p.x - (left + right) / 2) * scaleX,
    y: box.height / 2 + (p.y - (top + bottom) / 2) * scaleY,
    r: nodes[i]!.r * shrink,
  }));
  return { points: keepApart(scaled, NODE_GAP + 0.2), shrink };
}
