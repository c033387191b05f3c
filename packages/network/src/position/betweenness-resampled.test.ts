import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { karate } from "../testing/known-networks.ts";
import { matrix } from "../testing/naive.ts";
import { betweenness } from "./betweenness.ts";
import { betweennessOfResamples, resampledBetweenness } from "./betweenness-resampled.ts";
import { resampler } from "./resampled-graph.ts";

describe("resampler", () => {
  it("of people: ties copies as their people are tied, and keeps the number of nodes", () => {
    fc.assert(
      fc.property(arbitraryGraph({ weighted: true }), fc.nat(), ({ graph }, seed) => {
        const { graph: drawn, person } = resampler(graph, "people")(seededRandom(seed));
        const a = matrix(graph);
        const b = matrix(drawn);
        expect(drawn.n).toBe(graph.n);
        expect(drawn.directed).toBe(graph.directed);
        expect([...person]).toEqual([...person].sort((x, y) => x - y));
        const weights = new Set(a.flat());
        for (let i = 0; i < graph.n; i++)
          for (let j = 0; j < graph.n; j++) {
            if (person[i] !== person[j]) expect(b[i]![j]).toBe(a[person[i]!]![person[j]!]);
            else if (b[i]![j] !== 0) expect(weights.has(b[i]![j]!)).toBe(true);
          }
      }),
    );
  });

  it("of people: ties copies of one person as often as any two are tied", () => {
    const pairs = { tied: 0, all: 0 };
    const draw = resampler(karate, "people");
    for (let seed = 0; seed < 300; seed++) {
      const { graph, person } = draw(seededRandom(seed));
      const a = matrix(graph);
      for (let i = 0; i < graph.n; i++)
        for (let j = 0; j < i; j++)
          if (person[i] === person[j]) {
            pairs.all++;
            if (a[i]![j]! > 0) pairs.tied++;
          }
    }
    // 17 pairs of copies in a resample; karate's density is 78 / 561 = 0.139.
    expect(pairs.all / 300).toBeCloseTo((34 * 33) / 2 / 34, 0);
    expect(Math.abs(pairs.tied / pairs.all - 0.139)).toBeLessThan(0.02);
  });

  it("of ties: keeps some of the ties with their weights, about 63 in 100", () => {
    let kept = 0;
    const draw = resampler(karate, "ties");
    for (let seed = 0; seed < 100; seed++) kept += draw(seededRandom(seed)).graph.m;
    expect(kept / 100 / 78).toBeCloseTo(1 - Math.exp(-1), 1);
    fc.assert(
      fc.property(arbitraryGraph({ weighted: true }), fc.nat(), ({ graph }, seed) => {
        const { graph: drawn, person } = resampler(graph, "ties")(seededRandom(seed));
        expect([...person]).toEqual(Array.from({ length: graph.n }, (_, v) => v));
        const a = matrix(graph);
        for (const [i, row] of matrix(drawn).entries())
          for (const [j, x] of row.entries()) if (x !== 0) expect(x).toBe(a[i]![j]);
        expect(drawn.m > 0).toBe(graph.m > 0);
      }),
    );
  });
});

describe("betweenness of resamples", () => {
  it("is that of the drawn graph, each person the mean of its copies", () => {
    const resample = betweennessOfResamples({ graph: karate, seed: 5 });
    for (const number of [3, 0, 3]) {
      const random = seededRandom(5).fork(`resample ${number}`);
      const { graph, person } = resampler(karate, "people")(random);
      const values = betweenness(graph);
      const found = resample(number);
      for (let v = 0; v < karate.n; v++) {
        const copies = [...values].filter((_, i) => person[i] === v);
        if (copies.length === 0) expect(found[v]).toBeNaN();
        else expect(found[v]).toBeCloseTo(copies.reduce((a, b) => a + b) / copies.length, 10);
      }
    }
  });

  it("spreads around what the network has", () => {
    const found = resampledBetweenness({ graph: karate, of: "people" }, 200);
    const first = found[0]!;
    expect(first.low).toBeLessThan(231);
    expect(first.high).toBeGreaterThan(231);
    expect(found[karate.ids.indexOf("12")]!.median).toBe(0);
    expect(resampledBetweenness({ graph: karate, of: "people", seed: 1 }, 200)).toEqual(found);
    expect(resampledBetweenness({ graph: karate, seed: 2 }, 200)).not.toEqual(found);
  });

  it("has no spread for somebody never drawn, and refuses no resamples", () => {
    // Of two people, a resample of one person twice leaves the other out.
    const pair = graphFromEdges(2, [0], [1]);
    const alone = Array.from({ length: 20 }, (_, seed) =>
      resampledBetweenness({ graph: pair, seed }, 1),
    );
    expect(alone.some(([a, b]) => (a === undefined) !== (b === undefined))).toBe(true);
    expect(() => resampledBetweenness({ graph: pair }, 0)).toThrow("0 resamples; one is the least");
  });

  it("tells its progress", () => {
    const steps: string[] = [];
    resampledBetweenness({ graph: karate, of: "ties" }, 2, (...told) => steps.push(told.join(" ")));
    expect(steps).toEqual(["resampling 1 2", "resampling 2 2"]);
  });
});
