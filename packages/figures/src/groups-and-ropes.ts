import { innerPlaces } from "./arrange.ts";
import { chooseBend, obstacles } from "./choose-bend.ts";
import { type Choice, type Chosen, chooseTies, type DrawnTie } from "./choose-ties.ts";
import { type ColourBy, type Colouring, colourPeople } from "./colour-by.ts";
import { drawRopes, type RopeEnd, type RopeWish, ropeTitle } from "./draw-ropes.ts";
import type { Figure, FigureTable, LegendEntry } from "./figure.ts";
import type { FigureNetwork } from "./figure-network.ts";
import {
  cardSize,
  type DrawnGroup,
  groupCards,
  groupTitle,
  NO_GROUP,
  SMALL_GROUPS,
  toCard,
} from "./group-cards.ts";
import { type GroupBy, groupPeople } from "./group-people.ts";
import { hullPath } from "./hull-path.ts";
import type { Disc } from "./keep-apart.ts";
import { networkLegend } from "./legend.ts";
import { nodeTable } from "./network-tables.ts";
import { networkCaption, networkWords } from "./network-words.ts";
import { nodeShape, type SizeBy, shapeReach } from "./node-radius.ts";
import { placeInBox } from "./place-in-box.ts";
import { amount, count, list } from "./plain-numbers.ts";
import { type RopeScale, ropeLegend, ropeScale, STRAND_WORDS, strandsOf } from "./rope-scale.ts";
import type {
  CardShape,
  HullShape,
  LabelShape,
  NodeShape,
  RopeShape,
  Scene,
  ThreadShape,
} from "./scene.ts";
import { sceneToSvg } from "./scene-to-svg.ts";
import { nameOf, nodeTitle, radiiOf } from "./sociogram.ts";
import { tallyTies } from "./tallies.ts";
import { threadPath } from "./thread-path.ts";
import { certainty, SURE_FROM, THREAD_WIDTH } from "./tokens.ts";

export interface GroupsOptions {
  readonly choice: Choice;
  readonly groupBy: GroupBy;
  readonly size: SizeBy;
  readonly colour: ColourBy;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly names: boolean;
  /** The group drawn with its members inside, as an index of the grouping. */
  readonly open?: number;
  /** What "few" and "many" ties are is taken from here, so that two pictures can be compared. */
  readonly scaleOf?: FigureNetwork;
}

const MOST_CARDS = 24;
const MOST_ROPES = 30;
/** Clear space between cards, corner to corner, so that ropes can be seen. */
const CARD_GAP = 10;
/** A card of side 1 fits in a disc of this radius: cards in discs apart never meet. */
const HALF_DIAGONAL = Math.SQRT1_2;

/**
 * Groups as cards with ropes between them; one may be open, with its people and their threads
 * where its card stood. For networks too large to draw one by one. Places are not part of it.
 * O(ties + members² of the open group).
 */
export function groupsAndRopes(network: FigureNetwork, options: GroupsOptions): Figure {
  const chosen = chooseTies(network, { ...options.choice, who: "people" });
  const grouping = groupPeople(network, options.groupBy);
  const { groups, indexOf } = groupCards(chosen.nodes, grouping, MOST_CARDS, options.open);
  const wishes = ropesBetween(chosen.ties, indexOf);
  const measured =
    options.scaleOf === undefined
      ? wishes
      : ropesBetween(chooseTies(options.scaleOf, options.choice).ties, indexOf);
  const scale = ropeScale(
    measured.filter((wish) => isDrawable(wish, groups)).map((wish) => wish.ties),
    MOST_ROPES,
  );
  const byId = new Map(chosen.nodes.map((node) => [node.id, node]));
  const word = options.groupBy === "found" ? "group" : options.groupBy;
  const tallies = tallyTies(
    chosen.ties,
    byId,
    grouping,
    `Ties from the ${word} where it was said (rows) to the ${word} of the person named (columns). Same content as the picture.`,
  );
  const words = networkWords(chosen, tallies, network, word, options.choice.kind, "counted");
  const open = groups.find((group) => group.group === options.open && options.open !== undefined);
  const colouring = colourPeople(open?.members ?? [], options.colour, grouping);
  const scene = drawScene(chosen, groups, wishes, scale, colouring, options, words.text);
  return {
    scene,
    svg: ({ theme = "light" } = {}) => sceneToSvg(scene, theme),
    table: ropeTable(groups, wishes, scale, options.open),
    nodeTable: nodeTable(chosen.nodes, chosen.ties, grouping, nameOf(options.names)),
    tallies,
    words,
    caption: networkCaption(network, options.choice.kind, chosen.ties, chosen, "counted"),
    legend: legend(chosen, open, scale, scene.ropes, options, colouring, groups),
  };
}

/** Ropes join two groups that are each one group; what ties the rest is in the table. */
function isDrawable(wish: RopeWish, groups: readonly DrawnGroup[]): boolean {
  const one = (at: number) => (groups[at]?.group ?? -1) >= 0;
  return wish.from !== wish.to && one(wish.from) && one(wish.to);
}

function ropesBetween(
  ties: readonly DrawnTie[],
  indexOf: ReadonlyMap<string, number>,
): readonly RopeWish[] {
  const ropes = new Map<string, { from: number; to: number; ties: number; unsure: number }>();
  for (const tie of ties) {
    const a = indexOf.get(tie.source)!;
    const b = indexOf.get(tie.target)!;
    const from = Math.min(a, b);
    const to = Math.max(a, b);
    const key = `${from}-${to}`;
    const rope = ropes.get(key) ?? { from, to, ties: 0, unsure: 0 };
    rope.ties++;
    if (tie.probability < SURE_FROM) rope.unsure++;
    ropes.set(key, rope);
  }
  return [...ropes.values()].sort((x, y) => x.from - y.from || x.to - y.to);
}

function drawScene(
  chosen: Chosen,
  groups: readonly DrawnGroup[],
  wishes: readonly RopeWish[],
  scale: RopeScale,
  colouring: Colouring,
  options: GroupsOptions,
  description: string,
): Scene {
  const { width, height } = options;
  const openAt = groups.findIndex((group) => group.group === options.open);
  const inside = openAt < 0 ? undefined : insideOf(groups[openAt]!, chosen, options);
  const sizes = groups.map((group) => cardSize(group, groups.length));
  const openRadius = inside === undefined ? 0 : Math.min(inside.r, height * OPEN_SHARE);
  const placed = placeInBox(
    groups.map(({ x, y }, i) => ({
      x,
      y,
      r: i === openAt ? openRadius : sizes[i]!.side * HALF_DIAGONAL,
    })),
    { width, height, margin: inside === undefined ? 4 : 10 },
    CARD_GAP,
    1.2,
  );
  const ends: RopeEnd[] = groups.map((group, i) => ({
    id: group.id,
    label: group.label,
    ...placed.points[i]!,
    r: i === openAt ? openRadius * placed.shrink : (sizes[i]!.side * placed.shrink) / 2,
    round: i === openAt,
  }));
  const between = wishes.filter((wish) => isDrawable(wish, groups));
  const ropes = drawRopes(ends, between, scale, [], { width, height });
  const cards: CardShape[] = groups.flatMap((group, i) =>
    i === openAt
      ? []
      : [
          toCard(
            group,
            placed.points[i]!,
            sizes[i]!.side * placed.shrink,
            sizes[i]!.fontSize * placed.shrink,
          ),
        ],
  );
  const opened =
    inside === undefined
      ? { hulls: [], threads: [], nodes: [], labels: [] }
      : drawInside(
          groups[openAt]!,
          inside,
          ends[openAt]!,
          (openRadius * placed.shrink) / inside.r,
          chosen,
          colouring,
          options,
        );
  return {
    width,
    height,
    title: options.title,
    description,
    ropes,
    cards,
    ...opened,
  };
}

/** Share of the picture's height that an open group may take, as a radius. */
const OPEN_SHARE = 0.36;

interface Inside {
  readonly points: readonly { x: number; y: number }[];
  readonly radii: readonly number[];
  readonly ties: readonly DrawnTie[];
  readonly r: number;
}

function insideOf(group: DrawnGroup, chosen: Chosen, options: GroupsOptions): Inside {
  const at = new Map(group.members.map((node, i) => [node.id, i]));
  const ties = chosen.ties.filter((tie) => at.has(tie.source) && at.has(tie.target));
  const radii = radiiOf(group.members, options.size);
  const pairs = ties.map((tie) => [at.get(tie.source)!, at.get(tie.target)!] as const);
  const nodes = group.members.map((node, i) => ({
    x: node.x,
    y: node.y,
    r: shapeReach(nodeShape(node), radii[i]!),
    group: 0,
    margin: 0,
  }));
  const { points, r } = innerPlaces(
    nodes.map((_, i) => i),
    nodes,
    pairs,
  );
  return { points, radii, ties, r };
}

function drawInside(
  group: DrawnGroup,
  inside: Inside,
  centre: Disc,
  shrink: number,
  chosen: Chosen,
  colouring: Colouring,
  options: GroupsOptions,
): {
  hulls: HullShape[];
  threads: ThreadShape[];
  nodes: NodeShape[];
  labels: LabelShape[];
} {
  const name = nameOf(options.names);
  const discs = group.members.map((node, i) => ({
    x: centre.x + inside.points[i]!.x * shrink,
    y: centre.y + inside.points[i]!.y * shrink,
    r: shapeReach(nodeShape(node), inside.radii[i]! * shrink),
  }));
  const at = new Map(group.members.map((node, i) => [node.id, i]));
  const around = obstacles(discs, [], options);
  const fine = Math.min(1, shrink) ** 0.6;
  const threads = inside.ties.map((tie): ThreadShape => {
    const a = at.get(tie.source)!;
    const b = at.get(tie.target)!;
    const curve = chooseBend(discs, a, b, around);
    const [thick, thin] = THREAD_WIDTH.rest;
    const even = ((thick + thin) / 2) * 1.15 * fine;
    const width: readonly [number, number] =
      tie.said === "source" ? [thick * fine, thin * fine] : [even, even];
    const sure = certainty(tie.probability);
    return {
      id: tie.id,
      source: tie.source,
      target: tie.target,
      certainty: sure,
      said: tie.said,
      curve,
      width,
      path: threadPath(curve, width, sure),
      title: `${name(group.members[a]!)} and ${name(group.members[b]!)}`,
    };
  });
  const beyond = beyondOf(group, chosen.ties, at);
  const nodes = group.members.map((node, i): NodeShape => {
    const tone = colouring.tone(node);
    const others = beyond.get(node.id) ?? 0;
    return {
      id: node.id,
      shape: nodeShape(node),
      x: discs[i]!.x,
      y: discs[i]!.y,
      r: inside.radii[i]! * shrink,
      ...(tone === undefined ? {} : { tone }),
      title: `${nodeTitle(node, name)}${others === 0 ? "" : `; ${amount(others, "tie")} beyond this group`}`,
    };
  });
  return {
    hulls: [
      {
        id: group.id,
        group: group.group,
        label: group.label,
        path: hullPath([{ x: centre.x, y: centre.y, r: centre.r }], 0),
      },
    ],
    threads,
    nodes,
    labels: [
      {
        id: `label:${group.id}`,
        text: group.label,
        x: centre.x,
        y: Math.max(16, centre.y - centre.r - 5),
        anchor: "middle",
        role: "group",
        size: 15,
      },
    ],
  };
}

function beyondOf(
  group: DrawnGroup,
  ties: readonly DrawnTie[],
  at: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const beyond = new Map<string, number>(group.members.map((node) => [node.id, 0]));
  for (const { source, target } of ties) {
    if (at.has(source) === at.has(target)) continue;
    const own = at.has(source) ? source : target;
    beyond.set(own, (beyond.get(own) ?? 0) + 1);
  }
  return beyond;
}

function ropeTable(
  groups: readonly DrawnGroup[],
  wishes: readonly RopeWish[],
  scale: RopeScale,
  open: number | undefined,
): FigureTable {
  return {
    caption: "One row for each two groups with ties between them, and for ties inside a group.",
    columns: [
      { key: "from", label: "Group", kind: "text" },
      { key: "to", label: "And", kind: "text" },
      { key: "ties", label: "Ties", kind: "number" },
      { key: "unsure", label: "Not sure", kind: "doubt" },
      { key: "drawn", label: "In the picture", kind: "text" },
    ],
    ids: wishes.map(({ from, to }) => `${groups[from]!.id}~${groups[to]!.id}`),
    rows: wishes.map(({ from, to, ties, unsure }) => [
      groups[from]!.label,
      from === to ? "inside it" : groups[to]!.label,
      ties,
      unsure,
      from === to
        ? groups[from]!.group === open
          ? "one by one"
          : "on its card only"
        : ties < scale.least || groups[from]!.group < 0 || groups[to]!.group < 0
          ? "not drawn"
          : STRAND_WORDS[strandsOf(ties, scale)],
    ]),
  };
}

function legend(
  chosen: Chosen,
  open: DrawnGroup | undefined,
  scale: RopeScale,
  ropes: readonly RopeShape[],
  options: GroupsOptions,
  colouring: Colouring,
  drawn: readonly DrawnGroup[],
): readonly LegendEntry[] {
  const apart = [
    ...(drawn.some((group) => group.group === SMALL_GROUPS) ? ["of smaller groups"] : []),
    ...(drawn.some((group) => group.group === NO_GROUP) ? ["of people elsewhere"] : []),
  ];
  const rest: LegendEntry[] =
    apart.length > 0
      ? [{ sign: "not-drawn", text: `Ties ${list(apart)}: not drawn, in the table` }]
      : [];
  const groups: LegendEntry[] = [
    { sign: "card", text: "A group; open it to see its people" },
    { sign: "told", text: "Told us (respondents)" },
    { sign: "named", text: "Were named, not interviewed" },
    ...ropeLegend(scale, ropes),
    ...rest,
  ];
  if (open === undefined) return groups;
  const ids = new Set(open.members.map((node) => node.id));
  const own: Chosen = {
    ...chosen,
    nodes: open.members,
    ties: chosen.ties.filter((tie) => ids.has(tie.source) && ids.has(tie.target)),
  };
  const inner = networkLegend(own, options.size, colouring);
  return [...inner, { sign: "card", text: "Another group" }, ...ropeLegend(scale, ropes), ...rest];
}

/** A group for reading aloud: members, and with which groups it shares most. */
export function groupWords(
  network: FigureNetwork,
  options: Pick<GroupsOptions, "choice" | "groupBy">,
  group: number,
): string {
  const chosen = chooseTies(network, { ...options.choice, who: "people" });
  const grouping = groupPeople(network, options.groupBy);
  const { groups, indexOf } = groupCards(chosen.nodes, grouping, MOST_CARDS, group);
  const at = groups.findIndex((one) => one.group === group);
  if (at < 0) return "";
  const ropes = ropesBetween(chosen.ties, indexOf)
    .filter((rope) => (rope.from === at) !== (rope.to === at))
    .sort((a, b) => b.ties - a.ties);
  const first = ropes[0];
  if (first === undefined) return `${groupTitle(groups[at]!)}. No tie leaves it.`;
  const other = groups[first.from === at ? first.to : first.from]!;
  const most = ropeTitle(groups[at]!.label, other.label, first.ties, first.unsure);
  return `${groupTitle(groups[at]!)}. Tied to ${count(ropes.length)} other ${ropes.length === 1 ? "group" : "groups"}, most to ${most.replace(/^.*? and /, "")}.`;
}
