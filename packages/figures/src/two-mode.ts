import { compareText } from "@kith/model";
import { arrange } from "./arrange.ts";
import { chooseBend, obstacles } from "./choose-bend.ts";
import { type DrawnTie, LEAST_PROBABILITY } from "./choose-ties.ts";
import { drawRopes, type RopeEnd, type RopeWish } from "./draw-ropes.ts";
import type { Figure, FigureCaption, FigureWords, LegendEntry, Span } from "./figure.ts";
import type { FigureNetwork, FigureNode } from "./figure-network.ts";
import { cardSize, groupCards, toCard } from "./group-cards.ts";
import { type GroupBy, type Grouping, groupPeople } from "./group-people.ts";
import { nodeTable, tieTable } from "./network-tables.ts";
import { finish, waveWords } from "./network-words.ts";
import { nodeRadius, nodeScale, nodeShape, shapeReach } from "./node-radius.ts";
import { placeInBox } from "./place-in-box.ts";
import { labelRect, placeLabels } from "./place-labels.ts";
import { amount, count, list, sentence, tenths } from "./plain-numbers.ts";
import { ropeLegend, ropeScale } from "./rope-scale.ts";
import type { LabelShape, NodeShape, Scene, ThreadShape } from "./scene.ts";
import { sceneToSvg } from "./scene-to-svg.ts";
import { nameOf, nodeLabel, nodeTitle } from "./sociogram.ts";
import { sumTallies } from "./tallies.ts";
import { threadPath } from "./thread-path.ts";
import { certainty, SOCIOGRAM_LIMIT, SURE_FROM, THREAD_WIDTH } from "./tokens.ts";

export type SharedKind = Exclude<FigureNode["kind"], "person">;

export interface TwoModeOptions {
  /** What people are shown with. */
  readonly kinds: readonly SharedKind[];
  readonly sure: "sure" | "likely" | "all";
  readonly groupBy: GroupBy;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly names: boolean;
}

const MOST_GROUPS = 9;
const MOST_PLACES = 12;
const MOST_ROPES = 40;

interface TwoModeModel {
  readonly people: readonly FigureNode[];
  readonly shared: readonly FigureNode[];
  readonly ties: readonly DrawnTie[];
  readonly tooUnsure: number;
  readonly grouping: Grouping;
  /** People who told us, with or without such a tie: only they were asked. */
  readonly told: number;
}

/**
 * Who goes where: people and the places, groups or sources of information they share. Up to 300
 * nodes everybody is drawn; above, groups of people as cards with ropes to the places.
 */
export function twoMode(network: FigureNetwork, options: TwoModeOptions): Figure {
  const model = twoModeModel(network, options);
  const byId = new Map([...model.people, ...model.shared].map((node) => [node.id, node]));
  const name = nameOf(options.names);
  const words = twoModeWords(model);
  const small = model.people.length + model.shared.length <= SOCIOGRAM_LIMIT;
  const drawn = small
    ? drawPeople(model, options, words.text)
    : drawGroups(model, options, words.text);
  const sharers = sharersTable(model);
  return {
    scene: drawn.scene,
    svg: ({ theme = "light" } = {}) => sceneToSvg(drawn.scene, theme),
    table: tieTable(model.ties, byId, name),
    nodeTable: nodeTable([...model.shared, ...model.people], model.ties, model.grouping, name),
    tallies: sharers,
    words,
    caption: twoModeCaption(model, network, options),
    legend: drawn.legend,
  };
}

function twoModeModel(network: FigureNetwork, options: TwoModeOptions): TwoModeModel {
  const byId = new Map(network.nodes.map((node) => [node.id, node]));
  const merged = new Map<string, DrawnTie>();
  for (const tie of network.ties) {
    const a = byId.get(tie.source);
    const b = byId.get(tie.target);
    if (a === undefined || b === undefined) continue;
    const person = a.kind === "person" ? a : b;
    const place = a.kind === "person" ? b : a;
    if (person.kind !== "person" || place.kind === "person") continue;
    if (!options.kinds.includes(place.kind)) continue;
    const id = `tie:${person.id}~${place.id}`;
    const before = merged.get(id);
    merged.set(id, {
      id,
      source: person.id,
      target: place.id,
      kinds: [tie.kind],
      tellers: Math.max(before?.tellers ?? 0, tie.tellers),
      said: person.status === "respondent" ? "source" : "others",
      probability: Math.max(before?.probability ?? 0, tie.probability),
    });
  }
  const least = LEAST_PROBABILITY[options.sure];
  const ties = [...merged.values()].filter((tie) => tie.probability >= least);
  const used = new Set(ties.flatMap((tie) => [tie.source, tie.target]));
  const drawn = network.nodes.filter((node) => used.has(node.id));
  const reach = new Map<string, number>();
  for (const tie of ties) reach.set(tie.target, (reach.get(tie.target) ?? 0) + 1);
  return {
    people: drawn.filter((node) => node.kind === "person"),
    shared: drawn
      .filter((node) => node.kind !== "person")
      .sort((a, b) => reach.get(b.id)! - reach.get(a.id)! || compareText(a.label, b.label)),
    ties,
    tooUnsure: merged.size - ties.length,
    grouping: groupPeople(network, options.groupBy),
    told: network.nodes.filter((node) => node.kind === "person" && node.status === "respondent")
      .length,
  };
}

function reachOf(model: TwoModeModel): ReadonlyMap<string, number> {
  const reach = new Map<string, number>();
  for (const tie of model.ties) reach.set(tie.target, (reach.get(tie.target) ?? 0) + 1);
  return reach;
}

function drawPeople(
  model: TwoModeModel,
  options: TwoModeOptions,
  description: string,
): { scene: Scene; legend: readonly LegendEntry[] } {
  const { width, height } = options;
  const nodes = [...model.shared, ...model.people];
  const index = new Map(nodes.map((node, i) => [node.id, i]));
  const reach = reachOf(model);
  const scale = nodeScale(nodes.length);
  const radii = nodes.map((node) =>
    node.kind === "person"
      ? nodeRadius(node, Math.min(30, node.mentioned)) * scale
      : nodeRadius(node, Math.min(40, reach.get(node.id) ?? 0)) * Math.max(0.8, scale),
  );
  const pairs = model.ties.map((tie) => [index.get(tie.source)!, index.get(tie.target)!] as const);
  const arranged = arrange(
    nodes.map((node, i) => ({
      x: node.x,
      y: node.y,
      r: shapeReach(nodeShape(node), radii[i]!) + (node.kind === "person" ? 0 : 8),
      group: 0,
      margin: 0,
    })),
    pairs,
    { width, height, margin: 24 },
  );
  const discs = arranged.points.map((p, i) => ({
    ...p,
    r: shapeReach(nodeShape(nodes[i]!), radii[i]! * arranged.shrink),
  }));
  const name = nameOf(options.names);
  const labels = placeLabels(
    model.shared.map((node, i) => nodeLabel(node.id, node.label, discs[i]!, "place", 14, false)),
    discs.map((d) => ({ left: d.x - d.r, right: d.x + d.r, top: d.y - d.r, bottom: d.y + d.r })),
    options,
  );
  const around = obstacles(discs, labels.map(labelRect), options);
  const threads = model.ties.map((tie, t): ThreadShape => {
    const [a, b] = pairs[t]!;
    const curve = chooseBend(discs, a, b, around);
    const thickness = THREAD_WIDTH.across;
    const sure = certainty(tie.probability);
    return {
      ...tie,
      certainty: sure,
      curve,
      width: thickness,
      path: threadPath(curve, thickness, sure),
      title: `${name(nodes[a]!)} and ${name(nodes[b]!)}`,
    };
  });
  const shapes = nodes.map(
    (node, i): NodeShape => ({
      id: node.id,
      shape: nodeShape(node),
      x: discs[i]!.x,
      y: discs[i]!.y,
      r: radii[i]! * arranged.shrink,
      title: nodeTitle(node, name),
    }),
  );
  return {
    scene: {
      width,
      height,
      title: options.title,
      description,
      hulls: [],
      ropes: [],
      threads,
      cards: [],
      nodes: shapes,
      labels,
    },
    legend: [
      { sign: "told", text: "Told us (respondent)" },
      { sign: "named", text: "Was named, not interviewed" },
      { sign: "place", text: "Place, group or source of information; bigger: more people" },
      { sign: "tapered", text: "Thick at the person" },
      ...(model.ties.some((tie) => tie.probability < SURE_FROM)
        ? [{ sign: "stitched", text: "Stitched: we are not sure" } as const]
        : []),
    ],
  };
}

function drawGroups(
  model: TwoModeModel,
  options: TwoModeOptions,
  description: string,
): { scene: Scene; legend: readonly LegendEntry[] } {
  const { width, height } = options;
  const { groups, indexOf } = groupCards(model.people, model.grouping, MOST_GROUPS, undefined);
  const reach = reachOf(model);
  const places = model.shared.slice(0, MOST_PLACES);
  const placeAt = new Map(places.map((node, i) => [node.id, groups.length + i]));
  const wishes = new Map<string, RopeWish>();
  for (const tie of model.ties) {
    const to = placeAt.get(tie.target);
    if (to === undefined) continue;
    const from = indexOf.get(tie.source)!;
    const before = wishes.get(`${from}-${to}`);
    wishes.set(`${from}-${to}`, {
      from,
      to,
      ties: (before?.ties ?? 0) + 1,
      unsure: (before?.unsure ?? 0) + (tie.probability < SURE_FROM ? 1 : 0),
    });
  }
  const scale = ropeScale(
    [...wishes.values()].map((wish) => wish.ties),
    MOST_ROPES,
  );
  const largest = Math.max(1, ...places.map((node) => reach.get(node.id) ?? 0));
  const squares = places.map((node) => 11 + 20 * Math.sqrt((reach.get(node.id) ?? 0) / largest));
  const sizes = groups.map((group) => cardSize(group, groups.length + places.length));
  const seeds = ringAndMiddle(groups.length, places, wishes);
  const placed = placeInBox(
    seeds.map((p, i) => ({
      ...p,
      r: i < groups.length ? sizes[i]!.side * Math.SQRT1_2 : squares[i - groups.length]! + 15,
    })),
    { width, height, margin: 4 },
    20,
    1.1,
  );
  const ends: RopeEnd[] = placed.points.map((p, i) =>
    i < groups.length
      ? {
          ...p,
          id: groups[i]!.id,
          label: groups[i]!.label,
          r: (sizes[i]!.side * placed.shrink) / 2,
        }
      : {
          ...p,
          id: places[i - groups.length]!.id,
          label: places[i - groups.length]!.label,
          r: squares[i - groups.length]!,
        },
  );
  const labels: LabelShape[] = placeLabels(
    places.map((node, i) =>
      nodeLabel(node.id, node.label, ends[groups.length + i]!, "place", 14, false),
    ),
    ends.map((d) => ({ left: d.x - d.r, right: d.x + d.r, top: d.y - d.r, bottom: d.y + d.r })),
    options,
  );
  const ropes = drawRopes(ends, [...wishes.values()], scale, labels.map(labelRect), options);
  const left = model.shared.length - places.length;
  return {
    scene: {
      width,
      height,
      title: options.title,
      description,
      hulls: [],
      ropes,
      threads: [],
      cards: groups.map((group, i) =>
        toCard(
          group,
          placed.points[i]!,
          sizes[i]!.side * placed.shrink,
          sizes[i]!.fontSize * placed.shrink,
        ),
      ),
      nodes: places.map((node, i) => ({
        id: node.id,
        shape: "square",
        x: ends[groups.length + i]!.x,
        y: ends[groups.length + i]!.y,
        r: squares[i]! / 0.92,
        title: `${node.label}: ${amount(reach.get(node.id) ?? 0, "person", "people")}`,
      })),
      labels,
    },
    legend: [
      { sign: "card", text: "People who are close to one another" },
      { sign: "told", text: "Told us" },
      { sign: "named", text: "Were named, not interviewed" },
      { sign: "place", text: "Place, group or source of information; bigger: more people" },
      ...ropeLegend(scale, ropes),
      ...(left > 0
        ? [
            {
              sign: "not-drawn",
              text: `${count(left)} less used: not drawn, in the table`,
            } as const,
          ]
        : []),
    ],
  };
}

/** Cards on a ring, places inside it towards the cards they are tied to. */
function ringAndMiddle(
  groups: number,
  places: readonly FigureNode[],
  wishes: ReadonlyMap<string, RopeWish>,
): { x: number; y: number }[] {
  const ring = Array.from({ length: groups }, (_, i) => {
    const angle = ((i + 0.5) / groups) * 2 * Math.PI;
    return { x: Math.cos(angle), y: Math.sin(angle) };
  });
  const inner = places.map((_, p) => {
    let x = 0;
    let y = 0;
    let total = 0;
    for (const wish of wishes.values()) {
      if (wish.to !== groups + p) continue;
      x += ring[wish.from]!.x * wish.ties;
      y += ring[wish.from]!.y * wish.ties;
      total += wish.ties;
    }
    const spin = p * 2.4;
    return {
      x: (x / Math.max(1, total)) * 0.6 + 0.25 * Math.cos(spin),
      y: (y / Math.max(1, total)) * 0.6 + 0.25 * Math.sin(spin),
    };
  });
  return [...ring, ...inner];
}

/** Groups of people against what they share. */
function sharersTable(model: TwoModeModel) {
  const groupOf = (id: string): string => {
    const group = model.grouping.of.get(id);
    return group === undefined ? "Elsewhere or not said" : (model.grouping.labels[group] ?? "");
  };
  const used = new Set(model.ties.map((tie) => groupOf(tie.source)));
  const rows = [...model.grouping.labels, "Elsewhere or not said"].filter((label) =>
    used.has(label),
  );
  const columns = model.shared.map((node) => node.label || node.id);
  const rowAt = new Map(rows.map((label, i) => [label, i]));
  const columnAt = new Map(model.shared.map((node, i) => [node.id, i]));
  const cells = rows.map(() => columns.map(() => ({ ties: 0, unsure: 0 })));
  for (const tie of model.ties) {
    const cell = cells[rowAt.get(groupOf(tie.source))!]![columnAt.get(tie.target)!]!;
    cell.ties++;
    if (tie.probability < SURE_FROM) cell.unsure++;
  }
  return {
    caption: "People of each group (rows) who go to or use each of these (columns).",
    rowHeading: "People of",
    rows,
    columns,
    cells,
    total: sumTallies(cells.flat()),
  };
}

function twoModeWords(model: TwoModeModel): FigureWords {
  const first = model.shared[0];
  if (first === undefined) {
    const text = "Nothing to draw: nobody has said where they go yet.";
    return { claim: [{ text, strong: false }], rest: [], text };
  }
  const people = model.people.length;
  const share = tiedTold(model, first.id) / Math.max(1, model.told);
  const about: readonly Span[] =
    model.told === 0
      ? [
          { text: `${first.label} is shared by most: `, strong: false },
          { text: amount(reachOf(model).get(first.id) ?? 0, "person", "people"), strong: true },
          { text: " are tied to it.", strong: false },
        ]
      : [
          { text: `${first.label} is shared by most: `, strong: false },
          { text: sentence(tenths(share)), strong: true },
          {
            text: ` of the ${amount(model.told, "person", "people")} who told us ${model.told === 1 ? "is" : "are"} tied to it.`,
            strong: false,
          },
        ];
  const sharing = mostShared(model);
  const rest = [
    sharing,
    `${count(people)} people are tied to ${count(model.shared.length)} of these by ${amount(model.ties.length, "tie")}.`,
    model.tooUnsure > 0 ? `Not drawn: ${amount(model.tooUnsure, "less sure tie")}.` : "",
  ];
  return finish(about, rest.filter(Boolean));
}

/** How many of those who told us are tied to it. */
function tiedTold(model: TwoModeModel, id: string): number {
  const told = new Set(
    model.people.filter((node) => node.status === "respondent").map((node) => node.id),
  );
  return model.ties.filter((tie) => tie.target === id && told.has(tie.source)).length;
}

/** The two places that most people have in common. */
function mostShared(model: TwoModeModel): string {
  const of = new Map<string, string[]>();
  for (const tie of model.ties) {
    const places = of.get(tie.source);
    if (places) places.push(tie.target);
    else of.set(tie.source, [tie.target]);
  }
  const pairs = new Map<string, number>();
  for (const places of of.values()) {
    const sorted = [...places].sort(compareText);
    for (let i = 0; i < sorted.length; i++) {
      for (let j = i + 1; j < sorted.length; j++) {
        const key = `${sorted[i]}\u001f${sorted[j]}`;
        pairs.set(key, (pairs.get(key) ?? 0) + 1);
      }
    }
  }
  const best = [...pairs].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0];
  if (best === undefined) return "Nobody here is tied to two of them.";
  const labels = new Map(model.shared.map((node) => [node.id, node.label || node.id]));
  const [a, b] = best[0].split("\u001f");
  return `${labels.get(a!)} and ${labels.get(b!)} have most people in common: ${count(best[1])}.`;
}

function twoModeCaption(
  model: TwoModeModel,
  network: FigureNetwork,
  options: TwoModeOptions,
): FigureCaption {
  const { interviews, waves } = network.asked;
  const plural: Readonly<Record<SharedKind, string>> = {
    place: "places",
    group: "groups",
    organisation: "organisations",
    information: "sources of information",
  };
  const told = model.people.filter((node) => node.status === "respondent").length;
  return {
    asked: `Which ${list(options.kinds.map((kind) => plural[kind]))} people use or belong to.`,
    of: `${amount(interviews, "person", "people")} interviewed${waves.length === 0 ? "" : `, ${list(waves.map(waveWords))}`}.`,
    answered: `${count(told)} of the ${amount(model.told, "person", "people")} who told us gave at least one.`,
    missing: `${count(model.told - told)} gave none. People who were only named were not asked.`,
  };
}
