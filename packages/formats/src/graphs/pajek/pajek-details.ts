import type { AttributeValue } from "@kith/model";
import { decodePajekText, encodePajekText, type PajekLine } from "./pajek-lines.ts";

type Attributes = Readonly<Record<string, AttributeValue>>;

const INTERVAL = /^(\d{1,15})(?:-(\d{1,15}|\*))?$/;

/**
 * What stands at the end of the line of a vertex or a tie, from a token on:
 * - `[5-10]`, `[5]` or `[5-*]` is when it was there, as `start` and `end`; several intervals
 *   (`[1-3,5]`) are kept as the text `time`;
 * - `l "text"` is its `label`;
 * - all else says how it is drawn and is kept as the text `drawing`.
 */
export function pajekDetails(
  { tokens, quoted }: Pick<PajekLine, "tokens" | "quoted">,
  from: number,
): [string, AttributeValue][] {
  const found: [string, AttributeValue][] = [];
  const drawing: string[] = [];
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] ?? "";
    const text = tokens[at + 1];
    const label = !quoted.has(at) && token === "l" && quoted.has(at + 1);
    if (label && text !== undefined && !has(found, "label")) {
      found.push(["label", decodePajekText(text)]);
      at++;
      continue;
    }
    const end = quoted.has(at) || !token.startsWith("[") ? -1 : closing(tokens, quoted, at);
    const times = end < 0 ? undefined : timesOf(tokens.slice(at, end + 1).join(""));
    if (times !== undefined && !has(found, "start") && !has(found, "time")) {
      found.push(...times);
      at = end;
    } else drawing.push(quoted.has(at) ? `"${token}"` : token);
  }
  if (drawing.length > 0) found.push(["drawing", drawing.join(" ")]);
  return found;
}

function has(found: readonly [string, AttributeValue][], name: string): boolean {
  return found.some(([known]) => known === name);
}

/** The token that closes a bracket; at most a few follow, so that a damaged line takes no time. */
function closing(tokens: readonly string[], quoted: ReadonlySet<number>, from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + 50) && !quoted.has(at); at++) {
    if (tokens[at]?.endsWith("]")) return at;
  }
  return -1;
}

function timesOf(bracket: string): [string, AttributeValue][] | undefined {
  const inside = bracket.slice(1, -1);
  const intervals = inside.split(",").map((part) => INTERVAL.exec(part));
  const [first] = intervals;
  if (intervals.includes(null) || first === undefined || first === null) return undefined;
  if (intervals.length > 1) return [["time", inside]];
  const start: [string, AttributeValue] = ["start", Number(first[1])];
  return first[2] === "*" ? [start] : [start, ["end", Number(first[2] ?? first[1])]];
}

/** The names `pajekDetails` gives. */
export const DETAILS = ["label", "start", "end", "time", "drawing"] as const;

/**
 * The end of a line that `pajekDetails` reads back, and which of the attributes it holds: times
 * are whole numbers from 0, and an end needs a start.
 */
export function writtenDetails(
  attributes: Attributes,
  names: readonly string[] = DETAILS,
): { readonly text: string; readonly kept: readonly string[] } {
  const { label, start, end, time, drawing } = attributes;
  const parts: string[] = [];
  const kept: string[] = [];
  const add = (part: string, ...of: string[]): void => {
    parts.push(part);
    kept.push(...of);
  };
  if (names.includes("label") && typeof label === "string") {
    add(`l "${encodePajekText(label)}"`, "label");
  }
  if (names.includes("drawing") && typeof drawing === "string" && isPlainDrawing(drawing)) {
    add(drawing, "drawing");
  }
  if (isTime(start)) {
    if (isTime(end)) add(`[${start}-${end}]`, "start", "end");
    else add(`[${start}-*]`, "start");
  } else if (typeof time === "string" && timesOf(`[${time}]`)?.[0]?.[0] === "time") {
    add(`[${time}]`, "time");
  }
  return { text: parts.join(" "), kept };
}

function isTime(value: AttributeValue | undefined): value is number {
  return (
    typeof value === "number" &&
    Number.isSafeInteger(value) &&
    value >= 0 &&
    !Object.is(value, -0) &&
    value < 1e15
  );
}

/** Whether a text is read as a drawing and nothing else: words, not numbers, no brackets. */
function isPlainDrawing(text: string): boolean {
  return /^[A-Za-z_][\w.]*(?: [\w.]+)*$/.test(text) && !/^l$/.test(text);
}
