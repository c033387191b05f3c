import { compareText } from "@kith/model";
import type { FigureNode } from "./figure-network.ts";
import type { Grouping } from "./group-people.ts";
import type { Tone } from "./scene.ts";

/**
 * What the fill of a person says. `status` is the programme's own: told us or named. Anything
 * else keeps the shape, and every fill carries a letter or digit that says the same.
 */
export type ColourBy =
  | { readonly by: "status" }
  | { readonly by: "street" | "age" | "gender" | "role" | "group" }
  | { readonly by: "attribute"; readonly name: string };

export interface ToneEntry {
  readonly tone: Tone;
  readonly label: string;
  readonly people: number;
}

export interface Colouring {
  tone(node: FigureNode): Tone | undefined;
  /** For the legend; empty when coloured by status. */
  readonly entries: readonly ToneEntry[];
}

const CATEGORY_TONES: readonly Tone[] = [
  { fill: "kind-2", sign: "A", signColour: "surface" },
  { fill: "kind-3", sign: "B", signColour: "surface" },
  { fill: "kind-1", sign: "C", signColour: "surface" },
  { fill: "line", sign: "D", signColour: "ink" },
  { fill: "surface", sign: "E", signColour: "ink" },
];
const OTHER_TONE: Tone = { fill: "surface", sign: "·", signColour: "ink" };
const NOT_SAID_TONE: Tone = { fill: "surface", sign: "?", signColour: "ink" };
const AMOUNT_TONES: readonly Tone[] = [
  { fill: "seq-1", sign: "1", signColour: "ink" },
  { fill: "seq-2", sign: "2", signColour: "ink" },
  { fill: "seq-3", sign: "3", signColour: "ink" },
  { fill: "seq-4", sign: "4", signColour: "on-ink" },
  { fill: "seq-5", sign: "5", signColour: "on-ink" },
];
const AGE_BANDS = ["under 18", "18 to 34", "35 to 49", "50 to 64", "65 and over"] as const;

/**
 * Fills for the people of a picture: five steps for an order, the five commonest values for
 * names, one fill for all others and one for "not said". O(people).
 */
export function colourPeople(
  people: readonly FigureNode[],
  colour: ColourBy,
  grouping: Grouping,
): Colouring {
  if (colour.by === "status") return { tone: () => undefined, entries: [] };
  const value = (node: FigureNode): string => sayOf(node, colour, grouping);
  const values = people.map(value);
  if (colour.by === "age") {
    return byList(people, value, AGE_BANDS, AMOUNT_TONES);
  }
  const numbers = values.filter((text) => text !== "").map(Number);
  const distinct = new Set(numbers);
  if (numbers.length > 0 && distinct.size > 5 && numbers.every(Number.isFinite)) {
    const cuts = quintiles(numbers);
    const labels = cuts.map((cut, i) => `${cut.low} to ${cut.high}${i === 4 ? ", most" : ""}`);
    const step = (node: FigureNode): string => {
      const text = value(node);
      if (text === "") return "";
      const at = cuts.findIndex((cut) => Number(text) <= cut.high);
      return labels[at < 0 ? labels.length - 1 : at] ?? "";
    };
    return byList(people, step, labels, AMOUNT_TONES);
  }
  const counts = new Map<string, number>();
  for (const text of values) if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  const common = [...counts]
    .sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
    .slice(0, CATEGORY_TONES.length)
    .map(([text]) => text);
  return byList(people, value, common, CATEGORY_TONES);
}

function sayOf(
  node: FigureNode,
  colour: Exclude<ColourBy, { by: "status" }>,
  grouping: Grouping,
): string {
  switch (colour.by) {
    case "street":
      return node.street;
    case "gender":
      return node.gender;
    case "role":
      return node.role;
    case "age":
      return ageBand(node.age);
    case "group": {
      const group = grouping.of.get(node.id);
      return group === undefined ? "" : (grouping.labels[group] ?? "");
    }
    case "attribute":
      return node.attributes[colour.name] ?? "";
  }
}

export function ageBand(age: number | null): string {
  if (age === null) return "";
  if (age < 18) return AGE_BANDS[0];
  if (age < 35) return AGE_BANDS[1];
  if (age < 50) return AGE_BANDS[2];
  return age < 65 ? AGE_BANDS[3] : AGE_BANDS[4];
}

function byList(
  people: readonly FigureNode[],
  value: (node: FigureNode) => string,
  labels: readonly string[],
  tones: readonly Tone[],
): Colouring {
  const counts = new Map<string, number>();
  for (const node of people) {
    const text = value(node);
    const label = labels.includes(text) ? text : text === "" ? "not said" : "all others";
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const toneOf = (text: string): Tone => {
    if (text === "") return NOT_SAID_TONE;
    const at = labels.indexOf(text);
    return at < 0 ? OTHER_TONE : (tones[at] ?? OTHER_TONE);
  };
  const entries = labels.map((label) => ({
    tone: toneOf(label),
    label,
    people: counts.get(label) ?? 0,
  }));
  const rest = [
    { tone: OTHER_TONE, label: "all others", people: counts.get("all others") ?? 0 },
    { tone: NOT_SAID_TONE, label: "not said", people: counts.get("not said") ?? 0 },
  ];
  return {
    tone: (node) => toneOf(value(node)),
    entries: [...entries, ...rest].filter((entry) => entry.people > 0),
  };
}

function quintiles(numbers: readonly number[]): { low: number; high: number }[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const cuts: { low: number; high: number }[] = [];
  for (let i = 0; i < 5; i++) {
    const high = sorted[Math.ceil(((i + 1) * sorted.length) / 5) - 1]!;
    const before = cuts.at(-1);
    if (before !== undefined && high <= before.high) continue;
    const low = before === undefined ? sorted[0]! : sorted.find((v) => v > before.high)!;
    cuts.push({ low, high });
  }
  return cuts;
}

/** More than these would be a list of a questionnaire's columns, not a choice. */
const MOST_ATTRIBUTES = 8;

/**
 * Attributes worth colouring by: at least two values, given for at least a twentieth of the
 * people, and values that repeat, so that a colour is more than one person's. The eight given
 * most often, in order of name. O(people × attributes).
 */
export function colourableAttributes(people: readonly FigureNode[]): string[] {
  const values = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const node of people) {
    for (const [name, text] of Object.entries(node.attributes)) {
      if (text === "") continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      const seen = values.get(name) ?? new Set<string>();
      seen.add(text);
      values.set(name, seen);
    }
  }
  const given = (name: string) => counts.get(name) ?? 0;
  return [...values]
    .filter(
      ([name, seen]) =>
        seen.size >= 2 && given(name) >= people.length / 20 && given(name) >= 2 * seen.size,
    )
    .map(([name]) => name)
    .sort((a, b) => given(b) - given(a) || compareText(a, b))
    .slice(0, MOST_ATTRIBUTES)
    .sort(compareText);
}
