import { seededRandom } from "@kith/model";
import { describe, expect, it } from "vitest";
import { BLOCKED, RANDOM } from "../plan/plan-statements.ts";
import { dependenceTree, lessTree } from "./dependence.ts";
import { NOTHING, SAME } from "./kinds.ts";
import { learnWeights, type Patterns } from "./learn-weights.ts";

const DIFFERENT = 2;

/** Counts patterns of drawn pairs, as the column store would. */
function count(pairs: readonly { origin: number; levels: readonly number[] }[]): Patterns {
  const groups = new Map<string, { origin: number; levels: readonly number[]; pairs: number }>();
  for (const { origin, levels } of pairs) {
    const key = `${origin} ${levels.join(" ")}`;
    const group = groups.get(key) ?? { origin, levels, pairs: 0 };
    group.pairs++;
    groups.set(key, group);
  }
  const all = [...groups.values()];
  return {
    origin: Int32Array.from(all, ({ origin }) => origin),
    levels: (all[0]?.levels ?? []).map((_, c) => Int32Array.from(all, ({ levels }) => levels[c]!)),
    rarity: new Int32Array(all.length),
    pairs: Int32Array.from(all, ({ pairs: n }) => n),
  };
}

/** 2,000 pairs of one person among 20,000 blocked ones; five fields; `m` same in one person. */
function drawn(m: number, u: number, together: number) {
  const random = seededRandom(7);
  const pair = (origin: number, same: number) => {
    const first = random.next() < same;
    const levels = Array.from({ length: 5 }, (_, c) => {
      if (c === 1 && random.next() < together) return first ? SAME : DIFFERENT;
      const agree = c === 0 ? first : random.next() < same;
      return random.next() < 0.1 ? NOTHING : agree ? SAME : DIFFERENT;
    });
    return { origin, levels };
  };
  return count([
    ...Array.from({ length: 2000 }, () => pair(BLOCKED, m)),
    ...Array.from({ length: 18_000 }, () => pair(BLOCKED, u)),
    ...Array.from({ length: 50_000 }, () => pair(RANDOM, u)),
  ]);
}

const OPTIONS = {
  rows: 4000,
  allPairs: 20_000,
  often: Array.from({ length: 5 }, () => [0, 0.7, 0.3]),
  different: [DIFFERENT, DIFFERENT, DIFFERENT, DIFFERENT, DIFFERENT],
  shared: [0.02, 0.02, 0.02, 0.02, 0.02],
  belongs: Array.from({ length: 5 }, () => "either" as const),
  atMost: [],
};

describe("learning", () => {
  it("finds how often one person's records agree, and how many pairs are one person", () => {
    const learnt = learnWeights(drawn(0.9, 0.02, 0), OPTIONS);
    for (const rates of learnt.same) expect(rates[SAME]).toBeCloseTo(0.9, 1);
    for (const rates of learnt.other) expect(rates[SAME]).toBeCloseTo(0.02, 2);
    expect(learnt.expectedPairs).toBeGreaterThan(1900);
    expect(learnt.expectedPairs).toBeLessThan(2100);
  });

  it("lets agreement never count against, difference never for, and a missing value not at all", () => {
    const { weights } = learnWeights(drawn(0.9, 0.02, 0), OPTIONS);
    for (const levels of weights.levels) {
      expect(levels[NOTHING]).toBe(0);
      expect(levels[SAME]).toBeGreaterThan(0);
      expect(levels[DIFFERENT]).toBeLessThan(0);
    }
  });

  it("takes two fields that always agree together for little more than one", () => {
    const apart = learnWeights(drawn(0.9, 0.02, 0), OPTIONS).weights;
    const bound = learnWeights(drawn(0.9, 0.02, 0.95), OPTIONS).weights;
    const both = ({ levels, interactions }: typeof apart) =>
      levels[0]![SAME]! +
      levels[1]![SAME]! +
      interactions
        .filter(({ left, right }) => left === 0 && right === 1)
        .reduce((n, { nats }) => n + nats[SAME]![SAME]!, 0);
    expect(both(bound)).toBeLessThan(both(apart) - 2);
    expect(both(bound)).toBeGreaterThan(apart.levels[0]![SAME]! - 1);
  });

  it("has something to say also of a table in which nothing was put together", () => {
    const { expectedPairs, weights } = learnWeights(count([]), {
      ...OPTIONS,
      rows: 1,
      allPairs: 1,
    });
    expect(Number.isFinite(weights.prior)).toBe(true);
    expect(expectedPairs).toBeGreaterThan(0);
  });
});

describe("dependences", () => {
  const levels = (left: readonly number[], right: readonly number[]) => [
    Int32Array.from(left),
    Int32Array.from(right),
  ];

  it("are nothing where two fields have nothing to do with one another", () => {
    const [edge] = dependenceTree({
      levels: levels([1, 1, 2, 2], [1, 2, 1, 2]),
      sizes: [3, 3],
      weight: Float64Array.of(10, 90, 90, 810),
    });
    for (const row of edge!.nats) for (const nats of row) expect(Math.abs(nats)).toBe(0);
  });

  it("are what is met oftener than chance, and never more than was seen", () => {
    const [edge] = dependenceTree({
      levels: levels([1, 1, 2, 2], [1, 2, 1, 2]),
      sizes: [3, 3],
      weight: Float64Array.of(100, 0, 0, 900),
    });
    // 100 where 10 were expected: a factor of 10, less what chance may have added.
    expect(edge!.nats[1]![1]).toBeGreaterThan(Math.log(8));
    expect(edge!.nats[1]![1]).toBeLessThan(Math.log(10));
    expect(edge!.nats[1]![2]).toBeLessThan(0);
  });

  it("make a tree: the strongest ones, without a circle", () => {
    const random = seededRandom(3);
    const cause = Int32Array.from({ length: 500 }, () => 1 + random.below(2));
    const copies = [0.9, 0.8, 0.7].map((true_) =>
      cause.map((value) => (random.next() < true_ ? value : 3 - value)),
    );
    const tree = dependenceTree({
      levels: [cause, ...copies],
      sizes: [3, 3, 3, 3],
      weight: new Float64Array(500).fill(1),
    });
    expect(tree.map(({ left, right }) => `${left} ${right}`)).toEqual(["0 1", "0 2", "0 3"]);
    const none = lessTree(tree, tree);
    for (const { nats } of none)
      for (const row of nats) for (const x of row) expect(Math.abs(x)).toBe(0);
  });
});
