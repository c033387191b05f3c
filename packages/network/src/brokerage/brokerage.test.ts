import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { managersAdvice, managersDepartments } from "../testing/known-networks.ts";
import { matrix } from "../testing/naive.ts";
import { brokerage } from "./brokerage.ts";
import { BROKERAGE_ROLES, type BrokerageRole, brokerageRoles } from "./brokerage-roles.ts";

const directed = (n: number, arcs: readonly (readonly [number, number])[]): Graph =>
  graphFromEdges(
    n,
    arcs.map(([a]) => a),
    arcs.map(([, b]) => b),
    { directed: true },
  );

/** The definition written out: every triple looked at. */
function rolesByTriples(graph: Graph, by: readonly number[]): Record<BrokerageRole, number[]> {
  const tied = matrix(graph);
  const count = () => by.map((category) => (category < 0 ? Number.NaN : 0));
  const roles = {
    coordinator: count(),
    itinerant: count(),
    representative: count(),
    gatekeeper: count(),
    liaison: count(),
    total: count(),
  };
  for (let a = 0; a < graph.n; a++)
    for (let b = 0; b < graph.n; b++)
      for (let c = 0; c < graph.n; c++) {
        if (a === c || tied[a]![b] === 0 || tied[b]![c] === 0 || tied[a]![c] !== 0) continue;
        const [x, y, z] = [by[a]!, by[b]!, by[c]!];
        if (Math.min(x, y, z) < 0) continue;
        roles.total[b]!++;
        if (x === y && y === z) roles.coordinator[b]!++;
        else if (x === z) roles.itinerant[b]!++;
        else if (x === y) roles.representative[b]!++;
        else if (y === z) roles.gatekeeper[b]!++;
        else roles.liaison[b]!++;
      }
  return roles;
}

describe("brokerageRoles", () => {
  it.each([
    ["coordinator", [0, 0, 0]],
    ["itinerant", [0, 1, 0]],
    ["representative", [0, 0, 1]],
    ["gatekeeper", [1, 0, 0]],
    ["liaison", [0, 1, 2]],
  ] as const)("the middle of a path is a %s for categories %j", (role, by) => {
    const found = brokerageRoles(directed(3, [[0, 1], [1, 2]]), by); // biome-ignore format: one line
    for (const each of BROKERAGE_ROLES)
      expect([...found[each]]).toEqual([0, each === role || each === "total" ? 1 : 0, 0]);
  });

  it("counts nobody who is tied already, and no way back to the same person", () => {
    const closed = directed(3, [[0, 1], [1, 2], [0, 2]]); // biome-ignore format: one line
    expect([...brokerageRoles(closed, [0, 0, 0]).total]).toEqual([0, 0, 0]);
    const back = directed(2, [[0, 1], [1, 0]]); // biome-ignore format: one line
    expect([...brokerageRoles(back, [0, 0]).total]).toEqual([0, 0]);
  });

  it("counts each pair twice where ties have no direction", () => {
    const path = graphFromEdges(3, [0, 1], [1, 2]);
    const found = brokerageRoles(path, [0, 0, 1]);
    expect([found.gatekeeper[1], found.representative[1], found.total[1]]).toEqual([1, 1, 2]);
  });

  it("leaves paths through people of unknown category out", () => {
    const path = directed(3, [[0, 1], [1, 2]]); // biome-ignore format: one line
    expect([...brokerageRoles(path, [-1, 0, 0]).total]).toEqual([Number.NaN, 0, 0]);
    expect([...brokerageRoles(path, [0, -1, 0]).total]).toEqual([0, Number.NaN, 0]);
    expect([...brokerageRoles(path, [0, 0, -1]).total]).toEqual([0, 0, Number.NaN]);
  });

  it("is what the definition says", () => {
    fc.assert(
      fc.property(arbitraryGraph(), fc.infiniteStream(fc.integer({ min: -1, max: 2 })), (s, c) => {
        const by = Array.from({ length: s.graph.n }, () => c.next().value as number);
        const found = brokerageRoles(s.graph, by);
        const expected = rolesByTriples(s.graph, by);
        for (const role of BROKERAGE_ROLES) expect([...found[role]]).toEqual(expected[role]);
      }),
    );
  });

  it("refuses categories that do not fit", () => {
    const pair = graphFromEdges(2, [0], [1]);
    expect(() => brokerageRoles(pair, [0])).toThrow("2 nodes but 1 categories.");
    expect(() => brokerageRoles(pair, [0, -2])).toThrow(
      "Node 1 has category -2; categories are 0, 1, … or −1.",
    );
    expect(() => brokerageRoles(pair, [0.5, 0])).toThrow("Node 0 has category 0.5");
  });
});

describe("brokerage", () => {
  const found = brokerage(managersAdvice, managersDepartments);
  const inOrder = (of: "count" | "expected" | "sd" | "z") =>
    BROKERAGE_ROLES.map((role) => found.network[role][of]);

  it("gives the counts of managers' advice by department (R, sna 2.7)", () => {
    expect(inOrder("count")).toEqual([28, 69, 95, 62, 246, 500]);
    const manager18 = BROKERAGE_ROLES.map((role) => found.nodes[role].count[17]);
    expect(manager18).toEqual([0, 32, 4, 11, 74, 121]);
  });

  it("gives what chance would give the network (R, sna 2.7)", () => {
    const close = (of: "expected" | "sd" | "z", values: readonly number[]) => {
      for (const [i, value] of values.entries()) expect(inOrder(of)[i]).toBeCloseTo(value, 9);
    };
    close(
      "expected",
      [
        47.741577583414326, 152.41442608789552, 152.41442608789552, 152.41442608789552,
        389.32920310981541, 894.31405895691637,
      ],
    );
    close(
      "sd",
      [
        9.6726800667210462, 25.730787902303611, 23.835950974566487, 23.835950974566487,
        33.284470269248082, 63.610137956590357,
      ],
    );
    close(
      "z",
      [
        -2.0409625302645358, -3.2418139080936439, -2.4087323450680884, -3.7931956725523479,
        -4.306188500233965, -6.1989184684052914,
      ],
    );
  });

  it("says what the published spread should be", () => {
    const { total, liaison } = found.network;
    const density = 190 / 420;
    const leftOut = 2 * 21 * 20 * 19 * density ** 4 * (1 - density) ** 2;
    expect(total.exactSd).toBeCloseTo(Math.sqrt(total.sd ** 2 - leftOut), 9);
    expect(total.exactZ).toBeCloseTo((500 - total.expected) / total.exactSd, 9);
    expect(liaison.exactSd).toBe(liaison.sd);
    expect(liaison.exactZ).toBe(liaison.z);
  });

  it("knows that ties without direction do not come about one way at a time", () => {
    const path = graphFromEdges(3, [0, 1], [1, 2]);
    const { network, nodes } = brokerage(path, [0, 0, 0]);
    // One of three nodes can be in the middle: probability 3 × 4/27, and two if it is.
    const probability = 4 / 9;
    expect(network.total.count).toBe(2);
    expect(network.total.expected).toBeCloseTo(2 * probability, 12);
    expect(network.total.sd).toBeCloseTo(2 * Math.sqrt(probability * (1 - probability)), 12);
    expect(network.total.exactSd).toBe(network.total.sd);
    expect(nodes.total.sd[0]).toBeCloseTo(2 * Math.sqrt((4 / 27) * (23 / 27)), 12);
  });

  it("gives what chance would give a manager (R, sna 2.7)", () => {
    const ofFirst = (of: "expected" | "sd" | "z") =>
      BROKERAGE_ROLES.map((role) => found.nodes[role][of][0]!);
    const expected = {
      expected: [0.672416585681892, 9.189693337652523, 5.715540978296081, 5.715540978296081, 21.293191879926578, 42.586383759853156], // biome-ignore format: one row
      sd: [0.882894862284125, 4.514816063324353, 4.362565405689072, 4.362565405689072, 8.966076981049108, 15.678010770752756], // biome-ignore format: one row
      z: [0.371033322666, -1.592466500697, -0.85168716862119, 1.2113191506109, -1.4826096081958, -1.185506505361], // biome-ignore format: one row
    };
    for (const of of ["expected", "sd", "z"] as const)
      for (const [i, value] of expected[of].entries()) expect(ofFirst(of)[i]).toBeCloseTo(value, 9);
  });

  it("has no z where chance leaves no room: the president's department has one person", () => {
    expect(found.nodes.coordinator.z[6]).toBeNaN();
    expect(found.nodes.coordinator.sd[6]).toBe(0);
    const alone = brokerage(graphFromEdges(1, [], []), [0]);
    const nothing = { count: 0, expected: 0, sd: 0, z: null, exactSd: 0, exactZ: null };
    expect(alone.network.total).toEqual(nothing);
    const none = brokerage(graphFromEdges(0, [], []), []);
    expect(none.network.liaison).toEqual(nothing);
  });

  it("leaves people of unknown category out, as if they were not there", () => {
    const more = graphFromEdges(5, [0, 1, 2, 4, 0], [1, 2, 3, 0, 4], { directed: true });
    const less = graphFromEdges(4, [0, 1, 2], [1, 2, 3], { directed: true });
    const withUnknown = brokerage(more, [0, 0, 1, 1, -1]);
    expect(withUnknown.network).toEqual(brokerage(less, [0, 0, 1, 1]).network);
    for (const of of ["count", "expected", "sd", "z"] as const)
      expect(withUnknown.nodes.total[of][4]).toBeNaN();
  });
});
