import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { karate } from "../testing/known-networks.ts";
import { matrix } from "../testing/naive.ts";
import { concor } from "./concor.ts";

const directed = { directed: true };

function fromMatrix(rows: readonly (readonly number[])[]): Graph {
  const arcs = rows.flatMap((row, v) => row.flatMap((x, w) => (x > 0 ? [[v, w] as const] : [])));
  return graphFromEdges(
    rows.length,
    arcs.map(([v]) => v),
    arcs.map(([, w]) => w),
    directed,
  );
}

function correlate(a: number[], b: number[]): number {
  const mean = (xs: number[]) => xs.reduce((sum, x) => sum + x, 0) / xs.length;
  const [ma, mb] = [mean(a), mean(b)];
  const sum = (f: (x: number, y: number) => number) =>
    a.reduce((total, x, i) => total + f(x - ma, b[i]! - mb), 0);
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
}

/** Stacks the matrix on its transpose, the diagonal as 0, and correlates columns to the end. */
function naiveSplit(graph: Graph, members: number[]): [number[], number[]] {
  const a = matrix(graph);
  const columns = members.map((v) => [...a.map((row) => row[v]!), ...a[v]!]);
  let c = columns.map((x) => columns.map((y) => correlate(x, y)));
  for (let round = 0; round < 100; round++) c = c.map((x) => c.map((y) => correlate(x, y)));
  return [members.filter((_, i) => c[0]![i]! > 0), members.filter((_, i) => !(c[0]![i]! > 0))];
}

describe("concor", () => {
  it("splits the example of the R package concorR", () => {
    const example = fromMatrix([
      [0, 1, 1, 1, 1],
      [0, 0, 1, 0, 0],
      [0, 1, 0, 1, 0],
      [0, 0, 1, 0, 0],
      [1, 1, 1, 1, 0],
    ]);
    const { membership, count, converged } = concor([example], { depth: 1 });
    expect([...membership]).toEqual([0, 1, 1, 1, 0]);
    expect([count, converged]).toEqual([2, true]);
  });

  it("puts people with the same ties together", () => {
    // Three leaders tied to all of three followers, who are tied to nobody else.
    const graph = fromMatrix(
      [0, 1, 2, 3, 4, 5].map((v) => [0, 1, 2, 3, 4, 5].map((w) => (v < 3 && w >= 3 ? 1 : 0))),
    );
    const found = concor([graph]);
    expect([...found.membership]).toEqual([0, 0, 0, 1, 1, 1]);
    expect(found.count).toBe(2);
    expect(found.levels.length).toBe(2);
    expect(found.levels[1]).toEqual(found.levels[0]);
  });

  it("is what stacking and correlating by hand gives in the karate club", () => {
    const nodes = karate.ids.map((_, v) => v);
    const halves = naiveSplit(karate, nodes);
    const quarters = halves.flatMap((half) => naiveSplit(karate, half));
    const { levels, membership, count } = concor([karate], { selfCells: "zero" });
    for (const half of halves) expect(new Set(half.map((v) => levels[0]![v])).size).toBe(1);
    expect(levels[0]![halves[0][0]!]).not.toBe(levels[0]![halves[1][0]!]);
    expect(count).toBe(4);
    for (const quarter of quarters) expect(new Set(quarter.map((v) => membership[v])).size).toBe(1);
    expect(membership).toEqual(levels[1]);
  });

  it("is what stacking and correlating by hand gives in random graphs that settle", () => {
    let settled = 0;
    fc.assert(
      fc.property(arbitraryGraph({ weighted: true, most: 12 }), ({ graph }) => {
        const a = matrix(graph);
        const nodes = a.map((_, v) => v);
        const everybodyTied = nodes.every((v) => a[v]!.some((x, w) => x + a[w]![v]! > 0));
        if (!everybodyTied || graph.n < 3) return;
        const { membership, converged } = concor([graph], { depth: 1, selfCells: "zero" });
        const [first, second] = naiveSplit(graph, nodes);
        const alike = a.every((row, v) => JSON.stringify(row) === JSON.stringify(a[0]) || v === 0);
        if (!converged || second.length === 0 || alike) return;
        settled++;
        expect(new Set(first.map((v) => membership[v]))).toEqual(new Set([0]));
        expect(new Set(second.map((v) => membership[v]))).toEqual(new Set([1]));
      }),
      { numRuns: 400, seed: 7 },
    );
    expect(settled).toBeGreaterThan(20);
  });

  it("keeps those without ties apart, whose number changes nothing for the others", () => {
    const rows = matrix(karate);
    const more = fromMatrix([
      new Array<number>(36).fill(0),
      ...rows.map((row) => [0, ...row, 0]),
      new Array<number>(36).fill(0),
    ]);
    const alone = concor([karate]).membership;
    const { membership, count } = concor([more]);
    expect(count).toBe(5);
    expect([membership[0], membership[35]]).toEqual([0, 0]);
    expect([...membership.slice(1, 35)]).toEqual(Array.from(alone, (block) => block + 1));
  });

  it("reads several relations together", () => {
    const likes = fromMatrix([
      [0, 1, 0, 0, 0],
      [1, 0, 0, 0, 0],
      [0, 0, 0, 1, 1],
      [0, 0, 1, 0, 1],
      [0, 0, 1, 1, 0],
    ]);
    const helps = graphFromEdges(5, [0, 1], [2, 2], directed);
    const both = concor([likes, helps], { depth: 1 });
    expect([...both.membership]).toEqual([0, 0, 1, 1, 1]);
  });

  it("leaves blocks of two and single nodes whole", () => {
    expect(concor([graphFromEdges(2, [0], [1], directed)], { depth: 5 }).count).toBe(1);
    const empty = concor([graphFromEdges(0, [], [])]);
    expect([empty.count, empty.membership.length, empty.converged]).toEqual([0, 0, true]);
    const apart = concor([graphFromEdges(3, [], [])]);
    expect([...apart.membership]).toEqual([0, 0, 0]);
  });

  it("splits at most so many times as asked", () => {
    const { levels, count } = concor([karate], { depth: 3 });
    expect(levels.map((level) => Math.max(...level) + 1)).toEqual([2, 4, expect.any(Number)]);
    expect(count).toBeGreaterThan(4);
    expect(count).toBeLessThanOrEqual(8);
  });

  it("refuses a depth below 1, and no relation", () => {
    expect(() => concor([karate], { depth: 0 })).toThrow(
      new RangeError("Depth is 0; it must be a whole number from 1."),
    );
    expect(() => concor([karate], { depth: 1.5 })).toThrow("Depth is 1.5");
    expect(() => concor([])).toThrow("There is no relation");
  });
});
