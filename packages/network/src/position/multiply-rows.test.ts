import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { matrix } from "../testing/naive.ts";
import { multiplyRows } from "./multiply-rows.ts";

describe("multiplyRows", () => {
  it("is the product of the matrix, with weights and without, rows odd and even", () => {
    for (const weighted of [false, true])
      fc.assert(
        fc.property(arbitraryGraph({ weighted, directed: true }), ({ graph }) => {
          const x = Float64Array.from({ length: graph.n }, (_, v) => 1 + v * v);
          const into = new Float64Array(graph.n).fill(7);
          multiplyRows(graph, x, into);
          for (const [v, row] of matrix(graph).entries())
            expect(into[v]).toBeCloseTo(
              row.reduce((sum, a, w) => sum + a * x[w]!, 0),
              8,
            );
        }),
      );
  });
});
