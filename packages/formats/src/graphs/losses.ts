import type { AttributeValue, GraphDocument } from "@kith/model";
import { listed } from "../problems.ts";

type Attributed = { readonly attributes: Readonly<Record<string, AttributeValue>> };
type Keep = (name: string, value: AttributeValue) => boolean;

/** The sentences of `GraphWritten.losses`, so that all formats say the same in the same words. */

/** `kept` says which attributes the file holds; a sentence names the others, if there are any. */
export function attributeLosses(
  of: "nodes" | "ties",
  items: readonly Attributed[],
  kept: Keep = () => false,
): string[] {
  const lost = new Set<string>();
  for (const { attributes } of items) {
    for (const [name, value] of Object.entries(attributes)) {
      if (!kept(name, value)) lost.add(name);
    }
  }
  return lost.size === 0 ? [] : [`Attributes of ${of} were left out: ${listed([...lost])}.`];
}

export function graphAttributeLosses({ attributes = {} }: GraphDocument): string[] {
  const names = Object.keys(attributes);
  return names.length === 0
    ? []
    : [`Attributes of the whole graph were left out: ${listed(names)}.`];
}

export function tieIdLosses({ edges }: GraphDocument): string[] {
  const count = edges.filter(({ id }) => id !== undefined).length;
  return count === 0 ? [] : [`The ids of ${number(count, "tie")} were left out.`];
}

/** @param doubled see `oneKindOfTie` */
export function directionLosses(doubled: number): string[] {
  return doubled === 0
    ? []
    : [`${number(doubled, "tie")} without direction became two each, one each way.`];
}

/** @param renamed from the name in the graph to the name in the file */
export function renamedLosses(of: string, renamed: ReadonlyMap<string, string>): string[] {
  const pairs = [...renamed].filter(([from, to]) => from !== to);
  return pairs.length === 0
    ? []
    : [
        `Attributes of ${of} have other names in the file: ${listed(
          pairs.map(([from, to]) => `${from} is ${to}`),
        )}.`,
      ];
}

/** `1 tie`, `2 ties`. */
export function number(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
