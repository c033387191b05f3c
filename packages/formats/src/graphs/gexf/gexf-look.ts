import type { AttributeValue } from "@kith/model";
import { valueText } from "../value-columns.ts";
import { encodeXmlAttribute } from "../xml-text.ts";

type Attributes = Readonly<Record<string, string>>;
type Pairs = readonly (readonly [string, AttributeValue])[];

const HEX = /^#[0-9a-f]{6}$/;

/**
 * What a `viz:` element says of how an item looks: `x`, `y`, `z`, `size`, `thickness`, `shape`,
 * `color` as `#rrggbb` and `opacity` from 0 to 1.
 */
export function lookOf(element: string, attributes: Attributes): Pairs {
  switch (element) {
    case "position":
      return ["x", "y", "z"].flatMap((axis) => number(axis, attributes[axis]));
    case "size":
    case "thickness":
      return number(element, attributes.value);
    case "shape":
      return attributes.value === undefined ? [] : [["shape", attributes.value]];
    case "color": {
      const opacity = number("opacity", attributes.a);
      if (attributes.hex !== undefined) return [["color", attributes.hex], ...opacity];
      const parts = [attributes.r, attributes.g, attributes.b].map(Number);
      if (!parts.every((part) => Number.isInteger(part) && part >= 0 && part <= 255)) return [];
      const hex = parts.map((part) => part.toString(16).padStart(2, "0")).join("");
      return [["color", `#${hex}`], ...opacity];
    }
    default:
      return [];
  }
}

/**
 * The `viz:` elements for those attributes that they can hold unchanged, and the names of these.
 * A place is written when `x` and `y` are numbers.
 */
export function lookElements(
  attributes: Readonly<Record<string, AttributeValue>>,
  kind: "node" | "edge",
): { readonly xml: string; readonly used: ReadonlySet<string> } {
  const used = new Set<string>();
  let xml = "";
  const numeric = (name: string): string | undefined => {
    const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    return typeof value === "number" && Number.isFinite(value) ? valueText(value) : undefined;
  };
  const color = Object.hasOwn(attributes, "color") ? attributes.color : undefined;
  if (typeof color === "string" && HEX.test(color)) {
    const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
    const opacity = numeric("opacity");
    const within = opacity !== undefined && Number(opacity) >= 0 && Number(opacity) <= 1;
    xml += `<viz:color r="${r}" g="${g}" b="${b}"${within ? ` a="${opacity}"` : ""}/>`;
    used.add("color");
    if (within) used.add("opacity");
  }
  const x = numeric("x");
  const y = numeric("y");
  if (kind === "node" && x !== undefined && y !== undefined) {
    const z = numeric("z");
    xml += `<viz:position x="${x}" y="${y}"${z === undefined ? "" : ` z="${z}"`}/>`;
    for (const axis of z === undefined ? ["x", "y"] : ["x", "y", "z"]) used.add(axis);
  }
  const extent = kind === "node" ? "size" : "thickness";
  const value = numeric(extent);
  if (value !== undefined && !value.startsWith("-")) {
    xml += `<viz:${extent} value="${value}"/>`;
    used.add(extent);
  }
  const shape = Object.hasOwn(attributes, "shape") ? attributes.shape : undefined;
  const shapes = kind === "node" ? NODE_SHAPES : EDGE_SHAPES;
  if (typeof shape === "string" && shapes.has(shape)) {
    xml += `<viz:shape value="${encodeXmlAttribute(shape)}"/>`;
    used.add("shape");
  }
  return { xml, used };
}

const NODE_SHAPES = new Set(["disc", "square", "triangle", "diamond", "image"]);
const EDGE_SHAPES = new Set(["solid", "dotted", "dashed", "double"]);

function number(name: string, text: string | undefined): Pairs {
  const value = Number(text);
  return text === undefined || text.trim() === "" || !Number.isFinite(value) ? [] : [[name, value]];
}
