import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { type ChanceByRole, networkChance, nodeChance } from "./brokerage-by-chance.ts";
import { BROKERAGE_ROLES, type BrokerageRole, brokerageRoles } from "./brokerage-roles.ts";

const DENSITY = 0.3;

interface Moments {
  mean: number;
  square: number;
}
const moments = () =>
  Object.fromEntries(BROKERAGE_ROLES.map((role) => [role, { mean: 0, square: 0 }])) as Record<
    BrokerageRole,
    Moments
  >;

/** All 4,096 directed graphs of four people, each with its probability. */
function everyGraph(by: readonly number[]) {
  const pairs = by.flatMap((_, a) => by.flatMap((_, b) => (a === b ? [] : [[a, b] as const])));
  const network = moments();
  const nodes = by.map(moments);
  const add = (sums: Moments, value: number, probability: number) => {
    sums.mean += probability * value;
    sums.square += probability * value * value;
  };
  for (let bits = 0; bits < 2 ** pairs.length; bits++) {
    const arcs = pairs.filter((_, i) => (bits >> i) & 1);
    const graph = graphFromEdges(
      by.length,
      arcs.map(([a]) => a),
      arcs.map(([, b]) => b),
      { directed: true },
    );
    const probability = DENSITY ** arcs.length * (1 - DENSITY) ** (pairs.length - arcs.length);
    const counts = brokerageRoles(graph, by);
    for (const role of BROKERAGE_ROLES) {
      for (const [v, sums] of nodes.entries()) add(sums[role], counts[role][v]!, probability);
      add(
        network[role],
        counts[role].reduce((sum, count) => sum + count, 0),
        probability,
      );
    }
  }
  return { network, nodes };
}

const variance = ({ mean, square }: Moments) => square - mean * mean;

describe.each([
  { by: [0, 0, 0, 0], sizes: [4] },
  { by: [0, 0, 0, 1], sizes: [3, 1] },
  { by: [0, 0, 1, 1], sizes: [2, 2] },
  { by: [0, 0, 1, 2], sizes: [2, 1, 1] },
  { by: [0, 1, 2, 3], sizes: [1, 1, 1, 1] },
])("chance for categories $by, against every graph there could be", ({ by, sizes }) => {
  const truth = everyGraph(by);

  it("is exact for every node and role", () => {
    const found = nodeChance(sizes, DENSITY);
    for (const [v, category] of by.entries())
      for (const role of BROKERAGE_ROLES) {
        expect(found[category]![role].expected).toBeCloseTo(truth.nodes[v]![role].mean, 10);
        expect(found[category]![role].sd ** 2).toBeCloseTo(variance(truth.nodes[v]![role]), 10);
      }
  });

  it("has the exact expectation of the network, and exact spread of itinerant and liaison", () => {
    const found: ChanceByRole = networkChance(sizes, DENSITY);
    for (const role of BROKERAGE_ROLES)
      expect(found[role].expected).toBeCloseTo(truth.network[role].mean, 10);
    for (const role of ["itinerant", "liaison"] as const)
      expect(found[role].sd ** 2).toBeCloseTo(variance(truth.network[role]), 10);
  });

  it("is above the exact spread of the other roles by just what the docstring says", () => {
    const found = networkChance(sizes, DENSITY);
    const all = by.length;
    const triples = (n: number) => n * (n - 1) * (n - 2);
    const missing = {
      coordinator: sizes.reduce((sum, n) => sum + 2 * triples(n), 0),
      representative: sizes.reduce((sum, n) => sum + n * (n - 1) * (all - n) * (2 * n - 3), 0),
      gatekeeper: sizes.reduce((sum, n) => sum + n * (n - 1) * (all - n) * (2 * n - 3), 0),
      total: 2 * triples(all),
    };
    for (const [role, count] of Object.entries(missing))
      expect(found[role as BrokerageRole].sd ** 2).toBeCloseTo(
        variance(truth.network[role as BrokerageRole]) + count * DENSITY ** 4 * (1 - DENSITY) ** 2,
        10,
      );
  });
});
