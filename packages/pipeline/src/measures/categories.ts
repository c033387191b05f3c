import { ageBand } from "@kith/figures";
import type { NetworkNode, SiteNetwork } from "@kith/model";

/** Of what kind people are, for measures of likeness. */
export type Category = string;

/**
 * The category of each person, as numbers from 0 in the order they first occur, −1 where
 * nobody said. `by` is `street`, `area`, `gender`, `age` (in bands) or the name of an
 * attribute; `group` takes the groups given. O(people).
 */
export function categoriesOf(
  network: SiteNetwork,
  by: Category,
  groupOf: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const categories = new Map<string, number>();
  for (const node of network.nodes) {
    if (node.kind !== "person") continue;
    const text = by === "group" ? String(groupOf.get(node.id) ?? "") : textOf(node, by);
    if (text === "") {
      categories.set(node.id, -1);
      continue;
    }
    if (!numbers.has(text)) numbers.set(text, numbers.size);
    categories.set(node.id, numbers.get(text)!);
  }
  return categories;
}

function textOf(node: NetworkNode, by: Category): string {
  const { street, area, gender, age } = node.description;
  switch (by) {
    case "street":
      return street ?? "";
    case "area":
      return area ?? "";
    case "gender":
      return gender ?? "";
    case "age":
      return ageBand(age ?? null);
    default:
      return node.attributes[by] ?? "";
  }
}
