import { chooseTies, type FigureNetwork, groupPeople } from "@kith/figures";
import type { ExploreChoice } from "./explore-choice.ts";

/** A group of more people than this is too full to find one of them in. */
const MOST_INSIDE = 120;

/**
 * Where one person can be seen when groups are drawn: in their group, opened, or when that is
 * too full or they are in none, among those around them. `undefined` for who is not a person
 * of this network. O(nodes + ties).
 */
export function whereToShow(
  network: FigureNetwork,
  choice: ExploreChoice,
  id: string,
): ExploreChoice | undefined {
  const node = network.nodes.find((one) => one.id === id);
  if (node === undefined) return undefined;
  const around = { ...choice, person: id, around: id, open: undefined };
  if (node.kind !== "person") return around;
  const { of } = groupPeople(network, choice.groupBy);
  const group = of.get(id);
  const drawn = chooseTies(network, { kind: choice.kind, sure: choice.sure, who: "people" }).nodes;
  if (group === undefined || !drawn.some((one) => one.id === id)) return around;
  const inside = drawn.filter((one) => of.get(one.id) === group).length;
  return inside > MOST_INSIDE ? around : { ...choice, person: id, open: group, around: undefined };
}
