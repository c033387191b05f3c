import { compareText } from "@kith/model";
import type { FigureNetwork, FigureNode } from "./figure-network.ts";

/** What puts people into one area of the picture. */
export type GroupBy = "found" | "street" | "area";

export interface Grouping {
  readonly labels: readonly string[];
  /** Group of each node by id; absent for places and for people in none. */
  readonly of: ReadonlyMap<string, number>;
}

/**
 * Puts people into groups: those found from the ties, or streets, or areas. Labels that occur
 * more than once are numbered so that a reader can tell them apart. O(nodes log groups).
 */
export function groupPeople(network: FigureNetwork, by: GroupBy): Grouping {
  const people = network.nodes.filter((node) => node.kind === "person");
  if (by === "found") {
    const of = new Map<string, number>();
    for (const node of people) if (node.group !== null) of.set(node.id, node.group);
    return { labels: apart(network.groups.map((group) => group.label)), of };
  }
  const place = (node: FigureNode) => (by === "street" ? node.street : node.area).trim();
  const sizes = new Map<string, number>();
  for (const node of people) {
    const label = place(node);
    if (label !== "") sizes.set(label, (sizes.get(label) ?? 0) + 1);
  }
  const labels = [...sizes]
    .sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
    .map(([label]) => label);
  const index = new Map(labels.map((label, i) => [label, i]));
  const of = new Map<string, number>();
  for (const node of people) {
    const group = index.get(place(node));
    if (group !== undefined) of.set(node.id, group);
  }
  return { labels, of };
}

/**
 * How people are best put together at first sight: by area where that is known of most, else by
 * street, else by who is close to whom. A place that everybody shares parts nobody. O(nodes).
 */
export function usualGroupBy(network: FigureNetwork): GroupBy {
  const people = network.nodes.filter((node) => node.kind === "person");
  const known = (by: "street" | "area"): boolean => {
    const said = people.map((node) => node[by].trim()).filter((place) => place !== "");
    return said.length * 2 > people.length && new Set(said).size > 1;
  };
  return known("area") ? "area" : known("street") ? "street" : "found";
}

function apart(labels: readonly string[]): string[] {
  const seen = new Map<string, number>();
  const repeated = new Set(labels.filter((label, i) => labels.indexOf(label) !== i));
  return labels.map((label, i) => {
    if (label.trim() === "") return `Group ${i + 1}`;
    if (!repeated.has(label)) return label;
    const number = (seen.get(label) ?? 0) + 1;
    seen.set(label, number);
    return `${label} ${number}`;
  });
}
