import type { GraphDocument } from "@kith/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readGraph } from "../read-graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { inOneOrder } from "../testing/compare-graphs.ts";
import { readMatrixCsv } from "./read-matrix-csv.ts";
import { writeMatrixCsv } from "./write-matrix-csv.ts";

const read = (text: string) => readMatrixCsv({ name: "a.matrix.csv", text });
const shown = (text: string) => {
  const { graph, problems } = read(text);
  return {
    ids: graph?.nodes.map(({ id }) => id).join(" "),
    ties: graph?.edges.map(({ source, target, attributes }) =>
      [source, target, ...Object.values(attributes)].join(" "),
    ),
    codes: problems.map(({ code, place }) => [code, place.line, place.column].join(" ")),
  };
};
const node = (id: string, attributes = {}) => ({ id, attributes });

describe("where labels stand", () => {
  test.each([
    [",a,b,c\na,0,1,0\nb,0,0,0\nc,0,0,0\n", "a b c", ["a b"]],
    ["x,a,b,c\na,0,1,0\nb,0,0,0\nc,0,0,0\n", "a b c", ["a b"]],
    ["a,b,c\n0,1,0\n0,0,0\n0,0,0\n", "a b c", ["a b"]],
    ["a,b\na,0,1\nb,0,0\n", "a b", ["a b"]],
    ["a,0,1\nb,0,0\n", "a b", ["a b"]],
    ["0;0,5;0\n0;0;0\n0;0;0", "1 2 3", ["1 2 0.5"]],
    [",1,2\n1,0,7\n2,0,0\n", "1 2", ["1 2 7"]],
    ["id,1,2\n1,0,7\n2,0,0\n", "1 2", ["1 2 7"]],
  ])("%j", (text, ids, ties) => {
    expect(shown(text)).toEqual({ ids, ties, codes: [] });
  });
});

test("isolates are nodes, symmetric ties are undirected, and notes say how it was read", () => {
  expect(read(",a,b,c\na,0,1,0\nb,1,0,0\nc,0,0,0\n")).toEqual({
    graph: {
      directed: false,
      nodes: [node("a"), node("b"), node("c")],
      edges: [{ source: "a", target: "b", attributes: {} }],
    },
    problems: [],
    notes: [
      "a.matrix.csv: read as a matrix of ties, because its name says so.",
      "a.matrix.csv: every tie has a twin the other way, so ties were read as undirected.",
    ],
  });
});

test("other labels are another mode", () => {
  const { graph, notes } = read(",x,y,z\na,1,0,3\nb,0,0,0\n");
  expect(graph).toEqual({
    directed: false,
    nodes: [
      node("a", { mode: "1" }),
      node("b", { mode: "1" }),
      ...["x", "y", "z"].map((id) => node(id, { mode: "2" })),
    ],
    edges: [
      { source: "a", target: "x", attributes: { weight: 1 } },
      { source: "a", target: "z", attributes: { weight: 3 } },
    ],
  });
  expect(notes).toEqual([
    "a.matrix.csv: read as a matrix of two modes of ties, because its name says so.",
  ]);
});

test("the same labels in another order, or only some of them, are one mode", () => {
  expect(shown(",b,a\na,1,0\nb,0,0\n")).toEqual({ ids: "b a", ties: ["a b"], codes: [] });
  expect(shown(",a,b,c\nc,1,0,0\n")).toEqual({
    ids: "a b c",
    ties: ["c a"],
    codes: ["not-square  "],
  });
  expect(shown(",a\na,0\nb,2\n")).toEqual({ ids: "a b", ties: ["b a 2"], codes: ["not-square  "] });
});

test("blank and NA are not known, words and spare cells are mistakes", () => {
  expect(shown(",a,b\na,0,NA\nb,,1\n").codes).toEqual(["unknown-ties 2 3"]);
  expect(shown(",a,b\na,0\nb,0,1\n").codes).toEqual(["unknown-ties 2 3"]);
  expect(shown(",a,b\na,0,yes\nb,0,1\n")).toEqual({
    ids: "a b",
    ties: ["b b"],
    codes: ["not-a-number 2 3"],
  });
  expect(shown(",a,b\na,0,1,5\nb,0,1\n").codes).toContain("too-many-cells 2 4");
  expect(shown(",a,a\na,0,1\na,0,1\n").codes).toEqual(["duplicate-label  "]);
  expect(read("").problems.map(({ code }) => code)).toEqual(["empty-file"]);
});

describe("a CSV file is a matrix by its shape, and a list of ties otherwise", () => {
  const kind = (text: string) => {
    const { notes } = readGraph({ name: "a.csv", text });
    return notes.find((note) => note.includes("matrix")) ?? "list";
  };
  test.each([
    [",a,b\na,0,1\nb,1,0\n", "its rows have the same labels as its columns"],
    ["who,1,2\n1,0,1\n2,,NA\n", "its rows have the same labels as its columns"],
    [",x,y,z\nann,0,1,2\nbo,1,0,0\n", "its first cell is empty and all but the labels are numbers"],
    ["0,1,0,1\n1,0,0,0\n0,0,0,0\n1,0,0,0\n", "it is as many rows of numbers as columns"],
  ])("matrix: %j", (text, because) => {
    expect(kind(text)).toMatch(new RegExp(`, because ${because}\\.$`));
  });

  test.each([
    "source,target,weight\na,b,1\nb,c,2\n",
    "i,j,w\n1,2,1\n2,3,1\n3,1,1\n",
    "1,2,1\n2,3,1\n3,1,1\n",
    '"","V1","V2"\n"1",4,5\n"2",5,6\n',
    ",a,b\na,0,1\nb,1\n",
    ",a,\na,0,1\nc,1,0\n",
    "a,b\n",
    "a\nb\n",
  ])("list: %j", (text) => {
    expect(kind(text)).toBe("list");
  });

  test("a long one is told by its first rows", () => {
    const ids = Array.from({ length: 300 }, (_, at) => `n${at}`);
    const text = `,${ids}\n${ids.map((id) => `${id},${ids.map(() => 0)}`).join("\n")}\n`;
    expect(text.length).toBeGreaterThan(100_000);
    expect(kind(text)).toMatch(/same labels/);
    const bare = ids.map(() => ids.map(() => 0).join(",")).join("\n");
    expect(kind(bare)).toBe("list");
  });
});

describe("writing", () => {
  test("every node, 0 for no tie, sums for parallel ones", () => {
    const { files, losses } = writeMatrixCsv(
      {
        directed: true,
        nodes: [node("a"), node("=b", { age: 3 }), node("NA")],
        edges: [
          { source: "a", target: "=b", attributes: { weight: 2 } },
          { source: "a", target: "=b", attributes: { weight: 0.5 } },
        ],
      },
      "a.matrix.csv",
    );
    expect(files).toEqual([
      { name: "a.matrix.csv", text: ',a,\'=b,"NA"\na,0,2.5,0\n\'=b,0,0,0\n"NA",0,0,0\n' },
    ]);
    expect(losses).toEqual([
      "Attributes of nodes were left out: age.",
      "Parallel ties were added up in 1 cell.",
    ]);
  });

  test("a file for each relation", () => {
    const edge = (relation: string) => ({ source: "a", target: "a", attributes: { relation } });
    const graph = { directed: true, nodes: [node("a")], edges: [edge("helps"), edge("../x")] };
    const { files, losses } = writeMatrixCsv(graph, "w.Matrix.csv");
    expect(files.map(({ name }) => name)).toEqual([
      "w.1-helps.Matrix.csv",
      "w.2-relation.Matrix.csv",
    ]);
    expect(losses).toContain("Each relation is a file of its own, which its name tells.");
    expect(writeMatrixCsv({ ...graph, edges: [edge("helps")] }, "w.csv").losses).toContain(
      "That the ties are of the relation helps is not in the file.",
    );
  });

  test("a graph too large for a matrix is not written, and it says so", () => {
    const nodes = Array.from({ length: 5001 }, (_, at) => node(String(at)));
    expect(writeMatrixCsv({ directed: true, nodes, edges: [] }, "a.matrix.csv")).toEqual({
      files: [],
      losses: [
        "Nothing was written: 25010001 cells are more than the 25000000 that a matrix may have.",
      ],
    });
  });

  test("law: what is written is read back where nothing is said to be lost", () => {
    const weight = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ min: -1e30, max: 1e30 }));
    const graphs = arbitraryGraph({ edgeAttributes: { weight } });
    let whole = 0;
    fc.assert(
      fc.property(graphs, (graph) => {
        const { files, losses } = writeMatrixCsv(graph, "a.matrix.csv");
        const [file] = files;
        if (file === undefined || !("text" in file) || losses.length > 0) return;
        const back = readMatrixCsv(file);
        expect(back.problems).toEqual([]);
        whole++;
        expect(back.graph && inOneOrder(back.graph)).toEqual(inOneOrder(graph));
      }),
    );
    expect(whole).toBeGreaterThan(10);
  });
});

test("law: two modes are read back as two", () => {
  const graph: GraphDocument = {
    directed: false,
    nodes: [node("a", { mode: "1" }), node("A", { mode: "2" })],
    edges: [{ source: "a", target: "A", attributes: {} }],
  };
  const [file] = writeMatrixCsv(graph, "a.matrix.csv").files;
  expect(file && readGraph(file).graph).toEqual(graph);
});

test("rows beyond the most nodes a graph may have are left out, and it is said where", () => {
  const { graph, problems } = read("1\n".repeat(500_003));
  expect([graph?.nodes.length, graph?.edges.length]).toEqual([500_001, 500_000]);
  expect(problems).toEqual([
    {
      severity: "error",
      code: "too-many-rows",
      place: { file: "a.matrix.csv", line: 500_001 },
      message: "There are more than 500000 rows; from here on they were left out.",
      remedy: "Check that the file is a matrix.",
    },
  ]);
});
