import { simulate } from "@kith/simulation";
import { describe, expect, it } from "vitest";
import { findCandidates } from "./candidates.ts";
import { nameKnowledge } from "./names/name-knowledge.ts";
import { STARTING_PARAMETERS } from "./parameters.ts";
import { plainlyUnlike } from "./plainly-unlike.ts";
import { flattenInterviews } from "./records.ts";
import { attributeModel } from "./score.ts";

const { interviews, truth } = simulate({ seed: 9, people: 500, interviews: 80, detail: "typical" });
const knowledge = nameKnowledge();
const table = flattenInterviews(interviews, (word) => knowledge.givenShares.has(word));
const model = attributeModel(table, knowledge, STARTING_PARAMETERS);
const { records } = table;
const candidates = findCandidates(table, model);
const pairs = Array.from(candidates.a, (a, e) => [a, candidates.b[e]!] as const);

describe("candidates", () => {
  it("are each pair once, lower record first, in the order of their interviews", () => {
    const keys = pairs.map(([a, b]) => a * records.length + b);
    expect(new Set(keys).size).toBe(candidates.size);
    let before = [-1, -1];
    for (const [a, b] of pairs) {
      expect(a).toBeLessThan(b);
      const now = [records[a]!.interview, records[b]!.interview];
      expect(now[0]! > before[0]! || (now[0] === before[0] && now[1]! >= before[1]!)).toBe(true);
      before = now;
    }
  });

  it("are never two records of one interview, nor two respondents of one wave", () => {
    for (const [a, b] of pairs) {
      expect(records[a]!.interview).not.toBe(records[b]!.interview);
      expect(records[a]!.kind === "respondent" && records[b]!.kind === "respondent").toBe(false);
    }
  });

  it("hold more than nine in ten pairs that are one person, though one in twelve goes by a name of no table", () => {
    const personOf = new Map(
      truth.map(({ egoID, alterID, person }) => [`${egoID} ${alterID ?? ""}`, person] as const),
    );
    const who = records.map(({ ref }) => personOf.get(`${ref.egoID} ${ref.alterID ?? ""}`));
    const found = new Set(pairs.map(([a, b]) => a * records.length + b));
    let same = 0;
    let hit = 0;
    for (let a = 0; a < records.length; a++) {
      for (let b = a + 1; b < records.length; b++) {
        if (who[a] !== who[b] || !records[a]!.given || !records[b]!.given) continue;
        same++;
        if (found.has(a * records.length + b)) hit++;
      }
    }
    expect(same).toBeGreaterThan(100);
    expect(hit / same).toBeGreaterThan(0.9);
  });

  it("are found alone for the records that are asked for", () => {
    const some = findCandidates(table, model, (r) => r < 20);
    const expected = pairs.filter(([a]) => a < 20);
    expect(Array.from(some.a, (a, e) => [a, some.b[e]!])).toEqual(expected.map(([a, b]) => [a, b]));
  });
});

describe("among very many records", () => {
  const unlike = plainlyUnlike(table, model);

  it("a first name alone is no reason to compare two, but a surname's letter or a street is", () => {
    let letters = 0;
    for (const [a, b] of pairs) {
      const [x, y] = [records[a]!, records[b]!];
      const [p, q] = [x.surname?.[0] ?? x.surnameInitial, y.surname?.[0] ?? y.surnameInitial];
      if (p !== undefined && q !== undefined && p !== q) expect(unlike(a, b)).toBe(true);
      const near =
        x.birthYear === undefined || y.birthYear === undefined || x.birthYear === y.birthYear;
      if (p !== undefined && p === q && near && x.gender === y.gender) {
        letters++;
        expect(unlike(a, b)).toBe(false);
      }
    }
    expect(letters).toBeGreaterThan(20);
  });

  it("says the same of two whichever comes first", () => {
    for (const [a, b] of pairs.slice(0, 2000)) expect(unlike(a, b)).toBe(unlike(b, a));
  });
});
