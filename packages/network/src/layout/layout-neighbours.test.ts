import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { karate } from "../testing/known-networks.ts";
import type { Anchors } from "./hold-places.ts";
import { layoutMovement } from "./layout-movement.ts";
import { layoutNeighbours, layoutNeighboursStepwise } from "./layout-neighbours.ts";
import type { Layout } from "./layout-parts.ts";
import { neighbourhoodShare } from "./neighbourhood-share.ts";

const random = () => seededRandom(1);

/** `count` communities of `size` people who know each other half of the time, and some ties between. */
function communities(count: number, size: number, between: number, loose = 0): Graph {
  const chance = seededRandom(11);
  const sources: number[] = [];
  const targets: number[] = [];
  for (let v = 0; v < count * size; v++)
    for (let w = v + 1; w < (Math.floor(v / size) + 1) * size; w++)
      if (chance.next() < 0.5) {
        sources.push(v);
        targets.push(w);
      }
  for (let i = 0; i < between; i++) {
    sources.push(chance.below(count * size));
    targets.push(chance.below(count * size));
  }
  return graphFromEdges(count * size + loose, sources, targets);
}

function smallestGap({ x, y }: Layout): number {
  let gap = Number.POSITIVE_INFINITY;
  for (let v = 0; v < x.length; v++)
    for (let w = 0; w < v; w++) gap = Math.min(gap, Math.hypot(x[v]! - x[w]!, y[v]! - y[w]!));
  return gap;
}

function expectInside({ x, y, left, top, width, height }: Layout): void {
  for (let v = 0; v < x.length; v++) {
    expect(x[v]).toBeGreaterThanOrEqual(left);
    expect(x[v]).toBeLessThanOrEqual(left + width);
    expect(y[v]).toBeGreaterThanOrEqual(top);
    expect(y[v]).toBeLessThanOrEqual(top + height);
  }
}

/** Share of people's five nearest points that are of their own group. */
function togetherness({ x, y }: Layout, groups: ArrayLike<number>): number {
  let same = 0;
  for (let v = 0; v < x.length; v++) {
    const near = Array.from(x.keys()).filter((w) => w !== v);
    const far = (w: number) => Math.hypot(x[v]! - x[w]!, y[v]! - y[w]!);
    near.sort((a, b) => far(a) - far(b));
    same += near.slice(0, 5).filter((w) => groups[w] === groups[v]).length;
  }
  return same / (5 * x.length);
}

describe("layoutNeighbours", () => {
  it("keeps nodes apart and inside the box, whatever the graph", () => {
    fc.assert(
      fc.property(arbitraryGraph({ most: 70 }), ({ graph }) => {
        const layout = layoutNeighbours(graph, { random: random() });
        expectInside(layout);
        expect([layout.left, layout.top]).toEqual([0, 0]);
        if (graph.n > 1) expect(smallestGap(layout)).toBeGreaterThanOrEqual(1 - 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it("puts contacts among the nearest points of most people", () => {
    const graph = communities(30, 15, 600);
    const share = neighbourhoodShare(graph, layoutNeighbours(graph, { random: random() }))!;
    // Dealt at random it would be about 0.02.
    expect(share).toBeGreaterThan(0.55);
  });

  it("does not crumple a long path: who is further along is further away", () => {
    const n = 120;
    const nodes = Array.from({ length: n - 1 }, (_, v) => v);
    const path = graphFromEdges(
      n,
      nodes,
      nodes.map((v) => v + 1),
    );
    const { x, y } = layoutNeighbours(path, { random: random() });
    const mean = (steps: number) => {
      let sum = 0;
      for (let v = 0; v + steps < n; v++)
        sum += Math.hypot(x[v]! - x[v + steps]!, y[v]! - y[v + steps]!);
      return sum / (n - steps);
    };
    expect(mean(1)).toBeLessThan(mean(4) / 1.5);
    expect(mean(4)).toBeLessThan(mean(16) / 2);
  });

  it("is the same picture for the same seed, another for another", () => {
    const graph = communities(6, 12, 40, 3);
    const once = layoutNeighbours(graph, { random: random() });
    expect(layoutNeighbours(graph, { random: random() })).toEqual(once);
    expect(layoutNeighbours(graph, { random: seededRandom(2) }).x).not.toEqual(once.x);
  });

  it("ignores direction, and takes weights as strength", () => {
    const edges: [number[], number[]] = [
      [0, 1, 2, 3, 4],
      [1, 2, 3, 4, 0],
    ];
    const plain = layoutNeighbours(graphFromEdges(5, ...edges), { random: random() });
    const directed = graphFromEdges(5, ...edges, { directed: true });
    expect(layoutNeighbours(directed, { random: random() })).toEqual(plain);

    // Everybody in one ring of fifty, but strongly tied to who stands opposite.
    const ring = Array.from({ length: 50 }, (_, v) => v);
    const across = ring.slice(0, 25);
    const weighted = graphFromEdges(
      50,
      [...ring, ...across],
      [...ring.map((v) => (v + 1) % 50), ...across.map((v) => v + 25)],
      { weights: [...ring.map(() => 0.1), ...across.map(() => 10)] },
    );
    const { x, y } = layoutNeighbours(weighted, { random: random() });
    const far = (v: number, w: number) => Math.hypot(x[v]! - x[w]!, y[v]! - y[w]!);
    const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    expect(mean(across.map((v) => far(v, v + 25)))).toBeLessThan(
      mean(ring.map((v) => far(v, (v + 1) % 50))) / 1.5,
    );
  });

  it("sets people without ties in rows below all others", () => {
    const graph = communities(4, 10, 10, 7);
    const { x, y, loose } = layoutNeighbours(graph, { random: random() });
    expect(Math.max(...y.slice(0, 40))).toBeLessThan(loose!.y);
    expect(new Set(y.slice(40)).size).toBe(1);
    expect(Array.from(x.slice(40))).toEqual([0.75, 2.25, 3.75, 5.25, 6.75, 8.25, 9.75]);
  });

  it("keeps groups together that ties alone would not", () => {
    const graph = communities(8, 12, 120);
    // Two communities make a group.
    const groups = Uint8Array.from({ length: 96 }, (_, v) => Math.floor(v / 24));
    const without = layoutNeighbours(graph, { random: random() });
    const kept = layoutNeighbours(graph, { random: random(), groups });
    expect(togetherness(kept, groups)).toBeGreaterThan(0.97);
    expect(togetherness(kept, groups)).toBeGreaterThan(togetherness(without, groups));
    expect(neighbourhoodShare(graph, kept)!).toBeGreaterThan(
      neighbourhoodShare(graph, without)! - 0.05,
    );
  });

  it("keeps even groups dealt at random together when they pull as hard as ties", () => {
    const graph = communities(8, 12, 120);
    const chance = seededRandom(4);
    const groups = Uint8Array.from({ length: 96 }, () => chance.below(4));
    const kept = (groupPull: number) =>
      togetherness(layoutNeighbours(graph, { random: random(), groups, groupPull }), groups);
    expect(kept(0.1)).toBeLessThan(0.7);
    expect(kept(1)).toBeGreaterThan(0.9);
  });

  it("holds graphs of none, one and two nodes", () => {
    const sized = (n: number, from: number[], to: number[]) =>
      layoutNeighbours(graphFromEdges(n, from, to), { random: random() });
    expect(sized(0, [], [])).toMatchObject({ width: 0, height: 0, circles: [] });
    expect(sized(1, [], [])).toMatchObject({
      height: 1.5,
      loose: { x: 0, y: 0, width: 1.5, height: 1.5 },
    });
    const two = sized(2, [0], [1]);
    expect(Math.hypot(two.x[0]! - two.x[1]!, two.y[0]! - two.y[1]!)).toBeGreaterThanOrEqual(1);
    expect(two.y[0]).toBeCloseTo(two.y[1]!, 9);
  });

  it("refuses lists of another length and half places", () => {
    const place = (n: number) => new Float64Array(n);
    const draw = (options: object) => () =>
      layoutNeighbours(karate, { random: random(), ...options });
    expect(draw({ groups: [1] })).toThrow("34 nodes but 1 groups.");
    expect(draw({ groupPull: 0 })).toThrow("groupPull is 0; it must be above 0.");
    expect(draw({ pinned: [1] })).toThrow("34 nodes but 1 marks for pinned ones.");
    expect(draw({ anchors: { x: place(34), y: place(3) } })).toThrow(
      "34 nodes but 34 and 3 anchor coordinates.",
    );
    expect(draw({ anchors: { x: place(34), y: place(34), strength: 1.5 } })).toThrow(
      "Anchor strength is 1.5; it is from 0 to 1.",
    );
    expect(draw({ anchors: { x: place(34), y: place(34).fill(Number.NaN) } })).toThrow(
      "Node 0 is anchored at (0, NaN): half a place.",
    );
    expect(draw({ pinned: place(34).fill(1) })).toThrow(
      "Node 0 is pinned but has no anchor to be pinned at.",
    );
  });
});

describe("layoutNeighboursStepwise", () => {
  it("tells how far it is, and comes to the same picture", () => {
    const graph = communities(6, 12, 40);
    const steps = layoutNeighboursStepwise(graph, { random: random() });
    const told: number[] = [];
    let next = steps.next();
    for (; next.done !== true; next = steps.next()) {
      expect(next.value.total).toBe(72 * 150);
      told.push(next.value.done);
    }
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(72 * 150);
    expect(told.length).toBeGreaterThan(10);
    expect(next.value).toEqual(layoutNeighbours(graph, { random: random() }));
  });

  it("stops when it is not asked to go on", () => {
    const steps = layoutNeighboursStepwise(communities(6, 12, 40), { random: random() });
    expect(steps.next().done).toBe(false);
    steps.return(undefined as never);
    expect(steps.next().done).toBe(true);
  });
});

describe("a layout anchored to an earlier one", () => {
  const before = communities(12, 12, 120, 6);
  const first = layoutNeighbours(before, { random: random() });
  const nobody = (n: number) => new Float64Array(n).fill(Number.NaN);

  /** A later wave: a tenth of ties gone, four people new, one isolate tied, one person lost theirs. */
  const after = (() => {
    const chance = seededRandom(3);
    const sources: number[] = [];
    const targets: number[] = [];
    const add = (a: number, b: number) => {
      sources.push(a);
      targets.push(b);
    };
    for (let v = 1; v < 144; v++)
      for (let k = before.offsets[v]!; k < before.offsets[v + 1]!; k++) {
        const w = before.targets[k]!;
        if (w > v && chance.next() > 0.1) add(v, w);
      }
    for (let v = 150; v < 154; v++) for (let i = 0; i < 4; i++) add(v, 20 + i);
    add(144, 40);
    add(144, 41);
    // Two newcomers who only know each other.
    add(154, 155);
    return graphFromEdges(156, sources, targets);
  })();

  const anchors = (n: number, strength?: number): Anchors => {
    const x = nobody(n);
    const y = nobody(n);
    x.set(first.x);
    y.set(first.y);
    const options = strength === undefined ? {} : { strength };
    return { x, y, ...(first.loose === undefined ? {} : { loose: first.loose }), ...options };
  };
  const far = (layout: Layout, v: number, place: { x: number; y: number }) =>
    Math.hypot(layout.x[v]! - place.x, layout.y[v]! - place.y);

  it("hardly moves when nothing changed", () => {
    const again = layoutNeighbours(before, { random: seededRandom(9), anchors: anchors(150) });
    expect(layoutMovement(first, again)!).toBeLessThan(0.005);
    expect(again.loose).toEqual(first.loose);
    for (let v = 144; v < 150; v++)
      expect(far(again, v, { x: first.x[v]!, y: first.y[v]! })).toBe(0);
    const anew = layoutNeighbours(before, { random: seededRandom(9) });
    expect(layoutMovement(first, anew)!).toBeGreaterThan(0.5);
  });

  it("lets new people in amidst their contacts, moving who stays a little", () => {
    const later = layoutNeighbours(after, { random: random(), anchors: anchors(156) });
    expect(smallestGap(later)).toBeGreaterThanOrEqual(1 - 1e-9);
    expectInside(later);
    for (let v = 1; v < 144; v++)
      expect(far(later, v, { x: first.x[v]!, y: first.y[v]! })).toBeLessThan(2.5);
    for (let v = 150; v < 154; v++) {
      const near = Math.min(
        ...[20, 21, 22, 23].map((w) => far(later, v, { x: later.x[w]!, y: later.y[w]! })),
      );
      expect(near).toBeLessThan(4);
    }
    expect(neighbourhoodShare(after, later)!).toBeGreaterThan(
      neighbourhoodShare(after, layoutNeighbours(after, { random: random() }))! - 0.05,
    );
  });

  it("moves nobody further, the firmer anchors are", () => {
    const moved = (strength: number) => {
      const later = layoutNeighbours(after, { random: random(), anchors: anchors(156, strength) });
      const stay = (c: Float64Array) =>
        c.map((value, v) => (v < 1 || v > 143 ? Number.NaN : value));
      return layoutMovement(
        { x: stay(anchors(156).x), y: stay(anchors(156).y) },
        { x: later.x, y: later.y },
      )!;
    };
    expect(moved(0)).toBeGreaterThan(moved(0.2));
    expect(moved(0.2)).toBeGreaterThan(moved(0.9));
    expect(moved(0.9)).toBeGreaterThan(moved(1));
  });

  it("seats who lost all ties with the others, and takes up who gained some", () => {
    const later = layoutNeighbours(after, { random: random(), anchors: anchors(156) });
    const inBlock = (v: number) =>
      later.y[v]! > later.loose!.y && later.y[v]! < later.loose!.y + later.loose!.height;
    expect(inBlock(0)).toBe(true);
    expect(inBlock(144)).toBe(false);
    expect(far(later, 144, { x: later.x[40]!, y: later.y[40]! })).toBeLessThan(6);
    // Who was seated stays; 0 takes the seat that 144 left.
    for (let v = 145; v < 150; v++) expect(later.x[v]).toBe(first.x[v]);
    expect(later.x[0]).toBe(first.x[144]);
  });

  it("draws newcomers without any contact of old below everything", () => {
    const later = layoutNeighbours(after, { random: random(), anchors: anchors(156) });
    const rest = Math.max(...later.y.slice(0, 154));
    expect(later.y[154]).toBeGreaterThan(rest);
    expect(later.y[155]).toBeGreaterThan(rest);
  });

  it("leaves pinned nodes exactly where they are, with ties or without", () => {
    const pinned = new Uint8Array(156);
    for (const v of [0, 5, 20, 21, 144, 147]) pinned[v] = 1;
    const later = layoutNeighbours(after, {
      random: random(),
      anchors: anchors(156, 0),
      pinned,
    });
    for (const v of [0, 5, 20, 21, 144, 147])
      expect([later.x[v], later.y[v]]).toEqual([first.x[v], first.y[v]]);
    expect(later.x[6]).not.toBe(first.x[6]);
  });

  it("keeps groups together in an anchored layout too, and starts from nothing as well", () => {
    const nowhere = { x: nobody(150), y: nobody(150) };
    const groups = Uint8Array.from({ length: 150 }, (_, v) => Math.floor(v / 24));
    const layout = layoutNeighbours(before, { random: random(), groups, anchors: nowhere });
    expect(smallestGap(layout)).toBeGreaterThanOrEqual(1 - 1e-9);
    expectInside(layout);
    const held = layoutNeighbours(before, {
      random: random(),
      groups,
      anchors: { ...anchors(150), strength: 0 },
    });
    expect(togetherness(held, groups)).toBeGreaterThanOrEqual(togetherness(first, groups));
  });
});
