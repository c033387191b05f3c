import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { inducedGraph } from "../graph/induced-graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { florentine, kite } from "../testing/known-networks.ts";
import { distances, matrix } from "../testing/naive.ts";
import { removeNodes } from "./remove-nodes.ts";
import { singleRemovals } from "./single-removals.ts";

/** Who is in one part with whom when some are gone, by spreading over the matrix. */
function together(a: readonly (readonly number[])[], gone: readonly number[]): boolean[][] {
  const here = (v: number) => !gone.includes(v);
  const reach = a.map((row, v) =>
    row.map((x, w) => here(v) && here(w) && (v === w || x > 0 || a[w]![v]! > 0)),
  );
  for (let k = 0; k < a.length; k++)
    for (let i = 0; i < a.length; i++)
      for (let j = 0; j < a.length; j++) reach[i]![j] ||= reach[i]![k]! && reach[k]![j]!;
  return reach;
}

describe("removeNodes", () => {
  it("says what becomes of the Florentine families without the Medici", () => {
    const at = (id: string) => florentine.ids.indexOf(id);
    const effect = removeNodes(florentine, [at("Medici")]);
    expect(effect.before).toEqual({
      nodes: 16,
      parts: 2,
      largest: 15,
      isolates: 1,
      meanDistance: expect.closeTo(2.4857142857142858, 12),
    });
    // Acciaiuoli alone, Salviati with Pazzi, eleven others together.
    expect(effect.after).toMatchObject({ nodes: 15, parts: 4, largest: 11, isolates: 2 });
    const names = (nodes: Uint32Array) => Array.from(nodes, (v) => florentine.ids[v]);
    expect(names(effect.loseAllTies)).toEqual(["Acciaiuoli"]);
    expect(names(effect.cutOff).sort()).toEqual(["Acciaiuoli", "Pazzi", "Salviati"]);
    expect(effect.pairsLost).toBe(11 + 2 * 11 + 2);
  });

  it("gives the mean distance along direction and length", () => {
    const graph = graphFromEdges(4, [0, 1, 0, 3], [1, 2, 3, 2], {
      directed: true,
      weights: [1, 1, 3, 4],
    });
    const { before, after } = removeNodes(graph, [1]);
    expect(before.meanDistance).toBe((1 + 2 + 3 + 1 + 4) / 5);
    expect(after.meanDistance).toBe((3 + 7 + 4) / 3);
    const quick = removeNodes(graph, [1], { distances: false });
    expect([quick.before.meanDistance, quick.after.meanDistance]).toEqual([null, null]);
  });

  it("says how much farther apart the same pairs are", () => {
    const ring = graphFromEdges(5, [0, 1, 2, 3, 4], [1, 2, 3, 4, 0]);
    // Without 0 only 1 and 4, two steps apart, need three.
    expect(removeNodes(ring, [0]).extraDistance).toBeCloseTo(2 / 12, 12);
    expect(removeNodes(ring, [0], { distances: false }).extraDistance).toBeNull();
    expect(removeNodes(ring, [0, 2, 4]).extraDistance).toBeNull();
    expect(removeNodes(ring, []).extraDistance).toBe(0);
  });

  it("compares distances along direction and length, as all shortest paths say", () => {
    for (const weighted of [false, true])
      fc.assert(
        fc.property(arbitraryGraph({ weighted }), fc.nat(8), ({ graph }, gone) => {
          if (gone >= graph.n) return;
          const stay = [...graph.ids.keys()].filter((v) => v !== gone);
          const keep = graph.ids.map((_, v) => (v === gone ? 0 : 1));
          const before = distances(graph);
          const extra = distances(inducedGraph(graph, keep).graph).flatMap((row, i) =>
            row.flatMap((far, j) =>
              i === j || far === Number.POSITIVE_INFINITY
                ? []
                : [far - before[stay[i]!]![stay[j]!]!],
            ),
          );
          const found = removeNodes(graph, [gone]).extraDistance;
          if (extra.length === 0) expect(found).toBeNull();
          else expect(found).toBeCloseTo(extra.reduce((sum, x) => sum + x, 0) / extra.length, 9);
        }),
      );
  });

  it("removes a node named twice once, and takes no nodes", () => {
    expect(removeNodes(kite, [3, 3])).toEqual(removeNodes(kite, [3]));
    const nothing = removeNodes(kite, []);
    expect(nothing.after).toEqual(nothing.before);
    expect([nothing.cutOff.length, nothing.loseAllTies.length, nothing.pairsLost]).toEqual([
      0, 0, 0,
    ]);
  });

  it("can remove everybody", () => {
    const { after, pairsLost } = removeNodes(graphFromEdges(2, [0], [1]), [0, 1]);
    expect(after).toEqual({ nodes: 0, parts: 0, largest: 0, isolates: 0, meanDistance: null });
    expect(pairsLost).toBe(0);
  });

  it("takes the part of the lowest node for the largest of equals", () => {
    const path = graphFromEdges(5, [0, 1, 2, 3], [1, 2, 3, 4]);
    expect([...removeNodes(path, [2]).cutOff]).toEqual([3, 4]);
  });

  it("refuses what is no node", () => {
    expect(() => removeNodes(kite, [10])).toThrow(new RangeError("There is no node 10 among 10."));
    expect(() => removeNodes(kite, [-1])).toThrow("There is no node -1 among 10.");
  });

  it("is what comparing all pairs before and after says", () => {
    fc.assert(
      fc.property(arbitraryGraph(), fc.array(fc.nat(8)), ({ graph }, picked) => {
        const gone = picked.filter((v) => v < graph.n);
        const a = matrix(graph);
        const before = together(a, []);
        const after = together(a, gone);
        const stay = a.map((_, v) => v).filter((v) => !gone.includes(v));
        const partOf = (reach: readonly boolean[][], v: number) =>
          reach[v]!.flatMap((yes, w) => (yes ? [w] : []));
        const largest = (reach: readonly boolean[][], nodes: readonly number[]) =>
          nodes.map((v) => partOf(reach, v)).reduce((x, y) => (y.length > x.length ? y : x), []);
        const first = largest(
          before,
          a.map((_, v) => v),
        );
        const second = largest(after, stay);
        const effect = removeNodes(graph, gone);
        expect(effect.after.largest).toBe(second.length);
        expect(effect.before.largest).toBe(first.length);
        expect(effect.after.parts).toBe(
          new Set(stay.map((v) => Math.min(...partOf(after, v)))).size,
        );
        expect([...effect.cutOff]).toEqual(
          stay.filter((v) => first.includes(v) && !second.includes(v)),
        );
        expect([...effect.loseAllTies]).toEqual(
          stay.filter((v) => partOf(after, v).length === 1 && partOf(before, v).length > 1),
        );
        const lost = stay.flatMap((v) =>
          stay.filter((w) => w < v && before[v]![w]! && !after[v]![w]!),
        );
        expect(effect.pairsLost).toBe(lost.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe("singleRemovals", () => {
  it("agree with removing each node", () => {
    fc.assert(
      fc.property(arbitraryGraph({ most: 12 }), ({ graph }) => {
        const all = singleRemovals(graph);
        const a = matrix(graph);
        const before = together(a, []);
        for (let v = 0; v < graph.n; v++) {
          const effect = removeNodes(graph, [v], { distances: false });
          expect(all.pairsLost[v]).toBe(effect.pairsLost);
          expect(all.loseAllTies[v]).toBe(effect.loseAllTies.length);
          expect(all.pieces[v]).toBe(effect.after.parts - effect.before.parts + 1);
          const after = together(a, [v]);
          const others = a.map((_, w) => w).filter((w) => w !== v && before[v]![w]);
          const sizes = others.map((w) => after[w]!.filter(Boolean).length);
          expect(all.cutOff[v]).toBe(others.length - Math.max(0, ...sizes));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("cost one search: a path of 100,000", () => {
    const n = 100_001;
    const from = Uint32Array.from({ length: n - 1 }, (_, i) => i);
    const path = graphFromEdges(
      n,
      from,
      from.map((v) => v + 1),
    );
    const { pairsLost, pieces } = singleRemovals(path);
    expect([pairsLost[0], pairsLost[1], pairsLost[50_000]]).toEqual([0, 99_999, 50_000 ** 2]);
    expect([pieces[0], pieces[1]]).toEqual([1, 2]);
  });

  it("are nothing for an isolate and an empty graph", () => {
    const { pairsLost, pieces, cutOff, loseAllTies } = singleRemovals(graphFromEdges(1, [], []));
    expect([pairsLost[0], pieces[0], cutOff[0], loseAllTies[0]]).toEqual([0, 0, 0, 0]);
    expect(singleRemovals(graphFromEdges(0, [], [])).pieces.length).toBe(0);
  });
});
