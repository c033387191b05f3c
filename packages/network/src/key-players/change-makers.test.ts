import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { constraint } from "../brokerage/structural-holes.ts";
import { graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { karate, karateInstructor } from "../testing/known-networks.ts";
import { chooseChangeMakers } from "./change-makers.ts";

/**
 * Two stars, hubs 0 and 1, with 2 to 5 around the first and 6 to 8 around the second, and 9
 * without ties. One group each.
 */
const stars = graphFromEdges(10, [0, 0, 0, 0, 1, 1, 1], [2, 3, 4, 5, 6, 7, 8]);
const groups = [0, 1, 0, 0, 0, 0, 1, 1, 1, 2];

describe("chooseChangeMakers", () => {
  it("chooses the two hubs for reach, and says what each adds", () => {
    const found = chooseChangeMakers(stars, { size: 2, weights: { bridging: 0 } });
    expect(found.members.map(({ node }) => node)).toEqual([0, 1]);
    expect(found.chosen.goals.reach).toBeCloseTo(0.9, 12);
    expect(found.chosen.score).toBe(found.chosen.goals.reach);
    expect(found.members.map(({ adds }) => adds.reach)).toEqual(
      [0.5, 0.4].map((x) => expect.closeTo(x, 12)),
    );
    expect(found.members.map(({ only }) => only.people)).toEqual([5, 4]);
    expect(found.mostTied).toEqual({ ...found.chosen, nodes: [0, 1] });
    expect(found).not.toHaveProperty("assumedWillingness");
    expect(found.members[0]).not.toHaveProperty("willingness");
  });

  it("names who could take a place, and what that would cost", () => {
    const [first, second] = chooseChangeMakers(stars, {
      size: 2,
      steps: 1,
      weights: { bridging: 0 },
      alternatives: 2,
    }).members;
    // In one step a leaf of the first star reaches itself and its hub.
    expect(first!.alternatives).toEqual(
      [2, 3].map((node) => ({
        node,
        change: { reach: expect.closeTo(-0.3, 12), bridging: expect.any(Number) },
        scoreChange: expect.closeTo(-0.3, 12),
      })),
    );
    expect(second!.alternatives.map(({ node }) => node)).toEqual([6, 7]);
    const none = chooseChangeMakers(stars, { size: 2, alternatives: 0 });
    expect(none.members[0]!.alternatives).toEqual([]);
    expect(chooseChangeMakers(stars, { size: 2 }).members[0]!.alternatives).toHaveLength(3);
  });

  it("joins groups touched and broker positions in bridging", () => {
    const { chosen, members } = chooseChangeMakers(stars, { size: 2, groups });
    // Two of three groups; hubs have constraint 1/4 and 1/3.
    expect(chosen.nodes).toEqual([0, 1]);
    expect(chosen.goals.bridging).toBeCloseTo(0.5 * (2 / 3) + 0.5 * ((3 / 4 + 2 / 3) / 2), 12);
    expect(members.map(({ only }) => only.groups)).toEqual([[0], [1]]);
    const without = chooseChangeMakers(stars, { size: 2 });
    expect(without.chosen.goals.bridging).toBeCloseTo((3 / 4 + 2 / 3) / 2, 12);
    expect(without.members[0]!.only.groups).toEqual([]);
    const alone = chooseChangeMakers(stars, { size: 1, candidates: [9], groups });
    expect(alone.chosen.goals).toEqual({ reach: 0.1, bridging: expect.closeTo(1 / 6, 12) });
  });

  it("takes another measure of brokers where one is given", () => {
    const broker = new Array(10).fill(0).with(9, 1);
    const { chosen } = chooseChangeMakers(stars, { size: 1, broker, weights: { reach: 0 } });
    expect(chosen).toEqual({ nodes: [9], goals: { reach: 0.1, bridging: 1 }, score: 1 });
  });

  it("prefers the willing, and takes the mean for those of whom nobody knows", () => {
    const willingness = [0, 0.5, 1, ...new Array(7).fill(Number.NaN)];
    const only = { weights: { reach: 0, bridging: 0 }, willingness } as const;
    const found = chooseChangeMakers(stars, { size: 2, ...only });
    expect(found.chosen.nodes).toEqual([2, 1]);
    expect(found.assumedWillingness).toBe(0.5);
    expect(found.members.map(({ willingness: w }) => w)).toEqual([1, 0.5]);
    expect(found.chosen.goals.willingness).toBe(0.75);
    const others = chooseChangeMakers(stars, { size: 1, candidates: [1, 2, 5], ...only });
    expect(others.assumedWillingness).toBe(0.75);
    const unknown = chooseChangeMakers(stars, { size: 1, candidates: [5], ...only });
    expect(unknown.assumedWillingness).toBe(0.5);
    expect(unknown.members[0]!.willingness).toBeNaN();
    expect(unknown.chosen.goals.willingness).toBe(0.5);
  });

  it("forgets no category, and says which one it had to", () => {
    const by = [0, 0, 0, 0, 0, 0, 0, 0, 1, 2];
    const fairly = { weights: { fairness: 9 }, fairness: [{ by }] };
    const three = chooseChangeMakers(stars, { size: 3, ...fairly });
    expect([...three.chosen.nodes].sort((a, b) => a - b)).toEqual([0, 8, 9]);
    expect(three.forgotten).toEqual([[]]);
    expect(three.chosen.goals.fairness).toBeCloseTo(0.5 * (1 / 3 + 0.1 + 0.1) + 0.5, 12);
    const byNode = new Map(three.members.map((member) => [member.node, member.only.categories]));
    expect([byNode.get(0), byNode.get(8), byNode.get(9)]).toEqual([[0], [1], [2]]);
    const one = chooseChangeMakers(stars, { size: 1, ...fairly });
    expect(one.forgotten).toEqual([[1, 2]]);
    const simple = chooseChangeMakers(stars, { size: 2, weights: { fairness: 0 }, ...{ fairness: [{ by }] } }); // biome-ignore format: one row
    expect(simple.members[0]!.only.categories).toEqual([-1]);
  });

  it("compares with the population given, and takes the mean of several fair shares", () => {
    const by = [0, 0, 0, 0, 0, 0, 0, 0, 1, -1];
    const fairness = [{ by, population: [1, 3, 0] }, { by: new Array(10).fill(0) }];
    const found = chooseChangeMakers(stars, { size: 2, candidates: [0, 1], fairness });
    // First: two seats for a quarter of the people, one of two categories. Second: all alike.
    expect(found.chosen.goals.fairness).toBeCloseTo((0.5 * 0.25 + 0.5 * 0.5 + 1) / 2, 12);
    expect(found.forgotten).toEqual([[1], []]);
    const empty = chooseChangeMakers(stars, {
      size: 1,
      fairness: [{ by: new Array(10).fill(-1) }],
    });
    expect(empty.chosen.goals.fairness).toBe(0);
  });

  it("weighs the goals by proportion", () => {
    const twice = chooseChangeMakers(karate, { size: 3, weights: { reach: 2, bridging: 6 } });
    const once = chooseChangeMakers(karate, { size: 3, weights: { reach: 1, bridging: 3 } });
    expect(twice).toEqual(once);
    const { reach, bridging } = once.chosen.goals;
    expect(once.chosen.score).toBeCloseTo(0.25 * reach! + 0.75 * bridging!, 12);
  });

  it("compares with the most tied, members 34 and 1 of the karate club", () => {
    const by = karate.ids.map((id) => (karateInstructor.includes(id) ? 0 : 1));
    const found = chooseChangeMakers(karate, { size: 2, groups: by, fairness: [{ by }] });
    expect(found.mostTied.nodes.map((v) => karate.ids[v])).toEqual(["34", "1"]);
    expect(found.mostTied.goals).toEqual({
      reach: 1,
      bridging: expect.closeTo(
        0.5 + 0.25 * (2 - constraint(karate)[0]! - constraint(karate)[33]!),
        12,
      ),
      fairness: 1,
    });
    expect(found.chosen.score).toBeGreaterThanOrEqual(found.mostTied.score - 1e-12);
  });

  it("gives a set that no named alternative would better, with numbers that add up", () => {
    fc.assert(
      fc.property(arbitraryGraph({ most: 8 }), ({ graph }) => {
        if (graph.n < 3) return;
        const by = Array.from({ length: graph.n }, (_, v) => (v % 4) - 1);
        const options = {
          size: 2,
          groups: by,
          fairness: [{ by }],
          willingness: by.map((c) => (c < 0 ? Number.NaN : c / 2)),
        };
        const found = chooseChangeMakers(graph, options);
        expect(chooseChangeMakers(graph, options)).toEqual(found);
        for (const member of found.members) {
          const mean = (values: object) =>
            Object.values(values).reduce((sum: number, x) => sum + x / 4, 0);
          expect(mean(member.adds)).toBeCloseTo(member.addsToScore, 10);
          for (const other of member.alternatives) {
            expect(found.chosen.nodes).not.toContain(other.node);
            expect(other.scoreChange).toBeLessThanOrEqual(1e-9);
            expect(mean(other.change)).toBeCloseTo(other.scoreChange, 10);
          }
        }
        expect(found.members[0]!.addsToScore).toBeGreaterThanOrEqual(found.members[1]!.addsToScore);
      }),
    );
  });

  it("refuses what cannot be", () => {
    const choose = (options: Partial<Parameters<typeof chooseChangeMakers>[1]>) => () =>
      chooseChangeMakers(stars, { size: 2, ...options });
    expect(choose({ size: 11 })).toThrow("A set of 11 cannot be chosen from 10 candidates.");
    expect(choose({ candidates: [1, 1] })).toThrow("Node 1 is a candidate twice.");
    expect(choose({ weights: { reach: -1 } })).toThrow(
      "The weight of reach is -1; weights are 0 or above.",
    );
    expect(choose({ weights: { fairness: Number.NaN } })).toThrow("The weight of fairness is NaN");
    expect(choose({ weights: { reach: Number.POSITIVE_INFINITY } })).toThrow("Infinity");
    expect(choose({ weights: { reach: 0, bridging: 0 } })).toThrow(
      "No goal has a weight: nothing says who to choose.",
    );
    expect(choose({ willingness: [1] })).toThrow("10 nodes but 1 numbers of willingness.");
    expect(choose({ willingness: new Array(10).fill(1).with(3, 1.5) })).toThrow(
      "Node 3 has willingness 1.5; it is a number of 0 to 1.",
    );
    expect(choose({ broker: new Array(10).fill(-0.1) })).toThrow("Node 0 has broker -0.1");
    expect(choose({ broker: new Array(10).fill(Number.NaN) })).toThrow("Node 0 has broker NaN");
    expect(choose({ fairness: [{ by: groups, population: [1, 2] }] })).toThrow(
      "3 categories but a population of 2.",
    );
    for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(choose({ fairness: [{ by: groups, population: [1, 2, wrong] }] })).toThrow(
        "The sizes of a population are numbers of 0 or above.",
      );
    expect(choose({ groups: [0] })).toThrow("10 nodes but 1 categories.");
    expect(choose({ steps: 0 })).toThrow("Reach goes a whole number of steps above 0, not 0.");
  });
});
