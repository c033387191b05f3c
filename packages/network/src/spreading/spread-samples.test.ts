import { type Random, seededRandom } from "@kith/model";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { karate } from "../testing/known-networks.ts";
import { spreadFrom } from "./spread-from.ts";
import type { SpreadModel } from "./spread-model.ts";
import { spreadSamples } from "./spread-samples.ts";

const random = seededRandom(5);
const triangle = graphFromEdges(3, [0, 1, 0], [1, 2, 2]);
const isLive = (live: Uint32Array, ties: number, k: number, sample: number): boolean =>
  ((live[(sample >>> 5) * ties + k]! >>> (sample & 31)) & 1) === 1;
/** Chance that gives these numbers in turn, again and again. */
const scripted = (...numbers: readonly number[]): Random => {
  let at = 0;
  return { next: () => numbers[at++ % numbers.length]!, below: () => 0, fork: () => random };
};

describe("spreadSamples", () => {
  it("makes each tie live with its own probability, each direction alone", () => {
    const p = [0.1, 0.9, 0.5, 0, 1, 0.3];
    const { live, count } = spreadSamples(
      triangle,
      { kind: "cascade", probability: p },
      { random, samples: 20_000 },
    );
    expect(count).toBe(20_000);
    expect(live.length).toBe(625 * 6);
    for (const [k, chance] of p.entries()) {
      let hits = 0;
      for (let s = 0; s < count; s++) hits += Number(isLive(live, 6, k, s));
      const error = Math.sqrt((chance * (1 - chance)) / count);
      expect(Math.abs(hits / count - chance)).toBeLessThanOrEqual(4 * error);
    }
  });

  it("keeps at most one contact of each person under linear thresholds, by influence", () => {
    // Rows: 0 → 1, 2; 1 → 0, 2; 2 → 0, 1.
    const influence = [0.25, 0.5, 0.1, 0.5, 0.2, 0.75];
    const { live, count } = spreadSamples(
      triangle,
      { kind: "threshold", influence },
      { random, samples: 20_000 },
    );
    const hits = influence.map(() => 0);
    for (let s = 0; s < count; s++) {
      const into = [0, 0, 0];
      for (const [k, target] of [...triangle.targets].entries()) {
        if (!isLive(live, 6, k, s)) continue;
        hits[k]!++;
        into[target]!++;
      }
      expect(Math.max(...into)).toBeLessThanOrEqual(1);
    }
    for (const [k, chance] of influence.entries())
      expect(Math.abs(hits[k]! / count - chance)).toBeLessThan(0.015);
  });

  it("draws the contact in whose part of the scale the number falls", () => {
    const { live } = spreadSamples(
      triangle,
      { kind: "threshold", influence: [0.25, 0.5, 0.1, 0.5, 0.2, 0.75] },
      { random: scripted(0.05, 0.25, 0.999), samples: 1 },
    );
    // Into 0 come ties 2 and 4; into 1 ties 0 and 5; into 2 ties 1 and 3.
    expect([...live]).toEqual([0, 0, 1, 1, 0, 1]);
  });

  it("counts all contacts of a person alike where no influence is given", () => {
    const samples = spreadSamples(triangle, { kind: "threshold" }, { random, samples: 320 });
    for (let s = 0; s < 320; s++) {
      const into = [0, 0, 0];
      for (const [k, target] of [...triangle.targets].entries())
        if (isLive(samples.live, 6, k, s)) into[target]!++;
      expect(into).toEqual([1, 1, 1]);
    }
  });

  it("draws one sample where nothing is left to chance", () => {
    const once = (model: SpreadModel) => spreadSamples(triangle, model, { random }).count;
    expect(once({ kind: "cascade", probability: 1 })).toBe(1);
    expect(once({ kind: "cascade", probability: [0, 1, 0, 1, 1, 1] })).toBe(1);
    expect(once({ kind: "complex", takesUp: { atLeast: 2 } })).toBe(1);
    expect(once({ kind: "complex", takesUp: { atLeast: 2 }, probability: 0.5 })).toBe(1000);
    expect(once({ kind: "cascade", probability: 0.5 })).toBe(1000);
  });

  it("lays blocks over the same chance", () => {
    const model = { kind: "cascade", probability: 0.4 } as const;
    const draw = (blocks: Parameters<typeof spreadSamples>[2]["blocks"]) =>
      spreadSamples(karate, model, {
        random: seededRandom(2),
        samples: 64,
        ...(blocks === undefined ? {} : { blocks }),
      });
    const open = draw(undefined);
    const blocked = draw({ unreachable: [2], silent: [33], closed: [[0, 1]] });
    const ties = karate.targets.length;
    for (let v = 0; v < karate.n; v++)
      for (let k = karate.offsets[v]!; k < karate.offsets[v + 1]!; k++) {
        const w = karate.targets[k]!;
        const shut = w === 2 || v === 33 || (v === 0 && w === 1) || (v === 1 && w === 0);
        expect(blocked.live[k]).toBe(shut ? 0 : open.live[k]);
        expect(blocked.live[ties + k]).toBe(shut ? 0 : open.live[ties + k]);
      }
    expect([...blocked.unreachable].indexOf(1)).toBe(2);
  });

  it("closes one direction only when ties have one", () => {
    const pair = graphFromEdges(2, [0, 1], [1, 0], { directed: true });
    const { live } = spreadSamples(
      pair,
      { kind: "cascade", probability: 1 },
      { random, blocks: { closed: [[1, 0]] } },
    );
    expect([...live]).toEqual([1, 0]);
  });

  it("counts a closed tie as no contact, and a silent person as a contact who has not", () => {
    // 3 knows 0, 1 and 2.
    const star = graphFromEdges(4, [3, 3, 3], [0, 1, 2]);
    const model = { kind: "complex", takesUp: { share: 0.5 } } as const;
    const reached = (blocks: object) =>
      spreadFrom(spreadSamples(star, model, { random, blocks }), [0]).probability[3];
    expect(reached({})).toBe(0);
    expect(reached({ closed: [[3, 2]] })).toBe(1);
    expect(reached({ silent: [2] })).toBe(0);
  });

  it("gives the same bytes for the same seed", () => {
    const draw = () =>
      spreadSamples(karate, { kind: "cascade", probability: 0.1 }, { random: seededRandom(9) });
    expect(draw()).toEqual(draw());
  });

  it("answers for no people and no ties", () => {
    const none = spreadSamples(graphFromEdges(0, [], []), { kind: "threshold" }, { random });
    expect(none.live.length).toBe(0);
    const one = spreadSamples(graphFromEdges(1, [], []), { kind: "threshold" }, { random });
    expect(spreadFrom(one, [0]).expected.mean).toBe(1);
  });

  it.each<[SpreadModel, string]>([
    [{ kind: "cascade", probability: 1.5 }, "Probability is 1.5, which it cannot be."],
    [{ kind: "cascade", probability: -0.1 }, "Probability is -0.1, which it cannot be."],
    [{ kind: "cascade", probability: [1] }, "6 ties but 1 numbers."],
    [
      { kind: "cascade", probability: [1, 1, 2, 1, 1, 1] },
      "Probability 2 is 2, which it cannot be.",
    ],
    [
      { kind: "threshold", influence: [1, 0, 0, 0, 0, 1] },
      "Influence on node 1 adds up to 2, above 1.",
    ],
    [
      { kind: "threshold", influence: [0, 0, 0, 0, 0, -1] },
      "Influence 5 is -1, which it cannot be.",
    ],
    [{ kind: "complex", takesUp: { atLeast: 0 } }, "Contacts needed is 0, which it cannot be."],
    [{ kind: "complex", takesUp: { atLeast: 1.5 } }, "Contacts needed is 1.5, which it cannot be."],
    [{ kind: "complex", takesUp: { share: 0 } }, "Share of contacts is 0, which it cannot be."],
    [{ kind: "complex", takesUp: { share: [1, 1] } }, "3 nodes but 2 numbers."],
  ])("refuses %j", (model, message) => {
    expect(() => spreadSamples(triangle, model, { random })).toThrow(new RangeError(message));
  });

  it("refuses to close what is no tie, and a number of samples that is none", () => {
    const model = { kind: "cascade", probability: 1 } as const;
    const line = graphFromEdges(3, [0], [1], { directed: true });
    expect(() => spreadSamples(line, model, { random, blocks: { closed: [[1, 0]] } })).toThrow(
      new RangeError("There is no tie from 1 to 0 to close."),
    );
    expect(() => spreadSamples(line, model, { random, blocks: { closed: [[0, 3]] } })).toThrow(
      new RangeError("3 is not a node; nodes are 0 to 2."),
    );
    expect(() => spreadSamples(line, model, { random, blocks: { silent: [9] } })).toThrow(
      new RangeError("9 is not a node; nodes are 0 to 2."),
    );
    for (const samples of [0, 1.5])
      expect(() => spreadSamples(line, model, { random, samples })).toThrow(
        new RangeError(`${samples} samples: there must be 1 or more.`),
      );
  });
});
