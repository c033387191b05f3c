import type { Decision, PairProbability, ResolvedRecord, TruthRecord } from "@kith/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDecisions, writeDecisions } from "./decisions.ts";
import { readNames } from "./names.ts";
import { readPairs, writePairs } from "./pairs.ts";
import { readPeople, writePeople } from "./people.ts";
import { readTruth, writeTruth } from "./truth.ts";

const text = fc
  .string({
    unit: fc.constantFrom('"', ",", "'", "=", "\n", "N", "A", "é", " ", "1"),
    minLength: 1,
  })
  .map((one) => one.trim())
  .filter((one) => one !== "");
const note = fc.oneof(text, fc.constant(""));
const ref = fc.oneof(fc.record({ egoID: text }), fc.record({ egoID: text, alterID: text }));
const probability = fc.double({ min: 0, max: 1, noNaN: true }).map((one) => one + 0);
const refKey = ({ egoID, alterID }: { egoID: string; alterID?: string }) =>
  JSON.stringify([egoID, alterID]);
const file = (written: string) => ({ name: "x.csv", text: written });

describe("what is written is read back", () => {
  test("people", () => {
    const record = fc
      .tuple(ref, text, probability)
      .map(([one, person, probability]): ResolvedRecord => ({ ...one, person, probability }));
    fc.assert(
      fc.property(fc.uniqueArray(record, { selector: refKey, minLength: 1 }), (records) => {
        expect(readPeople(file(writePeople(records)))).toEqual({ records, problems: [] });
      }),
    );
  });

  test("truth", () => {
    const record = fc.tuple(ref, text).map(([one, person]): TruthRecord => ({ ...one, person }));
    fc.assert(
      fc.property(fc.uniqueArray(record, { selector: refKey, minLength: 1 }), (truth) => {
        expect(readTruth(file(writeTruth(truth)))).toEqual({ truth, problems: [] });
      }),
    );
  });

  test("pairs", () => {
    const reason = fc.string({ unit: fc.constantFrom("a", ",", '"', ":"), minLength: 1 });
    const pair: fc.Arbitrary<PairProbability> = fc.record({
      a: ref,
      b: ref,
      probability,
      evidence: fc.array(reason, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1 }), (pairs) => {
        expect(readPairs(file(writePairs(pairs)))).toEqual({ pairs, problems: [] });
      }),
    );
  });

  test("decisions", () => {
    const decision: fc.Arbitrary<Decision> = fc
      .record({
        a: ref,
        b: ref,
        decision: fc.constantFrom("same", "different", "unsure"),
        by: note,
        at: note,
        note,
      })
      .filter(({ a, b }) => refKey(a) !== refKey(b));
    fc.assert(
      fc.property(fc.array(decision, { minLength: 1 }), (decisions) => {
        expect(readDecisions(file(writeDecisions(decisions)))).toEqual({ decisions, problems: [] });
      }),
    );
  });
});

test("the columns are those of the interview folder", () => {
  expect(writePeople([])).toBe("egoID,alterID,person,probability\n");
  expect(writePairs([])).toBe("egoID_a,alterID_a,egoID_b,alterID_b,probability,evidence\n");
  expect(writeDecisions([])).toBe("egoID_a,alterID_a,egoID_b,alterID_b,decision,by,at,note\n");
  expect(writeTruth([])).toBe("egoID,alterID,person\n");
});

const codes = (problems: readonly { code: string; place: { line?: number; column?: number } }[]) =>
  problems.map(({ code, place }) => [code, place.line, place.column]);

test("people: bad rows are refused with their place", () => {
  const { records, problems } = readPeople(
    file(
      "egoID,alterID,person,probability\ne1,,p1,1\ne1,,p2,1\n,a,p3,1\ne2,,,1\ne3,,p4,2\ne4,a,p5,0.5\n",
    ),
  );
  expect(records.map(({ person }) => person)).toEqual(["p1", "p5"]);
  expect(codes(problems)).toEqual([
    ["duplicate-record", 3, 1],
    ["missing-id", 4, 1],
    ["missing-person", 5, 3],
    ["not-a-probability", 6, 4],
  ]);
});

test("people without probabilities are certain; without people it is no such file", () => {
  expect(readPeople(file("egoID,alterID,person\ne1,,p1\n")).records).toEqual([
    { egoID: "e1", person: "p1", probability: 1 },
  ]);
  expect(codes(readPeople(file("a,b\n1,2\n")).problems)).toEqual([
    ["missing-column", 1, undefined],
  ]);
});

test("decisions: two sides that are one record are refused", () => {
  const text = "egoID_a,alterID_a,egoID_b,alterID_b,decision\ne1,a,e1,a,same\n";
  expect(codes(readDecisions(file(text)).problems)).toEqual([["same-record-twice", 2, 3]]);
});

test("names: empty cells are absent, and a row that cannot be right is refused", () => {
  const { rows, problems } = readNames(
    file(
      "kind,name,gender,decade,frequency,variant_of\nsurname,smith,,,0.013,\nfirst,bob,male,,,robert\nfirst,ann,female,1970,0.01,\nmiddle,x,,,,\nfirst,y,,197x,,\nfirst,z,,,1.5,\nfirst,,,,,a\n",
    ),
  );
  expect(rows).toEqual([
    { kind: "surname", name: "smith", frequency: 0.013 },
    { kind: "first", name: "bob", gender: "male", variantOf: "robert" },
    { kind: "first", name: "ann", gender: "female", decade: 1970, frequency: 0.01 },
  ]);
  expect(codes(problems)).toEqual([
    ["unknown-name-kind", 5, 1],
    ["decade-not-a-year", 6, 4],
    ["not-a-frequency", 7, 5],
    ["missing-name", 8, 2],
  ]);
});
