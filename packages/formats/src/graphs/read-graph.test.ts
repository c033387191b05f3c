import { expect, test } from "vitest";
import { GRAPH_ENDINGS, readGraph } from "./read-graph.ts";

test("an unknown ending is a problem that lists the known ones", () => {
  const { graph, problems } = readGraph({ name: "ward.xyz", text: "" });
  expect(graph).toBeUndefined();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ severity: "error", code: "unknown-ending" });
  for (const ending of GRAPH_ENDINGS) expect(problems[0]?.remedy).toContain(ending);
});

test.each([...GRAPH_ENDINGS, ".GRAPHML", ".Csv"])(
  "an empty %s file is a problem, not a failure",
  (ending) => {
    const { graph, problems } = readGraph({ name: `a${ending}`, text: "" });
    expect(graph).toBeUndefined();
    expect(problems.map(({ severity }) => severity)).toEqual(["error"]);
  },
);

test("bytes are read as text, and a note says where the encoding was a guess", () => {
  const csv = "source,target\nJos\u00e9,b\n";
  const latin = Uint8Array.from(csv, (letter) => letter.charCodeAt(0));
  const read = readGraph({ name: "a.csv", bytes: latin });
  expect(read.graph?.nodes[0]?.id).toBe("José");
  expect(read.notes).toHaveLength(1);
  expect(read.notes[0]).toMatch(/^a\.csv is not UTF-8/);
  const utf16 = new Uint8Array([...csv].flatMap((letter) => [letter.charCodeAt(0), 0]));
  expect(readGraph({ name: "a.csv", bytes: utf16 })).toMatchObject({
    graph: { nodes: [{ id: "José" }, { id: "b" }] },
    problems: [],
    notes: [],
  });
});

test("a line of endless separators is no table, in ties as in nodes", () => {
  const wide = `a,b\r\n${",".repeat(50_001)}`;
  const ties = readGraph({ name: "a.csv", text: wide });
  expect(ties.graph).toBeUndefined();
  expect(ties.problems.map(({ code, place }) => [code, place.line])).toEqual([["too-wide", 2]]);
  expect(readGraph({ name: "a.csv", text: `${"a,b\n".repeat(40_000)}` }).problems).toHaveLength(1);
  const nodes = { name: "a.nodes.csv", text: wide };
  const both = readGraph({ name: "a.csv", text: "source,target\na,b\n" }, [nodes]);
  expect(both.graph?.edges).toHaveLength(1);
  expect(both.problems.map(({ code, place }) => [code, place.file])).toEqual([
    ["too-wide", "a.nodes.csv"],
  ]);
});

test("of very many problems the first of each kind are listed", () => {
  const { problems } = readGraph({ name: "a.csv", text: `source,target\n${"a,\n".repeat(3_000)}` });
  expect(problems).toHaveLength(51);
});
