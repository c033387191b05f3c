import type { Certainty, ColourName } from "./tokens.ts";

/** A point in px of the picture, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A quadratic curve from edge to edge of two nodes. */
export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

/** Who said that a tie is there: the source, both ends, or somebody else. */
export type Said = "source" | "both" | "others";

export interface HullShape {
  readonly id: string;
  readonly group: number;
  readonly label: string;
  readonly path: string;
}

export interface ThreadShape {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly certainty: Certainty;
  readonly said: Said;
  readonly curve: Curve;
  /** Thickness where said and where it arrives. */
  readonly width: readonly [number, number];
  /** Filled outline, already tapered and stitched. */
  readonly path: string;
  readonly title: string;
}

/** Several ties between two groups or a group and a place: 1 thread few, 2 some, 4 many. */
export interface RopeShape {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly strands: 1 | 2 | 4;
  /** `stitched` when not one of its ties is sure. */
  readonly certainty: Certainty;
  readonly ties: number;
  readonly unsure: number;
  /** Stroked lines, already twisted. */
  readonly path: string;
  readonly width: number;
  readonly title: string;
}

/** A fill other than by status, with the sign that says the same without colour. */
export interface Tone {
  readonly fill: ColourName;
  readonly sign: string;
  readonly signColour: ColourName;
}

export interface NodeShape {
  readonly id: string;
  readonly shape: "circle" | "diamond" | "square";
  readonly x: number;
  readonly y: number;
  /** Radius of the circle of the same weight; `shapeReach` gives the extent of the shape. */
  readonly r: number;
  readonly tone?: Tone;
  /** Said aloud and shown on hover. */
  readonly title: string;
}

/** A group as a square card that can be opened. */
export interface CardShape {
  readonly id: string;
  readonly group: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The name, broken into lines. */
  readonly lines: readonly string[];
  readonly fontSize: number;
  readonly told: number;
  readonly named: number;
  readonly title: string;
}

export interface LabelShape {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly role: "group" | "place" | "person";
  readonly size: number;
}

/** Everything on a picture, in the order it is drawn. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly ropes: readonly RopeShape[];
  readonly hulls: readonly HullShape[];
  readonly threads: readonly ThreadShape[];
  readonly cards: readonly CardShape[];
  readonly nodes: readonly NodeShape[];
  readonly labels: readonly LabelShape[];
}
