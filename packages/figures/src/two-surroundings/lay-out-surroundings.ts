import { tenth } from "../geometry.ts";
import { nodeShape, shapeReach } from "../node-radius.ts";
import type { LabelShape, NodeShape } from "../scene.ts";
import { threadCurve, threadPath } from "../thread-path.ts";
import { type Certainty, certainty } from "../tokens.ts";
import { fitLabel } from "./fit-label.ts";
import type { AroundThing, SideOf, TwoSurroundings } from "./surroundings.ts";

/** A line that joins what is around both: gold inside ink, stitched where doubtful. */
export interface JoinShape {
  readonly id: string;
  readonly path: string;
  readonly certainty: Certainty;
  readonly title: string;
}

export interface SurroundingThread {
  readonly id: string;
  readonly path: string;
  /** Whether it leads to something that is around both. */
  readonly shared: boolean;
}

/** Everything on the picture, in the order it is drawn. All in px, `y` downwards. */
export interface SurroundingsScene {
  readonly width: number;
  readonly height: number;
  readonly threads: readonly SurroundingThread[];
  readonly joins: readonly JoinShape[];
  readonly nodes: readonly NodeShape[];
  readonly labels: readonly (LabelShape & { readonly shared: boolean })[];
  /** How many of each could not be drawn here; the table has them all. */
  readonly notDrawn: { readonly shared: number; readonly left: number; readonly right: number };
}

export interface SurroundingsSpace {
  readonly width: number;
  /** At most so high, where the sides are drawn too: rows move closer, then fewer are drawn. */
  readonly height?: number;
  /** Where reading starts: the first of the two stands there. */
  readonly direction: "ltr" | "rtl";
}

/** From this width what is around only one of them is drawn too; below it is a list beside. */
export const SIDES_FROM = 760;

const TEXT = 17;
/** Rows stand so far apart, and as close as the second where height is short. */
const ROW = { most: 60, least: 46, narrow: 78 } as const;
const ONLY_ROW = { most: 48, least: 42 } as const;
/** Nearer than this there is no room for one of two long names below its line. */
const TWO_LINES = 54;
const EDGE = 20;
const SHORTEST = 150;
const MOST_SHARED = 7;
const MOST_ONLY = 5;

type Part = Omit<SurroundingsScene, "width" | "height" | "notDrawn">;

/**
 * Lays two surroundings out side by side: the two people, between them what is around both in
 * rows, outside what is around only one. O(things).
 */
export function layOutSurroundings(
  model: TwoSurroundings,
  space: SurroundingsSpace,
): SurroundingsScene {
  const { width } = space;
  if (space.direction === "rtl") return fromTheRight(model, space);
  const sides = width >= SIDES_FROM;
  const room = sides ? Math.max(SHORTEST, space.height ?? Number.POSITIVE_INFINITY) - EDGE : 0;
  const between = sides
    ? rowsWithin(room, model.shared.length, MOST_SHARED, ROW)
    : { rows: Math.min(MOST_SHARED, model.shared.length), step: ROW.narrow };
  const outer = rowsWithin(
    room,
    Math.max(model.onlyLeft.length, model.onlyRight.length),
    sides ? MOST_ONLY : 0,
    ONLY_ROW,
  );
  const shared = model.shared.slice(0, between.rows);
  const left = model.onlyLeft.slice(0, outer.rows);
  const right = model.onlyRight.slice(0, outer.rows);
  const height = Math.max(
    between.rows * between.step + EDGE,
    outer.rows * outer.step + EDGE,
    sides ? SHORTEST : 96,
  );
  const x = columns(width, sides);
  const rowAt = (i: number, n: number, step: number) => height / 2 + (i - (n - 1) / 2) * step;
  const down = sides ? 8 : 0;
  const parts: Part[] = [
    ...shared.map((row, i) =>
      sharedRow(row, i, rowAt(i, between.rows, between.step) + down, x, height, {
        sides,
        twoLines: between.step >= TWO_LINES,
      }),
    ),
    ...left.map((thing, i) =>
      onlyThing("left", thing, i, rowAt(i, left.length, outer.step), x, height),
    ),
    ...right.map((thing, i) =>
      onlyThing("right", thing, i, rowAt(i, right.length, outer.step), x, height),
    ),
    twoPeople(model, x, height, sides),
  ];
  return {
    width,
    height,
    threads: parts.flatMap((part) => part.threads),
    joins: parts.flatMap((part) => part.joins),
    nodes: parts.flatMap((part) => part.nodes),
    labels: parts.flatMap((part) => part.labels),
    notDrawn: {
      shared: model.shared.length - shared.length,
      left: sides ? model.onlyLeft.length - left.length : 0,
      right: sides ? model.onlyRight.length - right.length : 0,
    },
  };
}

/** How many of `n` rows fit into a height, and how far apart they stand. */
function rowsWithin(
  room: number,
  n: number,
  most: number,
  apart: { readonly most: number; readonly least: number },
): { readonly rows: number; readonly step: number } {
  const rows = Math.min(n, most, Math.floor(room / apart.least));
  const step = rows === 0 ? apart.most : Math.min(apart.most, Math.floor(room / rows));
  return { rows, step };
}

interface Columns {
  readonly width: number;
  readonly mainLeft: number;
  readonly mainRight: number;
  readonly sharedLeft: number;
  readonly sharedRight: number;
  readonly onlyLeft: number;
  readonly onlyRight: number;
}

function columns(width: number, sides: boolean): Columns {
  const main = sides ? width * 0.2426 : 26;
  const shared = sides ? width * 0.375 : 96;
  const only = width * 0.1485;
  return {
    width,
    mainLeft: main,
    mainRight: width - main,
    sharedLeft: shared,
    sharedRight: width - shared,
    onlyLeft: only,
    onlyRight: width - only,
  };
}

const MAIN_R = { circle: 24, diamond: 22, square: 24 } as const;
const SHARED_R = { circle: 10, diamond: 10, square: 12 } as const;
const ONLY_R = { circle: 9, diamond: 8, square: 10 } as const;

const shapeOf = (thing: Pick<AroundThing, "kind" | "status">) =>
  nodeShape({
    kind: thing.kind === "person" ? "person" : "place",
    status: thing.status,
  });

function twoPeople(model: TwoSurroundings, x: Columns, height: number, sides: boolean): Part {
  const node = (id: string, side: SideOf, at: number): NodeShape => {
    const shape = side.status === "respondent" ? "circle" : "diamond";
    return {
      id,
      shape,
      x: at,
      y: height / 2,
      r: MAIN_R[shape] * (sides ? 1 : 0.8),
      title: side.title,
    };
  };
  return {
    threads: [],
    joins: [],
    nodes: [node("left", model.left, x.mainLeft), node("right", model.right, x.mainRight)],
    labels: [],
  };
}

function sharedRow(
  row: TwoSurroundings["shared"][number],
  index: number,
  y: number,
  x: Columns,
  height: number,
  { sides, twoLines }: { readonly sides: boolean; readonly twoLines: boolean },
): Part {
  const gap = x.sharedRight - x.sharedLeft;
  const id = `shared-${index}`;
  const swing = gap * 0.26;
  const bow = sides ? 16 : 8;
  const roomEach = sides ? gap - 30 : x.width - x.sharedLeft;
  const full = [row.left.label, row.right.label].map((text) => fitLabel(text, roomEach, TEXT, 1));
  const tight = full.reduce((sum, { width }) => sum + width, 0) > gap - 44;
  // On one line the longer name has what the shorter leaves.
  const roomOf = (other: number): number =>
    tight && sides && !twoLines
      ? Math.max((gap - 44) / 2, gap - 44 - (full[other]?.width ?? 0))
      : roomEach;
  const leftText = fitLabel(row.left.label, roomOf(1), TEXT, 1);
  const rightText = fitLabel(row.right.label, roomOf(0), TEXT, 1);
  const leftNode = thingNode(`${id}-left`, row.left, x.sharedLeft, y, SHARED_R);
  const rightNode = thingNode(`${id}-right`, row.right, x.sharedRight, y, SHARED_R);
  const inset = sides ? 17 : -10;
  return {
    threads: [
      tie(`${id}-tie-left`, mainAt(x.mainLeft, height), leftNode, true),
      tie(`${id}-tie-right`, mainAt(x.mainRight, height), rightNode, true),
    ],
    joins: [
      {
        id,
        path: `M${tenth(x.sharedLeft)} ${tenth(y)}C${tenth(x.sharedLeft + swing)} ${tenth(y + bow)} ${tenth(x.sharedRight - swing)} ${tenth(y - bow)} ${tenth(x.sharedRight)} ${tenth(y)}`,
        certainty: certainty(row.probability),
        title: `${row.left.label} · ${row.right.label}`,
      },
    ],
    nodes: [leftNode, rightNode],
    labels:
      row.left.label === row.right.label
        ? [oneName(`${id}-name`, row.left.label, y, x, sides)]
        : [
            label(
              `${id}-left-name`,
              leftText.lines[0] ?? "",
              x.sharedLeft + inset,
              y - (sides ? 9 : 18),
              "start",
              true,
            ),
            label(
              `${id}-right-name`,
              rightText.lines[0] ?? "",
              x.sharedRight - inset,
              sides ? (tight && twoLines ? y + 25 : y - 15) : y + 30,
              "end",
              true,
            ),
          ],
  };
}

/** A name both use: between the two shapes where it fits, else above them. */
function oneName(id: string, name: string, y: number, x: Columns, sides: boolean) {
  const between = x.sharedRight - x.sharedLeft - 36;
  const fits = sides && fitLabel(name, between, TEXT, 1).lines[0] === name;
  const text = fits ? name : (fitLabel(name, x.mainRight - x.mainLeft, TEXT, 1).lines[0] ?? "");
  return label(id, text, x.width / 2, y - (fits ? 11 : 19), "middle", true);
}

function onlyThing(
  side: "left" | "right",
  thing: AroundThing,
  index: number,
  y: number,
  x: Columns,
  height: number,
): Part {
  const at = side === "left" ? x.onlyLeft : x.onlyRight;
  const id = `only-${side}-${index}`;
  const node = thingNode(id, thing, at, y, ONLY_R);
  const text = fitLabel(thing.label, x.onlyLeft - 22, TEXT, 2);
  const labelX = side === "left" ? at - 18 : at + 18;
  const first = y + 6 - (text.lines.length - 1) * 10;
  return {
    threads: [
      tie(`${id}-tie`, mainAt(side === "left" ? x.mainLeft : x.mainRight, height), node, false),
    ],
    joins: [],
    nodes: [node],
    labels: text.lines.map((line, i) =>
      label(
        `${id}-name-${i}`,
        line,
        labelX,
        first + i * 20,
        side === "left" ? "end" : "start",
        false,
      ),
    ),
  };
}

const mainAt = (x: number, height: number) => ({ x, y: height / 2, r: 24 });

function thingNode(
  id: string,
  thing: AroundThing,
  x: number,
  y: number,
  radius: Readonly<Record<NodeShape["shape"], number>>,
): NodeShape {
  const shape = shapeOf(thing);
  const title = thing.how === "" ? thing.label : `${thing.label}: ${thing.how}`;
  return { id, shape, x, y, r: radius[shape], title };
}

function tie(
  id: string,
  main: { readonly x: number; readonly y: number; readonly r: number },
  node: NodeShape,
  shared: boolean,
): SurroundingThread {
  const bend = 0.04 * Math.sign(node.y - main.y) * Math.sign(node.x - main.x);
  const reach = shapeReach(node.shape, node.r);
  const curve = threadCurve(main, { x: node.x, y: node.y, r: reach }, bend);
  return { id, path: threadPath(curve, shared ? [3.2, 1.4] : [2, 1], "whole"), shared };
}

const label = (
  id: string,
  text: string,
  x: number,
  y: number,
  anchor: LabelShape["anchor"],
  shared: boolean,
) => ({ id, text, x, y, anchor, role: "person" as const, size: TEXT, shared });

/**
 * The same for a page read from the right: the first of the two stands at the right. `start`
 * of a text is its right end there, so anchors turn too.
 */
function fromTheRight(model: TwoSurroundings, space: SurroundingsSpace): SurroundingsScene {
  const turned = layOutSurroundings(
    {
      left: model.right,
      right: model.left,
      shared: model.shared.map((row) => ({ ...row, left: row.right, right: row.left })),
      onlyLeft: model.onlyRight,
      onlyRight: model.onlyLeft,
    },
    { ...space, direction: "ltr" },
  );
  const flip = { start: "end", middle: "middle", end: "start" } as const;
  const { shared, left, right } = turned.notDrawn;
  return {
    ...turned,
    labels: turned.labels.map((one) => ({ ...one, anchor: flip[one.anchor] })),
    notDrawn: { shared, left: right, right: left },
  };
}
