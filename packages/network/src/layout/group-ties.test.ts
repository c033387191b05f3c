import { seededRandom } from "@kith/model";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { matrix } from "../testing/naive.ts";
import { withGroupTies } from "./group-ties.ts";

describe("withGroupTies", () => {
  const random = () => seededRandom(1);

  it("ties members by a share of the strength of both, and keeps the ties there are", () => {
    // 0 and 1 are of one group and not tied; 2 and 3 are of others.
    const graph = graphFromEdges(4, [0, 1, 2], [2, 2, 3], { weights: [2, 3, 4] });
    const made = matrix(withGroupTies(graph, [5, 5, 1, 2], 0.6, random()));
    // A ring of two meets its one pair from both sides: twice 0.6 × (2 + 3) / 6.
    expect(made).toEqual([
      [0, expect.closeTo(1, 12), 2, 0],
      [expect.closeTo(1, 12), 0, 3, 0],
      [2, 3, 0, 4],
      [0, 0, 4, 0],
    ]);
  });

  it("counts a tie without a weight as 1, and leaves the lonely out", () => {
    const graph = graphFromEdges(4, [0], [1]);
    expect(matrix(withGroupTies(graph, [0, 1, 0, 0], 1, random()))).toEqual(matrix(graph));
  });

  it("ties each member of a large group to three on either side of a ring", () => {
    const n = 20;
    const hub = graphFromEdges(
      n + 1,
      new Uint32Array(n).fill(n),
      Uint32Array.from({ length: n }, (_, v) => v),
    );
    const groups = Array.from({ length: n + 1 }, (_, v) => (v === n ? 1 : 0));
    const made = matrix(withGroupTies(hub, groups, 0.3, random()));
    for (let v = 0; v < n; v++) {
      const ties = made[v]!.slice(0, n).filter((weight) => weight > 0);
      expect(ties).toEqual(new Array(6).fill(expect.closeTo(0.1, 12)));
      expect(made[v]![n]).toBe(1);
    }
    expect(withGroupTies(hub, groups, 0.3, random())).toEqual(
      withGroupTies(hub, groups, 0.3, random()),
    );
    expect(withGroupTies(hub, groups, 0.3, seededRandom(2))).not.toEqual(
      withGroupTies(hub, groups, 0.3, random()),
    );
  });

  it("ties a small group all to all, twice where the ring comes round", () => {
    // Four in a ring: the next is a tie once, the one across is met from both sides.
    const ring = graphFromEdges(4, [0, 1, 2, 3], [1, 2, 3, 0], { weights: [9, 9, 9, 9] });
    const made = matrix(withGroupTies(ring, [0, 0, 0, 0], 1 / 18, random()));
    const sums = made.map((row) => row.reduce((sum, x) => sum + x, 0));
    // Own ties of 18, and six shares of (18 + 18) / 18 / 6.
    for (const sum of sums) expect(sum).toBeCloseTo(18 + 6 * (2 / 6), 12);
  });
});
