import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { MEASURES, type MeasureName } from "../measures/catalogue.ts";
import { measure } from "../measures/measure.ts";
import type { DrawnSite } from "./drawn-site.ts";
import { measureNetworks } from "./measure-networks.ts";
import { overDraws, summariseNetworks } from "./over-draws.ts";
import { fromZero } from "./people-of-draw.ts";

const NUMBERS = MEASURES.filter(({ labels, needs }) => !labels && !needs.includes("modes")).map(
  ({ name }) => name,
);

/** A path of four records, each its own person: 0 – 1 – 2 – 3. */
const path = { source: Int32Array.of(0, 1, 2), target: Int32Array.of(1, 2, 3) };
const apart = Int32Array.of(0, 1, 2, 3);

const site: fc.Arbitrary<DrawnSite> = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.boolean())
  .chain(([records, directed]) => {
    const people = fc.array(fc.nat(records), { minLength: records, maxLength: records });
    const tie = fc.tuple(fc.nat(records - 1), fc.nat(records - 1));
    return fc
      .tuple(people, fc.array(people, { maxLength: 4 }), fc.array(tie, { maxLength: 12 }))
      .map(([shown, draws, ties]) => ({
        ties: {
          source: Int32Array.from(ties, ([a]) => a),
          target: Int32Array.from(ties, ([, b]) => b),
        },
        people: fromZero(shown).people,
        draws: draws.map((draw) => Int32Array.from(draw)),
        directed,
        by: Int32Array.from(shown, (person) => (person % 3) - 1),
      }));
  });

describe("measures over draws", () => {
  it("are those of each network, for all numbers of the catalogue", () => {
    fc.assert(
      fc.property(site, ({ by: _by, ...one }) => {
        const plain = NUMBERS.filter(
          (name) => MEASURES.find((entry) => entry.name === name)!.needs.length === 0,
        );
        const found = overDraws(one, plain);
        expect(found.draws).toBe(one.draws.length);
        expect(Object.keys(found.nodes).length + Object.keys(found.network).length).toBe(
          plain.length,
        );
        one.draws.forEach((draw, d) => {
          const { people, count } = fromZero(draw);
          const { network } = measure(
            graphFromEdges(
              count,
              one.ties.source.map((record) => people[record]!),
              one.ties.target.map((record) => people[record]!),
              { directed: one.directed! },
            ),
            plain,
            { random: seededRandom(1).fork("network"), starts: 1, passes: 5 },
          );
          for (const [name, over] of Object.entries(found.network))
            expect(over.values[d]).toBe(network[name] ?? Number.NaN);
        });
      }),
      { numRuns: 40 },
    );
  });

  it("have no doubt when every draw is the resolution, whatever its numbers", () => {
    fc.assert(
      fc.property(site, (one) => {
        const same = [one.people, one.people.map((person) => 5 * person + 2)];
        const { nodes, network } = overDraws({ ...one, draws: same }, NUMBERS);
        for (const { shown, mean, median, low, high, valued, rank } of Object.values(nodes)) {
          for (const over of [mean, median, low, high]) expect(over).toEqual(shown);
          expect(valued).toEqual(shown.map((value) => Number(!Number.isNaN(value))));
          for (const over of [rank.mean, rank.median, rank.low, rank.high])
            expect(over).toEqual(rank.shown);
        }
        for (const { shown, mean, median, low, high } of Object.values(network))
          expect([mean, median, low, high]).toEqual([shown, shown, shown, shown]);
      }),
      { numRuns: 40 },
    );
  });

  it("show by hand what joining two records does", () => {
    // With 0 and 3 one person the path is a triangle; with 0 and 2 it is a path of three.
    const draws = [Int32Array.of(9, 1, 2, 9), Int32Array.of(4, 1, 4, 3)];
    const { nodes, network, people } = overDraws({ ties: path, people: apart, draws }, [
      "degree",
      "clustering",
      "edges",
      "transitivity",
    ]);
    expect(people).toBe(4);
    expect(network.edges).toEqual({
      shown: 3,
      values: Float64Array.of(3, 2),
      mean: 2.5,
      median: 2.5,
      low: 2.05,
      high: 2.95,
    });
    expect(network.transitivity!.mean).toBe(0.5);
    const { degree, clustering } = nodes;
    expect(Array.from(degree!.shown)).toEqual([1, 2, 2, 1]);
    // Whoever is part of another in a draw has no value there, and ranks after all who have.
    expect(Array.from(degree!.valued)).toEqual([1, 1, 0.5, 0.5]);
    expect(Array.from(degree!.mean)).toEqual([2, 1.5, 2, 1]);
    expect(Array.from(degree!.low)).toEqual([2, 1.05, 2, 1]);
    expect(Array.from(degree!.rank.mean)).toEqual([1.5, 2.25, 3, 3.25]);
    // In the second draw two people have one tie and so no clustering.
    expect(Array.from(clustering!.valued)).toEqual([1, 0.5, 0.5, 0]);
    expect(Array.from(clustering!.mean)).toEqual([0.5, 1, 1, Number.NaN]);
    expect(Array.from(clustering!.shown)).toEqual([Number.NaN, 0, 0, Number.NaN]);
  });

  it("read direction when it is given", () => {
    const directed = { ties: path, people: apart, draws: [apart], directed: true };
    const { nodes } = overDraws(directed, ["in-degree"]);
    expect(Array.from(nodes["in-degree"]!.mean)).toEqual([0, 1, 1, 1]);
    const { nodes: both } = overDraws({ ...directed, directed: false }, ["in-degree"]);
    expect(Array.from(both["in-degree"]!.mean)).toEqual([1, 2, 2, 1]);
  });

  it("take the category most records of a person have", () => {
    // In the draw, 0, 1 and 2 are one person: categories 1, 0 and 1; record 3 has none.
    const draws = [Int32Array.of(0, 0, 0, 1)];
    const by = Int32Array.of(1, 0, 1, 1);
    const one = { ties: path, people: apart, draws, by };
    const found = overDraws(one, ["ei-index-of-all"]);
    expect(found.network["ei-index-of-all"]!.shown).toBeCloseTo(1 / 3, 12);
    expect(found.network["ei-index-of-all"]!.mean).toBe(-1);
    const unknown = overDraws({ ...one, by: Int32Array.of(-1, 0, -1, 1) }, ["ei-index-of-all"]);
    expect(unknown.network["ei-index-of-all"]!.mean).toBe(1);
    // Among equals the lowest.
    const level = { ...one, draws: [Int32Array.of(0, 0, 2, 3)], by: Int32Array.of(1, 0, 0, 1) };
    expect(overDraws(level, ["ei-index-of-all"]).network["ei-index-of-all"]!.mean).toBe(0);
  });

  it("are the same when measured in parts, in any order, and in turns for want of memory", () => {
    fc.assert(
      fc.property(site, fc.nat(5), (one, cut) => {
        const whole = overDraws(one, NUMBERS);
        const last = one.draws.length + 1;
        const at = Math.min(cut, last);
        const parts = [
          measureNetworks(one, NUMBERS, at, last),
          measureNetworks(one, NUMBERS, 0, at),
        ].filter(({ from, to }) => from < to);
        expect(summariseNetworks(one, parts)).toEqual(whole);
        expect(overDraws(one, NUMBERS, { memory: 0 })).toEqual(whole);
      }),
      { numRuns: 15 },
    );
  });

  it("are measured in as many turns as memory for a node each allows", () => {
    // Four people in two networks: 64 bytes a measure.
    const turns = (memory: number) => {
      let begun = 0;
      const progress = (_: string, done: number) => {
        if (done === 0) begun++;
      };
      const one = { ties: path, people: apart, draws: [apart] };
      overDraws(one, ["degree", "core", "closeness"], { memory, progress });
      return begun;
    };
    expect([turns(1), turns(64), turns(127), turns(128), turns(191), turns(192)]).toEqual([
      3, 3, 3, 2, 2, 1,
    ]);
    expect(turns(1e9)).toBe(1);
  });

  it("compute a measure named twice once, and nothing when nothing is named", () => {
    const one = { ties: path, people: apart, draws: [apart] };
    expect(overDraws(one, ["degree", "degree"])).toEqual(overDraws(one, ["degree"]));
    expect(overDraws(one, [])).toEqual({ draws: 1, people: 4, nodes: {}, network: {} });
  });

  it("know nothing over draws where there are none", () => {
    const { nodes, network } = overDraws({ ties: path, people: apart, draws: [] }, [
      "degree",
      "edges",
    ]);
    expect(network.edges).toMatchObject({ shown: 3, mean: Number.NaN, low: Number.NaN });
    expect(Array.from(nodes.degree!.shown)).toEqual([1, 2, 2, 1]);
    expect(Array.from(nodes.degree!.mean)).toEqual(new Array(4).fill(Number.NaN));
    expect(nodes.degree!.valued[0]).toBe(Number.NaN);
  });

  it("hold a site without records", () => {
    const nobody = {
      ties: { source: new Int32Array(0), target: new Int32Array(0) },
      people: new Int32Array(0),
      draws: [new Int32Array(0)],
    };
    const { people, nodes, network } = overDraws(nobody, ["degree", "nodes"]);
    expect(people).toBe(0);
    expect(nodes.degree!.shown.length).toBe(0);
    expect(network.nodes!.values).toEqual(Float64Array.of(0));
  });

  it("refuse numbers that are names of groups, and lists that do not fit", () => {
    const one = { ties: path, people: apart, draws: [apart] };
    for (const name of ["leiden", "component", "strong-component"] satisfies MeasureName[])
      expect(() => overDraws(one, [name])).toThrow(
        new RangeError(
          `“${name}” numbers groups; a number means another group in another network.`,
        ),
      );
    expect(() => overDraws({ ...one, draws: [Int32Array.of(1)] }, ["degree"])).toThrow(
      new RangeError("There are 4 records, but a list has 1."),
    );
    expect(() => overDraws({ ...one, by: Int32Array.of(1, 2) }, ["degree"])).toThrow(
      new RangeError("There are 4 records, but a list has 2."),
    );
    expect(() => overDraws({ ...one, people: Int32Array.of(0, 1, 3, 3) }, ["degree"])).toThrow(
      new RangeError("People are numbered 0 to 3, but only 3 are used."),
    );
    expect(() => overDraws({ ...one, people: Int32Array.of(0, 1, -1, 2) }, ["degree"])).toThrow(
      RangeError,
    );
    for (const record of [-1, 4]) {
      const far = { source: Int32Array.of(0), target: Int32Array.of(record) };
      const away = new RangeError("A tie is of a record that is not among the 4.");
      expect(() => overDraws({ ...one, ties: far }, ["degree"])).toThrow(away);
      const near = { source: far.target, target: far.source };
      expect(() => overDraws({ ...one, ties: near }, ["degree"])).toThrow(away);
    }
    expect(() => overDraws(one, ["ei-index-of-all"])).toThrow(RangeError);
  });

  it("tell their progress through the networks", () => {
    const steps: [number, number][] = [];
    const progress = (_: string, done: number, of: number) => steps.push([done, of]);
    measureNetworks({ ties: path, people: apart, draws: [apart, apart] }, ["degree"], 1, 3, {
      progress,
    });
    expect(steps).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
  });
});
