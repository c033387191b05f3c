import { type Random, seededRandom } from "@kith/model";
import {
  forceAtlas2,
  type Graph,
  graphFromEdges,
  layoutCircle,
  layoutGroups,
  layoutNeighbours,
  layoutSmall,
  layoutTwoMode,
  type Points,
} from "@kith/network";

/** A made-up community: groups of twelve, ties mostly inside them, weights, some people alone. */
function community(groups: number, seed: number): Graph {
  const random = seededRandom(seed);
  const n = groups * 12;
  const sources: number[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  for (let i = 0; i < 4 * n; i++) {
    const a = random.below(n);
    const inside = random.next() < 0.7;
    const b = inside ? Math.floor(a / 12) * 12 + random.below(12) : random.below(n);
    sources.push(a);
    targets.push(b);
    weights.push(1 + random.below(3) / 2);
  }
  return graphFromEdges(n + 9, sources, targets, { weights });
}

function visits(random: Random): { graph: Graph; mode: Uint8Array } {
  const people = 60;
  const places = 15;
  const sources = Array.from({ length: 150 }, () => random.below(people));
  const targets = sources.map(() => people + random.below(places));
  const mode = Uint8Array.from({ length: people + places }, (_, v) => (v < people ? 0 : 1));
  return { graph: graphFromEdges(people + places, sources, targets), mode };
}

/** Every byte of every kind of layout, as hexadecimal text by name: the same in any engine. */
export function layoutBytes(): Record<string, string> {
  const graph = community(40, 1);
  const groups = Uint32Array.from({ length: graph.n }, (_, v) => Math.floor(v / 24));
  const random = () => seededRandom(7);
  const first = layoutNeighbours(graph, { random: random() });
  const anchors = { ...first, x: first.x.slice(), y: first.y.slice() };
  anchors.x.fill(Number.NaN, 100, 130);
  anchors.y.fill(Number.NaN, 100, 130);
  const small = community(4, 2);
  const two = visits(seededRandom(3));
  const layouts: Record<string, Points> = {
    neighbours: first,
    "neighbours in groups": layoutNeighbours(graph, { random: random(), groups }),
    "neighbours, anchored": layoutNeighbours(community(40, 5), { random: random(), anchors }),
    groups: layoutGroups(graph, groups, { random: random() }),
    small: layoutSmall(small, { random: random() }),
    circle: layoutCircle(small, { groups: groups.slice(0, small.n) }),
    "two-mode": layoutTwoMode(two.graph, two.mode),
    ForceAtlas2: forceAtlas2(graph, { random: random(), iterations: 60 }),
    "ForceAtlas2, lin-log": forceAtlas2(graph, { random: random(), iterations: 60, linLog: true }),
  };
  return Object.fromEntries(
    Object.entries(layouts).map(([name, { x, y }]) => [name, hexOf(x) + hexOf(y)]),
  );
}

function hexOf(values: Float64Array): string {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
