import { arrange } from "./arrange.ts";
import { chooseBend, obstacles } from "./choose-bend.ts";
import { type Choice, type Chosen, chooseTies } from "./choose-ties.ts";
import { type ColourBy, type Colouring, colourPeople } from "./colour-by.ts";
import type { Figure } from "./figure.ts";
import { type FigureNetwork, type FigureNode, kindWords } from "./figure-network.ts";
import { type GroupBy, type Grouping, groupPeople } from "./group-people.ts";
import { hullPath } from "./hull-path.ts";
import type { Disc } from "./keep-apart.ts";
import { networkLegend } from "./legend.ts";
import { nodeTable, tieTable } from "./network-tables.ts";
import { type GroupWord, networkCaption, networkWords, ownNetworkWords } from "./network-words.ts";
import {
  nodeRadius,
  nodeScale,
  nodeShape,
  type SizeBy,
  shapeReach,
  sizeAmount,
} from "./node-radius.ts";
import { type LabelWish, labelRect, placeLabels, type Rect } from "./place-labels.ts";
import { amount } from "./plain-numbers.ts";
import type { HullShape, LabelShape, NodeShape, Point, Scene, ThreadShape } from "./scene.ts";
import { sceneToSvg } from "./scene-to-svg.ts";
import { tallyTies } from "./tallies.ts";
import { threadPath } from "./thread-path.ts";
import { certainty, HULL_PAD, THREAD_WIDTH } from "./tokens.ts";

export interface SociogramOptions {
  readonly choice: Choice;
  readonly groupBy: GroupBy;
  readonly size: SizeBy;
  readonly colour: ColourBy;
  /** Title of the picture: "Who would people ask for help?" */
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** Whether people may be called by name, in titles and tables. */
  readonly names: boolean;
  /** Names beside people too, where there is room. */
  readonly labelPeople?: boolean;
  /** The node whose own network this is; the words are about it. */
  readonly centre?: string;
  /** Areas behind groups; without, nodes settle by their ties alone. */
  readonly areas: boolean;
}

export const SOCIOGRAM_DEFAULTS: Omit<SociogramOptions, "title"> = {
  choice: { kind: "any", sure: "likely", who: "people-and-places" },
  groupBy: "found",
  size: "mentioned",
  colour: { by: "status" },
  width: 880,
  height: 560,
  names: false,
  areas: true,
};

const GROUP_WORD: Readonly<Record<GroupBy, GroupWord>> = {
  found: "group",
  street: "street",
  area: "area",
};

/** What to call a node that has no name, or when names are hidden. */
export function personWords(node: FigureNode): string {
  return `Person ${node.id}`;
}

/**
 * Every node and tie chosen, drawn one by one, with its twin. Meant for at most 300 nodes;
 * O(nodes²) for the arrangement.
 */
export function sociogram(network: FigureNetwork, options: SociogramOptions): Figure {
  const chosen = chooseTies(network, options.choice);
  const grouping = groupPeople(network, options.groupBy);
  const people = chosen.nodes.filter((node) => node.kind === "person");
  const colouring = colourPeople(people, options.colour, grouping);
  const name = nameOf(options.names);
  const byId = new Map(chosen.nodes.map((node) => [node.id, node]));
  const word = GROUP_WORD[options.groupBy];
  const tallies = tallyTies(
    chosen.ties,
    byId,
    grouping,
    `Ties from the ${word} where it was said (rows) to the ${word} of the person named (columns). Same content as the picture.`,
  );
  const centre = byId.get(options.centre ?? "");
  const words =
    centre === undefined
      ? networkWords(chosen, tallies, network, word, options.choice.kind)
      : ownNetworkWords(chosen, centre, network, name);
  const scene = drawScene(chosen, grouping, colouring, options, words.text);
  return {
    scene,
    svg: ({ theme = "light" } = {}) => sceneToSvg(scene, theme),
    table: tieTable(chosen.ties, byId, name),
    nodeTable: nodeTable(chosen.nodes, chosen.ties, grouping, name),
    tallies,
    words,
    caption: networkCaption(network, options.choice.kind, chosen.ties, chosen),
    legend: networkLegend(chosen, options.size, colouring),
  };
}

/** Names where they may be shown and there are any; ids otherwise. Places always by name. */
export function nameOf(names: boolean): (node: FigureNode) => string {
  return (node) => {
    if (node.kind !== "person") return node.label || node.id;
    return names && node.label !== "" ? node.label : personWords(node);
  };
}

function drawScene(
  chosen: Chosen,
  grouping: Grouping,
  colouring: Colouring,
  options: SociogramOptions,
  description: string,
): Scene {
  const { nodes } = chosen;
  const { width, height } = options;
  const index = new Map(nodes.map((node, i) => [node.id, i]));
  const pairs = chosen.ties.map((tie) => [index.get(tie.source)!, index.get(tie.target)!] as const);
  const groupOf = (node: FigureNode) => (options.areas ? grouping.of.get(node.id) : undefined);
  const radii = radiiOf(nodes, options.size);
  const arranged = arrange(
    nodes.map((node, i) => ({
      x: node.x,
      y: node.y,
      r: shapeReach(nodeShape(node), radii[i]!),
      group: options.areas ? groupOf(node) : 0,
      margin: node.kind === "person" ? 4 : 20,
    })),
    pairs,
    { width, height, margin: 26 },
  );
  const discs: Disc[] = arranged.points.map((p, i) => ({
    ...p,
    r: shapeReach(nodeShape(nodes[i]!), radii[i]! * arranged.shrink),
  }));
  const hulls = options.areas ? hullsOf(nodes, discs, groupOf, grouping) : [];
  const labels = labelsOf(nodes, discs, hulls, options);
  const around = obstacles(discs, labels.map(labelRect), { width, height });
  const name = nameOf(options.names);
  const fine = nodeScale(nodes.length) ** 0.6;
  const threads: ThreadShape[] = chosen.ties.map((tie, t) => {
    const [a, b] = pairs[t]!;
    const curve = chooseBend(discs, a, b, around);
    const across = groupOf(nodes[a]!) !== groupOf(nodes[b]!);
    const full = across ? THREAD_WIDTH.across : THREAD_WIDTH.rest;
    const taper = [full[0] * fine, full[1] * fine] as const;
    const even = ((taper[0] + taper[1]) / 2) * 1.15;
    const thickness: readonly [number, number] = tie.said === "source" ? taper : [even, even];
    const sure = certainty(tie.probability);
    return {
      id: tie.id,
      source: tie.source,
      target: tie.target,
      certainty: sure,
      said: tie.said,
      curve,
      width: thickness,
      path: threadPath(curve, thickness, sure),
      title: `${name(nodes[a]!)} and ${name(nodes[b]!)}: ${tie.kinds.map(kindWords).join(", ")}`,
    };
  });
  const shapes: NodeShape[] = nodes.map((node, i) => {
    const tone = node.kind === "person" ? colouring.tone(node) : undefined;
    return {
      id: node.id,
      shape: nodeShape(node),
      x: discs[i]!.x,
      y: discs[i]!.y,
      r: radii[i]! * arranged.shrink,
      ...(tone === undefined ? {} : { tone }),
      title: nodeTitle(node, name),
    };
  });
  return {
    width,
    height,
    title: options.title,
    description,
    hulls: hulls.map(({ rect: _rect, ...hull }) => hull),
    ropes: [],
    threads,
    cards: [],
    nodes: shapes,
    labels,
  };
}

/** One line about a node: for hover and for reading aloud. */
export function nodeTitle(node: FigureNode, name: (node: FigureNode) => string): string {
  const told =
    node.kind !== "person" ? node.kind : node.status === "respondent" ? "told us" : "was named";
  const street = node.street === "" ? "" : `, ${node.street}`;
  return `${name(node)}, ${told}${street}, mentioned by ${amount(node.mentioned, "person", "people")}`;
}

export function radiiOf(nodes: readonly FigureNode[], size: SizeBy): number[] {
  const most = nodes.reduce(
    (top, node) => Math.max(top, size === "bridging" ? node.betweenness : node.degree),
    0,
  );
  const scale = nodeScale(nodes.length);
  return nodes.map((node) => nodeRadius(node, Math.min(30, sizeAmount(node, size, most))) * scale);
}

interface DrawnHull extends HullShape {
  readonly rect: Rect;
}

function hullsOf(
  nodes: readonly FigureNode[],
  discs: readonly Disc[],
  groupOf: (node: FigureNode) => number | undefined,
  grouping: Grouping,
): DrawnHull[] {
  const members = new Map<number, Disc[]>();
  nodes.forEach((node, i) => {
    const group = groupOf(node);
    if (group === undefined) return;
    const list = members.get(group);
    if (list) list.push(discs[i]!);
    else members.set(group, [discs[i]!]);
  });
  return [...members]
    .filter(([, own]) => own.length >= 3)
    .sort(([a], [b]) => a - b)
    .map(([group, own]) => {
      const pad = HULL_PAD * Math.min(1, 0.35 + own.length / 14) * nodeScale(nodes.length) ** 0.5;
      return {
        id: `group:${group}`,
        group,
        label: grouping.labels[group] ?? "",
        path: hullPath(own, pad),
        rect: {
          left: Math.min(...own.map((d) => d.x - d.r)) - pad,
          right: Math.max(...own.map((d) => d.x + d.r)) + pad,
          top: Math.min(...own.map((d) => d.y - d.r)) - pad,
          bottom: Math.max(...own.map((d) => d.y + d.r)) + pad,
        },
      };
    });
}

function labelsOf(
  nodes: readonly FigureNode[],
  discs: readonly Disc[],
  hulls: readonly DrawnHull[],
  options: SociogramOptions,
): LabelShape[] {
  const taken = discs.map((d) => ({
    left: d.x - d.r,
    right: d.x + d.r,
    top: d.y - d.r,
    bottom: d.y + d.r,
  }));
  const groups = hulls.map(({ id, label, rect }): LabelWish => {
    const x = (rect.left + rect.right) / 2;
    const above = { x, y: rect.top - 6, anchor: "middle" as const };
    const below = { x, y: rect.bottom + 17, anchor: "middle" as const };
    const upper = (rect.top + rect.bottom) / 2 < options.height / 2;
    const beside = [-0.25, 0.25].flatMap((share) =>
      [above, below].map((p) => ({ ...p, x: x + share * (rect.right - rect.left) })),
    );
    const first = upper ? [above, below] : [below, above];
    return {
      id: `label:${id}`,
      text: label,
      role: "group",
      size: hulls.length > 14 ? 13 : 15,
      places: [...first, ...beside],
      optional: false,
    };
  });
  const places = nodes.flatMap((node, i) =>
    node.kind === "person" ? [] : [nodeLabel(node.id, node.label, discs[i]!, "place", 14, false)],
  );
  const people =
    options.names && options.labelPeople
      ? nodes.flatMap((node, i) =>
          node.kind === "person" && node.label !== ""
            ? [nodeLabel(node.id, node.label, discs[i]!, "person", 12.5, true)]
            : [],
        )
      : [];
  return placeLabels([...groups, ...places, ...people], taken, options);
}

/** Below, above, right, left of a node. */
export function nodeLabel(
  id: string,
  text: string,
  disc: Point & { readonly r: number },
  role: LabelShape["role"],
  size: number,
  optional: boolean,
): LabelWish {
  const { x, y, r } = disc;
  return {
    id: `label:${id}`,
    text,
    role,
    size,
    places: [
      { x, y: y + r + size + 1, anchor: "middle" },
      { x, y: y - r - 5, anchor: "middle" },
      { x: x + r + 5, y: y + size * 0.35, anchor: "start" },
      { x: x - r - 5, y: y + size * 0.35, anchor: "end" },
    ],
    optional,
  };
}
