import { seededRandom } from "@kith/model";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { stressLayout } from "./stress-layout.ts";

const random = () => seededRandom(1);

function distancesOf(graph: Parameters<typeof stressLayout>[0]) {
  const { x, y } = stressLayout(graph, random());
  return (v: number, w: number) => Math.hypot(x[v]! - x[w]!, y[v]! - y[w]!);
}

describe("stressLayout", () => {
  it("draws a path straight, as long as it is", () => {
    const far = distancesOf(graphFromEdges(4, [0, 1, 2], [1, 2, 3]));
    for (let v = 0; v < 4; v++)
      for (let w = 0; w < v; w++) expect(Math.abs(far(v, w) - (v - w))).toBeLessThan(0.1);
  });

  it("takes weights for lengths", () => {
    // A triangle of sides 3, 4 and 5 by the ties alone.
    const triangle = graphFromEdges(3, [0, 1, 2], [1, 2, 0], { weights: [3, 4, 5] });
    const far = distancesOf(triangle);
    expect([far(0, 1), far(1, 2), far(2, 0)].map((d) => Math.round(d * 100) / 100)).toEqual([
      3, 4, 5,
    ]);
  });

  it("keeps parts 1.2 times the longest path from each other", () => {
    const far = distancesOf(graphFromEdges(4, [0, 1], [1, 2], { weights: [2, 2] }));
    // From 3 to both ends of a line of length 4; its middle is nearer to 3 than it should be.
    expect(far(0, 2)).toBeCloseTo(4, 0);
    expect(far(0, 3)).toBeCloseTo(far(2, 3), 1);
    expect((far(0, 3) + far(1, 3) + far(2, 3)) / 3).toBeCloseTo(4.8, 1);
    expect(distancesOf(graphFromEdges(3, [0], [1]))(0, 2)).toBeCloseTo(1.2, 2);
  });

  it("draws more nodes than pivots by as many, and by all ties", () => {
    const n = 150;
    const from = Array.from({ length: n - 1 }, (_, v) => v);
    const far = distancesOf(
      graphFromEdges(
        n,
        from,
        from.map((v) => v + 1),
        { weights: from.map((v) => 1 + (v % 2)) },
      ),
    );
    for (const v of from) expect(far(v, v + 1) / (1 + (v % 2))).toBeCloseTo(1, 1);
    expect(far(0, n - 1) / 223).toBeCloseTo(1, 1);
  });

  it("places none, one at the origin, and is the same for the same seed", () => {
    expect(stressLayout(graphFromEdges(0, [], []), random()).x.length).toBe(0);
    expect(stressLayout(graphFromEdges(1, [], []), random())).toEqual({
      x: Float64Array.of(0),
      y: Float64Array.of(0),
    });
    expect(distancesOf(graphFromEdges(2, [0], [1], { weights: [3] }))(0, 1)).toBeCloseTo(3, 2);
    const ring = graphFromEdges(4, [0, 1, 2, 3], [1, 2, 3, 0]);
    expect(stressLayout(ring, random())).toEqual(stressLayout(ring, random()));
    expect(stressLayout(ring, seededRandom(2))).not.toEqual(stressLayout(ring, random()));
  });
});
