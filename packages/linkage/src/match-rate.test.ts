import type { Description, Interview } from "@kith/model";
import { recordKey } from "@kith/model";
import { simulate } from "@kith/simulation";
import { describe, expect, it } from "vitest";
import { findCandidates } from "./candidates.ts";
import { matchRates, ratesAfter } from "./match-rate.ts";
import { nameKnowledge } from "./names/name-knowledge.ts";
import { STARTING_PARAMETERS } from "./parameters.ts";
import { flattenInterviews } from "./records.ts";
import { attributeModel } from "./score.ts";

const told = simulate({ seed: 5, people: 900, interviews: 250, detail: "rich" });
const knowledge = nameKnowledge();

/** The interviews as they would be if one thing had not been asked. */
function without(field: "age" | "surname"): readonly Interview[] {
  const bare = <T extends Description>({ [field]: _, ...rest }: T): T => rest as unknown as T;
  return told.interviews.map((one) => ({
    ...one,
    respondent: bare(one.respondent),
    mentions: one.mentions.map(bare),
  }));
}

/** How often two mentions are one person: as learnt, over the truth. */
function learntOverTrue(interviews: readonly Interview[]): number {
  const table = flattenInterviews(interviews, (word) => knowledge.givenShares.has(word));
  const model = attributeModel(table, knowledge, STARTING_PARAMETERS);
  const { byKind } = matchRates(table, findCandidates(table, model));
  const person = new Map(
    told.truth.map((one) => [recordKey(one.egoID, one.alterID), one.person] as const),
  );
  const times = new Map<string, number>();
  let mentions = 0;
  let pairs = 0;
  for (const { kind, ref } of table.records) {
    if (kind !== "mention") continue;
    const who = person.get(recordKey(ref.egoID, ref.alterID))!;
    const before = times.get(who) ?? 0;
    pairs += before;
    times.set(who, before + 1);
    mentions++;
  }
  const rate = 1 / (1 + Math.exp(-byKind[0]!));
  return rate / (pairs / ((mentions * (mentions - 1)) / 2));
}

describe("how often two mentions are one person", () => {
  it("is learnt from full descriptions, within a half", () => {
    expect(learntOverTrue(told.interviews)).toBeGreaterThan(0.5);
    expect(learntOverTrue(told.interviews)).toBeLessThan(1.5);
  });

  it("is learnt from the next best where ages or surnames were not asked", () => {
    for (const field of ["age", "surname"] as const) {
      expect(learntOverTrue(without(field))).toBeGreaterThan(0.5);
      expect(learntOverTrue(without(field))).toBeLessThan(2);
    }
  });

  it("follows from the pairs that a first matching expects", () => {
    const table = flattenInterviews(told.interviews, () => true);
    const model = attributeModel(table, knowledge, STARTING_PARAMETERS);
    const rates = matchRates(table, findCandidates(table, model));
    const mentions = table.records.length - table.interviews.length;
    const after = ratesAfter(rates, table, 2000);
    const pairs = (mentions * (mentions - 1)) / 2;
    expect(1 / (1 + Math.exp(-after.byKind[0]!))).toBeCloseTo(2001 / (pairs + 10_000), 9);
    expect([...after.byKind.slice(1)]).toEqual([...rates.byKind.slice(1)]);
  });
});
