import { describe, expect, it } from "vitest";
import { CELLS } from "../cells.ts";
import { STARTING_PARAMETERS } from "../parameters.ts";
import type { LinkRecord } from "../records.ts";
import { givenModel } from "./given-model.ts";
import { nameKnowledge } from "./name-knowledge.ts";

const common = ["David", "Susan", "Peter", "Ann"];
const heard = ["David", "Dave", "Siobhan", "Susan", "Sue", "Daivd"].concat(
  Array.from({ length: 80 }, (_, i) => common[i % 4]!),
);
const records = heard.map(
  (name, i): LinkRecord => ({
    ref: { egoID: `e${i}` },
    interview: i,
    kind: "mention",
    said: { firstName: name },
    given: name.toLowerCase(),
  }),
);
const uniform = new Float64Array(CELLS).fill(1 / CELLS);
const model = givenModel(records, nameKnowledge(), STARTING_PARAMETERS, () => uniform);

/** Evidence in nats for two names of the list being one person's, over all cells. */
const evidence = (x: string, y: string): number => {
  const form = (name: string): number =>
    model.formOf[records.findIndex((r) => r.said.firstName === name)]!;
  const mean = (v: Float64Array): number => v.reduce((a, b) => a + b, 0) / CELLS;
  const [a, b] = [form(x), form(y)];
  return Math.log(mean(model.pair(a, b)) / mean(model.single(a)) / mean(model.single(b)));
};

describe("first names", () => {
  it("count familiar forms and slips as evidence for, other names as evidence against", () => {
    expect(evidence("David", "Dave")).toBeGreaterThan(1);
    expect(evidence("David", "Daivd")).toBeGreaterThan(1);
    expect(evidence("Susan", "Sue")).toBeGreaterThan(1);
    expect(evidence("David", "Susan")).toBeLessThan(-0.5);
  });

  it("count more the rarer the name", () => {
    expect(evidence("Siobhan", "Siobhan")).toBeGreaterThan(evidence("Susan", "Susan") + 1);
  });

  it("score a pair as a set of two, in either order", () => {
    expect([...model.joint([0, 1])]).toEqual([...model.pair(1, 0)]);
    expect([...model.joint([2])]).toEqual([...model.single(2)]);
  });

  it("take a usual name that no table knows as one thing to explain, however many use it", () => {
    const list = ["Zorro", "Zorro", "Zorro", "David", ...heard];
    const named = list.map((name, i): LinkRecord => {
      return { ...records[0]!, interview: i, given: name.toLowerCase() };
    });
    /** Nats that so many called David lose by being one person with as many called Zorro. */
    const loss = (of: number, otherUsual: number): number => {
      const parameters = { ...STARTING_PARAMETERS, otherUsual };
      const pet = givenModel(named, nameKnowledge(), parameters, () => uniform);
      const joined = (forms: number[]): number =>
        Math.log(pet.joint(forms).reduce((a, b) => a + b, 0) / CELLS);
      const [zorros, davids] = [0, 3].map((r) => Array.from({ length: of }, () => pet.formOf[r]!));
      return joined(zorros!) + joined(davids!) - joined([...zorros!, ...davids!]);
    };
    expect(loss(4, 0.1) - loss(1, 0.1)).toBeLessThan(0.5 * (loss(4, 1e-9) - loss(1, 1e-9)));
  });
});
