import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { leiden } from "../groups/leiden.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { florentine, karate } from "../testing/known-networks.ts";
import { distances } from "../testing/naive.ts";
import { layoutGroups } from "./layout-groups.ts";
import type { Layout } from "./layout-parts.ts";
import { layoutSmall } from "./layout-small.ts";

const random = () => seededRandom(1);

function smallestGap({ x, y }: Layout): number {
  let gap = Number.POSITIVE_INFINITY;
  for (let v = 0; v < x.length; v++)
    for (let w = 0; w < v; w++) gap = Math.min(gap, Math.hypot(x[v]! - x[w]!, y[v]! - y[w]!));
  return gap;
}

function expectInside({ x, y, width, height }: Layout): void {
  for (let v = 0; v < x.length; v++) {
    expect(x[v]).toBeGreaterThanOrEqual(0);
    expect(x[v]).toBeLessThanOrEqual(width);
    expect(y[v]).toBeGreaterThanOrEqual(0);
    expect(y[v]).toBeLessThanOrEqual(height);
  }
}

describe("layoutGroups", () => {
  it("keeps nodes apart, circles apart, members in their circles, all inside the box", () => {
    const anyGraph = arbitraryGraph({ most: 40 });
    fc.assert(
      fc.property(anyGraph, fc.infiniteStream(fc.nat(3)), ({ graph }, stream) => {
        const groups = Array.from({ length: graph.n }, () => stream.next().value);
        const layout = layoutGroups(graph, groups, { random: random() });
        const { x, y, circles, loose } = layout;
        expectInside(layout);
        expect(smallestGap(layout)).toBeGreaterThanOrEqual(1 - 1e-9);
        for (const [i, a] of circles.entries())
          for (const b of circles.slice(0, i))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r);
        for (let v = 0; v < graph.n; v++) {
          const home = circles.some(
            (c) => c.group === groups[v] && Math.hypot(x[v]! - c.x, y[v]! - c.y) <= c.r,
          );
          const inBlock = loose !== undefined && y[v]! > loose.y;
          expect(home !== inBlock).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is the same picture for the same seed, another for another", () => {
    const { membership } = leiden(karate);
    const once = layoutGroups(karate, membership, { random: random() });
    expect(layoutGroups(karate, membership, { random: random() })).toEqual(once);
    const other = layoutGroups(karate, membership, { random: seededRandom(2) });
    expect(other.x).not.toEqual(once.x);
  });

  it("sets people without ties in rows below, not around", () => {
    const graph = graphFromEdges(40, [0, 1, 2], [1, 2, 0]);
    const { x, y, loose } = layoutGroups(graph, new Uint8Array(40), { random: random() });
    expect(loose!.y).toBeGreaterThan(Math.max(y[0]!, y[1]!, y[2]!));
    const rows = new Set(y.slice(3));
    const columns = new Set(x.slice(3));
    expect(rows.size * columns.size).toBeGreaterThanOrEqual(37);
    expect(rows.size * columns.size).toBeLessThan(37 + columns.size);
  });

  it("brings tied groups nearer than others", () => {
    // A chain of four groups of three.
    const sources = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 2, 5, 8];
    const targets = [1, 2, 0, 4, 5, 3, 7, 8, 6, 10, 11, 9, 3, 6, 9];
    const groups = Uint8Array.from({ length: 12 }, (_, v) => Math.floor(v / 3));
    const graph = graphFromEdges(12, sources, targets);
    const { circles } = layoutGroups(graph, groups, { random: random() });
    const far = (a: number, b: number) =>
      Math.hypot(circles[a]!.x - circles[b]!.x, circles[a]!.y - circles[b]!.y);
    expect(far(0, 1)).toBeLessThan(far(0, 3));
    expect(far(2, 3)).toBeLessThan(far(0, 3));
  });

  it("brings tied groups nearer than others, whatever their numbers", () => {
    // Seven pairs in a row, numbered out of order; neighbours in the row have one tie.
    const row = [3, 0, 5, 1, 6, 2, 4];
    const sources = row.map((group) => 2 * group);
    const targets = row.map((group) => 2 * group + 1);
    for (let i = 0; i + 1 < row.length; i++) {
      sources.push(2 * row[i]! + 1);
      targets.push(2 * row[i + 1]!);
    }
    const groups = Uint8Array.from({ length: 14 }, (_, v) => v >> 1);
    const graph = graphFromEdges(14, sources, targets);
    const near: number[] = [];
    const apart: number[] = [];
    for (let seed = 0; seed < 5; seed++) {
      const { circles } = layoutGroups(graph, groups, { random: seededRandom(seed) });
      for (const [i, g] of row.entries())
        for (const [j, h] of row.entries()) {
          const [a, b] = [circles[g]!, circles[h]!];
          const far = Math.hypot(a.x - b.x, a.y - b.y);
          if (j === i + 1) near.push(far);
          if (j > i + 2) apart.push(far);
        }
    }
    const mean = (values: readonly number[]) =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(apart)).toBeGreaterThan(1.8 * mean(near));
  });

  it("holds a graph without nodes", () => {
    const nothing = layoutGroups(graphFromEdges(0, [], []), [], { random: random() });
    expect(nothing).toMatchObject({ width: 0, height: 0, circles: [] });
  });
});

describe("layoutSmall", () => {
  it("draws nodes the further apart, the longer the way between them", () => {
    const { x, y } = layoutSmall(florentine, { random: random() });
    const way = distances(florentine);
    const near: number[] = [];
    const far: number[] = [];
    for (let v = 0; v < florentine.n; v++)
      for (let w = 0; w < v; w++) {
        const apart = Math.hypot(x[v]! - x[w]!, y[v]! - y[w]!);
        if (way[v]![w] === 1) near.push(apart);
        else if (way[v]![w]! >= 3 && Number.isFinite(way[v]![w])) far.push(apart);
      }
    const mean = (values: readonly number[]) =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(far)).toBeGreaterThan(2 * mean(near));
  });

  it("keeps nodes apart and inside the box, without circles", () => {
    const layout = layoutSmall(karate, { random: random() });
    expect(smallestGap(layout)).toBeGreaterThanOrEqual(1 - 1e-9);
    expectInside(layout);
    expect(layout.circles).toEqual([]);
  });
});
