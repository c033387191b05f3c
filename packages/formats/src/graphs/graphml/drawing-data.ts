import type { AttributeValue } from "@kith/model";

const NUMBERS = ["x", "y", "width", "height"];

/**
 * What an element of yEd's own drawing data says that any program can use: place and size of a
 * node (`x`, `y` of its upper left corner, y downwards), its `shape`, its fill and a tie's line
 * as `color`, a tie's `width`, kind of `line` and `arrows`.
 */
export function drawnValues(
  element: string,
  attributes: Readonly<Record<string, string>>,
): readonly (readonly [string, AttributeValue])[] {
  const text = (name: string, from: string): [string, AttributeValue][] => {
    const value = attributes[from];
    return value === undefined ? [] : [[name, value]];
  };
  const number = (name: string): [string, AttributeValue][] => {
    const value = attributes[name];
    return value === undefined || value.trim() === "" || !Number.isFinite(Number(value))
      ? []
      : [[name, Number(value)]];
  };
  switch (element) {
    case "Geometry":
      return NUMBERS.flatMap(number);
    case "Fill":
      return attributes.hasColor === "false" ? [] : text("color", "color");
    case "Shape":
      return text("shape", "type");
    case "LineStyle":
      return [...text("color", "color"), ...text("line", "type"), ...number("width")];
    case "Arrows":
      return [["arrows", `${attributes.source ?? "none"} ${attributes.target ?? "none"}`]];
    default:
      return [];
  }
}
