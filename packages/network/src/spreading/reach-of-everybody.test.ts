import fc from "fast-check";
import { expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { distances } from "../testing/naive.ts";
import { reachOfEverybody } from "./reach-of-everybody.ts";

it("counts everybody each node can get to, itself included", () => {
  fc.assert(
    fc.property(arbitraryGraph({ most: 25 }), ({ graph }) => {
      expect([...reachOfEverybody(graph.n, graph)]).toEqual(
        distances(graph).map((row) => row.filter((d) => Number.isFinite(d)).length),
      );
    }),
    { numRuns: 300 },
  );
});

it("knows what leads into a circle, what hangs on it, and what passes it by", () => {
  // 0, 1, 2 in a circle; 3 leads into it, 4 and 5 hang on it; 6 leads to 4 only; 7 to 6 and 3.
  const graph = graphFromEdges(8, [0, 1, 2, 3, 2, 4, 6, 7, 7], [1, 2, 0, 0, 4, 5, 4, 6, 3], {
    directed: true,
  });
  expect([...reachOfEverybody(8, graph)]).toEqual([5, 5, 5, 6, 2, 1, 3, 8]);
  expect([...reachOfEverybody(0, graphFromEdges(0, [], []))]).toEqual([]);
});
