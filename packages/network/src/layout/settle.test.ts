import { seededRandom } from "@kith/model";
import { describe, expect, it } from "vitest";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import type { Points } from "./points.ts";
import { scaleToRest, settle } from "./settle.ts";

/** Six people in a ring with a chord, tied more and less. */
const house = graphFromEdges(6, [0, 1, 2, 3, 4, 5, 1], [1, 2, 3, 4, 5, 0, 4], {
  weights: [1, 2, 1, 4, 1, 1, 3],
});

function scattered(n: number): Points {
  const random = seededRandom(1);
  return {
    x: Float64Array.from({ length: n }, () => random.next() * 4 - 2),
    y: Float64Array.from({ length: n }, () => random.next() * 4 - 2),
  };
}

/** Pull less push, from all pairs: the gradient of t-SNE with ties as its neighbours. */
function forcesAt(graph: Graph, { x, y }: Points, factor: number): Points {
  const { n, offsets, targets, weights } = graph;
  const strength = Array.from({ length: n }, (_, v) => {
    let sum = 0;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) sum += weights?.[k] ?? 1;
    return sum;
  });
  const force = { x: new Float64Array(n), y: new Float64Array(n) };
  const add = (v: number, w: number, by: number) => {
    force.x[v]! += by * (x[w]! - x[v]!);
    force.y[v]! += by * (y[w]! - y[v]!);
  };
  const near = (v: number, w: number) => 1 / (1 + (x[v]! - x[w]!) ** 2 + (y[v]! - y[w]!) ** 2);
  let total = 0;
  for (let v = 0; v < n; v++) for (let w = 0; w < n; w++) if (v !== w) total += near(v, w);
  for (let v = 0; v < n; v++) {
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const w = targets[k]!;
      const weight = weights?.[k] ?? 1;
      add(v, w, ((factor * weight) / 2) * (1 / strength[v]! + 1 / strength[w]!) * near(v, w));
    }
    for (let w = 0; w < n; w++) if (w !== v) add(v, w, (-n / total) * near(v, w) ** 2);
  }
  return force;
}

function outwards(graph: Graph, points: Points): number {
  const force = forcesAt(graph, points, 1);
  return points.x.reduce((sum, x, v) => sum + x * force.x[v]! + points.y[v]! * force.y[v]!, 0);
}

function settled(
  graph: Graph,
  points: Points,
  steps: number,
  options: Partial<Parameters<typeof settle>[3]> = {},
) {
  return [...settle(graph, points, steps, { pull: () => 1, ...options })];
}

describe("settle", () => {
  it("comes to rest where pull and push are equal", () => {
    for (const graph of [house, graphFromEdges(6, [0, 1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 0])])
      for (const factor of [1, 2]) {
        const points = scattered(6);
        settled(graph, points, 3_000, { pull: () => factor });
        const force = forcesAt(graph, points, factor);
        for (const f of [...force.x, ...force.y]) expect(f).toBeCloseTo(0, 5);
      }
  });

  it("pulls in each step as hard as it is told", () => {
    const asked: number[] = [];
    settled(house, scattered(6), 3, { pull: (step) => asked.push(step) });
    expect(asked).toEqual([0, 1, 2]);
  });

  it("makes the first step by the force, times a gain", () => {
    const points = scattered(6);
    const before = { x: points.x.slice(), y: points.y.slice() };
    const force = forcesAt(house, before, 1);
    settled(house, points, 1);
    // A gain is 1, more by 0.2 where the direction is kept, times 0.8 where it turned; who
    // stood still has no direction to keep but the negative one.
    const step = (f: number) => (f > 0 ? 0.8 : 1.2) * f;
    for (let v = 0; v < 6; v++) {
      expect(points.x[v]).toBeCloseTo(before.x[v]! + step(force.x[v]!), 10);
      expect(points.y[v]).toBeCloseTo(before.y[v]! + step(force.y[v]!), 10);
    }
  });

  it("leaves who is pinned, and lets who is held give way to the force half and half", () => {
    // Two tied nodes push each other by as much as a pull of 1. A pull of 2 leaves d / (1 + d²).
    const pair = graphFromEdges(2, [0], [1]);
    const at = { x: Float64Array.of(0, 1.8), y: Float64Array.of(0, 2.4) };
    const points = { x: at.x.slice(), y: at.y.slice() };
    settled(pair, points, 400, { pull: () => 2, hold: { at, strength: Float64Array.of(1, 0.5) } });
    expect([points.x[0], points.y[0]]).toEqual([0, 0]);
    const d = Math.hypot(points.x[1]!, points.y[1]!);
    expect(3 - d).toBeCloseTo(d / (1 + d * d), 10);
    expect(points.y[1]! / points.x[1]!).toBeCloseTo(4 / 3, 10);
  });

  it("is moved by the force on who is not pinned, though others are", () => {
    const points = scattered(6);
    const at = { x: points.x.slice(), y: points.y.slice() };
    settled(house, points, 3_000, {
      hold: { at, strength: Float64Array.of(1, 0, 1, 0, 0, 1) },
    });
    const force = forcesAt(house, points, 1);
    for (const v of [0, 2, 5]) expect([points.x[v], points.y[v]]).toEqual([at.x[v], at.y[v]]);
    for (const v of [1, 3, 4]) {
      expect(force.x[v]).toBeCloseTo(0, 6);
      expect(force.y[v]).toBeCloseTo(0, 6);
    }
  });

  it("tells after every ten steps, and after the last, how many were made", () => {
    expect(settled(house, scattered(6), 25)).toEqual([10, 20, 25]);
    expect(settled(house, scattered(6), 10)).toEqual([10]);
    expect(settled(house, scattered(6), 0)).toEqual([]);
  });
});

describe("scaleToRest", () => {
  it("enlarges or shrinks points until pull and push balance", () => {
    // Two fours who all know each other, with one tie between them.
    const fours = graphFromEdges(
      8,
      [0, 0, 0, 1, 1, 2, 4, 4, 4, 5, 5, 6, 0],
      [1, 2, 3, 2, 3, 3, 5, 6, 7, 6, 7, 7, 4],
    );
    const start = scattered(8);
    settled(fours, start, 10);
    for (const size of [1e-3, 0.3, 1, 40]) {
      const points = { x: start.x.map((x) => x * size), y: start.y.map((y) => y * size) };
      const before = { x: points.x.slice(), y: points.y.slice() };
      const factor = scaleToRest(fours, points);
      for (let v = 0; v < 8; v++) {
        expect(points.x[v]).toBe(before.x[v]! * factor);
        expect(points.y[v]).toBe(before.y[v]! * factor);
      }
      // The factor is found to a 64th of a doubling, from below.
      const times = (by: number) => ({
        x: points.x.map((x) => x * by),
        y: points.y.map((y) => y * by),
      });
      expect(outwards(fours, times(1 - 1e-9))).toBeGreaterThan(0);
      expect(outwards(fours, times(2 ** (1 / 64) * (1 + 1e-9)))).toBeLessThan(0);
    }
  });
});
