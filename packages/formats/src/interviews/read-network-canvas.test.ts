import { describe, expect, test } from "vitest";
import type { ColumnMapping } from "./interviews-read.ts";
import { readInterviews } from "./read-interviews.ts";
import { writeInterviewFolder } from "./write-interview-folder.ts";

const EGO =
  "networkCanvasEgoUUID,networkCanvasCaseID,networkCanvasSessionID,networkCanvasProtocolName,sessionStart,sessionFinish,sessionExported";
const NODE = "nodeID,networkCanvasEgoUUID,networkCanvasUUID";
const EDGE =
  "edgeID,from,to,networkCanvasEgoUUID,networkCanvasUUID,networkCanvasSourceUUID,networkCanvasTargetUUID";

function read(files: Readonly<Record<string, string>>, mapping?: ColumnMapping) {
  const list = Object.entries(files).map(([name, text]) => ({
    name,
    text: text.replaceAll("\n", "\r\n"),
  }));
  return readInterviews(list, mapping === undefined ? {} : { mapping });
}

const SESSION = {
  "c1_s1_ego.csv": `${EGO},gender_female,gender_male,null\nu1,c1,s1,P,2026-01-02T10:00:00.000Z,,,true,false,\n`,
  "c1_s1_attributeList_Person.csv": `${NODE},name,age,relationship_friend,relationship_kin,close_x,note,advice\n1,u1,n1,Ann Lee,34,true,true,0.25,'=1+1,true\n2,u1,n2,Bo,,false,false,,,false\n`,
  "c1_s1_attributeList_Venue.csv": `${NODE},name,size\n3,u1,n3,Library,big\n`,
  "c1_s1_edgeList_Knows.csv": `${EDGE},strength\n1,1,2,u1,e1,n1,n2,3\n`,
  "c1_s1_edgeList_Visits.csv": `${EDGE}\n2,2,3,u1,e2,n2,n3\n`,
};

describe("a session", () => {
  const { format, interviews, problems, notes } = read(SESSION);
  const [one] = interviews;

  test("is an interview called by its case", () => {
    expect(format).toBe("network-canvas");
    expect(problems).toEqual([]);
    expect(one).toMatchObject({
      egoID: "c1",
      date: "2026-01-02",
      respondent: {
        gender: "female",
        attributes: { gender_female: "true", networkCanvasEgoUUID: "u1" },
      },
    });
  });

  test("people are mentions; columns of options stay, and are read where Kith knows the variable", () => {
    expect(one?.mentions[0]).toEqual({
      alterID: "1",
      firstName: "Ann",
      surname: "Lee",
      age: 34,
      relation: "friend; kin",
      generators: ["advice"],
      attributes: {
        networkCanvasUUID: "n1",
        name: "Ann Lee",
        relationship_friend: "true",
        relationship_kin: "true",
        close_x: "0.25",
        note: "=1+1",
        advice: "true",
      },
    });
    expect(one?.mentions[1]?.generators).toEqual([]);
    expect(notes).toContain("Nodes of the type Person were read as people.");
  });

  test("edges between people are ties of their type", () => {
    expect(one?.ties).toEqual([
      {
        source: "1",
        target: "2",
        state: "yes",
        kind: "Knows",
        attributes: { edgeID: "1", networkCanvasUUID: "e1", strength: "3" },
      },
    ]);
  });

  test("venues are places of the respondent, and of whom an edge joins to them", () => {
    expect(one?.affiliations).toEqual([
      { kind: "place", label: "Library" },
      { alterID: "2", kind: "place", label: "Library" },
    ]);
    expect(one?.answers).toEqual([{ question: "Venue Library: size", value: "big" }]);
  });

  test("written as an interview folder it is read back the same", () => {
    const back = readInterviews(writeInterviewFolder(interviews));
    expect(back.format).toBe("kith");
    expect(back.interviews).toEqual(interviews);
  });
});

test("merged exports: nodeIDs start again in every session; a case with two sessions has two names", () => {
  const { interviews, problems } = read({
    "ego.csv": `${EGO}\nu1,c1,s1,P,,,\nu2,c1,s2,P,,,\nu3,c3,s3,P,,,\n`,
    "attributeList_Person.csv": `${NODE},name\n1,u1,n1,Ann\n2,u1,n2,Bo\n1,u2,n3,Cy\n`,
    "edgeList_Knows.csv": `${EDGE}\n1,1,2,u1,e,n1,n2\n`,
  });
  expect(problems).toEqual([]);
  expect(interviews.map(({ egoID, mentions }) => [egoID, mentions.length])).toEqual([
    ["c1_s1", 2],
    ["c1_s2", 1],
    ["c3", 0],
  ]);
});

test("the columns of the documentation's examples, without UUIDs, are found by session file", () => {
  const { interviews, problems } = read({
    "a_ego.csv": "ego_id,case_id\nu1,a\n",
    "a_attributeList_Friend.csv": "alter_id,ego_id,name\n1,u1,Ann\n2,u1,Bo\n",
    "a_edgeList_Knows.csv": "ego_id,from,to\nu1,1,2\n",
  });
  expect(problems).toEqual([]);
  expect(interviews[0]).toMatchObject({
    egoID: "a",
    ties: [{ source: "1", target: "2", kind: "Knows" }],
  });
});

test("ends without a nodeID are found by UUID", () => {
  const { interviews } = read({
    ...SESSION,
    "c1_s1_edgeList_Knows.csv": `${EDGE}\n1,,,u1,e1,n1,n2\n`,
  });
  expect(interviews[0]?.ties[0]).toMatchObject({ source: "1", target: "2" });
});

test("node types: an only type is people; others are answers unless a mapping says what they are", () => {
  const only = read({
    "a_ego.csv": `${EGO}\nu1,a,s,P,,,\n`,
    "a_attributeList_Xyz.csv": `${NODE}\n1,u1,n1\n`,
  });
  expect(only.interviews[0]?.mentions).toHaveLength(1);
  const pets = { ...SESSION, "c1_s1_attributeList_Dog.csv": `${NODE},name\n9,u1,n9,Rex\n` };
  expect(read(pets).interviews[0]?.answers).toContainEqual({ question: "Dog", value: "Rex" });
  const mapped = read(pets, { nodeTypes: { Dog: "group" } });
  expect(mapped.interviews[0]?.affiliations).toContainEqual({ kind: "group", label: "Rex" });
});

test.each([
  ["c1_s1_attributeList_Person.csv", `${NODE}\n1,zz,n1\n`, "unknown-ego", 2, 2],
  ["c1_s1_attributeList_Person.csv", `${NODE}\n,u1,n1\n`, "missing-id", 2, 1],
  ["c1_s1_attributeList_Person.csv", `${NODE}\n1,u1,n1\n1,u1,n2\n`, "duplicate-alter", 3, 1],
  ["c1_s1_edgeList_Knows.csv", `${EDGE}\n1,1,9,u1,e,,\n`, "unknown-alter", 2, 3],
  ["c1_s1_edgeList_Knows.csv", `${EDGE}\n1,1,1,u1,e,,\n`, "self-tie", 2, 3],
  ["c1_s1_edgeList_Knows.csv", `${EDGE}\n1,1,,u1,e,,\n`, "missing-id", 2, 3],
  ["c1_s1_ego.csv", `${EGO}\n,c1,s1,P,,,\n`, "missing-id", 2, 1],
])("%s: %j is refused", (name, text, code, line, column) => {
  const { problems } = read({ ...SESSION, [name]: text });
  expect(
    problems.map((one) => [one.code, one.place.file, one.place.line, one.place.column]),
  ).toContainEqual([code, name, line, column]);
});

test("without ego files, and with files that do not belong, it says so", () => {
  const { problems } = read({
    "a_attributeList_Person.csv": `${NODE}\n1,u1,n1\n`,
    "x.csv": "a\n1\n",
  });
  expect(problems.map(({ severity, code, place }) => [severity, code, place.file])).toEqual([
    ["warning", "unknown-file", "x.csv"],
    ["error", "missing-file", "ego.csv"],
    ["error", "unknown-ego", "a_attributeList_Person.csv"],
  ]);
});
