import { type Decision, type RecordRef, recordKey } from "@kith/model";
import { simulate } from "@kith/simulation";
import { describe, expect, it } from "vitest";
import type { LinkRun } from "./link.ts";
import { openLinkage } from "./open-linkage.ts";
import { rankQuestions } from "./review/index.ts";
import { scoreResolution } from "./score-resolution.ts";

const { interviews, truth } = simulate({ seed: 4, people: 400, interviews: 70, detail: "typical" });
const open = openLinkage(interviews, { seed: 1, draws: 30 });
const personOf = new Map(
  truth.map(({ egoID, alterID, person }) => [recordKey(egoID, alterID), person] as const),
);
const isSame = (a: RecordRef, b: RecordRef): boolean =>
  personOf.get(recordKey(a.egoID, a.alterID)) === personOf.get(recordKey(b.egoID, b.alterID));
const answers: Decision[] = rankQuestions(interviews, open.run, { limit: 40 }).map(({ a, b }) => ({
  a,
  b,
  decision: isSame(a, b) ? "same" : "different",
  by: "steward",
  at: "2026-01-01T00:00:00Z",
  note: "",
}));
const at = (run: LinkRun) =>
  new Map(run.resolution.records.map((r) => [recordKey(r.egoID, r.alterID), r.person] as const));

describe("a matching kept open", () => {
  it("is the same again when every decision is undone", () => {
    open.decide(answers);
    expect(open.decide([])).toEqual(open.run);
    const unsure = answers.map((one) => ({ ...one, decision: "unsure" as const }));
    expect(open.decide(unsure).resolution).toEqual(open.run.resolution);
  });

  it("does not depend on what was decided before, nor on the order of the answers", () => {
    const all = open.decide(answers);
    open.decide(answers.slice(0, 7));
    expect(open.decide(answers)).toEqual(all);
    expect(open.decide([...answers].reverse()).resolution).toEqual(all.resolution);
  });

  it("keeps each decision in the matching shown and in every draw", () => {
    const run = open.decide(answers);
    const person = at(run);
    const index = new Map(
      run.resolution.records.map((r, i) => [recordKey(r.egoID, r.alterID), i] as const),
    );
    for (const { a, b, decision } of answers) {
      const [x, y] = [recordKey(a.egoID, a.alterID), recordKey(b.egoID, b.alterID)];
      expect(person.get(x) === person.get(y)).toBe(decision === "same");
      for (const draw of run.draws) {
        expect(draw[index.get(x)!] === draw[index.get(y)!]).toBe(decision === "same");
      }
    }
  });

  it("is put right by true answers, near them and not elsewhere", () => {
    const before = scoreResolution(open.run.resolution.records, truth).pairwise;
    const after = scoreResolution(open.decide(answers).resolution.records, truth).pairwise;
    expect(after.f1).toBeGreaterThan(before.f1);
  });

  it("takes in a further interview nearly as if it had been there from the start", () => {
    const earlier = openLinkage(interviews.slice(0, -1), { seed: 1, draws: 30 });
    const more = earlier.extend(interviews.slice(-1));
    expect(more.run.resolution.records.length).toBe(open.run.resolution.records.length);
    expect(more.run.draws.length).toBeGreaterThan(0);
    const whole = scoreResolution(open.run.resolution.records, truth).pairwise.f1;
    const grown = scoreResolution(more.run.resolution.records, truth).pairwise.f1;
    expect(grown).toBeGreaterThan(whole - 0.05);
  });

  it("draws plausible matchings in which one interview names distinct people", () => {
    const { records } = open.run.resolution;
    expect(open.run.draws.length).toBe(30);
    for (const draw of open.run.draws) {
      const seen = new Set(records.map(({ egoID }, i) => `${egoID} ${draw[i]}`));
      expect(seen.size).toBe(records.length);
    }
  });
});
