import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryLabels } from "../testing/arbitrary-labels.ts";
import { karate } from "../testing/known-networks.ts";
import { coMembership } from "./co-membership.ts";
import { consensusGroups } from "./consensus-groups.ts";
import { groupStability } from "./group-stability.ts";
import { leiden } from "./leiden.ts";
import { partitionAgreement } from "./partition-agreement.ts";

const draws = [
  [0, 0, 0, 1, 1],
  [2, 2, 1, 1, 1],
  [0, 0, 0, 0, -1],
];

const drawn = (missing: boolean) =>
  fc
    .integer({ min: 1, max: 8 })
    .chain((n) =>
      fc.tuple(
        arbitraryLabels(n, { missing }),
        fc.array(arbitraryLabels(n, { missing }), { minLength: 1, maxLength: 5 }),
      ),
    );

describe("groupStability", () => {
  it("says how often people and groups stay together", () => {
    const found = groupStability([0, 0, 0, 1, 1], draws);
    // Person 0: with 1 and 2, then with 1, then with 1 and 2: five of six.
    expect([...found.ofPerson]).toEqual([5 / 6, 5 / 6, 4 / 6, 1, 1]);
    expect([...found.ofGroup]).toEqual([7 / 9, 1]);
    expect([...found.recovery]).toEqual([
      expect.closeTo((1 + 2 / 3 + 3 / 4) / 3, 12),
      expect.closeTo((1 + 2 / 3 + 1 / 4) / 3, 12),
    ]);
    expect(found.adjustedRand[0]).toBe(1);
    expect(found.variationOfInformation[0]).toBeCloseTo(0, 12);
  });

  it("has no value for the lonely and the missing", () => {
    const found = groupStability(
      [0, 1, 1, -1],
      [
        [0, 1, -1, 1],
        [-1, -1, -1, 3],
      ],
    );
    expect([...found.ofPerson]).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
    expect([...found.ofGroup]).toEqual([Number.NaN, Number.NaN]);
    // Person 3 is in no group, but in one with person 1 in the draw.
    expect([...found.recovery]).toEqual([1, 0.5]);
    expect([...found.adjustedRand]).toEqual([1, Number.NaN]);
    expect([...found.variationOfInformation]).toEqual([0, Number.NaN]);
  });

  it("is what looking at every pair in every draw says", () => {
    fc.assert(
      fc.property(drawn(true), ([groups, many]) => {
        const found = groupStability(groups, many);
        const nodes = [...groups.keys()];
        const both = (v: number, w: number) =>
          many.filter((draw) => draw[v]! >= 0 && draw[w]! >= 0);
        const tally = (pairs: readonly (readonly [number, number])[]) => {
          const held = pairs.flatMap(([v, w]) => both(v, w).map((draw) => draw[v] === draw[w]));
          return held.filter(Boolean).length / held.length;
        };
        const mates = (v: number) =>
          groups[v]! < 0 ? [] : nodes.filter((w) => w !== v && groups[w] === groups[v]);
        for (const v of nodes) {
          const expected = tally(mates(v).map((w) => [v, w] as const));
          if (Number.isNaN(expected)) expect(found.ofPerson[v]).toBeNaN();
          else expect(found.ofPerson[v]).toBeCloseTo(expected, 12);
        }
        expect(found.ofGroup.length).toBe(Math.max(-1, ...groups) + 1);
        for (const [g, value] of found.ofGroup.entries()) {
          const members = nodes.filter((v) => groups[v] === g);
          const expected = tally(
            members.flatMap((v) => members.filter((w) => w < v).map((w) => [v, w] as const)),
          );
          if (Number.isNaN(expected)) expect(value).toBeNaN();
          else expect(value).toBeCloseTo(expected, 12);
          const shares = many.flatMap((draw) => {
            const here = members.filter((v) => draw[v]! >= 0);
            if (here.length === 0) return [];
            const overlaps = here.map((v) => {
              const there = nodes.filter((w) => draw[w] === draw[v]);
              const shared = there.filter((w) => groups[w] === g).length;
              return shared / (there.length + here.length - shared);
            });
            return [Math.max(...overlaps)];
          });
          const mean = shares.reduce((sum, x) => sum + x, 0) / shares.length;
          if (shares.length === 0) expect(found.recovery[g]).toBeNaN();
          else expect(found.recovery[g]).toBeCloseTo(mean, 12);
        }
        for (const [d, draw] of many.entries()) {
          const agreement = partitionAgreement(groups, draw);
          expect(found.adjustedRand[d]).toBe(agreement.adjustedRand ?? Number.NaN);
          expect(found.variationOfInformation[d]).toBe(
            agreement.variationOfInformation ?? Number.NaN,
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it("refuses a draw of other people", () => {
    expect(() => groupStability([0, 0], [[0, 0], [0]])).toThrow(
      new RangeError("Draw 1 has 1 people, not 2."),
    );
  });
});

describe("coMembership", () => {
  it("lists the pairs that are together often enough, by number", () => {
    const found = coMembership(draws, 0.5);
    expect([...found.first]).toEqual([0, 0, 1, 2, 2, 3]);
    expect([...found.second]).toEqual([1, 2, 2, 3, 4, 4]);
    // 4 is in two draws only: once with 2, both times with 3.
    expect([...found.share]).toEqual([1, 2 / 3, 2 / 3, 2 / 3, 1 / 2, 1]);
  });

  it("is what comparing all pairs says", () => {
    fc.assert(
      fc.property(fc.boolean().chain(drawn), fc.constantFrom(0.01, 0.5, 1), ([, many], least) => {
        const n = many[0]!.length;
        const expected: [number, number, number][] = [];
        for (let v = 0; v < n; v++)
          for (let w = v + 1; w < n; w++) {
            const held = many.filter((draw) => draw[v]! >= 0 && draw[w]! >= 0);
            const share = held.filter((draw) => draw[v] === draw[w]).length / held.length;
            if (share >= least) expected.push([v, w, share]);
          }
        const found = coMembership(many, least);
        expect(Array.from(found.first, (v, i) => [v, found.second[i], found.share[i]])).toEqual(
          expected,
        );
      }),
      { numRuns: 200 },
    );
  });

  it("refuses draws of different people, and a share of 0", () => {
    expect(() => coMembership([[0], [0, 1]], 0.5)).toThrow(
      new RangeError("Draws of 1 and of 2 people."),
    );
    for (const share of [0, 1.1, Number.NaN])
      expect(() => coMembership(draws, share)).toThrow(
        new RangeError(`The share is ${share}; it must be above 0 and at most 1.`),
      );
    expect(coMembership([], 0.5).first.length).toBe(0);
  });
});

describe("consensusGroups", () => {
  it("keeps groups all draws agree on", () => {
    const found = consensusGroups([
      [4, 4, 1, 1, 1],
      [0, 0, 2, 2, 2],
    ]);
    expect(found).toEqual({
      membership: Uint32Array.of(0, 0, 1, 1, 1),
      count: 2,
      rounds: 1,
      converged: true,
    });
  });

  it("goes with the many against the few", () => {
    const many = [
      [0, 0, 0, 1, 1, 1],
      [0, 0, 0, 1, 1, 1],
      [0, 0, 1, 1, 1, 1],
      [0, 0, 0, 1, 1, 0],
    ];
    const { membership, converged } = consensusGroups(many);
    expect([...membership]).toEqual([0, 0, 0, 1, 1, 1]);
    expect(converged).toBe(true);
  });

  it("leaves alone whom no draws put with the same people", () => {
    const many = [
      [0, 0, 0, 1, 1],
      [0, 0, 1, 1, 1],
      [0, 0, 2, 1, 1],
    ];
    expect([...consensusGroups(many).membership]).toEqual([0, 0, 1, 2, 2]);
  });

  it("finds the best division of the karate club from single starts, the same for a seed", () => {
    const random = seededRandom(3);
    const many = Array.from(
      { length: 30 },
      (_, i) => leiden(karate, { random: random.fork(`draw ${i}`), starts: 1 }).membership,
    );
    const found = consensusGroups(many, { random: seededRandom(5) });
    expect(found.converged).toBe(true);
    expect(partitionAgreement(found.membership, leiden(karate).membership).adjustedRand).toBe(1);
    expect(consensusGroups(many, { random: seededRandom(5) })).toEqual(found);
  });

  it("groups its own groupings again while they differ", () => {
    // Three groups of eight, of whom more than half are anywhere in each draw.
    const random = seededRandom(0);
    const many = Array.from({ length: 10 }, () =>
      Array.from({ length: 24 }, (_, v) => (random.next() < 0.6 ? random.below(3) : v % 3)),
    );
    const found = consensusGroups(many, { leastShare: 0.2 });
    expect([found.rounds, found.converged, found.count]).toEqual([2, true, 3]);
    // All but one person, whom the draws put elsewhere, are where they were made to be.
    const made = Array.from({ length: 24 }, (_, v) => v % 3);
    expect([...found.membership].filter((group, v) => group !== made[v]).length).toBe(1);
    const once = consensusGroups(many, { leastShare: 0.2, groupings: 1 });
    expect([once.rounds, once.converged]).toEqual([1, true]);
  });

  it("is the groups of a single draw", () => {
    expect([...consensusGroups([[5, 2, 5, 2]]).membership]).toEqual([0, 1, 0, 1]);
  });

  it("takes a higher share for a tie, and no draws", () => {
    const halves = [
      [0, 0, 1],
      [0, 1, 1],
    ];
    expect([...consensusGroups(halves, { leastShare: 0.6 }).membership]).toEqual([0, 1, 2]);
    expect([...consensusGroups(halves, { groupings: 1 }).membership]).toEqual([0, 0, 0]);
    expect(consensusGroups([])).toEqual({
      membership: new Uint32Array(0),
      count: 0,
      rounds: 1,
      converged: true,
    });
  });
});
