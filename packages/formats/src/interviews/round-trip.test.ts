import { AFFILIATION_KINDS, ANSWER_STATES, type Interview, type SourceFile } from "@kith/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readInterviews } from "./read-interviews.ts";
import { writeInterviewFolder } from "./write-interview-folder.ts";

const nasty = fc.constantFrom(
  "'",
  "=",
  "+",
  "-",
  "@",
  '"',
  ",",
  ";",
  "\r",
  "\n",
  "\t",
  "N",
  "A",
  "ß",
  "\u0301",
  "0",
  "1",
  "😀",
  "\u202e",
);
const text = fc
  .oneof(fc.string({ unit: "binary", minLength: 1 }), fc.string({ unit: nasty, minLength: 1 }))
  .map((one) => one.replaceAll("\0", "").trim())
  .filter((one) => one !== "");
const attributes = fc.dictionary(
  text.filter((name) => !/^(?:column_\d+|.*_\d+)$/s.test(name)).map((name) => `x${name}`.trim()),
  text,
  { maxKeys: 3 },
);
const some = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(fields, { requiredKeys: [] });
const description = {
  firstName: text,
  surname: text,
  knownAs: text,
  gender: text,
  age: fc.integer({ min: 0, max: 120 }),
  street: text,
  area: text,
};
const generators = fc.uniqueArray(
  text.map((one) => one.replaceAll(";", "").trim()).filter((one) => one !== ""),
  { maxLength: 3 },
);

const interview = fc
  .record({
    mentions: fc.uniqueArray(text, { maxLength: 5 }),
    ends: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }),
  })
  .chain(({ mentions, ends }) => {
    const pairs = ends
      .map(([a, b]) => [mentions[a % mentions.length], mentions[b % mentions.length]])
      .filter(([a, b]) => a !== undefined && a !== b);
    const about = mentions.length === 0 ? {} : { alterID: fc.constantFrom(...mentions) };
    return fc.record({
      when: some({ wave: text, date: fc.constantFrom("2026-05-31", "1999-01-01") }),
      respondent: fc.record({ description: some(description), attributes }),
      mentions: fc.tuple(
        ...mentions.map((alterID) =>
          fc
            .record({
              description: some({ ...description, role: text, relation: text }),
              generators,
              attributes,
            })
            .map(({ description, ...rest }) => ({ alterID, ...description, ...rest })),
        ),
      ),
      ties: fc.tuple(
        ...pairs.map(([source, target]) =>
          fc
            .record({
              state: fc.constantFrom(...ANSWER_STATES),
              more: some({
                kind: text,
                weight: fc.double({ noNaN: true, noDefaultInfinity: true }),
              }),
              attributes,
            })
            .map(({ more, ...rest }) => ({ source, target, ...more, ...rest })),
        ),
      ),
      affiliations: fc.array(
        fc
          .record({ about: some(about), kind: fc.constantFrom(...AFFILIATION_KINDS), label: text })
          .map(({ about, ...rest }) => ({ ...about, ...rest })),
        { maxLength: 3 },
      ),
      answers: fc.array(fc.record({ question: text, value: fc.oneof(text, fc.constant("")) }), {
        maxLength: 3,
      }),
    });
  })
  .map(({ when, respondent, ...rest }) => ({
    ...when,
    respondent: { ...respondent.description, attributes: respondent.attributes },
    ...rest,
  }));

const interviews = fc
  .uniqueArray(text, { maxLength: 4 })
  .chain((ids) => fc.tuple(...ids.map((egoID) => interview.map((one) => ({ egoID, ...one })))))
  .map((all) => all as unknown as Interview[]);

describe("laws of the interview folder", () => {
  test("interviews that are written are read back, whatever their texts hold", () => {
    fc.assert(
      fc.property(interviews, (all) => {
        const read = readInterviews(writeInterviewFolder(all));
        expect(read.problems.filter(({ code }) => code !== "duplicate-tie")).toEqual(
          all.length === 0
            ? read.problems
            : read.problems.filter(({ code }) => code === "unreadable-character"),
        );
        expect(read.interviews).toEqual(
          all.map((one) => ({ ...one, ties: one.ties.map(plainZero) })),
        );
      }),
    );
  });

  test("an attribute called like a column of Kith survives", () => {
    const one = {
      egoID: "e",
      respondent: { street: "High Street", attributes: { street: "Low Road", age: "25-34" } },
      mentions: [],
      ties: [],
      affiliations: [],
      answers: [],
    };
    const [back] = readInterviews(writeInterviewFolder([one])).interviews;
    expect(back?.respondent).toEqual({
      street: "High Street",
      attributes: { street_2: "Low Road", age: "25-34" },
    });
  });

  const good: readonly SourceFile[] = [
    { name: "egos.csv", text: "egoID,age\ne1,30\ne2,x\n" },
    { name: "alters.csv", text: 'egoID,alterID,first_name\ne1,a,"Ann, B"\ne1,b,\ne2,a,C\n' },
    { name: "aaties.csv", text: "egoID,Source,Target,weight\ne1,a,b,2\n" },
    { name: "affiliations.csv", text: "egoID,alterID,kind,label\ne1,,place,Park\n" },
    { name: "answers.csv", text: "egoID,question,value\ne1,q,1\n" },
    { name: "truth.csv", text: "egoID,alterID,person\ne1,a,p\n" },
  ];
  const mutation = fc.record({
    file: fc.nat({ max: good.length - 1 }),
    at: fc.nat({ max: 80 }),
    remove: fc.nat({ max: 6 }),
    insert: fc.string({
      unit: fc.constantFrom('"', ",", ";", "\n", "\r", "a", "e1", "\0", "\uFFFD", "="),
      maxLength: 4,
    }),
  });

  test("a damaged folder is read without failing, and every row is accounted for", () => {
    fc.assert(
      fc.property(fc.array(mutation, { maxLength: 5 }), (mutations) => {
        const files = good.map(({ name, text }, index) => ({
          name,
          text: mutations
            .filter(({ file }) => file === index)
            .reduce(
              (now, { at, remove, insert }) => now.slice(0, at) + insert + now.slice(at + remove),
              text,
            ),
        }));
        const { counts, problems, interviews } = readInterviews(files);
        for (const { file, rows, kept, refused } of counts) {
          expect(kept + refused).toBe(rows);
          const errors = problems.filter(
            (one) => one.severity === "error" && one.place.file === file,
          );
          if (refused > 0) expect(errors.length).toBeGreaterThan(0);
        }
        expect(interviews).toHaveLength(counts[0]?.kept ?? 0);
        const mentions = interviews.reduce((sum, one) => sum + one.mentions.length, 0);
        expect(mentions).toBe(counts.find(({ file }) => file === "alters.csv")?.kept ?? 0);
      }),
    );
  });

  test("any files at all can be read", () => {
    const name = fc.oneof(
      fc.constantFrom(
        "egos.csv",
        "alters.csv",
        "aaties.csv",
        "a_ego.csv",
        "a_attributeList_Person.csv",
        "s-ego-alter.csv",
        "truth.csv",
      ),
      fc.string(),
    );
    const header = fc.constantFrom(
      "",
      "egoID,alterID\n",
      "networkCanvasEgoUUID,nodeID\n",
      "EgoID,Alter Number,Alter Name\n",
    );
    const file = fc.record({ name, head: header, body: fc.string({ unit: "binary" }) });
    fc.assert(
      fc.property(fc.array(file, { maxLength: 4 }), (files) => {
        const { counts } = readInterviews(
          files.map(({ name, head, body }) => ({ name, text: head + body })),
        );
        for (const { rows, kept, refused } of counts) expect(kept + refused).toBe(rows);
      }),
    );
  });
});

/** −0 and 0 are one number in a file. */
function plainZero<Tie extends { weight?: number }>(tie: Tie): Tie {
  return tie.weight === 0 ? { ...tie, weight: 0 } : tie;
}
