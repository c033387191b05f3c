import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { florentine, karate, kite } from "../testing/known-networks.ts";
import {
  betweennessCentralisation,
  closenessCentralisation,
  degreeCentralisation,
} from "./centralisation.ts";

const star = graphFromEdges(5, [0, 0, 0, 0], [1, 2, 3, 4]);
const outStar = graphFromEdges(5, [0, 0, 0, 0], [1, 2, 3, 4], { directed: true });
const ring = graphFromEdges(4, [0, 1, 2, 3], [1, 2, 3, 0]);
const mixed = graphFromEdges(5, [0, 1, 2, 2, 3, 0], [1, 2, 0, 3, 4, 3], { directed: true });
const tooSmall = [0, 1, 2].map((n) => graphFromEdges(n, [], []));

describe("degreeCentralisation", () => {
  it("is that of sna: Florentine marriages, karate club, kite", () => {
    expect(degreeCentralisation(florentine)).toBeCloseTo(0.26667, 5);
    expect(degreeCentralisation(karate)).toBeCloseTo(0.399621212121212, 12);
    expect(degreeCentralisation(kite)).toBeCloseTo(1 / 3, 12);
  });

  it("takes all, incoming or outgoing ties when directed (sna)", () => {
    expect(degreeCentralisation(mixed)).toBe(0.125);
    expect(degreeCentralisation(mixed, "all")).toBe(0.125);
    expect(degreeCentralisation(mixed, "in")).toBe(0.25);
    expect(degreeCentralisation(mixed, "out")).toBe(0.25);
    expect(degreeCentralisation(outStar, "out")).toBe(1);
    expect(degreeCentralisation(outStar, "in")).toBe(1 / 16);
    expect(degreeCentralisation(outStar)).toBe(0.5);
  });

  it("has no direction to choose when undirected, and ignores weights", () => {
    expect(degreeCentralisation(star, "in")).toBe(1);
    const weighted = graphFromEdges(3, [0, 0], [1, 2], { weights: [9, 2] });
    expect(degreeCentralisation(weighted)).toBe(1);
  });
});

describe("betweennessCentralisation", () => {
  it("is that of sna: Florentine marriages, karate club, kite", () => {
    expect(betweennessCentralisation(florentine)).toBeCloseTo(0.38349, 5);
    expect(betweennessCentralisation(karate)).toBeCloseTo(0.405557195329923, 12);
    expect(betweennessCentralisation(kite)).toBeCloseTo(0.296296296296296, 12);
  });

  it("follows direction (sna), and takes weights for lengths", () => {
    expect(betweennessCentralisation(mixed)).toBeCloseTo(0.145833333333333, 12);
    const detour = graphFromEdges(3, [0, 0, 1], [1, 2, 2], { weights: [1, 1, 5] });
    expect(betweennessCentralisation(detour)).toBe(1);
  });

  it("takes values that are at hand", () => {
    expect(betweennessCentralisation(ring, Float64Array.of(9, 0, 0, 0))).toBe(3);
  });
});

describe("closenessCentralisation", () => {
  it("is that of sna: karate club, kite", () => {
    expect(closenessCentralisation(karate)).toBeCloseTo(0.298194891208297, 12);
    expect(closenessCentralisation(kite)).toBeCloseTo(0.270374931581828, 12);
  });

  it("has no value for a graph in parts", () => {
    expect(closenessCentralisation(florentine)).toBeNull();
  });

  it("ignores direction and weights", () => {
    expect(closenessCentralisation(outStar)).toBeCloseTo(1, 12);
    const weighted = graphFromEdges(3, [0, 0], [1, 2], { weights: [9, 2] });
    expect(closenessCentralisation(weighted)).toBeCloseTo(1, 12);
  });
});

describe("every centralisation", () => {
  const all = [degreeCentralisation, betweennessCentralisation, closenessCentralisation];

  it("is 1 for a star and 0 for a ring", () => {
    for (const centralisation of all) {
      expect(centralisation(star)).toBeCloseTo(1, 12);
      expect(centralisation(ring)).toBe(0);
    }
  });

  it("has no value below three nodes, but has from three", () => {
    for (const centralisation of all) {
      for (const graph of tooSmall) expect(centralisation(graph)).toBeNull();
      expect(centralisation(graphFromEdges(3, [0, 0], [1, 2]))).toBeCloseTo(1, 12);
    }
  });

  it("is between 0 and 1", () => {
    fc.assert(
      fc.property(arbitraryGraph(), ({ graph }) => {
        for (const centralisation of all) {
          const value = centralisation(graph) ?? 0;
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });
});
