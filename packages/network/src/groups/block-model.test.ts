import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { arbitraryLabels } from "../testing/arbitrary-labels.ts";
import { karate, karateInstructor } from "../testing/known-networks.ts";
import { matrix } from "../testing/naive.ts";
import { blockModel, imageMatrix } from "./block-model.ts";
import { equivalenceBlocks } from "./equivalence.ts";
import { cutHierarchy } from "./hierarchy.ts";

describe("blockModel", () => {
  it("gives the densities of the karate club's factions (35 and 32 ties within, 11 across)", () => {
    const factions = karate.ids.map((id) => (karateInstructor.includes(id) ? 0 : 1));
    const model = blockModel(karate, factions);
    expect([...model.sizes]).toEqual([17, 17]);
    const across = 11 / (17 * 17);
    const within = model.density[0]! + model.density[3]!;
    expect(within).toBeCloseTo((2 * 67) / (17 * 16), 12);
    expect([model.density[1], model.density[2]]).toEqual([across, across]);
    expect(model.overall).toBeCloseTo(78 / (17 * 33), 12);
  });

  it("is the mean tie of each block's cells, and how they correlate", () => {
    fc.assert(
      fc.property(
        arbitraryGraph({ weighted: true }).chain((sample) =>
          fc.tuple(fc.constant(sample), arbitraryLabels(sample.graph.n)),
        ),
        ([{ graph }, labels]) => {
          const a = matrix(graph);
          const model = blockModel(graph, labels);
          const count = Math.max(-1, ...labels) + 1;
          expect(model.count).toBe(count);
          const mean = (xs: number[]) => xs.reduce((sum, x) => sum + x, 0) / xs.length;
          const cells = a.flatMap((row, v) =>
            row.flatMap((x, w) => (v === w ? [] : [{ x, at: labels[v]! * count + labels[w]! }])),
          );
          for (let at = 0; at < count * count; at++) {
            const inside = cells.filter((cell) => cell.at === at).map(({ x }) => x);
            if (inside.length === 0) expect(model.density[at]).toBeNaN();
            else expect(model.density[at]).toBeCloseTo(mean(inside), 12);
          }
          for (let c = 0; c < count; c++)
            expect(model.sizes[c]).toBe(labels.filter((label) => label === c).length);
          if (cells.length === 0) {
            expect(model.overall).toBeNaN();
            expect(model.fit).toBeNull();
            return;
          }
          const xs = cells.map(({ x }) => x);
          const ys = cells.map(({ at }) => model.density[at]!);
          const m = mean(xs);
          expect(model.overall).toBeCloseTo(m, 12);
          const sxx = xs.reduce((sum, x) => sum + (x - m) ** 2, 0);
          const syy = ys.reduce((sum, y) => sum + (y - m) ** 2, 0);
          const sxy = xs.reduce((sum, x, i) => sum + (x - m) * (ys[i]! - m), 0);
          if (sxx < 1e-9 || syy < 1e-9) expect(model.fit).toBeNull();
          else expect(model.fit).toBeCloseTo(sxy / Math.sqrt(sxx * syy), 9);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("refuses other numbers of blocks than nodes", () => {
    expect(() => blockModel(karate, [0])).toThrow(new RangeError("34 nodes but 1 block numbers."));
  });
});

describe("imageMatrix", () => {
  const graph = graphFromEdges(5, [0, 0, 1, 1, 2], [2, 3, 2, 3, 3], { directed: true });
  const model = blockModel(graph, [0, 0, 1, 1, 2]);

  it("is 1 where a block is at least as dense as the whole", () => {
    expect([...model.density]).toEqual([0, 1, 0, 0, 0.5, 0, 0, 0, Number.NaN]);
    expect(model.overall).toBe(0.25);
    expect([...imageMatrix(model)]).toEqual([0, 1, 0, 0, 1, 0, 0, 0, 0]);
  });

  it("takes another threshold", () => {
    expect([...imageMatrix(model, 0.5)]).toEqual([0, 1, 0, 0, 1, 0, 0, 0, 0]);
    expect([...imageMatrix(model, 0.51)]).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0]);
    expect([...imageMatrix(model, 0)]).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 0]);
  });
});

describe("equivalenceBlocks", () => {
  // Two leaders tied to three followers; 5 and 6 tied to each other only.
  const graph = graphFromEdges(7, [0, 0, 0, 1, 1, 1, 5, 6], [2, 3, 4, 2, 3, 4, 6, 5], {
    directed: true,
  });

  it("finds who has the same ties, by distance and by correlation", () => {
    for (const by of ["distance", "correlation"] as const)
      for (const linkage of ["complete", "average", "single"] as const) {
        const { membership, hierarchy } = equivalenceBlocks([graph], 3, { by, linkage });
        expect([...membership]).toEqual([0, 0, 1, 1, 1, 2, 2]);
        expect([...hierarchy.height.slice(0, 3)]).toEqual([
          expect.closeTo(0, 9),
          expect.closeTo(0, 9),
          expect.closeTo(0, 9),
        ]);
        expect([...cutHierarchy(hierarchy, 7)]).toEqual([0, 1, 2, 3, 4, 5, 6]);
      }
  });

  it("goes by distance and the farthest pair unless told otherwise", () => {
    const plain = equivalenceBlocks([karate], 4);
    const said = { by: "distance", linkage: "complete", selfCells: "leave-out" } as const;
    expect(plain).toEqual(equivalenceBlocks([karate], 4, said));
    expect(plain.membership).not.toEqual(
      equivalenceBlocks([karate], 4, { by: "correlation" }).membership,
    );
    const pair = graphFromEdges(3, [0, 1, 0, 1], [1, 0, 2, 2], { directed: true });
    const lowest = (selfCells: "zero" | "leave-out") =>
      equivalenceBlocks([pair], 1, { selfCells }).hierarchy.height[0];
    expect([lowest("leave-out"), lowest("zero")]).toEqual([0, Math.sqrt(3)]);
  });
});
