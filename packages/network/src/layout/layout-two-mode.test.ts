import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { layoutTwoMode, sideCrossings } from "./layout-two-mode.ts";

/** People 0 to `people` − 1, then places. */
const visits = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }))
  .chain(([people, places]) =>
    fc.uniqueArray(fc.nat(people * places - 1), { maxLength: people * places }).map((cells) => ({
      people,
      places,
      mode: Array.from({ length: people + places }, (_, v) => (v < people ? 0 : 1)),
      graph: graphFromEdges(
        people + places,
        cells.map((cell) => Math.floor(cell / places)),
        cells.map((cell) => people + (cell % places)),
      ),
    })),
  );

describe("layoutTwoMode", () => {
  it("unties what can be drawn without crossing", () => {
    // 0–6, 1–5, 2–4 and a person 3 who goes to 4 and 5.
    const graph = graphFromEdges(7, [0, 1, 2, 3, 3], [6, 5, 4, 4, 5]);
    const { x, y } = layoutTwoMode(graph, [0, 0, 0, 0, 1, 1, 1]);
    const ties = [
      [0, 6],
      [1, 5],
      [2, 4],
      [3, 4],
      [3, 5],
    ] as const;
    for (const [a, b] of ties)
      for (const [c, d] of ties)
        expect((y[a]! - y[c]!) * (y[b]! - y[d]!)).toBeGreaterThanOrEqual(0);
    expect(new Set(x.slice(0, 4))).toEqual(new Set([0.75]));
    expect(new Set(x.slice(4)).size).toBe(1);
    expect(x[4]).toBe(6.75);
  });

  it("has a unit between neighbours of the longer column and spreads the shorter over its length", () => {
    const graph = graphFromEdges(6, [0, 1, 2, 3], [4, 4, 5, 5]);
    const { y, width, height } = layoutTwoMode(graph, [0, 0, 0, 0, 1, 1]);
    expect(Array.from(y.slice(0, 4)).sort()).toEqual([0.75, 1.75, 2.75, 3.75]);
    expect(Array.from(y.slice(4)).sort()).toEqual([0.75, 3.75]);
    expect(height).toBe(4.5);
    expect(width).toBeGreaterThanOrEqual(7.5);
    const one = layoutTwoMode(graphFromEdges(4, [0, 1, 2], [3, 3, 3]), [0, 0, 0, 1]);
    expect(one.y[3]).toBe(1.75);
  });

  it("lies down as two rows", () => {
    const graph = graphFromEdges(6, [0, 1, 2, 3], [4, 4, 5, 5]);
    const mode = [0, 0, 0, 0, 1, 1];
    const standing = layoutTwoMode(graph, mode, { lying: "columns" });
    const lying = layoutTwoMode(graph, mode, { lying: "rows" });
    expect(lying.y).toEqual(standing.x.map((x) => x));
    expect(lying.height).toBe(7.5);
  });

  it("keeps the two sides further apart the longer they are, within bounds", () => {
    const star = (people: number) =>
      layoutTwoMode(
        graphFromEdges(
          people + 1,
          Array.from({ length: people }, (_, v) => v),
          new Uint32Array(people).fill(people),
        ),
        Array.from({ length: people + 1 }, (_, v) => (v < people ? 0 : 1)),
      );
    const apart = (people: number) => star(people).x[people]! - star(people).x[0]!;
    expect([apart(3), apart(21), apart(500)]).toEqual([6, 10, 40]);
  });

  it("never has more crossings than the order given, and near the fewest", () => {
    let fewestMet = 0;
    let tried = 0;
    fc.assert(
      fc.property(visits, ({ graph, mode, people, places }) => {
        const { y } = layoutTwoMode(graph, mode);
        const tied = (v: number) => graph.offsets[v + 1]! > graph.offsets[v]!;
        const side = (from: number, count: number) =>
          Array.from({ length: count }, (_, i) => from + i).filter(tied);
        const drawn = (nodes: number[]) =>
          Uint32Array.from(nodes.toSorted((v, w) => y[v]! - y[w]!));
        const first = side(0, people);
        const second = side(people, places);
        const ours = sideCrossings(graph, drawn(first), drawn(second));
        expect(ours).toBeLessThanOrEqual(
          sideCrossings(graph, Uint32Array.from(first), Uint32Array.from(second)),
        );
        if (first.length > 5 || second.length > 4) return;
        const fewest = Math.min(
          ...orders(first).flatMap((a) => orders(second).map((b) => sideCrossings(graph, a, b))),
        );
        expect(ours).toBeGreaterThanOrEqual(fewest);
        tried++;
        if (ours <= fewest + 1) fewestMet++;
      }),
      { numRuns: 60, seed: 8 },
    );
    expect(tried).toBeGreaterThan(20);
    expect(fewestMet / tried).toBeGreaterThan(0.9);
  });

  it("sets who goes nowhere, and places nobody goes to, in rows below", () => {
    const { y, loose } = layoutTwoMode(graphFromEdges(5, [0, 1], [3, 3]), [0, 0, 0, 1, 1]);
    expect(y[2]).toBeGreaterThan(loose!.y);
    expect(y[4]).toBe(y[2]);
    expect(layoutTwoMode(graphFromEdges(0, [], []), [])).toMatchObject({ width: 0 });
    expect(layoutTwoMode(graphFromEdges(1, [], []), [1]).loose).toBeDefined();
  });

  it("refuses ties within a mode", () => {
    expect(() => layoutTwoMode(graphFromEdges(2, [0], [1]), [1, 1])).toThrow(RangeError);
  });
});

describe("sideCrossings", () => {
  it("agrees with looking at every pair of ties", () => {
    fc.assert(
      fc.property(visits, ({ graph, people, places }) => {
        const first = Uint32Array.from({ length: people }, (_, v) => v);
        const second = Uint32Array.from({ length: places }, (_, v) => people + v);
        const ties = Array.from(first).flatMap((v) =>
          Array.from(graph.targets.slice(graph.offsets[v]!, graph.offsets[v + 1]!), (w) => [v, w]),
        );
        let expected = 0;
        for (const [a, b] of ties) for (const [c, d] of ties) if (a! < c! && b! > d!) expected++;
        expect(sideCrossings(graph, first, second)).toBe(expected);
      }),
    );
  });
});

function orders(nodes: readonly number[]): Uint32Array[] {
  if (nodes.length === 0) return [new Uint32Array(0)];
  return nodes.flatMap((v) =>
    orders(nodes.filter((w) => w !== v)).map((rest) => Uint32Array.from([v, ...rest])),
  );
}
