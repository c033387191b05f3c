import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { karate } from "../testing/known-networks.ts";
import { circleCrossings, circleOrder } from "./circle-order.ts";
import { layoutCircle } from "./layout-circle.ts";
import type { Layout } from "./layout-parts.ts";

const inOrder = (n: number) => Uint32Array.from({ length: n }, (_, v) => v);

/** Nodes with ties, clockwise from the top. */
function around(layout: Layout, nodes: readonly number[]): number[] {
  const middle = layout.width / 2;
  const radius = middle - 0.75;
  const turn = (v: number) => {
    const angle = Math.atan2(layout.x[v]! - middle, radius + 0.75 - layout.y[v]!);
    return angle < -1e-9 ? angle + 2 * Math.PI : angle;
  };
  return nodes.toSorted((v, w) => turn(v) - turn(w));
}

describe("circleCrossings", () => {
  it("counts pairs of ties whose ends alternate", () => {
    const cross = graphFromEdges(4, [0, 1], [2, 3]);
    expect(circleCrossings(cross, Uint32Array.of(0, 1, 2, 3))).toBe(1);
    expect(circleCrossings(cross, Uint32Array.of(0, 2, 1, 3))).toBe(0);
    const all = graphFromEdges(5, [0, 0, 0, 0, 1, 1, 1, 2, 2, 3], [1, 2, 3, 4, 2, 3, 4, 3, 4, 4]);
    expect(circleCrossings(all, inOrder(5))).toBe(5);
  });
});

describe("circleOrder", () => {
  it("draws a ring, a tree and two rings at a bridge without any crossing", () => {
    const shuffledRing = graphFromEdges(6, [0, 3, 1, 5, 2, 4], [3, 1, 5, 2, 4, 0]);
    expect(circleCrossings(shuffledRing, circleOrder(shuffledRing))).toBe(0);
    const tree = graphFromEdges(9, [0, 0, 0, 1, 1, 2, 2, 3], [1, 2, 3, 4, 5, 6, 7, 8]);
    expect(circleCrossings(tree, circleOrder(tree))).toBe(0);
    const rings = graphFromEdges(8, [0, 2, 4, 6, 1, 3, 5, 7, 0], [2, 4, 6, 0, 3, 5, 7, 1, 1]);
    expect(circleCrossings(rings, circleOrder(rings))).toBe(0);
  });

  it("finds the fewest crossings of small graphs in nearly all cases, and never fewer", () => {
    let found = 0;
    let tried = 0;
    fc.assert(
      fc.property(arbitraryGraph({ directed: false, most: 7 }), ({ graph }) => {
        const order = circleOrder(graph);
        expect(Array.from(order).sort()).toEqual(Array.from(inOrder(graph.n)));
        const fewest = Math.min(...permutations(graph.n).map((o) => circleCrossings(graph, o)));
        const ours = circleCrossings(graph, order);
        expect(ours).toBeGreaterThanOrEqual(fewest);
        tried++;
        if (ours === fewest) found++;
      }),
      { numRuns: 60, seed: 4 },
    );
    expect(found / tried).toBeGreaterThan(0.9);
  });

  it("leaves no node that would cross fewer ties at another place", () => {
    fc.assert(
      fc.property(
        arbitraryGraph({ directed: false, most: 8 }),
        fc.infiniteStream(fc.nat(2)),
        fc.boolean(),
        ({ graph }, stream, grouped) => {
          const of = Uint32Array.from({ length: graph.n }, () =>
            grouped ? stream.next().value : 0,
          );
          const order = Array.from(
            grouped
              ? circleOrder(graph, { of, graph: graphFromEdges(3, [], []) })
              : circleOrder(graph),
          );
          expect(order.toSorted((a, b) => a - b)).toEqual(Array.from(inOrder(graph.n)));
          const groups = order.map((v) => of[v]!);
          expect(groups).toEqual(groups.toSorted((a, b) => a - b));
          if (grouped) return;
          const ours = circleCrossings(graph, Uint32Array.from(order));
          for (const v of order)
            for (const at of order.keys()) {
              const moved = order.filter((w) => w !== v).toSpliced(at, 0, v);
              expect(circleCrossings(graph, Uint32Array.from(moved))).toBeGreaterThanOrEqual(ours);
            }
        },
      ),
      { numRuns: 200, seed: 4 },
    );
  });

  it("moves a node either way within its group, not out of it", () => {
    // All of the first group stand before all of the second, whatever is crossed.
    const ladder = graphFromEdges(6, [0, 1, 2], [3, 4, 5]);
    const of = Uint32Array.of(0, 0, 0, 1, 1, 1);
    const order = circleOrder(ladder, { of, graph: graphFromEdges(2, [0], [1]) });
    expect(circleCrossings(ladder, order)).toBe(0);
    expect(Array.from(order.slice(0, 3)).sort()).toEqual([0, 1, 2]);
    const mixed = circleOrder(ladder, {
      of: Uint32Array.of(0, 1, 0, 1, 0, 1),
      graph: graphFromEdges(2, [0], [1]),
    });
    expect(Array.from(mixed.slice(0, 3)).sort()).toEqual([0, 2, 4]);
  });

  it("brings the karate club well below half of what the order of its file has", () => {
    const ours = circleCrossings(karate, circleOrder(karate));
    expect(ours).toBeLessThan(0.5 * circleCrossings(karate, inOrder(34)));
  });
});

describe("layoutCircle", () => {
  it("sets nodes on one circle, neighbours a unit apart, the first at the top", () => {
    const ring = graphFromEdges(6, [0, 1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 0]);
    const { x, y, width, height } = layoutCircle(ring);
    // A regular hexagon of side 1 has radius 1.
    expect(width).toBeCloseTo(3.5, 12);
    expect(height).toBeCloseTo(3.5, 12);
    expect(Math.min(...y)).toBeCloseTo(0.75, 12);
    for (let v = 0; v < 6; v++) {
      expect(Math.hypot(x[v]! - 1.75, y[v]! - 1.75)).toBeCloseTo(1, 12);
      const next = (v + 1) % 6;
      expect(Math.hypot(x[v]! - x[next]!, y[v]! - y[next]!)).toBeCloseTo(1, 12);
    }
  });

  it("keeps groups side by side, with a break between them", () => {
    const groups = Array.from({ length: 34 }, (_, v) => [40, 7, 7, 99][v % 4]!);
    const layout = layoutCircle(karate, { groups });
    const order = around(layout, Array.from(inOrder(34)));
    const changes = order.filter((v, i) => groups[v] !== groups[order.at(i - 1)!]);
    expect(changes.length).toBe(3);
    const far = (v: number, w: number) =>
      Math.hypot(layout.x[v]! - layout.x[w]!, layout.y[v]! - layout.y[w]!);
    for (const [i, v] of order.entries()) {
      const before = order.at(i - 1)!;
      if (groups[v] === groups[before]) expect(far(v, before)).toBeCloseTo(1, 9);
      else expect(far(v, before)).toBeGreaterThan(1.9);
    }
  });

  it("leaves no break for one group, and is as without groups then", () => {
    expect(layoutCircle(karate, { groups: new Uint8Array(34) }).width).toBe(
      layoutCircle(karate).width,
    );
  });

  it("sets nodes without ties in rows below", () => {
    const graph = graphFromEdges(5, [0], [3]);
    const { x, y, loose } = layoutCircle(graph);
    expect(Math.hypot(x[0]! - x[3]!, y[0]! - y[3]!)).toBeCloseTo(1, 12);
    for (const v of [1, 2, 4]) expect(y[v]).toBeGreaterThan(loose!.y);
    expect(layoutCircle(graphFromEdges(2, [], [])).loose).toBeDefined();
    expect(layoutCircle(graphFromEdges(0, [], []))).toMatchObject({ width: 0, height: 0 });
  });

  it("refuses groups that are not one per node", () => {
    expect(() => layoutCircle(karate, { groups: [1, 2] })).toThrow("34 nodes but 2 groups.");
  });
});

function permutations(n: number): Uint32Array[] {
  if (n === 0) return [new Uint32Array(0)];
  return permutations(n - 1).flatMap((rest) =>
    Array.from({ length: n }, (_, at) =>
      Uint32Array.from([...rest.slice(0, at), n - 1, ...rest.slice(at)]),
    ),
  );
}
