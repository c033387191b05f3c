import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readInterviews } from "./read-interviews.ts";
import { readMapping } from "./read-mapping.ts";

const read = (text: string) => readMapping({ name: "mapping.json", text });
const codes = (text: string) =>
  read(text).problems.map(({ severity, code, place }) => [severity, code, place.field]);

const WHOLE = {
  egoID: "respondent",
  alterID: "person",
  source: "person",
  target: "other",
  files: { egos: "main.csv", alters: "names.csv", aaties: "pairs.csv" },
  generators: ["help", "advice"],
  nodeTypes: { Household: "group", Kin: "person" },
};

test("a mapping is read as it is written, and each key may be left out", () => {
  expect(read(JSON.stringify(WHOLE))).toEqual({ mapping: WHOLE, problems: [] });
  for (const [key, value] of Object.entries(WHOLE))
    expect(read(JSON.stringify({ [key]: value }))).toEqual({
      mapping: { [key]: value },
      problems: [],
    });
  expect(read("\uFEFF{}")).toEqual({ mapping: {}, problems: [] });
});

test("it is what readInterviews takes", () => {
  const { mapping } = read(
    '{"egoID":"who","alterID":"whom","files":{"egos":"a.csv","alters":"b.csv"}}',
  );
  const files = [
    { name: "a.csv", text: "who\n1\n" },
    { name: "b.csv", text: "who,whom\n1,x\n" },
  ];
  const { interviews } = readInterviews(files, { mapping: mapping ?? {} });
  expect(interviews[0]).toMatchObject({ egoID: "1", mentions: [{ alterID: "x" }] });
});

describe("what is wrong is an error with its key, and then there is no mapping", () => {
  test.each([
    ["", "not-json", undefined],
    ["{egoID: 1}", "not-json", undefined],
    ["[]", "wrong-value", undefined],
    ["null", "wrong-value", undefined],
    ['{"egoid":"a"}', "unknown-key", "egoid"],
    ['{"__proto__":"a"}', "unknown-key", "__proto__"],
    ['{"egoID":1}', "wrong-value", "egoID"],
    ['{"egoID":" "}', "wrong-value", "egoID"],
    ['{"files":"a.csv"}', "wrong-value", "files"],
    ['{"files":{"ego":"a.csv"}}', "unknown-key", "files.ego"],
    ['{"files":{"egos":3}}', "wrong-value", "files.egos"],
    ['{"generators":"help"}', "wrong-value", "generators"],
    ['{"generators":["help",3]}', "wrong-value", "generators"],
    ['{"nodeTypes":{"Household":"family"}}', "wrong-value", "nodeTypes.Household"],
    ['{"source":"a","target":"a"}', "same-column", "target"],
  ])("%s", (text, code, field) => {
    expect(codes(text)).toEqual([["error", code, field]]);
    expect(read(text).mapping).toBeUndefined();
  });

  test("all of it at once, with the keys there are", () => {
    const { problems } = read('{"ego":"a","alter":"b","egoID":2}');
    expect(problems.map(({ code }) => code)).toEqual(["unknown-key", "unknown-key", "wrong-value"]);
    expect(problems[0]?.remedy).toBe(
      "The keys are: egoID, alterID, source, target, files, generators, nodeTypes.",
    );
  });
});

test("law: no text makes it throw, and there is a mapping or a problem, never both", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const { mapping, problems } = read(text);
      expect(mapping === undefined).toBe(problems.length > 0);
    }),
  );
});
