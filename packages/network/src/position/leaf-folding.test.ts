import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { betweennessByPairs, matrix } from "../testing/naive.ts";
import { foldLeaves } from "./leaf-folding.ts";

describe("foldLeaves", () => {
  it("folds a tail into the triangle it hangs on", () => {
    // 0 1 2 are a triangle, 3 hangs on 2, 4 on 3.
    const graph = graphFromEdges(5, [0, 1, 2, 2, 3], [1, 2, 0, 3, 4]);
    const { kept, reach, pairs } = foldLeaves(graph);
    expect([...kept]).toEqual([1, 1, 1, 0, 0]);
    expect([...reach]).toEqual([1, 1, 3, 2, 1]);
    // Through 3: 4 with 0, 1 and 2. Through 2: 3 and 4 with 0 and 1. Both directions.
    expect([...pairs]).toEqual([0, 0, 8, 6, 0]);
  });

  it("leaves nothing of a star, whose middle is on every path", () => {
    const { kept, pairs } = foldLeaves(graphFromEdges(5, [0, 0, 0, 0], [1, 2, 3, 4]));
    expect([...kept]).toEqual([0, 0, 0, 0, 0]);
    expect([...pairs]).toEqual([12, 0, 0, 0, 0]);
  });

  it("leaves nothing of a pair, nor of a node without ties", () => {
    const { kept, reach, pairs } = foldLeaves(graphFromEdges(3, [0], [1]));
    expect([...kept]).toEqual([0, 0, 0]);
    expect([...reach]).toEqual([1, 2, 1]);
    expect([...pairs]).toEqual([0, 0, 0]);
  });

  it("counts in full what runs through trees", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 12 }), (parents) => {
        const targets = parents.map((_, i) => i + 1);
        const sources = parents.map((parent, i) => parent % (i + 1));
        const tree = graphFromEdges(parents.length + 1, sources, targets);
        const { kept, pairs } = foldLeaves(tree);
        expect(kept.every((k) => k === 0)).toBe(true);
        expect([...pairs]).toEqual(betweennessByPairs(tree).map((x) => 2 * x));
      }),
    );
  });

  it("keeps nodes with two ties or more among those kept, which stand for everybody else", () => {
    fc.assert(
      fc.property(arbitraryGraph({ directed: false, most: 14 }), ({ graph }) => {
        const { kept, reach, pairs } = foldLeaves(graph);
        const a = matrix(graph);
        let standing = 0;
        for (let v = 0; v < graph.n; v++) {
          const ties = a[v]!.filter((x, w) => x > 0 && kept[w] === 1).length;
          if (kept[v] === 1) expect(ties).toBeGreaterThanOrEqual(2);
          if (kept[v] === 1) standing += reach[v]!;
          expect(pairs[v]).toBeLessThanOrEqual(2 * betweennessByPairs(graph)[v]! + 1e-9);
        }
        expect(standing).toBeLessThanOrEqual(graph.n);
      }),
    );
  });
});
