import { seededRandom } from "@kith/model";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { karate } from "../testing/known-networks.ts";
import { compareSeedChoices, compareSeedChoicesOverDraws } from "./compare-seed-choices.ts";
import { SEED_HEURISTICS } from "./seed-heuristics.ts";
import { spreadFrom } from "./spread-from.ts";
import { spreadSamples } from "./spread-samples.ts";

// A clique of 0 to 3; 4 with leaves 5, 6, 7, 8; a bridge 3 - 9 - 4.
const town = graphFromEdges(
  10,
  [0, 0, 0, 1, 1, 2, 4, 4, 4, 4, 3, 9],
  [1, 2, 3, 2, 3, 3, 5, 6, 7, 8, 9, 4],
);

describe("compareSeedChoices", () => {
  const compare = () =>
    compareSeedChoices(karate, { kind: "cascade", probability: 0.15 }, 3, {
      random: seededRandom(4),
      samples: 500,
    });

  it("lists every way, the one that reaches most first, with what the others are behind", () => {
    const { choices, warning } = compare();
    expect(choices.map(({ by }) => by).sort()).toEqual(["greedy", ...SEED_HEURISTICS].sort());
    expect(warning).toBeUndefined();
    const best = choices[0]!;
    expect(best.behind).toEqual({ mean: 0, low: 0, high: 0 });
    for (const { reach, behind, seeds } of choices) {
      expect(seeds).toHaveLength(3);
      expect(reach.bySample).toHaveLength(500);
      expect(behind.mean).toBeCloseTo(best.reach.expected.mean - reach.expected.mean, 9);
      expect(behind.mean).toBeGreaterThanOrEqual(0);
    }
    const behind = Object.fromEntries(choices.map((row) => [row.by, row.behind]));
    expect(behind.random!.low).toBeGreaterThan(0);
    expect(behind.greedy!.mean).toBeLessThan(0.5);
    expect(compare()).toEqual({ choices });
  });

  it("warns of complex contagion, where seeds who know each other may do better", () => {
    // Two seeds in the clique win the other two; one there and one at the hub win only 9, between.
    const { choices, warning } = compareSeedChoices(
      town,
      { kind: "complex", takesUp: { atLeast: 2 } },
      2,
      { random: seededRandom(4), groups: [0, 0, 0, 0, 1, 1, 1, 1, 1, 1] },
    );
    expect(warning).toContain("no guarantee");
    const reached = Object.fromEntries(choices.map((row) => [row.by, row.reach.expected.mean]));
    expect(reached.core).toBe(4);
    expect(reached.groups).toBe(3);
  });

  it("starts with nobody who cannot be won over", () => {
    const { choices } = compareSeedChoices(town, { kind: "threshold" }, 2, {
      random: seededRandom(4),
      samples: 32,
      blocks: { unreachable: [4, 3] },
    });
    for (const { seeds } of choices) expect([...seeds]).not.toContain(4);
    const among = compareSeedChoices(town, { kind: "threshold" }, 2, {
      random: seededRandom(4),
      samples: 32,
      candidates: [5, 6, 7],
    });
    for (const { seeds } of among.choices) for (const v of seeds) expect([5, 6, 7]).toContain(v);
  });
});

describe("compareSeedChoicesOverDraws", () => {
  const model = { kind: "cascade", probability: 1 } as const;
  // In the first draw 0, 1, 2 hang together and 3 with 4; in the second all but 0.
  const draws = [
    graphFromEdges(6, [0, 1, 3], [1, 2, 4]),
    graphFromEdges(6, [1, 2, 3, 4], [2, 3, 4, 5]),
  ];
  const compare = (blocks: { closed?: [number, number][]; unreachable?: number[] } = {}) =>
    compareSeedChoicesOverDraws(draws, () => model, 1, { random: seededRandom(1), blocks });

  it("chooses one set for all draws and says how far doubt about the network goes", () => {
    const { choices, warning } = compare();
    expect(warning).toBeUndefined();
    expect(choices.map(({ by }) => by).sort()).toEqual(["greedy", ...SEED_HEURISTICS].sort());
    const greedy = choices.find(({ by }) => by === "greedy")!;
    // 1 and 2 reach 3 and 5, and have three ties each over both draws: so the first.
    expect([...greedy.seeds]).toEqual([1]);
    expect(greedy.reach.expected).toBe(4);
    expect([...greedy.reach.byDraw]).toEqual([3, 5]);
    expect(choices[0]!.behind).toEqual({ median: 0, low: 0, high: 0 });
    for (const { reach, behind } of choices) {
      expect(reach.expected).toBeLessThanOrEqual(choices[0]!.reach.expected);
      expect(behind.median).toBeCloseTo(choices[0]!.reach.expected - reach.expected, 12);
    }
  });

  it("closes a tie in the draws that have it", () => {
    const { choices } = compare({ closed: [[3, 2]] });
    const greedy = choices.find(({ by }) => by === "greedy")!;
    // Then 1 reaches 3 and 2, and 3 or 4 reach 2 and 3.
    expect(greedy.reach.expected).toBe(2.5);
    expect(() => compare({ closed: [[0, 5]] })).toThrow(
      new RangeError("There is no tie from 0 to 5 to close."),
    );
    expect(() =>
      compareSeedChoicesOverDraws([], () => model, 1, { random: seededRandom(1) }),
    ).toThrow(new RangeError("There are no draws."));
  });

  it("is the comparison of one network where there is one draw", () => {
    const options = { random: seededRandom(4), samples: 64 };
    const spreads = { kind: "cascade", probability: 0.2 } as const;
    const one = compareSeedChoices(karate, spreads, 2, options);
    const over = compareSeedChoicesOverDraws([karate], () => spreads, 2, options);
    const seedsOf = (choices: readonly { by: string; seeds: Uint32Array }[]) =>
      Object.fromEntries(choices.map(({ by, seeds }) => [by, [...seeds]]));
    expect(seedsOf(over.choices)).toEqual(seedsOf(one.choices));
  });
});

describe("chance of the two comparisons", () => {
  it("judges on other samples than it chooses on", () => {
    const options = { random: seededRandom(4), samples: 64 };
    const spreads = { kind: "cascade", probability: 0.2 } as const;
    const { choices } = compareSeedChoices(karate, spreads, 2, options);
    const greedy = choices.find(({ by }) => by === "greedy")!;
    const on = (name: string) =>
      spreadFrom(
        spreadSamples(karate, spreads, { random: seededRandom(4).fork(name), samples: 64 }),
        greedy.seeds,
      ).expected.mean;
    expect(greedy.reach.expected.mean).toBe(on("judge"));
    expect(greedy.reach.expected.mean).not.toBe(on("choose 0"));
  });
});
