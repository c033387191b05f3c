import { describe, expect, test } from "vitest";
import type { ColumnMapping } from "./interviews-read.ts";
import { readInterviews } from "./read-interviews.ts";

const EGOS = "egoID,first_name,age,wave,date,job\ne1,Ann,34,1,2026-05-31,nurse\ne2,Bo,,,,\n";
const ALTERS = "egoID,alterID,first_name,generators\ne1,a,Cy,help;trust\ne1,b,Di,\ne2,a,Cy,help\n";
const TIES = "egoID,Source,Target,state,kind,weight\ne1,a,b,,,\n";

function read(files: Readonly<Record<string, string>>, mapping?: ColumnMapping) {
  const list = Object.entries(files).map(([name, text]) => ({ name, text }));
  return readInterviews(list, mapping === undefined ? {} : { mapping });
}
function folder(changes: Readonly<Record<string, string>> = {}) {
  return read({ "egos.csv": EGOS, "alters.csv": ALTERS, "aaties.csv": TIES, ...changes });
}
const codes = ({ problems }: ReturnType<typeof read>) =>
  problems.map(({ severity, code, place }) => [
    severity,
    code,
    place.file,
    place.line,
    place.column,
  ]);

describe("ids called as openeddi does", () => {
  const eddi = {
    "egos.csv": "puid,age\n1,34\n",
    "alters.csv": "puid,nameid,age\n1,2,30\n1,3,40\n",
    "aaties.csv": "puid,nameid,targetid\n1,2,3\n",
  };

  test("need no mapping", () => {
    const { interviews, problems } = read(eddi);
    expect(problems).toEqual([]);
    expect(interviews[0]).toMatchObject({
      egoID: "1",
      mentions: [{ alterID: "2" }, { alterID: "3" }],
      ties: [{ source: "2", target: "3" }],
    });
  });

  test("give way to our own, and nameid alone is none", () => {
    const both = read({ ...eddi, "egos.csv": "egoID,puid\n1,u9\n" });
    expect(both.interviews[0]).toMatchObject({
      egoID: "1",
      respondent: { attributes: { puid: "u9" } },
    });
    const alone = read({ ...eddi, "alters.csv": "egoID,nameid\n1,2\n" });
    expect(alone.problems).toContainEqual(expect.objectContaining({ code: "missing-column" }));
  });
});

describe("a file of semicolons or tabs", () => {
  test("has decimal commas in ages and weights", () => {
    const { interviews, problems } = read({
      "egos.csv": "egoID;age\ne1;34,5\n",
      "alters.csv": "egoID\talterID\tage\ne1\ta\t3,5\ne1\tb\t3,x\n",
      "aaties.csv": "egoID;Source;Target;weight\ne1;a;b;2,5\ne1;b;a;1,2,3\n",
    });
    expect(interviews[0]?.respondent.age).toBe(34.5);
    expect(interviews[0]?.mentions.map(({ age }) => age)).toEqual([3.5, undefined]);
    expect(interviews[0]?.ties).toMatchObject([
      { weight: 2.5, attributes: {} },
      { attributes: { weight: "1,2,3" } },
    ]);
    expect(problems.map(({ code }) => code)).toContain("age-not-a-number");
  });
});

describe("a good folder", () => {
  test("becomes interviews, without a problem", () => {
    const { format, interviews, problems, counts } = folder();
    expect(format).toBe("kith");
    expect(problems).toEqual([]);
    expect(interviews[0]).toEqual({
      egoID: "e1",
      wave: "1",
      date: "2026-05-31",
      respondent: { firstName: "Ann", age: 34, attributes: { job: "nurse" } },
      mentions: [
        { alterID: "a", firstName: "Cy", generators: ["help", "trust"], attributes: {} },
        { alterID: "b", firstName: "Di", generators: [], attributes: {} },
      ],
      ties: [{ source: "a", target: "b", state: "yes", attributes: {} }],
      affiliations: [],
      answers: [],
    });
    expect(counts).toEqual([
      { file: "egos.csv", rows: 2, kept: 2, refused: 0, flagged: 0 },
      { file: "alters.csv", rows: 3, kept: 3, refused: 0, flagged: 0 },
      { file: "aaties.csv", rows: 1, kept: 1, refused: 0, flagged: 0 },
    ]);
  });

  test("affiliations, answers, truth and decisions come with it", () => {
    const result = folder({
      "affiliations.csv": "egoID,alterID,kind,label\ne1,,place,Library\ne1,a,Groups,Choir\n",
      "answers.csv": "egoID,question,value\ne1,wemwbs_1,4\ne1,why,\n",
      "truth.csv": "egoID,alterID,person\ne1,,p1\ne1,a,p2\n",
      "decisions.csv":
        "egoID_a,alterID_a,egoID_b,alterID_b,decision,by,at,note\ne1,a,e2,a,same,jo,,\n",
    });
    expect(result.problems).toEqual([]);
    expect(result.interviews[0]?.affiliations).toEqual([
      { kind: "place", label: "Library" },
      { alterID: "a", kind: "group", label: "Choir" },
    ]);
    expect(result.interviews[0]?.answers).toEqual([
      { question: "wemwbs_1", value: "4" },
      { question: "why", value: "" },
    ]);
    expect(result.truth).toEqual([
      { egoID: "e1", person: "p1" },
      { egoID: "e1", alterID: "a", person: "p2" },
    ]);
    expect(result.decisions?.[0]).toMatchObject({
      decision: "same",
      b: { egoID: "e2", alterID: "a" },
    });
  });

  test("headers are matched without regard to case, blanks and usual spellings", () => {
    const { interviews, problems } = folder({
      "egos.csv": "EgoID,First Name,SURNAME,Sex\ne1,Ann,Lee,f\n",
      "alters.csv": "",
      "aaties.csv": "",
    });
    expect(interviews[0]?.respondent).toEqual({
      firstName: "Ann",
      surname: "Lee",
      gender: "f",
      attributes: {},
    });
    expect(problems.map(({ severity, code }) => [severity, code])).toEqual([
      ["warning", "empty-file"],
      ["warning", "empty-file"],
    ]);
  });

  test("a whole name is split and kept", () => {
    const { interviews } = folder({ "egos.csv": 'egoID,name\ne1,Mary Jane Lee\ne2,"Lee, Bo"\n' });
    expect(interviews.map((one) => one.respondent)).toEqual([
      { firstName: "Mary Jane", surname: "Lee", attributes: { name: "Mary Jane Lee" } },
      { firstName: "Bo", surname: "Lee", attributes: { name: "Lee, Bo" } },
    ]);
  });
});

describe("bad rows are refused with their place, the others stay", () => {
  test.each([
    ["egos.csv", "egoID\ne1\ne2\ne1\n", "duplicate-ego", 4, 1],
    ["egos.csv", "egoID,job\ne1,\ne2,\n,cook\n", "missing-id", 4, 1],
    ["alters.csv", "egoID,alterID\nzz,a\ne1,a\ne1,b\n", "unknown-ego", 2, 1],
    ["alters.csv", "egoID,alterID\n,a\ne1,a\ne1,b\n", "missing-id", 2, 1],
    ["alters.csv", "egoID,alterID,x\ne1,a,\ne1,b,\ne1,,x\n", "missing-id", 4, 2],
    ["alters.csv", "egoID,alterID\ne1,a\ne1,b\ne1,a\n", "duplicate-alter", 4, 2],
    ["aaties.csv", "egoID,Source,Target\ne1,a,b\ne1,a,zz\n", "unknown-alter", 3, 3],
    ["aaties.csv", "egoID,Source,Target\ne2,a,b\n", "unknown-alter", 2, 3],
    ["aaties.csv", "egoID,Source,Target\ne1,a,a\n", "self-tie", 2, 3],
    ["aaties.csv", "egoID,Source,Target\ne1,a,\n", "missing-id", 2, 3],
    ["aaties.csv", "egoID,Source,Target,state\ne1,a,b,maybe\n", "unknown-state", 2, 4],
    ["affiliations.csv", "egoID,alterID,kind,label\ne1,,pub,Fox\n", "unknown-kind", 2, 3],
    ["affiliations.csv", "egoID,alterID,kind,label\ne1,zz,place,Fox\n", "unknown-alter", 2, 2],
    ["affiliations.csv", "egoID,alterID,kind,label\ne1,,place,\n", "missing-label", 2, 4],
    ["answers.csv", "egoID,question,value\nzz,q,1\n", "unknown-ego", 2, 1],
    ["answers.csv", "egoID,question,value\ne1,,1\n", "missing-question", 2, 2],
    ["truth.csv", "egoID,alterID,person\ne1,zz,p\n", "unknown-record", 2, 1],
    [
      "decisions.csv",
      "egoID_a,alterID_a,egoID_b,alterID_b,decision\ne1,a,e2,a,perhaps\n",
      "unknown-decision",
      2,
      5,
    ],
  ])("%s: %j", (name, text, code, line, column) => {
    const result = folder({ [name]: text });
    expect(codes(result)).toContainEqual(["error", code, name, line, column]);
    const count = result.counts.find(({ file }) => file === name);
    expect(count?.refused).toBe(1);
    expect(count).toMatchObject({ kept: (count?.rows ?? 0) - 1 });
  });

  test("a file without its id column is one problem and all its rows are refused", () => {
    const result = folder({ "alters.csv": "egoID,who\ne1,a\ne1,b\n", "aaties.csv": "" });
    expect(codes(result)).toContainEqual(["error", "missing-column", "alters.csv", 1, undefined]);
    expect(result.problems.filter(({ severity }) => severity === "error")).toHaveLength(1);
    expect(result.counts[1]).toMatchObject({ rows: 2, kept: 0, refused: 2 });
    const places = folder({ "affiliations.csv": "egoID,type,label\ne1,place,Fox\ne1,place,Pub\n" });
    expect(places.problems.map(({ code }) => code)).toEqual(["missing-column"]);
  });
});

describe("odd cells are kept as attributes, with a warning", () => {
  test.each([
    ["abc", "age-not-a-number"],
    ["130", "age-out-of-range"],
    ["-3", "age-out-of-range"],
  ])("age %s", (age, code) => {
    const { interviews, problems } = folder({ "egos.csv": `egoID,age\ne1,${age}\ne2,44\n` });
    expect(problems.map((one) => one.code)).toEqual([code]);
    expect(interviews[0]?.respondent).toEqual({ attributes: { age } });
    expect(interviews[1]?.respondent.age).toBe(44);
  });

  test.each(["25-34", "65+", "under 18"])("an age band is an answer: %s", (age) => {
    const { interviews, problems } = folder({ "egos.csv": `egoID,age\ne1,${age}\ne2,\n` });
    expect(problems).toEqual([]);
    expect(interviews[0]?.respondent.attributes).toEqual({ age });
  });

  test.each(["31/05/2026", "2026-02-30", "May"])("date %s", (date) => {
    const { interviews, problems } = folder({ "egos.csv": `egoID,date\ne1,${date}\ne2,\n` });
    expect(problems.map((one) => one.code)).toEqual(["date-not-iso"]);
    expect(interviews[0]).toMatchObject({ respondent: { attributes: { date } } });
    expect(interviews[0]?.date).toBeUndefined();
  });

  test("a weight in words", () => {
    const ties = "egoID,Source,Target,weight\ne1,a,b,loose contact\n";
    expect(folder({ "aaties.csv": ties }).interviews[0]?.ties).toEqual([
      { source: "a", target: "b", state: "yes", attributes: { weight: "loose contact" } },
    ]);
  });

  test("the same tie again, either way round, is kept; another kind is another tie", () => {
    const ties = "egoID,Source,Target,kind\ne1,a,b,\ne1,b,a,\ne1,a,b,work\n";
    const result = folder({ "aaties.csv": ties });
    expect(codes(result)).toEqual([["warning", "duplicate-tie", "aaties.csv", 3, 2]]);
    expect(result.interviews[0]?.ties).toHaveLength(3);
    expect(result.counts[2]).toMatchObject({ kept: 3, flagged: 1 });
  });
});

describe("files", () => {
  test("without egos nothing can be imported, and it is said once", () => {
    const result = read({ "alters.csv": ALTERS });
    expect(result.format).toBeUndefined();
    expect(result.interviews).toEqual([]);
    expect(codes(result).map(([severity, code, file]) => [severity, code, file])).toEqual([
      ["error", "missing-file", "egos.csv"],
      ["warning", "missing-file", "aaties.csv"],
      ["error", "no-respondents", "alters.csv"],
    ]);
    expect(result.counts).toEqual([
      { file: "alters.csv", rows: 3, kept: 0, refused: 3, flagged: 0 },
    ]);
  });

  test("egos alone are interviews in which nobody was named", () => {
    const result = read({ "egos.csv": EGOS });
    expect(result.interviews).toHaveLength(2);
    expect(result.problems.map(({ severity, code }) => [severity, code])).toEqual([
      ["warning", "missing-file"],
      ["warning", "missing-file"],
    ]);
  });

  test("an unknown file is named, never passed over", () => {
    expect(codes(folder({ "photos.csv": "x\n1\n" }))).toEqual([
      ["warning", "unknown-file", "photos.csv", undefined, undefined],
    ]);
    expect(folder({ "README.md": "# Ward" })).toMatchObject({
      problems: [],
      notes: ["README.md is not data and was not read."],
    });
  });

  test("an empty file of egos is an error", () => {
    expect(codes(folder({ "egos.csv": "" }))[0]).toEqual([
      "error",
      "empty-file",
      "egos.csv",
      undefined,
      undefined,
    ]);
  });
});

describe("egor's three files as others write them", () => {
  test("semicolons and the id columns egor itself uses", () => {
    const result = read({
      "ego.csv": ".egoID;sex\n1;w\n",
      "alter.csv": ".egoID;.altID;sex\n1;1;w\n1;2;m\n",
      "edges.csv": ".egoID;.srcID;.tgtID;weight\n1;1;2;0.33\n",
    });
    expect(result.format).toBe("egor");
    expect(result.problems).toEqual([]);
    expect(result.interviews[0]).toMatchObject({
      mentions: [{ alterID: "1" }, { alterID: "2", gender: "m" }],
      ties: [{ source: "1", target: "2", weight: 0.33 }],
    });
  });

  test.each([
    ["egos_8.csv", "alters_8.csv", "edges_8.csv"],
    ["study-ego.csv", "study-alters.csv", "study-alter_ties.csv"],
    ["Egos.CSV", "Alters.CSV", "AATies.CSV"],
  ])("file names: %s, %s, %s", (egos, alters, ties) => {
    const result = read({ [egos]: EGOS, [alters]: ALTERS, [ties]: TIES });
    expect(result.problems).toEqual([]);
    expect(result.interviews[0]?.ties).toHaveLength(1);
  });

  test("any other names by a mapping", () => {
    const mapping = {
      egoID: "puid",
      alterID: "nameid",
      source: "nameid",
      target: "targetid",
      files: { egos: "a.csv", alters: "b.csv", aaties: "c.csv" },
    };
    const files = {
      "a.csv": "puid\n7\n",
      "b.csv": "puid,nameid\n7,1\n7,2\n",
      "c.csv": "puid,nameid,targetid\n7,1,2\n",
    };
    expect(read(files, mapping)).toMatchObject({
      format: "egor",
      problems: [],
      interviews: [{ egoID: "7", ties: [{ source: "1", target: "2" }] }],
    });
    expect(codes(read(files, { ...mapping, target: "nobody" }))).toContainEqual([
      "error",
      "mapped-column-missing",
      "c.csv",
      1,
      undefined,
    ]);
    expect(codes(read(files, { ...mapping, files: { egos: "z.csv" } }))).toContainEqual([
      "error",
      "missing-file",
      "z.csv",
      undefined,
      undefined,
    ]);
  });

  test("EgoWeb's columns cut into three files need no mapping", () => {
    const result = read({
      "egos.csv": "EgoID\n1\n",
      "alters.csv": "EgoID,Alter.Number,Alter.Name\n1,1,Ann Lee\n1,2,Bo\n",
      "edges.csv": "EgoID,Alter.1.Number,Alter.2.Number,know\n1,1,2,3\n",
    });
    expect(result.problems).toEqual([]);
    expect(result.interviews[0]).toMatchObject({
      mentions: [{ firstName: "Ann", surname: "Lee" }, { firstName: "Bo" }],
      ties: [{ source: "1", target: "2", attributes: { know: "3" } }],
    });
  });

  test("a bare NA is missing, as R writes it", () => {
    const { interviews } = folder({
      "egos.csv": 'egoID,first_name,age,job\ne1,NA,NA,NA\ne2,"NA",3,\n',
    });
    expect(interviews.map(({ respondent }) => respondent)).toEqual([
      { attributes: {} },
      { firstName: "NA", age: 3, attributes: {} },
    ]);
  });

  test("yes/no columns named like a question elicit; other yes/no columns only describe", () => {
    const alters =
      "egoID,alterID,advice,ng2_odd jobs,lives_here,help\ne1,a,yes,no,yes,1\ne1,b,no,yes,no,2\n";
    const result = folder({ "alters.csv": alters });
    expect(result.interviews[0]?.mentions.map(({ generators }) => generators)).toEqual([
      ["advice"],
      ["ng2_odd jobs"],
    ]);
    expect(result.interviews[0]?.mentions[0]?.attributes).toMatchObject({
      advice: "yes",
      lives_here: "yes",
      help: "1",
    });
    expect(result.notes.join()).toContain("advice, ng2_odd jobs");
    const asked = read(
      { "egos.csv": EGOS, "alters.csv": alters, "aaties.csv": TIES },
      { generators: ["lives_here"] },
    );
    expect(asked.interviews[0]?.mentions[0]?.generators).toEqual(["lives_here"]);
  });

  test("pairs rated as no tie are answers of no", () => {
    const result = folder({ "aaties.csv": "egoID,Source,Target,weight\ne1,a,b,not at all\n" });
    expect(result.interviews[0]?.ties[0]).toMatchObject({
      state: "no",
      attributes: { weight: "not at all" },
    });
    expect(result.notes.join()).toContain("1 pairs");
  });
});
