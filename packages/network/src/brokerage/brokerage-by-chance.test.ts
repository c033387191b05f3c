import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { networkChance, nodeChance } from "./brokerage-by-chance.ts";
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

/** All graphs of so many people, each with its probability: 4,096 directed ones of four. */
function everyGraph(by: readonly number[], directed: boolean) {
  const pairs = by.flatMap((_, a) =>
    by.flatMap((_, b) => (a === b || (!directed && a > b) ? [] : [[a, b] as const])),
  );
  const network = moments();
  const nodes = by.map(moments);
  const add = (sums: Moments, value: number, probability: number) => {
    sums.mean += probability * value;
    sums.square += probability * value * value;
  };
  for (let bits = 0; bits < 2 ** pairs.length; bits++) {
    const ties = pairs.filter((_, i) => (bits >> i) & 1);
    const graph = graphFromEdges(
      by.length,
      ties.map(([a]) => a),
      ties.map(([, b]) => b),
      { directed },
    );
    const probability = DENSITY ** ties.length * (1 - DENSITY) ** (pairs.length - ties.length);
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
const sizesOf = (by: readonly number[]) =>
  Array.from({ length: Math.max(...by) + 1 }, (_, c) => by.filter((x) => x === c).length);

const directedCases = [
  { by: [0, 0, 0, 0], directed: true },
  { by: [0, 0, 0, 1], directed: true },
  { by: [0, 0, 1, 1], directed: true },
  { by: [0, 0, 1, 2], directed: true },
  { by: [0, 1, 2, 3], directed: true },
];
const undirectedCases = [
  { by: [0, 0, 0, 0, 0], directed: false },
  { by: [0, 0, 0, 0, 1], directed: false },
  { by: [0, 0, 0, 1, 1], directed: false },
  { by: [0, 0, 0, 1, 2], directed: false },
  { by: [0, 0, 1, 1, 2], directed: false },
  { by: [0, 0, 1, 2, 3], directed: false },
  { by: [0, 1, 2, 3, 4], directed: false },
];

describe.each([...directedCases, ...undirectedCases])(
  "chance for categories $by, directed $directed, against every graph there could be",
  (of) => {
    const { by, directed } = of;
    const sizes = sizesOf(by);
    const truth = everyGraph(by, directed);

    it("is exact for every node and role", () => {
      const found = nodeChance(sizes, DENSITY, directed);
      for (const [v, category] of by.entries())
        for (const role of BROKERAGE_ROLES) {
          expect(found[category]![role].expected).toBeCloseTo(truth.nodes[v]![role].mean, 10);
          expect(found[category]![role].sd ** 2).toBeCloseTo(variance(truth.nodes[v]![role]), 10);
        }
    });

    it("is exact for every role of the network", () => {
      const found = networkChance(sizes, DENSITY, directed ? "directed" : "undirected");
      for (const role of BROKERAGE_ROLES) {
        expect(found[role].expected).toBeCloseTo(truth.network[role].mean, 10);
        expect(found[role].sd ** 2).toBeCloseTo(variance(truth.network[role]), 10);
      }
    });
  },
);

describe.each(directedCases)("published chance for categories $by", ({ by }) => {
  it("is wider than it should be by just what the docstring says", () => {
    const sizes = sizesOf(by);
    const truth = everyGraph(by, true);
    const found = networkChance(sizes, DENSITY, "published");
    const all = by.length;
    const triples = (n: number) => n * (n - 1) * (n - 2);
    const across = sizes.reduce((sum, n) => sum + n * (n - 1) * (all - n) * (2 * n - 3), 0);
    const leftOut = {
      coordinator: sizes.reduce((sum, n) => sum + 2 * triples(n), 0),
      itinerant: 0,
      representative: across,
      gatekeeper: across,
      liaison: 0,
      total: 2 * triples(all),
    };
    for (const role of BROKERAGE_ROLES) {
      expect(found[role].expected).toBeCloseTo(truth.network[role].mean, 10);
      const wider = leftOut[role] * DENSITY ** 4 * (1 - DENSITY) ** 2;
      expect(found[role].sd ** 2).toBeCloseTo(variance(truth.network[role]) + wider, 10);
    }
  });
});
