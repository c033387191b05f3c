import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { karate } from "../testing/known-networks.ts";
import { matrix } from "../testing/naive.ts";
import { graphFromEdges } from "./graph.ts";
import { eachTriangle, upwardTies } from "./triangles.ts";

describe("upwardTies", () => {
  it("holds every tie once, at the end with fewer ties, with its weight", () => {
    fc.assert(
      fc.property(arbitraryGraph({ directed: false, weighted: true }), ({ graph }) => {
        const up = upwardTies(graph);
        const a = matrix(graph);
        const ties = a.map((row) => row.filter((x) => x > 0).length);
        expect(up.targets.length).toBe(graph.m);
        expect(up.weights?.length).toBe(graph.m);
        for (let v = 0; v < graph.n; v++)
          for (let k = up.offsets[v]!; k < up.offsets[v + 1]!; k++) {
            const w = up.targets[k]!;
            expect(a[v]![w]).toBe(up.weights![k]);
            expect(ties[v]! < ties[w]! || (ties[v] === ties[w] && v < w)).toBe(true);
            a[v]![w] = 0;
            a[w]![v] = 0;
          }
        expect(a.flat().every((x) => x === 0)).toBe(true);
      }),
    );
  });

  it("has no weights where the graph has none", () => {
    expect(upwardTies(karate).weights).toBeUndefined();
  });
});

describe("eachTriangle", () => {
  it("finds the 45 triangles of the karate club (igraph)", () => {
    let count = 0;
    eachTriangle(upwardTies(karate), () => count++);
    expect(count).toBe(45);
  });

  it("finds every three nodes tied to each other once, with their ties", () => {
    fc.assert(
      fc.property(arbitraryGraph({ directed: false }), ({ graph }) => {
        const a = matrix(graph);
        const expected: string[] = [];
        for (let x = 0; x < graph.n; x++)
          for (let y = 0; y < x; y++)
            for (let z = 0; z < y; z++)
              if (a[x]![y]! * a[y]![z]! * a[x]![z]! > 0) expected.push(`${z} ${y} ${x}`);
        const up = upwardTies(graph);
        const ends = (tie: number) => {
          const from = up.offsets.findLastIndex((begin) => begin <= tie);
          return [from, up.targets[tie]!];
        };
        const found: string[] = [];
        eachTriangle(up, (p, q, r, pq, pr, qr) => {
          found.push([p, q, r].sort((x, y) => x - y).join(" "));
          expect([ends(pq), ends(pr), ends(qr)]).toEqual([
            [p, q],
            [p, r],
            [q, r],
          ]);
        });
        expect(found.sort()).toEqual(expected.sort());
      }),
    );
  });

  it("finds none without ties", () => {
    const found: number[] = [];
    eachTriangle(upwardTies(graphFromEdges(2, [], [])), (a) => found.push(a));
    expect(found).toEqual([]);
  });
});
