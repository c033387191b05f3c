import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { florentine, karate, kite } from "../testing/known-networks.ts";
import { meanClustering } from "./mean-clustering.ts";

describe("meanClustering", () => {
  it("is the mean over those with two contacts or more (igraph)", () => {
    expect(meanClustering(karate)).toBeCloseTo(0.5879305533048848, 12);
    expect(meanClustering(florentine)).toBeCloseTo(0.21818181818181817, 12);
    expect(meanClustering(kite, { withoutPairs: "leave-out" })).toBeCloseTo(0.5777777777777777, 12);
  });

  it("can count the others as 0 (networkx)", () => {
    expect(meanClustering(karate, { withoutPairs: "zero" })).toBeCloseTo(0.5706384782076823, 12);
    expect(meanClustering(kite, { withoutPairs: "zero" })).toBeCloseTo(0.52, 12);
  });

  it("has no value where nobody counts", () => {
    const pair = graphFromEdges(2, [0], [1]);
    expect(meanClustering(pair)).toBeNull();
    expect(meanClustering(pair, { withoutPairs: "zero" })).toBe(0);
    expect(meanClustering(graphFromEdges(0, [], []), { withoutPairs: "zero" })).toBeNull();
  });
});
