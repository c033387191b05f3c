import type { GraphDocumentNode, Random } from "@kith/model";
import { chance } from "../draws.ts";

/** Attributes that say which nodes live together, in order of preference. */
const HOME_ATTRIBUTES = ["hh", "household", "hhid", "household_id"];

/**
 * Homes for the nodes of a network, as lists of positions, near ones near each other in the
 * list: by the attribute `hh` or `household` where every node has one, otherwise by pairing
 * nodes with the tied node they share most contacts with. Homes follow a walk through the
 * network (breadth first), so that streets hold people who know each other. O(nodes + ties).
 */
export function groupIntoHomes(
  random: Random,
  nodes: readonly GraphDocumentNode[],
  adjacent: readonly (readonly number[])[],
): number[][] {
  const attribute = HOME_ATTRIBUTES.find((name) =>
    nodes.every((node) => node.attributes[name] !== undefined),
  );
  const order = walk(adjacent);
  if (attribute !== undefined) {
    const homes = new Map<string, number[]>();
    for (const i of order) {
      const key = String(nodes[i]?.attributes[attribute]);
      const home = homes.get(key);
      if (home === undefined) homes.set(key, [i]);
      else home.push(i);
    }
    return [...homes.values()];
  }
  const housed = new Uint8Array(nodes.length);
  const homes: number[][] = [];
  for (const i of order) {
    if (housed[i] === 1) continue;
    const home = [i];
    housed[i] = 1;
    for (const p of [0.6, 0.4, 0.4]) {
      if (!chance(random, p)) break;
      const next = closest(home, adjacent, housed);
      if (next === undefined) break;
      housed[next] = 1;
      home.push(next);
    }
    homes.push(home);
  }
  return homes;
}

/** All positions, each component breadth first from its first node. */
function walk(adjacent: readonly (readonly number[])[]): number[] {
  const seen = new Uint8Array(adjacent.length);
  const order: number[] = [];
  for (let start = 0; start < adjacent.length; start++) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    order.push(start);
    for (let at = order.length - 1; at < order.length; at++) {
      for (const next of adjacent[order[at] ?? 0] ?? []) {
        if (seen[next] === 1) continue;
        seen[next] = 1;
        order.push(next);
      }
    }
  }
  return order;
}

/** The unhoused node tied to everyone in the home that shares most contacts with its first. */
function closest(
  home: readonly number[],
  adjacent: readonly (readonly number[])[],
  housed: Uint8Array,
): number | undefined {
  const first = adjacent[home[0] ?? 0] ?? [];
  const circle = new Set(first);
  let best: number | undefined;
  let most = -1;
  for (const candidate of first) {
    if (housed[candidate] === 1) continue;
    const theirs = adjacent[candidate] ?? [];
    if (!home.every((member) => theirs.includes(member))) continue;
    const shared = theirs.filter((other) => circle.has(other)).length;
    if (shared > most) {
      most = shared;
      best = candidate;
    }
  }
  return best;
}
