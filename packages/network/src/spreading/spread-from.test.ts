import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { exactCascade, exactThreshold, stepsReached } from "../testing/naive-spread.ts";
import { spreadDifference, spreadFrom, spreadOverDraws } from "./spread-from.ts";
import { type SpreadSamples, spreadSamples } from "./spread-samples.ts";

const random = seededRandom(7);
const line = graphFromEdges(4, [0, 1, 2], [1, 2, 3], { directed: true });
const certain = spreadSamples(line, { kind: "cascade", probability: 1 }, { random });

/** Every way in which up to 10 ties could turn out, each once: what is expected at a half each. */
function everyWay(graph: Graph, needed?: Uint32Array): SpreadSamples {
  const ties = graph.targets.length;
  const count = 2 ** ties;
  const live = new Uint32Array(Math.ceil(count / 32) * ties);
  for (let sample = 0; sample < count; sample++)
    for (let k = 0; k < ties; k++)
      if (((sample >>> k) & 1) === 1) live[(sample >>> 5) * ties + k]! |= 1 << (sample & 31);
  return {
    graph,
    count,
    live,
    unreachable: new Uint8Array(graph.n),
    ...(needed === undefined ? {} : { needed }),
  };
}
const small = arbitraryGraph({ most: 5 }).filter(({ graph }) => graph.targets.length <= 8);

describe("spreadFrom", () => {
  it("follows live ties step by step in every sample", () => {
    fc.assert(
      fc.property(small, fc.array(fc.nat(4), { maxLength: 3 }), fc.nat(2), ({ graph }, some, k) => {
        const seeds = some.filter((v) => v < graph.n);
        const needed = k === 0 ? undefined : new Uint32Array(graph.n).fill(k);
        const samples = everyWay(graph, needed);
        const found = spreadFrom(samples, seeds);
        const steps = Array.from({ length: samples.count }, (_, sample) =>
          stepsReached(
            graph,
            (tie) => ((sample >>> tie) & 1) === 1,
            seeds,
            () => Math.max(1, k),
          ),
        );
        const within = (t: number) =>
          steps.flat().filter((step) => step >= 0 && step <= t).length / samples.count;
        const last = Math.max(-1, ...steps.flat());
        expect([...found.bySample]).toEqual(steps.map((at) => at.filter((t) => t >= 0).length));
        expect([...found.byStep]).toEqual(Array.from({ length: last + 1 }, (_, t) => within(t)));
        expect([...found.probability]).toEqual(
          Array.from(
            { length: graph.n },
            (_, v) => steps.filter((at) => at[v]! >= 0).length / samples.count,
          ),
        );
        expect(found.expected.mean).toBeCloseTo(within(graph.n), 10);
      }),
    );
  });

  it("agrees with cascades worked out over all ways ties could turn out", () => {
    const graph = graphFromEdges(5, [0, 0, 1, 2, 3, 1], [1, 2, 3, 3, 4, 2], { directed: true });
    const p = [0.2, 0.9, 0.5, 0.35, 0.7, 0.1];
    const samples = spreadSamples(
      graph,
      { kind: "cascade", probability: p },
      { random, samples: 40_000 },
    );
    for (const seeds of [[0], [1], [0, 3], [2, 4]]) {
      const { expected } = spreadFrom(samples, seeds);
      const error = (expected.high - expected.low) / 2 / 1.96;
      expect(Math.abs(expected.mean - exactCascade(graph, p, seeds))).toBeLessThan(4 * error);
      expect(error).toBeLessThan(0.01);
    }
  });

  it("agrees with linear thresholds worked out over all thresholds", () => {
    const graph = graphFromEdges(5, [0, 0, 1, 1, 2, 3], [1, 2, 2, 3, 3, 4]);
    const samples = spreadSamples(graph, { kind: "threshold" }, { random, samples: 40_000 });
    for (const seeds of [[0], [3], [0, 4]]) {
      const { expected } = spreadFrom(samples, seeds);
      const error = (expected.high - expected.low) / 2 / 1.96;
      expect(Math.abs(expected.mean - exactThreshold(graph, seeds))).toBeLessThan(4 * error);
      expect(error).toBeLessThan(0.01);
    }
  });

  it("takes several contacts, or a share of them, where that is what people need", () => {
    // 3 knows 0, 1, 2 and 4; 4 knows 3 only.
    const graph = graphFromEdges(5, [0, 1, 2, 3], [3, 3, 3, 4]);
    const from = (takesUp: { atLeast: number } | { share: number }, seeds: number[]) => [
      ...spreadFrom(spreadSamples(graph, { kind: "complex", takesUp }, { random }), seeds)
        .probability,
    ];
    expect(from({ atLeast: 2 }, [0])).toEqual([1, 0, 0, 0, 0]);
    expect(from({ atLeast: 2 }, [0, 1])).toEqual([1, 1, 0, 1, 0]);
    expect(from({ atLeast: 1 }, [0])).toEqual([1, 1, 1, 1, 1]);
    expect(from({ share: 0.5 }, [0])).toEqual([1, 0, 0, 0, 0]);
    expect(from({ share: 0.5 }, [0, 1])).toEqual([1, 1, 1, 1, 1]);
    expect(from({ share: 0.51 }, [0, 1])).toEqual([1, 1, 0, 0, 0]);
  });

  it("tells the mean with its interval, and the spread of single outcomes", () => {
    const samples = everyWay(graphFromEdges(2, [0], [1], { directed: true }));
    const { expected, outcomes } = spreadFrom(samples, [0]);
    // Reaches 1 or 2: deviation 1/√2, over √2 samples.
    expect(expected.mean).toBe(1.5);
    expect(expected.high).toBeCloseTo(1.5 + 1.959964 * 0.5, 12);
    expect(expected.low).toBeCloseTo(1.5 - 1.959964 * 0.5, 12);
    expect(outcomes.median).toBe(1.5);
    expect(outcomes.low).toBeCloseTo(1.05, 12);
    expect(spreadFrom(certain, [1]).expected).toEqual({ mean: 3, low: 3, high: 3 });
  });

  it("counts a seed named twice once, and nobody from nobody", () => {
    expect([...spreadFrom(certain, [2, 2]).byStep]).toEqual([1, 2]);
    expect(spreadFrom(certain, []).expected.mean).toBe(0);
    expect([...spreadFrom(certain, []).byStep]).toEqual([]);
  });

  it("refuses seeds that are no nodes or cannot be won over", () => {
    const samples = spreadSamples(
      line,
      { kind: "cascade", probability: 1 },
      { random, blocks: { unreachable: [2] } },
    );
    expect(() => spreadFrom(samples, [2])).toThrow(
      new RangeError("“2” cannot be won over, so cannot be a seed."),
    );
    expect(() => spreadFrom(samples, [4])).toThrow(
      new RangeError("4 is not a node; nodes are 0 to 3."),
    );
    expect(() => spreadFrom(samples, [0.5])).toThrow(RangeError);
    expect(() => spreadFrom(samples, [-1])).toThrow(RangeError);
  });
});

describe("spreadDifference", () => {
  it("compares sample by sample, so that shared chance drops out", () => {
    // 0 reaches 1, perhaps; 2 reaches nobody: one more person exactly when 0 − 1 is live.
    const graph = graphFromEdges(4, [0, 1], [1, 3], { directed: true });
    const samples = spreadSamples(
      graph,
      { kind: "cascade", probability: [0.5, 1] },
      { random: seededRandom(3), samples: 400 },
    );
    const both = spreadDifference(spreadFrom(samples, [0, 2]), spreadFrom(samples, [0]));
    expect(both).toEqual({ mean: 1, low: 1, high: 1 });
    expect(() => spreadDifference(spreadFrom(samples, [0]), spreadFrom(certain, [0]))).toThrow(
      new RangeError("400 samples against 1: compare over the same."),
    );
  });
});

describe("spreadOverDraws", () => {
  it("says what is expected over plausible networks of the same people", () => {
    const longer = graphFromEdges(4, [0], [1], { directed: true });
    const other = spreadSamples(longer, { kind: "cascade", probability: 1 }, { random });
    const found = spreadOverDraws([certain, other], [0]);
    expect(found.expected).toBe(3);
    expect([...found.byDraw]).toEqual([4, 2]);
    expect(found.overDraws.median).toBe(3);
    expect([...found.probability]).toEqual([1, 1, 0.5, 0.5]);
  });

  it("refuses no draws and draws of other people", () => {
    const fewer = spreadSamples(
      graphFromEdges(1, [], []),
      { kind: "cascade", probability: 1 },
      { random },
    );
    expect(() => spreadOverDraws([], [])).toThrow(new RangeError("There are no draws."));
    expect(() => spreadOverDraws([certain, fewer], [0])).toThrow(
      new RangeError("Draws of 4 and of 1 people."),
    );
  });
});
