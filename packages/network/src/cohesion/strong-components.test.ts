import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { distances } from "../testing/naive.ts";
import { components } from "./components.ts";
import { strongComponents } from "./strong-components.ts";

const directed = { directed: true };

describe("strongComponents", () => {
  it("hold two nodes together exactly when each reaches the other", () => {
    fc.assert(
      fc.property(arbitraryGraph({ directed: true, most: 12 }), ({ graph }) => {
        const { membership, sizes } = strongComponents(graph);
        const d = distances(graph);
        const counts = new Array<number>(sizes.length).fill(0);
        let highest = -1;
        for (let v = 0; v < graph.n; v++) {
          counts[membership[v]!]!++;
          // Numbered in the order of first nodes.
          expect(membership[v]).toBeLessThanOrEqual(highest + 1);
          highest = Math.max(highest, membership[v]!);
          for (let w = 0; w < graph.n; w++) {
            const mutual = Number.isFinite(d[v]![w]!) && Number.isFinite(d[w]![v]!);
            expect(membership[v] === membership[w]).toBe(mutual);
          }
        }
        expect([...sizes]).toEqual(counts);
      }),
      { numRuns: 300 },
    );
  });

  it("are the components where ties have no direction", () => {
    fc.assert(
      fc.property(arbitraryGraph({ directed: false }), ({ graph }) => {
        expect(strongComponents(graph)).toEqual(components(graph));
      }),
    );
  });

  it("are a circle of ties, and single nodes before and after it", () => {
    const graph = graphFromEdges(5, [0, 1, 2, 3, 3], [1, 2, 3, 1, 4], directed);
    const { membership, sizes } = strongComponents(graph);
    expect([...membership]).toEqual([0, 1, 1, 1, 2]);
    expect([...sizes]).toEqual([1, 3, 1]);
  });

  it("do not join two circles because one leads to the other", () => {
    const graph = graphFromEdges(4, [0, 1, 2, 3, 3], [1, 0, 3, 2, 0], directed);
    expect([...strongComponents(graph).membership]).toEqual([0, 0, 1, 1]);
  });

  it("need no stack of calls: a path of 200,000 ties", () => {
    const n = 200_000;
    const from = Uint32Array.from({ length: n - 1 }, (_, i) => i);
    const path = graphFromEdges(
      n,
      from,
      from.map((v) => v + 1),
      directed,
    );
    expect(strongComponents(path).sizes.length).toBe(n);
  });

  it("are none in a graph without nodes", () => {
    expect(strongComponents(graphFromEdges(0, [], [], directed))).toEqual({
      membership: new Uint32Array(0),
      sizes: new Uint32Array(0),
    });
  });
});
