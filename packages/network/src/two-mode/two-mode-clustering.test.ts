import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { arbitraryTwoMode } from "../testing/arbitrary-two-mode.ts";
import { southernWomen } from "../testing/known-networks.ts";
import { matrix } from "../testing/naive.ts";
import { meetingClosure, twoModeClosure } from "./two-mode-closure.ts";
import { fourCycleClosure, redundancy, twoModeClustering } from "./two-mode-clustering.ts";

/** Neighbours of each node as sets. */
const sets = (graph: Parameters<typeof matrix>[0]) =>
  matrix(graph).map((row) => new Set(row.flatMap((x, w) => (x > 0 ? [w] : []))));
const both = (a: Set<number>, b: Set<number>) => [...a].filter((x) => b.has(x));

describe("twoModeClustering and redundancy", () => {
  it("are what the definitions say", () => {
    fc.assert(
      fc.property(arbitraryTwoMode(12), ({ graph, mode }) => {
        const near = sets(graph);
        const [dot, min, max] = [
          twoModeClustering(graph, mode),
          twoModeClustering(graph, mode, "min"),
          twoModeClustering(graph, mode, "max"),
        ];
        const repeated = redundancy(graph, mode);
        for (let v = 0; v < graph.n; v++) {
          const others = near.flatMap((set, w) =>
            w !== v && both(near[v]!, set).length > 0 ? [set] : [],
          );
          const mean = (against: (mine: number, theirs: number, shared: number) => number) =>
            others
              .map((set) => {
                const shared = both(near[v]!, set).length;
                return shared / against(near[v]!.size, set.size, shared);
              })
              .reduce((sum, x) => sum + x, 0) / others.length;
          if (others.length === 0) {
            expect([dot![v], min![v], max![v]]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
          } else {
            expect(dot![v]).toBeCloseTo(
              mean((a, b, shared) => a + b - shared),
              12,
            );
            expect(min![v]).toBeCloseTo(
              mean((a, b) => Math.min(a, b)),
              12,
            );
            expect(max![v]).toBeCloseTo(
              mean((a, b) => Math.max(a, b)),
              12,
            );
          }
          const list = [...near[v]!];
          const pairs = list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const));
          const joined = pairs.filter(([a, b]) =>
            both(near[a]!, near[b]!).some((x) => x !== v),
          ).length;
          if (pairs.length === 0) expect(repeated[v]).toBeNaN();
          else expect(repeated[v]).toBeCloseTo(joined / pairs.length, 12);
        }
      }),
    );
  });
});

describe("closure", () => {
  it("is what the definitions say", () => {
    fc.assert(
      fc.property(arbitraryTwoMode(11), ({ graph, mode }) => {
        const near = sets(graph);
        const nodes = near.map((_, v) => v);
        const all = nodes.map(() => 0);
        const closed = nodes.map(() => 0);
        let threes = 0;
        let fours = 0;
        for (const a of nodes)
          for (const x of near[a]!)
            for (const b of near[x]!) {
              if (b === a) continue;
              for (const y of near[b]!) {
                if (y === x) continue;
                if (mode[a] === 0) threes++;
                if (mode[a] === 0 && near[a]!.has(y)) fours++;
                for (const c of near[y]!) {
                  if (c === a || c === b) continue;
                  all[b]!++;
                  if (both(near[a]!, near[c]!).some((z) => z !== x && z !== y)) closed[b]!++;
                }
              }
            }
        const values = twoModeClosure(graph, mode);
        for (const v of nodes)
          if (all[v] === 0) expect(values[v]).toBeNaN();
          else expect(values[v]).toBeCloseTo(closed[v]! / all[v]!, 12);
        for (const side of [0, 1] as const) {
          const of = (counts: readonly number[]) =>
            counts.reduce((sum, count, v) => sum + (mode[v] === side ? count : 0), 0);
          const whole = meetingClosure(graph, mode, side);
          if (of(all) === 0) expect(whole).toBeNull();
          else expect(whole).toBeCloseTo(of(closed) / of(all), 12);
        }
        const square = fourCycleClosure(graph, mode);
        if (threes === 0) expect(square).toBeNull();
        else expect(square).toBeCloseTo(fours / threes, 12);
      }),
    );
  });

  it("is 1 for three who meet two by two at three places", () => {
    const six = graphFromEdges(6, [0, 0, 1, 1, 2, 2], [3, 4, 3, 5, 4, 5]);
    const mode = [0, 0, 0, 1, 1, 1];
    expect(meetingClosure(six, mode)).toBe(1);
    expect([...twoModeClosure(six, mode)]).toEqual([1, 1, 1, 1, 1, 1]);
    expect(fourCycleClosure(six, mode)).toBe(0);
  });

  it("is of the women where nothing else is said", () => {
    const mode = southernWomen.ids.map((id) => (/^E\d/.test(id) ? 1 : 0));
    expect(meetingClosure(southernWomen, mode)).toBe(meetingClosure(southernWomen, mode, 0));
    expect(meetingClosure(southernWomen, mode)).not.toBe(meetingClosure(southernWomen, mode, 1));
  });
});
