import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arcSources } from "../graph/as-undirected.ts";
import { graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { florentine, karate, kite } from "../testing/known-networks.ts";
import { matrix } from "../testing/naive.ts";
import { coreness } from "./coreness.ts";

describe("coreness", () => {
  it("is the least squares fit of the karate club and the kite (scipy, 20 starts)", () => {
    const club = coreness(karate);
    expect(club.converged).toBe(true);
    expect(club.fit).toBeCloseTo(0.4524584327, 8);
    const named = ["1", "2", "3", "4", "34"].map((id) => club.coreness[karate.ids.indexOf(id)]!);
    for (const [i, x] of [0.89183733, 0.63174652, 0.79087236, 0.49173315, 1].entries())
      expect(named[i]).toBeCloseTo(x, 7);
    const flown = coreness(kite);
    expect(flown.fit).toBeCloseTo(0.6010616137, 8);
    const expected = [
      0.61115614, 0.61115614, 0.48252437, 1, 0.48252437, 0.70450995, 0.70450995, 0.29177069,
      0.05876546, 0.01138013,
    ];
    for (const [v, x] of expected.entries()) expect(flown.coreness[v]).toBeCloseTo(x, 7);
  });

  it("settles where one family outshines the others (scipy, 20 starts)", () => {
    const { coreness: values, converged, fit } = coreness(florentine);
    expect(converged).toBe(true);
    expect(fit).toBeCloseTo(0.459622531, 8);
    const of = (id: string) => values[florentine.ids.indexOf(id)];
    expect([of("Medici"), of("Pucci")]).toEqual([1, 0]);
    expect(of("Tornabuoni")).toBeCloseTo(0.2459, 4);
    expect(of("Ridolfi")).toBeCloseTo(0.2413, 4);
    expect(of("Strozzi")).toBeCloseTo(0.0611, 4);
    expect(of("Lamberteschi")).toBeCloseTo(0.0155, 4);
  });

  it("counts both directions of a pair (scipy)", () => {
    const graph = graphFromEdges(4, [0, 1, 1, 2, 2], [1, 0, 2, 0, 3], { directed: true });
    const { coreness: values, fit } = coreness(graph);
    expect(fit).toBeCloseTo(0.58588379762, 8);
    for (const [v, x] of [1, 1, 0.54210529, 0.12166149].entries())
      expect(values[v]).toBeCloseTo(x, 7);
  });

  it("reads weights as strengths", () => {
    const triangle = (weight: number) =>
      graphFromEdges(3, [0, 0, 1], [1, 2, 2], { weights: [weight, 1, 1] });
    // Three ties are fitted exactly: c(0) c(1) = weight, the others 1.
    for (const weight of [1, 4]) {
      const { coreness: values } = coreness(triangle(weight));
      expect([...values]).toEqual([
        expect.closeTo(1, 9),
        expect.closeTo(1, 9),
        expect.closeTo(1 / weight, 9),
      ]);
    }
    expect(coreness(triangle(1)).fit).toBeNull();
    expect(coreness(triangle(4)).fit).toBeCloseTo(1, 9);
  });

  it("leaves nobody's number to better alone, and fits as the correlation says", () => {
    fc.assert(
      fc.property(arbitraryGraph({ weighted: true }), ({ graph }) => {
        const a = matrix(graph);
        const found = coreness(graph);
        const c = found.coreness;
        const cells = a.flatMap((row, v) =>
          row.flatMap((x, w) => (v === w ? [] : [{ x, y: c[v]! * c[w]! }])),
        );
        if (graph.m === 0) {
          expect(found).toEqual({
            coreness: new Float64Array(graph.n),
            fit: null,
            converged: true,
          });
          return;
        }
        expect(Math.max(...c)).toBe(1);
        expect(Math.min(...c)).toBeGreaterThanOrEqual(0);
        const mean = (values: number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
        const mx = mean(cells.map(({ x }) => x));
        const my = mean(cells.map(({ y }) => y));
        const sxx = cells.reduce((sum, { x }) => sum + (x - mx) ** 2, 0);
        const syy = cells.reduce((sum, { y }) => sum + (y - my) ** 2, 0);
        const sxy = cells.reduce((sum, { x, y }) => sum + (x - mx) * (y - my), 0);
        if (found.fit !== null) expect(found.fit).toBeCloseTo(sxy / Math.sqrt(sxx * syy), 6);
        if (!found.converged) return;
        // c(v) is in proportion to Σ a(v,w) c(w) / Σ c(w)², over the others, for one scale.
        const scales = a.flatMap((row, v) => {
          let along = 0;
          let others = 0;
          for (const [w, x] of row.entries()) {
            if (w === v) continue;
            along += ((x + a[w]![v]!) / 2) * c[w]!;
            others += c[w]! ** 2;
          }
          return c[v]! > 1e-3 ? [along / others / c[v]!] : [];
        });
        for (const scale of scales) expect(scale / scales[0]!).toBeCloseTo(1, 6);
      }),
      { numRuns: 200 },
    );
  });

  it("does not settle around a star, and says so", () => {
    const { coreness: values, converged, fit } = coreness(graphFromEdges(3, [0, 0], [1, 2]));
    expect(converged).toBe(false);
    expect(values[0]).toBe(1);
    expect(values[1]).toBeLessThan(0.05);
    expect(values[2]).toBe(values[1]);
    expect(fit).toBeGreaterThan(0.99);
  });

  it("does not depend on the numbering", () => {
    const turned = graphFromEdges(
      34,
      arcSources(karate).map((v) => 33 - v),
      karate.targets.map((v) => 33 - v),
    );
    const values = coreness(turned).coreness.reverse();
    for (const [v, x] of coreness(karate).coreness.entries()) expect(values[v]).toBeCloseTo(x, 9);
  });

  it("is 0 for somebody without ties", () => {
    expect([...coreness(graphFromEdges(3, [0], [1])).coreness]).toEqual([1, 1, 0]);
    expect(coreness(graphFromEdges(0, [], []))).toEqual({
      coreness: new Float64Array(0),
      fit: null,
      converged: true,
    });
  });
});
