import type { Graph } from "../graph/graph.ts";
import { type Chance, networkChance, nodeChance } from "./brokerage-by-chance.ts";
import { BROKERAGE_ROLES, type BrokerageRole, brokerageRoles } from "./brokerage-roles.ts";
import { type Categories, categorySizes } from "./categories.ts";

/** One role of every node: its count against what chance would give. NaN: category unknown. */
export interface NodeBrokerage {
  readonly count: Float64Array;
  readonly expected: Float64Array;
  readonly sd: Float64Array;
  /** (count − expected) / sd; NaN where chance leaves no room (sd 0). */
  readonly z: Float64Array;
}

/** One role counted over the whole network. */
export interface NetworkBrokerage {
  readonly count: number;
  readonly expected: number;
  /** Directed: as published and as sna has it. Undirected: exact. */
  readonly sd: number;
  /** (count − expected) / sd; `null` where chance leaves no room (sd 0). */
  readonly z: number | null;
  /** What the published sd should be: see `ChanceKind`. */
  readonly exactSd: number;
  readonly exactZ: number | null;
}

export interface Brokerage {
  readonly nodes: Readonly<Record<BrokerageRole, NodeBrokerage>>;
  readonly network: Readonly<Record<BrokerageRole, NetworkBrokerage>>;
}

/**
 * Gould and Fernandez's brokerage with what chance would give, per node and for the network;
 * of a directed graph as `brokerage` of R's sna 2.7. Chance: the people and their categories
 * stay, and each tie is there with the probability that the density of the network says.
 *
 * People of unknown category are left out with their ties, from counts and from density. Of
 * an undirected graph counts are as `brokerageRoles` says, and sd and z are those of ties that
 * have no direction (sna's would be of two directions that come about apart).
 *
 * Throws a RangeError when `by` does not fit. O(Σ in-degree × out-degree + categories²).
 */
export function brokerage(graph: Graph, by: Categories): Brokerage {
  const sizes = categorySizes(graph, by);
  const counts = brokerageRoles(graph, by);
  const density = densityOfKnown(graph, by);
  const byCategory = nodeChance(sizes, density, graph.directed);
  const exact = networkChance(sizes, density, graph.directed ? "directed" : "undirected");
  const told = graph.directed ? networkChance(sizes, density, "published") : exact;
  const nodes: Partial<Record<BrokerageRole, NodeBrokerage>> = {};
  const network: Partial<Record<BrokerageRole, NetworkBrokerage>> = {};
  for (const role of BROKERAGE_ROLES) {
    const count = counts[role];
    nodes[role] = againstChance(count, by, (category) => byCategory[category]![role]);
    const whole = count.reduce((sum, value) => (value > 0 ? sum + value : sum), 0);
    const { expected, sd } = told[role];
    const exactSd = exact[role].sd;
    network[role] = {
      count: whole,
      expected,
      sd,
      z: orNull(standardised(whole, expected, sd)),
      exactSd,
      exactZ: orNull(standardised(whole, expected, exactSd)),
    };
  }
  return { nodes, network } as Brokerage;
}

function againstChance(
  count: Float64Array,
  by: Categories,
  chanceOf: (category: number) => Chance,
): NodeBrokerage {
  const of = (name: keyof Chance) =>
    count.map((_, v) => (by[v]! < 0 ? Number.NaN : chanceOf(by[v]!)[name]));
  const expected = of("expected");
  const sd = of("sd");
  const z = count.map((value, v) => standardised(value, expected[v]!, sd[v]!));
  return { count, expected, sd, z };
}

function standardised(value: number, expected: number, sd: number): number {
  return sd > 0 ? (value - expected) / sd : Number.NaN;
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** Ties among people of known category over those there could be; 0 for fewer than two. */
function densityOfKnown(graph: Graph, by: Categories): number {
  const { n, offsets, targets } = graph;
  let people = 0;
  let ties = 0;
  for (let v = 0; v < n; v++) {
    if (by[v]! < 0) continue;
    people++;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) if (by[targets[k]!]! >= 0) ties++;
  }
  return people < 2 ? 0 : ties / (people * (people - 1));
}
