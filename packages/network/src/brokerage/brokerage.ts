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
export interface NetworkBrokerage extends Chance {
  readonly count: number;
  /** `null` where chance leaves no room (sd 0). */
  readonly z: number | null;
}

export interface Brokerage {
  readonly nodes: Readonly<Record<BrokerageRole, NodeBrokerage>>;
  readonly network: Readonly<Record<BrokerageRole, NetworkBrokerage>>;
}

/**
 * Gould and Fernandez's brokerage with what chance would give, per node and for the network,
 * as `brokerage` of R's sna 2.7. Chance: the people and their categories stay, and each tie
 * is there with the probability that the density of the network says.
 *
 * People of unknown category are left out with their ties, from counts and from density. Of
 * an undirected graph counts are as `brokerageRoles` says; read its sd and z with care: chance
 * ties each direction on its own. `networkChance` says where sna's sd is not exact.
 *
 * Throws a RangeError when `by` does not fit. O(Σ in-degree × out-degree + categories²).
 */
export function brokerage(graph: Graph, by: Categories): Brokerage {
  const sizes = categorySizes(graph, by);
  const counts = brokerageRoles(graph, by);
  const density = densityOfKnown(graph, by);
  const byCategory = nodeChance(sizes, density);
  const ofAll = networkChance(sizes, density);
  const nodes: Partial<Record<BrokerageRole, NodeBrokerage>> = {};
  const network: Partial<Record<BrokerageRole, NetworkBrokerage>> = {};
  for (const role of BROKERAGE_ROLES) {
    const count = counts[role];
    const unknown = Number.NaN;
    const expected = count.map((_, v) => byCategory[by[v]!]?.[role].expected ?? unknown);
    const sd = count.map((_, v) => byCategory[by[v]!]?.[role].sd ?? unknown);
    const z = count.map((value, v) => standardised(value, expected[v]!, sd[v]!));
    nodes[role] = { count, expected, sd, z };
    const whole = count.reduce((sum, value) => (value > 0 ? sum + value : sum), 0);
    const apart = standardised(whole, ofAll[role].expected, ofAll[role].sd);
    network[role] = { count: whole, ...ofAll[role], z: Number.isNaN(apart) ? null : apart };
  }
  return { nodes, network } as Brokerage;
}

function standardised(value: number, expected: number, sd: number): number {
  return sd > 0 ? (value - expected) / sd : Number.NaN;
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
