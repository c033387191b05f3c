import { describe, expect, it } from "vitest";
import { degreesByKind } from "./degree-by-kind.ts";

const edges = {
  sources: [0, 0, 1, 0, 2, 0],
  targets: [1, 1, 2, 1, 2, 2],
  kinds: [0, 1, 1, 0, 0, 0],
};

describe("degreesByKind", () => {
  it("counts the ties of each kind, repeated edges once and loops never", () => {
    const [first, second] = degreesByKind(3, edges, 2);
    expect([...first!.all]).toEqual([2, 1, 1]);
    expect([...second!.all]).toEqual([1, 2, 1]);
    expect(first!.in).toEqual(first!.all);
    expect(first!.out).toEqual(first!.all);
  });

  it("keeps the directions apart", () => {
    const [first] = degreesByKind(3, edges, 2, { directed: true });
    expect([...first!.out]).toEqual([2, 0, 0]);
    expect([...first!.in]).toEqual([0, 1, 1]);
    expect([...first!.all]).toEqual([2, 1, 1]);
  });

  it("adds weights up", () => {
    const [first, second] = degreesByKind(3, { ...edges, weights: [1, 2, 3, 4, 5, 6] }, 2);
    expect([...first!.all]).toEqual([11, 5, 6]);
    expect([...second!.all]).toEqual([2, 5, 3]);
  });

  it("has zeros for a kind without edges", () => {
    expect(degreesByKind(1, { sources: [], targets: [], kinds: [] }, 1)).toEqual([
      { all: new Float64Array(1), in: new Float64Array(1), out: new Float64Array(1) },
    ]);
    expect(degreesByKind(1, { sources: [], targets: [], kinds: [] }, 0)).toEqual([]);
  });

  it("refuses kinds that do not fit the edges", () => {
    expect(() => degreesByKind(3, { ...edges, kinds: [0] }, 2)).toThrow(
      new RangeError("6 edges but 1 kinds."),
    );
    expect(() => degreesByKind(3, edges, 1)).toThrow(
      new RangeError("Edge 1 is of kind 1; kinds are 0 to 0."),
    );
    expect(() => degreesByKind(3, { ...edges, kinds: [0, 0.5, 0, 0, 0, 0] }, 2)).toThrow(
      "Edge 1 is of kind 0.5; kinds are 0 to 1.",
    );
  });
});
