import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { arbitraryPartlyKnown, unknownTies } from "../testing/arbitrary-partly-known.ts";
import { amongAsked, eitherNamed, isUnknown, readKnown } from "./partly-known.ts";

const key = ([v, w]: readonly [number, number]) => `${v} ${w}`;

describe("isUnknown", () => {
  it("is what the rule says of every tie", () => {
    fc.assert(
      fc.property(arbitraryPartlyKnown({ most: 8 }), (ties) => {
        const unknown = new Set(unknownTies(ties).map(key));
        const known = readKnown(ties);
        for (let v = 0; v < ties.graph.n; v++)
          for (let w = 0; w < ties.graph.n; w++) {
            const pair: [number, number] = ties.graph.directed || v < w ? [v, w] : [w, v];
            expect(isUnknown(known, v, w)).toBe(unknown.has(key(pair)));
          }
      }),
    );
  });
});

describe("eitherNamed", () => {
  it("leaves a tie unknown when one direction is and none is there", () => {
    fc.assert(
      fc.property(arbitraryPartlyKnown({ most: 6, directed: true }), (ties) => {
        const { graph } = ties;
        const directed = readKnown(ties);
        const flat = readKnown(eitherNamed(ties));
        expect(flat.graph.directed).toBe(false);
        for (let v = 0; v < graph.n; v++)
          for (let w = 0; w < graph.n; w++) {
            const tied =
              graph.targets.subarray(graph.offsets[v], graph.offsets[v + 1]).includes(w) ||
              graph.targets.subarray(graph.offsets[w], graph.offsets[w + 1]).includes(v);
            const open = isUnknown(directed, v, w) || isUnknown(directed, w, v);
            expect(isUnknown(flat, v, w)).toBe(!tied && open);
          }
      }),
    );
  });

  it("has nothing to do for ties without direction", () => {
    const ties = { graph: graphFromEdges(2, [0], [1]), asked: [1, 0] };
    expect(eitherNamed(ties)).toBe(ties);
  });
});

describe("amongAsked", () => {
  it("keeps respondents and the ties among them", () => {
    const graph = graphFromEdges(4, [0, 0, 2], [1, 2, 3]);
    const { graph: respondents, kept } = amongAsked({ graph, asked: [1, 0, 1, 1] });
    expect([...kept]).toEqual([0, 2, 3]);
    expect(respondents.ids).toEqual(["0", "2", "3"]);
    expect([...respondents.targets]).toEqual([1, 0, 2, 1]);
    expect(() => amongAsked({ graph, asked: [1] })).toThrow(
      new RangeError("4 nodes but 1 say whether they were asked."),
    );
  });
});
