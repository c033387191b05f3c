import {
  certainty,
  chooseTies,
  colourPeople,
  type FigureNetwork,
  type FigureNode,
  groupPeople,
  nameOf,
  nodeRadius,
  nodeScale,
  nodeShape,
  sizeAmount,
} from "@kith/figures";
import { MultiDirectedGraph } from "graphology";
import type { ExploreChoice } from "./explore-choice.ts";
import { mixColours, type PageColours } from "./page-colours.ts";
import type { Target } from "./walk-picture.ts";

/** Ties between groups are drawn lighter, or hundreds of them would hide the groups. */
const FAR_FADE = 0.55;
/** Ties to places even more so: each place has hundreds. */
const PLACE_FADE = 0.78;
const SHAPES = { circle: 0, diamond: 1, square: 2 } as const;
const STITCHES = { whole: 0, stitched: 1, dotted: 2 } as const;

export interface EverybodyGraph {
  readonly graph: MultiDirectedGraph;
  readonly targets: readonly Target[];
  readonly groups: readonly {
    readonly label: string;
    readonly size: number;
    readonly x: number;
    readonly y: number;
  }[];
}

/**
 * Everybody with a tie as sigma draws them, at the places the site's layout keeps. y points up
 * there, so it is turned. O(nodes + ties).
 *
 * @param shownAt px across when all of it is seen
 */
export function everybodyGraph(
  network: FigureNetwork,
  choice: ExploreChoice,
  names: boolean,
  colours: PageColours,
  shownAt: number,
): EverybodyGraph {
  const chosen = chooseTies(network, {
    kind: choice.kind,
    sure: choice.sure,
    who: choice.between === "people-and-places" ? "people-and-places" : "people",
  });
  const grouping = groupPeople(network, choice.groupBy);
  const people = chosen.nodes.filter((node) => node.kind === "person");
  const colouring = colourPeople(people, choice.colour, grouping);
  const name = nameOf(names);
  const most = chosen.nodes.reduce(
    (top, node) => Math.max(top, choice.size === "bridging" ? node.betweenness : node.degree),
    0,
  );
  const scale = nodeScale(chosen.nodes.length) * roomFor(chosen.nodes, shownAt);
  const graph = new MultiDirectedGraph();
  const targets: Target[] = [];
  // People lie by who is close to whom, so only names of such groups can stand over them.
  const near = groupPeople(network, "found");
  const sums = new Map<number, { n: number; x: number; y: number }>();
  for (const node of chosen.nodes) {
    const shape = nodeShape(node);
    const tone = node.kind === "person" ? colouring.tone(node) : undefined;
    const size = nodeRadius(node, Math.min(30, sizeAmount(node, choice.size, most))) * scale;
    const sign = tone === undefined ? "" : ` (${tone.sign})`;
    graph.addNode(node.id, {
      x: node.x,
      y: -node.y,
      size,
      shape: SHAPES[shape],
      label: `${name(node)}${sign}`,
      color:
        tone !== undefined
          ? colours[tone.fill]
          : shape === "circle"
            ? colours.spoke
            : shape === "diamond"
              ? colours.named
              : colours.where,
      outline:
        tone !== undefined
          ? colours.ink
          : shape === "circle"
            ? colours.surface
            : shape === "diamond"
              ? colours["named-ink"]
              : colours["where-ink"],
      zIndex: shape === "square" ? 2 : 1,
      forceLabel: false,
    });
    targets.push({
      id: node.id,
      kind: "node",
      group: undefined,
      x: node.x,
      y: node.y,
      reach: size,
      title: name(node),
    });
    const group = near.of.get(node.id);
    if (group !== undefined) {
      const sum = sums.get(group) ?? { n: 0, x: 0, y: 0 };
      sums.set(group, { n: sum.n + 1, x: sum.x + node.x, y: sum.y - node.y });
    }
  }
  const far = mixColours(colours.thread, colours.surface, FAR_FADE);
  const faint = mixColours(colours.thread, colours.surface, PLACE_FADE);
  const places = new Set(
    chosen.nodes.filter((node) => node.kind !== "person").map((node) => node.id),
  );
  for (const tie of chosen.ties) {
    graph.addEdgeWithKey(tie.id, tie.source, tie.target, {
      size: 1.1,
      color: places.has(tie.target)
        ? faint
        : grouping.of.get(tie.source) === grouping.of.get(tie.target)
          ? colours.thread
          : far,
      stitch: STITCHES[certainty(tie.probability)],
      taper: tie.said === "source" ? 0.3 : 0.8,
      zIndex: 0,
    });
  }
  const groups = [...sums]
    .map(([group, { n, x, y }]) => ({
      label: near.labels[group] ?? "",
      size: n,
      x: x / n,
      y: y / n,
    }))
    .sort((a, b) => b.size - a.size);
  return { graph, targets, groups };
}

/**
 * How much smaller nodes have to be so that near ones do not cover each other when everybody is
 * seen: from the middle distance to the nearest neighbour of 200 of them. O(200 n).
 */
function roomFor(nodes: readonly FigureNode[], shownAt: number): number {
  if (nodes.length < 50) return 1;
  const xs = nodes.map((node) => node.x);
  const ys = nodes.map((node) => node.y);
  const extent = Math.max(
    Math.max(...xs) - Math.min(...xs),
    Math.max(...ys) - Math.min(...ys),
    1e-9,
  );
  const step = Math.max(1, Math.floor(nodes.length / 200));
  const nearest: number[] = [];
  for (let i = 0; i < nodes.length; i += step) {
    let least = Number.POSITIVE_INFINITY;
    for (let j = 0; j < nodes.length; j++) {
      if (j === i) continue;
      const away = (xs[i]! - xs[j]!) ** 2 + (ys[i]! - ys[j]!) ** 2;
      if (away < least) least = away;
    }
    nearest.push(Math.sqrt(least));
  }
  const middle = nearest.sort((a, b) => a - b)[Math.floor(nearest.length / 2)]!;
  const spacing = (middle / extent) * shownAt;
  return Math.min(1, Math.max(0.22, spacing / 7));
}
